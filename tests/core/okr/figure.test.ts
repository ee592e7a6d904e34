import fc from "fast-check";
import { type FigureKind, figureKind, figureText, numberFormat, readFigure } from "../../../src/core/okr/figure";
import { localeOf } from "../../../src/core/values/cell";
import { runs } from "../runs";

const locale = (id: string) => () => localeOf(id);

it.each([
  //  typed        locale   value     format
  ["50", "en_US", 50, "General"],
  ["45%", "en_US", 0.45, "0%"],
  ["45.5 %", "en_US", 0.455, "0.0%"],
  ["45,25%", "pt_BR", 0.4525, "0.00%"],
  ["R$ 50.000", "pt_BR", 50000, "[$R$] #,##0"],
  ["R$ 50.000", "en_US", 50000, "[$R$] #,##0"],
  ["$1,234.50", "en_US", 1234.5, "[$$] #,##0.00"],
  ["€ 12,5", "de_DE", 12.5, "[$€] #,##0.00"],
  ["1.5M", "en_US", 1_500_000, "General"],
  ["50 mil R$", "pt_BR", 50_000, "[$R$] #,##0"],
  ["EUR 3.5", "en_US", 3.5, "[$EUR] #,##0.00"],
  ["0.0000001%", "en_US", 1e-9, "0.000000%"],
  ["10k", "en_US", 10_000, "General"],
  ["1.234", "pt_BR", 1234, "General"],
  ["1.234", "en_US", 1.234, "General"],
  ["−5", "en_US", -5, "General"],
  ["0", "en_US", 0, "General"],
])("[V] %s in %s is kept as %d, shown as %s", (typed, id, value, format) => {
  const reading = readFigure(typed, locale(id));
  expect(reading).toMatchObject({ outcome: "figure", figure: { value } });
  expect(reading.outcome === "figure" && numberFormat(reading.figure)).toBe(format);
});

it.each<[string, number, FigureKind, string]>([
  ["en_US", 0.455, { kind: "percent" }, "45.5%"],
  ["pt_BR", 0.455, { kind: "percent" }, "45,5%"],
  ["en_US", 50_000, { kind: "currency", sign: "R$" }, "R$ 50000"],
  ["pt_BR", 12.5, { kind: "currency", sign: "R$" }, "R$ 12,5"],
  ["en_US", 12.345, { kind: "currency", sign: "$" }, "$ 12.3450"],
  ["en_US", 12.345, { kind: "plain" }, "12.345"],
  ["en_US", 0.5, { kind: "plain" }, "0.5"],
  ["en_US", 1e-7, { kind: "plain" }, "0.0000001"],
  ["en_US", -1e-30, { kind: "plain" }, "0"],
  ["en_US", -1.5e-7, { kind: "plain" }, "-0.00000015"],
])("[V] in %s, %d of %j is typed %s", (id, value, format, typed) => {
  expect(figureText({ value, format }, localeOf(id))).toBe(typed);
});

it.each(["", "  "])("[V] %j is blank", (typed) => {
  expect(readFigure(typed, locale("en_US"))).toEqual({ outcome: "blank" });
});

it.each([
  ["4h", '"4h" cannot be counted with on the sheet: write "4", and "hours" as the unit.'],
  ["1h30m", '"1h30m" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["3 months", '"3 months" cannot be counted with on the sheet: write "3", and "months" as the unit.'],
  ["1000000000000000", '"1000000000000000" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["1000000000000000000", '"1000000000000000000" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["at most 1h30m", '"at most 1h30m" holds words that a sheet cannot count with: write just the number.'],
  ["< 2h", '"< 2h" holds words that a sheet cannot count with: write just 2.'],
  ["at least 45%", '"at least 45%" holds words that a sheet cannot count with: write just 45%.'],
  ["4-5", '"4-5" is a range, and a key result needs one number to move to: write the bound that counts.'],
  ["n/a", '"n/a" is no value: leave the field blank.'],
  ["done", '"done" is not a number: for yes or no write 1 as the target, and 0 or 1 as the current value.'],
  [" plenty ", '"plenty" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["Loading...", '"Loading..." is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["3 of 10", '"3 of 10" cannot be counted with on the sheet: write "3", and "points out of 10" as the unit.'],
  ["plenty", '"plenty" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
  ["#REF!", '"#REF!" is not a number: write it like 45, 45%, R$ 50,000 or 1.5M.'],
])("[V] %s is a problem that says how to write it", (typed, message) => {
  expect(readFigure(typed, locale("en_US"))).toEqual({ outcome: "problem", message });
});

it.each([
  ["0%", { kind: "percent" }],
  ["0.00%", { kind: "percent" }],
  ["General", { kind: "plain" }],
  ["", { kind: "plain" }],
  ["#,##0.00", { kind: "plain" }],
  ['0.0" %"', { kind: "plain" }],
  ["[$R$] #,##0.00", { kind: "currency", sign: "R$" }],
  ["[$€-407] #,##0", { kind: "currency", sign: "€" }],
  ['"R$" #,##0.00', { kind: "currency", sign: "R$" }],
  ['#,##0.00" € "', { kind: "currency", sign: "€" }],
  ['" R$ "#,##0.00', { kind: "currency", sign: "R$" }],
  ["US$#,##0.00", { kind: "currency", sign: "US$" }],
  ['"US$ or MXN" #,##0', { kind: "currency", sign: "US$ or MXN" }],
  ['"total" #,##0 "€"', { kind: "currency", sign: "€" }],
  ['0" % of all"', { kind: "plain" }],
  ["$#,##0.00", { kind: "currency", sign: "$" }],
  ["yyyy-mm-dd", { kind: "plain" }],
])("the number format %j says %j", (format, kind) => {
  expect(figureKind(format)).toEqual(kind);
});

it.each(["en_US", "pt_BR", "es_ES", "id_ID", "de_DE"])(
  "[V] a figure written as one would type it reads back as itself in %s",
  (id) => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: -100_000_000, max: 100_000_000 }).map((whole) => whole / 1000),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((number) => Number(number.toPrecision(12))),
    );
    const format = fc.constantFrom(
      { kind: "plain" as const },
      { kind: "percent" as const },
      { kind: "currency" as const, sign: "R$" },
      { kind: "currency" as const, sign: "€" },
      { kind: "currency" as const, sign: "$" },
    );
    fc.assert(
      fc.property(value, format, (number, kind) => {
        const text = figureText({ value: number, format: kind }, localeOf(id));
        const reading = readFigure(text, locale(id));
        if (reading.outcome !== "figure") throw new Error(`${text}: ${JSON.stringify(reading)}`);
        expect(reading.figure.format).toEqual(kind);
        expect(Math.abs(reading.figure.value - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14 + 1e-17);
        // Once more around changes nothing: what the builder shows is what it compares.
        expect(figureText(reading.figure, localeOf(id))).toBe(text);
        expect(figureKind(numberFormat(reading.figure))).toEqual(kind);
      }),
      { numRuns: runs(1000) },
    );
  },
);
