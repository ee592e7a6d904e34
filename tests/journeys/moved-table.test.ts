// Whole tables and sheets that move, are copied and sorted, and the ways back afterwards.
import { tellStory, usualTable } from "./kpi-story";
import { servicesOf } from "./services-of";

type File = ReturnType<typeof tellStory>;

const sheetNamed = (file: File, name: string) => {
  const sheet = servicesOf(file).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
};
const rules = (file: File, name: string): number => sheetNamed(file, name).getConditionalFormatRules().length;

describe("[D7] a sheet that was duplicated twice", () => {
  const duplicated = async (): Promise<File> => {
    const file = tellStory({ answer: () => ({ button: "YES" }) });
    await file.track();
    for (const name of ["One", "Two"])
      sheetNamed(file, "KPIs").copyTo(servicesOf(file).SpreadsheetApp.getActiveSpreadsheet()).setName(name);
    return file;
  };

  it("is watched itself; its copies keep words and colours, and tell nothing until they are tracked", async () => {
    const file = await duplicated();
    file.type("One!B2", "1");
    expect([file.value("One!F2"), file.look("One!F2").background]).toEqual(["Off target", "#f29a82"]);
    expect(file.ledger()).toEqual([]);
    file.type("KPIs!B3", "9%");
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Churn"]);
    const copy = file.book.sheets().find(({ name }) => name === "One");
    await file.track({ sheetId: copy?.gid ?? -1 });
    file.type("One!B4", "1");
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Churn", "NPS"]);
  });

  it("leaves nothing in its copies when Lodestar is removed", async () => {
    const file = await duplicated();
    await file.click("removeLodestar");
    for (const name of ["KPIs", "One", "Two"]) {
      expect([name, rules(file, name), file.values(`${name}!F1:F4`).flat()]).toEqual([name, 0, ["", "", "", ""]]);
    }
  });

  it("that is deleted is said to be gone, and its copy is tracked in its stead", async () => {
    const file = await duplicated();
    file.book.deleteSheet(file.area("KPIs!A1").sheet);
    expect(await file.call("rpc", "open", {})).toMatchObject({
      reply: { tables: [{ problem: expect.stringContaining("was deleted") }] },
    });
    await file.untrack();
    const copy = file.book.sheets().find(({ name }) => name === "Two");
    await file.track({ sheetId: copy?.gid ?? -1 });
    file.type("Two!B2", "1");
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue"]);
  });
});

describe("[D7] a table that was cut and pasted further down", () => {
  it.each([
    ["with our column", "A1:F4", "C10"],
    ["without it", "A1:E4", "A10"],
  ])(
    "%s: its figures are watched there, Repair makes it whole, and Remove finds everything",
    async (_case, from, to) => {
      const file = tellStory({ tables: [{ name: "KPIs", rows: usualTable }], answer: () => ({ button: "YES" }) });
      await file.track();
      const { row, column: first } = file.area(`KPIs!${to}`);
      file.book.userMove(file.area(`KPIs!${from}`), row, first);
      const column = to === "C10" ? 4 : 2;
      file.type(`KPIs!${"ABCDEFGH".charAt(column - 1)}11`, "1");
      expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue"]);
      await file.repair();
      const status = to === "C10" ? "H" : "F";
      expect(file.values(`KPIs!${status}10:${status}13`).flat()).toEqual([
        "Status (Lodestar)",
        "Off target",
        "On target",
        "On target",
      ]);
      expect(file.look(`KPIs!${status}11`).background).toBe("#f29a82");
      await file.click("removeLodestar");
      expect(rules(file, "KPIs")).toBe(0);
      expect([...file.values("KPIs!F1:F5"), ...file.values(`KPIs!${status}10:${status}14`)].flat().join("")).toBe("");
    },
  );

  it("to another sheet: it is asked about by its titles, and nothing is written to either", async () => {
    const file = tellStory({
      tables: [
        { name: "KPIs", rows: usualTable },
        { name: "New", rows: [] },
      ],
    });
    await file.track({ statusColumn: false });
    file.book.write(file.area("New!A1:E4"), file.values("KPIs!A1:E4"));
    file.clear("KPIs!A1:E4");
    file.type("New!B2", "1");
    expect(file.ledger()).toEqual([]);
    expect(await file.repair()).toContain('no column titled "KPI", "Actual", "Target" and "Direction" any more');
    expect(file.values("KPIs!A1:F4").flat().join("")).toBe("");
  });
});

it("[D11] tracking is taken back after a sort: the words go with their rows, and the rows stay as sorted", async () => {
  const file = tellStory();
  await file.track();
  sheetNamed(file, "KPIs").getRange("A2:F4").sort(1);
  const opened: unknown = await file.call("rpc", "open", {});
  const { lastChange } = (opened as { reply: { lastChange: { id: string } } }).reply;
  await file.ask("undoLast", { change: lastChange.id });
  expect(file.values("KPIs!A1:A4").flat()).toEqual(["KPI", "Churn", "NPS", "Revenue"]);
  expect(file.values("KPIs!B2:B4").flat()).toEqual([0.015, 52, 56000]);
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "", ""]);
});
