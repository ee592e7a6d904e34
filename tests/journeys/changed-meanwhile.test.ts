// Somebody else changes the sheet while a table is being tracked: between the look and Apply, and while Apply runs.
import type { TableChoice } from "../../src/core/table/table-view";
import { tellStory, usualTable } from "./kpi-story";

type File = ReturnType<typeof tellStory>;

const seen: TableChoice["seen"] = usualTable[0].map((header, index) => ({ column: index + 1, header }));
const sheetOf = (file: File): string => file.area("KPIs!A1").sheet;

describe("[T44] between the look and Apply", () => {
  it.each<[string, (file: File) => void, string]>([
    [
      "a column was inserted, and titled",
      (file) => {
        file.book.insertColumns(sheetOf(file), 2, 1);
        file.book.write(file.area("KPIs!B1"), [["Last year"]]);
        file.book.write(file.area("KPIs!B2"), [[1]]);
      },
      'column B was titled "Actual", and row 1 says "Last year" there now',
    ],
    [
      "two columns changed places",
      (file) => file.book.write({ ...file.area("KPIs!B1"), columns: 2 }, [["Target", "Actual"]]),
      'column B was titled "Actual", and row 1 says "Target" there now',
    ],
    ["a row was inserted above", (file) => file.book.insertRows(sheetOf(file), 1, 1), "row 1 says nothing there now"],
    ["a title was renamed", (file) => file.type("KPIs!C1", "Goal of 2027"), 'says "Goal of 2027" there now'],
    ["columns were deleted", (file) => file.book.deleteColumns(sheetOf(file), 4, 2), "row 1 says nothing there now"],
  ])("%s: refused with a sentence, and nothing is written", async (_case, change, sentence) => {
    const file = tellStory();
    change(file);
    const before = JSON.stringify(file.book.save());
    expect(await file.track({ seen })).toContain(sentence);
    expect(JSON.stringify(file.book.save())).toBe(before);
  });

  it("rows that came, went or changed places are read as they are now, and a title's capitals do not matter", async () => {
    const file = tellStory();
    file.book.insertRows(sheetOf(file), 3, 1);
    file.book.write({ ...file.area("KPIs!A3"), columns: 3 }, [["Leads", 1, 9]]);
    file.type("KPIs!B1", " ACTUAL");
    expect(await file.track({ seen })).toContain("4 KPIs");
    expect(file.values("KPIs!F2:F5").flat()).toEqual(["On target", "Off target", "On target", "On target"]);
  });

  it("a sheet that was deleted: refused, and nothing is written", async () => {
    const file = tellStory({
      tables: [
        { name: "KPIs", rows: usualTable },
        { name: "Other", rows: [["x"]] },
      ],
    });
    file.book.deleteSheet(sheetOf(file));
    const before = JSON.stringify(file.book.save());
    expect(await file.track({ seen })).toContain("not in this file any more");
    expect(JSON.stringify(file.book.save())).toBe(before);
  });
});

describe("[T44] another sheet was opened while a choice was corrected", () => {
  const rows = [
    ["KPI", "Actual", "Target", "Stretch target"],
    ["Revenue", "9", "9", "12"],
  ];
  const open = () =>
    tellStory({
      tables: [
        { name: "KPIs", rows },
        { name: "Other", rows: usualTable },
      ],
    });

  it("the table that is looked at stays the same", async () => {
    const file = open();
    file.book.activateSheet(file.area("Other!A1").sheet);
    const chosen = { sheetId: 0, headerRow: 1, columns: { name: 1, actual: 2, target: 4 } };
    const reply = await file.call("rpc", "understandTable", chosen);
    expect(reply).toMatchObject({ reply: { sheetName: "KPIs", rows: [{ name: "Revenue", target: "12" }] } });
  });

  it("where its sheet is gone, that is said", async () => {
    const file = open();
    file.book.deleteSheet(sheetOf(file));
    const reply = await file.call("rpc", "understandTable", { sheetId: 0, headerRow: 1 });
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("not in this file any more") });
  });
});

describe("[T45] while Apply runs", () => {
  /** The call at which the table's own cells begin to be written. */
  const callsBefore = async (): Promise<number> => {
    const file = tellStory();
    const calls = await file.countedCalls(() => file.track({ seen }));
    return calls.lastIndexOf("Range.setFormulas") - 2;
  };

  it("a column that somebody inserts before the first cell is written is neither lost nor written over", async () => {
    const last = await callsBefore();
    for (const call of [3, 4, last - 6, last]) {
      const file = tellStory();
      file.host.calls.visitAt(call, () => {
        file.book.insertColumns(sheetOf(file), 2, 1);
        file.book.write({ ...file.area("KPIs!B1"), rows: 4 }, [["Region"], ["N"], ["S"], ["W"]]);
      });
      const message = await file.track({ seen });
      const found = file.values("KPIs!A1:G4");
      const own = found.map((row) => row.slice(0, 6));
      expect([call, own]).toEqual([
        call,
        [
          ["KPI", "Region", "Actual", "Target", "Direction", "Owner"],
          ["Revenue", "N", 56000, 55000, "", "Ana"],
          ["Churn", "S", 0.015, 0.02, "lower", "Ben"],
          ["NPS", "W", 52, 50, "higher", "Cleo"],
        ],
      ]);
      const words = found.map((row) => row[6]);
      const isRefused = message.includes("has changed since it was read");
      expect([call, words]).toEqual([
        call,
        isRefused ? ["", "", "", ""] : ["Status (Lodestar)", "On target", "On target", "On target"],
      ]);
    }
  });

  it("rows that somebody inserts above and among the KPIs get each its own word", async () => {
    const last = await callsBefore();
    for (const call of [4, last - 6, last]) {
      const file = tellStory();
      file.host.calls.visitAt(call, () => {
        file.book.insertRows(sheetOf(file), 3, 1);
        file.book.write({ ...file.area("KPIs!A3"), columns: 3 }, [["Leads", 1, 9]]);
        file.book.insertRows(sheetOf(file), 1, 2);
      });
      await file.track({ seen });
      const words = file.values("KPIs!F1:F7").flat();
      const expected = ["", "", "Status (Lodestar)", "On target", "Off target", "On target", "On target"];
      expect([call, words]).toEqual([call, expected]);
    }
  });

  it("where the titles are gone, the table is kept, nothing is written, and that is said", async () => {
    const last = await callsBefore();
    const file = tellStory();
    file.host.calls.visitAt(last, () => file.book.write(file.area("KPIs!B1"), [["Result so far"]]));
    expect(await file.track({ seen, statusColumn: true })).toContain('no column titled "Actual" any more');
    expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "", ""]);
    file.book.write(file.area("KPIs!B1"), [["Actual"]]);
    await file.repair();
    expect(file.value("KPIs!F2")).toBe("On target");
  });
});
