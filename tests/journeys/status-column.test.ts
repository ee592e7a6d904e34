import { tellStory, usualTable } from "./kpi-story";

const counting = '=COUNTIF(F2:F4,"Off target")';
const ours = ["On target", "On target", "On target"];

it("[J1] a total under our column is its writer's: removing the table leaves it", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!A6", "Total");
  file.type("KPIs!F6", counting);
  await file.untrack();
  expect(file.formulas("KPIs!F6")).toEqual([[counting]]);
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "", ""]);
});

it("[J1] another table further down the same column stays whole", async () => {
  const file = tellStory();
  await file.track();
  file.type("KPIs!A10:F11", [
    ["Month", "a", "b", "c", "d", "Sum"],
    ["Jan", "1", "2", "3", "4", "=SUM(B11:E11)"],
  ]);
  await file.untrack();
  expect(file.formulas("KPIs!F11")).toEqual([["=SUM(B11:E11)"]]);
  expect(file.value("KPIs!F10")).toBe("Sum");
});

it("[J1] a word that somebody wrote over a formula of ours is theirs", async () => {
  const file = tellStory();
  await file.track();
  file.book.write(file.area("KPIs!F3"), [["Off target"]]);
  await file.untrack();
  expect(file.values("KPIs!F1:F4").flat()).toEqual(["", "", "Off target", ""]);
});

it("[J1] our formulas are known again where columns moved and where words of the direction changed", async () => {
  const file = tellStory();
  await file.track();
  const { sheet } = file.area("KPIs!A1");
  file.book.insertColumns(sheet, 2, 1);
  file.book.insertRows(sheet, 1, 2);
  file.book.write(file.area("KPIs!E5"), [["menor"]]);
  await file.untrack();
  expect(file.values("KPIs!G3:G6").flat()).toEqual(["", "", "", ""]);
});

describe("a formula of somebody's own between two KPIs", () => {
  const rows = [...usualTable, ["Average", "", "", "", ""], ["ARR", "120", "100", "", "Ben"]];

  it.each(["=1+1", '=IF(1,"")'])("[J2] stays when rows on both sides are filled: %s", async (formula) => {
    const file = tellStory({ tables: [{ name: "KPIs", rows }] });
    await file.track();
    file.type("KPIs!F5", formula);
    file.book.write(file.area("KPIs!F4"), [[""]]);
    file.book.write(file.area("KPIs!F6"), [[""]]);
    file.type("KPIs!B2", "57000");
    expect(file.formulas("KPIs!F5")).toEqual([[formula]]);
    expect(file.values("KPIs!F2:F4").flat()).toEqual(ours);
    expect(file.value("KPIs!F6")).toBe("On target");
  });

  it("[J1] stays when Repair writes the whole column anew", async () => {
    const file = tellStory({ tables: [{ name: "KPIs", rows }] });
    await file.track();
    file.type("KPIs!F5", counting);
    for (const row of [2, 3, 4, 6]) file.book.write(file.area(`KPIs!F${row}`), [["mine"]]);
    await file.repair();
    expect(file.formulas("KPIs!F5")).toEqual([[counting]]);
    expect([...file.values("KPIs!F2:F4").flat(), file.value("KPIs!F6")]).toEqual([...ours, "On target"]);
  });
});

it("[J2] at most 8 calls where rows of other people part those to fill, and the next look fills the rest", async () => {
  const file = tellStory();
  await file.track();
  const paste = [
    ["ARR", "9", "9", "", ""],
    ["Support", "", "", "", ""],
    ["Response time", "5", "4", "lower", ""],
  ];
  const calls = await file.countedCalls(() => file.type("KPIs!A5", paste));
  expect(calls.length).toBeLessThanOrEqual(8);
  expect(file.toasts().at(-1)).toContain("Response time is off target");
  file.type("KPIs!B2", "57000");
  expect(file.values("KPIs!F5:F7").flat()).toEqual(["On target", "", "Off target"]);
});

describe("a date in place of a number", () => {
  const rows = [
    usualTable[0],
    ["Launch", "2026-04-01", "2026-03-01", "lower", "Ana"],
    ["Rating", "2026-04-05", "50", "", "Ana"],
    ["Done", "4", "5", "", "Ana"],
  ];

  it.each([true, false])(
    "[E16, T24] has no native word and no colour by its number; status column %s",
    async (statusColumn) => {
      // Were every number a date to ISDATE, no formula of ours could tell (docs/platform.md, formulas.is-date-of-number).
      const file = tellStory({ tables: [{ name: "KPIs", rows }], turned: [] });
      await file.track({ statusColumn, colourOnTarget: true });
      expect(file.values("KPIs!F2:F4").flat()).toEqual(statusColumn ? ["Off target", "", "Off target"] : ["", "", ""]);
      expect(file.formulas("KPIs!F2")).toEqual([[statusColumn ? "=KPISTATUS($B2,$C2,$D2)" : ""]]);
      const place = statusColumn ? "F" : "B";
      expect(file.look(`KPIs!${place}2`).background).toBe(statusColumn ? "#f29a82" : undefined);
      expect(file.look(`KPIs!${place}3`).background).toBeUndefined();
      expect(file.look(`KPIs!${place}4`).background).toBe("#f29a82");
      file.type("KPIs!B4", "2026-04-05");
      expect(file.look(`KPIs!${place}4`).background).toBeUndefined();
    },
  );

  it("[E16, T30] is told before anything is written", async () => {
    const file = tellStory({ tables: [{ name: "KPIs", rows }] });
    const proposal = await file.call("rpc", "understandTable", {});
    expect(proposal).toMatchObject({
      reply: {
        rows: [
          { name: "Launch", coloured: false },
          { name: "Rating", coloured: false, status: "" },
          { name: "Done", coloured: true },
        ],
        problems: [expect.stringMatching(/^Row 3 .*date/), expect.stringMatching(/^Row 2 .*date/)],
      },
    });
  });
});
