import * as fc from "fast-check";
import { fileLocale } from "../../src/core/table/file-locale";
import { readSheet } from "../../src/core/table/read-sheet";
import { localeOf } from "../../src/core/values/cell";

const word = fc.constantFrom(
  ...[
    "KPI",
    "Target",
    "Actual",
    "Baseline",
    "Meta",
    "Ist",
    "Status",
    "Objective 1:",
    "Key result",
    "Total",
    "Q3",
    "2025",
  ],
  ...[
    "",
    "",
    "45%",
    "1.234",
    "R$ 50.000,00",
    "≤ 2 jam",
    "4-5",
    "n/a",
    "Green",
    "↓",
    "-",
    "Jan",
    "Owner",
    "churn",
    "TBD",
  ],
);
const cell = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "binary" }) },
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 14 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

it("any table is read: every row is named once at most, every column stands where it says", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const found = fileLocale(rows);
      const reading = readSheet(rows, { locale: found && localeOf(found.id) });
      for (const each of reading.tables) {
        const named = [...each.rows, ...each.skipped].map(({ row }) => row);
        expect(new Set(named).size).toBe(named.length);
        for (const { row } of each.rows) expect(rows[row - 1]?.join("")).not.toBe("");
        const columns = Object.values(each.columns).flat();
        expect(new Set(columns.map(({ index }) => index)).size).toBe(columns.length);
        for (const { index } of columns) expect(index).toBeLessThanOrEqual(rows[0]?.length ?? 0);
        if (each.kind === "none") expect(each.rows).toEqual([]);
      }
      for (const { message } of reading.problems) expect(message).not.toMatch(/undefined|NaN|\[object/);
    }),
    { numRuns: 150 },
  );
});
