// What others may not do: protected cells are named and the rest is done; whoever may only look is told so. [E-PROT, E-VIEW]
import type { Host } from "../../local/runtime/host";
import type { Person } from "../../local/runtime/person";
import type { TableChoice } from "../../src/core/table/table-view";
import { usualChoice, usualTable } from "./kpi-story";
import { openTestFile, type TestFile } from "./open-file";
import { servicesOf } from "./services-of";

const owner = "owner@team.example";
const editor = "editor@team.example";
const viewer = "viewer@team.example";
const people: readonly Person[] = [
  { address: owner, role: "owner" },
  { address: editor, role: "editor" },
  { address: viewer, role: "viewer" },
];

function open(): TestFile {
  return openTestFile({ tables: [{ name: "KPIs", rows: usualTable }], user: owner, people });
}

/** The owner closes cells of the sheet "KPIs" to everybody else. */
function close(file: TestFile, place: string): void {
  const sheet = servicesOf(file).SpreadsheetApp.getActiveSpreadsheet().getSheetByName("KPIs");
  const protection = sheet?.getRange(place).protect();
  protection?.removeEditors(protection.getEditors().map((user: { getEmail(): string }) => user.getEmail()));
}

async function asked(file: TestFile, address: string, operation: string, request: object): Promise<unknown> {
  const host: Host = file.host.as(address);
  const outcome = await host.callFromPage("rpc", [operation, request]);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const track = (file: TestFile, address: string, choice: Partial<TableChoice> = {}) =>
  asked(file, address, "trackTable", { requestId: `track ${address}`, choice: { ...usualChoice, ...choice } });

it("[E-PROT] protected cells of the status column are named; the other cells and the colours are done", async () => {
  const file = open();
  close(file, "F3");
  const reply = await track(file, editor);
  expect(reply).toMatchObject({ ok: true, reply: { outcome: "done" } });
  expect(JSON.stringify(reply)).toContain('Cells F3 of sheet \\"KPIs\\" are protected');
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["Status (Lodestar)", "On target", "", "On target"]);
  file.type("KPIs!B3", "5%");
  expect(file.look("KPIs!B3").background).toBe("#f29a82");
});

it("[E-PROT] what the owner may write, the owner writes", async () => {
  const file = open();
  close(file, "F3");
  const reply = await track(file, owner);
  expect(JSON.stringify(reply)).not.toContain("protected");
  expect(file.values("KPIs!F2:F4").flat()).toEqual(["On target", "On target", "On target"]);
});

describe("[E-PROT] one cell of the status column was closed after the table was tracked", () => {
  const tracked = async (): Promise<TestFile> => {
    const file = open();
    await track(file, owner);
    close(file, "F3");
    return file;
  };
  const tableId = (file: TestFile): string =>
    String(file.values("Lodestar!A1:C100").find(([record, , key]) => record === "table" && key === "sheet")?.[1]);

  it("an editor ends the tracking: that cell is named, and all else is gone", async () => {
    const file = await tracked();
    const reply = await asked(file, editor, "untrackTable", { requestId: "end", tableId: tableId(file) });
    expect(reply).toMatchObject({ ok: true, reply: { outcome: "done" } });
    expect(JSON.stringify(reply)).toContain("Cells F3 of sheet");
    expect(JSON.stringify(reply)).not.toContain("everything of yours is as it was");
    expect(file.values("KPIs!F1:F4").flat()).toEqual(["Status (Lodestar)", "", "On target", ""]);
    expect(file.book.rules(file.area("KPIs!A1").sheet)).toEqual([]);
    expect(await asked(file, editor, "open", {})).toMatchObject({ reply: { tables: [] } });
  });

  it("an editor tracks it without the column: that cell is named, and the colours read the numbers", async () => {
    const file = await tracked();
    const reply = await track(file, editor, { statusColumn: false });
    expect(JSON.stringify(reply)).toContain("Cells F3 of sheet");
    expect(file.values("KPIs!F2:F4").flat()).toEqual(["", "On target", ""]);
    file.type("KPIs!B3", "5%");
    expect(file.look("KPIs!B3").background).toBe("#f29a82");
  });

  it("an editor takes the change back: that cell is named in the answer", async () => {
    const file = open();
    await track(file, editor);
    close(file, "F3");
    const { reply } = (await asked(file, editor, "open", {})) as { reply: { lastChange: { id: string } } };
    const undone = await asked(file, editor, "undoLast", { requestId: "undo", change: reply.lastChange.id });
    expect(JSON.stringify(undone)).toContain("Cells F3 of sheet");
    expect(file.values("KPIs!F2:F4").flat()).toEqual(["", "On target", ""]);
  });

  it("an editor removes Lodestar: that cell is named; the owner's Remove takes the rest", async () => {
    const said: string[] = [];
    const file = openTestFile({
      tables: [{ name: "KPIs", rows: usualTable }],
      user: owner,
      people,
      answer: (question) => {
        said.push(question.text);
        return { button: "YES" };
      },
    });
    await track(file, owner);
    close(file, "F3");
    await file.host.as(editor).clickMenu("removeLodestar");
    expect(said.at(-1)).toContain("Cells F3 of sheet");
    expect(file.values("KPIs!F1:F4").flat()).toEqual(["Status (Lodestar)", "", "On target", ""]);
    await file.click("removeLodestar");
    expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "", ""]);
  });
});

it("[E-VIEW] whoever may only look is told, and nothing is changed", async () => {
  const file = open();
  const before = JSON.stringify(file.book.save());
  await expect(track(file, viewer)).rejects.toThrow("may only view this file");
  expect(JSON.stringify(file.book.save())).toBe(before);
});
