import fc from "fast-check";
import { nativeFormula } from "../../src/core/formula/native-formula";
import { asTyped, writeCells, writeFormulas } from "../../src/sheets/write";
import { openTestFile } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

const open = (locale = "en_US") => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }], locale });
  const services = servicesOf(file);
  const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Plan");
  if (!sheet) throw new Error("The file opens with its sheet.");
  return { file, sheet, services };
};

/** Everything that a sheet would read as something else if it were typed. */
const dangerous = [
  "=1+1", '=IMPORTXML("http://example.com","//a")', "=", "+5", "+A1", "-5", "-A1", "@SUM(A1)", "'quoted", "''", "'",
  "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠A1", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1", " ", "  x  ",
  "1-2", "1/2", "TRUE", "false", "10%", "1e5", "00123", "1,234", "1.234", "R$ 5", "$2.99", "12:30", "2026-03-31",
  "31/03/2026", "#N/A", "#REF!", "Infinity", "{1,2}", "a\nb", "a\r\nb", "a\tb", "😀", "e\u0301", "\ud800", "\u202eabc",
]; // biome-ignore format: a table

const prefix = fc.constantFrom(
  "",
  "=",
  "+",
  "-",
  "@",
  "'",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
  " ",
  "\u00a0",
  "\u200b",
);
const body = fc.oneof(
  fc.constantFrom(...dangerous),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ noNaN: true }).map(String),
  fc.integer().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const text = fc.tuple(prefix, body).map(([before, after]) => before + after);

it.each(["en_US", "pt_BR", "de_DE"])(
  "[S1] texts come back exactly as given, and never as a formula, in %s",
  (locale) => {
    const { sheet } = open(locale);
    const columns = 10;
    const rows = [...chunks(dangerous, columns), ...chunks(fc.sample(text, { numRuns: 10_000, seed: 7 }), columns)];
    let given: readonly (readonly string[])[] = rows;
    for (let round = 0; round < 3; round++) {
      writeCells(sheet, { row: 2, column: 1 }, given);
      const range = sheet.getRange(2, 1, rows.length, columns);
      const read = range.getValues();
      expect(differences(read, rows)).toEqual([]);
      expect(
        range
          .getFormulas()
          .flat()
          .filter((formula: string) => formula !== ""),
      ).toEqual([]);
      given = read.map((row: readonly unknown[]) => row.map(String));
    }
  },
);

it("[S1] numbers, booleans, days and blanks are what they are", () => {
  const { sheet } = open();
  writeCells(sheet, { row: 1, column: 1 }, [["x", 1.5, true, { day: "2026-03-31" }, null, ""]]);
  const [row] = sheet.getRange(1, 1, 1, 6).getValues();
  expect(row?.slice(0, 3)).toEqual(["x", 1.5, true]);
  expect(row?.[3]).toBeInstanceOf(Date);
  expect(row?.[3].toISOString()).toBe("2026-03-31T00:00:00.000Z");
  expect(row?.slice(4)).toEqual(["", ""]);
});

it.each(["en_US", "pt_BR", "es_ES", "id_ID", "de_DE"])("a day is the same day in %s", (locale) => {
  const { sheet } = open(locale);
  writeCells(sheet, { row: 1, column: 1 }, [[{ day: "2026-04-03" }]]);
  expect(sheet.getRange(1, 1).getValue().toISOString()).toBe("2026-04-03T00:00:00.000Z");
});

it("formulas are generated ones, in US notation, whatever the locale; null empties a cell", () => {
  const { sheet } = open("pt_BR");
  writeCells(sheet, { row: 1, column: 1 }, [[2, 3, 9]]);
  writeFormulas(sheet, { row: 1, column: 3 }, [[null, nativeFormula("=ROUND(A1/B1,2)")]]);
  expect(sheet.getRange(1, 3, 1, 2).getValues()).toEqual([["", 0.67]]);
});

it("a block costs one call, whatever its size", () => {
  const { file, sheet } = open();
  file.host.calls.reset();
  writeCells(
    sheet,
    { row: 1, column: 1 },
    Array.from({ length: 500 }, () => ["a", 1, null]),
  );
  expect(file.host.calls.count()).toBe(1);
});

it("the grid grows where a block reaches past it", () => {
  const { sheet } = open();
  const row = sheet.getMaxRows() - 1;
  writeCells(sheet, { row, column: 1 }, [["a"], ["b"], ["c"]]);
  expect(sheet.getRange(row, 1, 3, 1).getValues()).toEqual([["a"], ["b"], ["c"]]);
});

it("an empty block writes nothing", () => {
  const { file, sheet } = open();
  file.host.calls.reset();
  writeCells(sheet, { row: 1, column: 1 }, []);
  writeCells(sheet, { row: 1, column: 1 }, [[], []]);
  expect(file.host.calls.count()).toBe(0);
});

it.each([
  [
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    "E-PROT",
    'Cells A2:B2 of sheet "Plan" are protected',
  ],
  ["You do not have permission to edit this spreadsheet.", "E-VIEW", "You may look at this file but not change it."],
  ["Service Spreadsheets timed out", "E-FAULT", "Service Spreadsheets timed out"],
])("%s becomes %s, a sentence", (message, code, sentence) => {
  const { file, sheet } = open();
  file.host.calls.reset();
  file.host.calls.failAt(1, "before", message);
  expect(() => writeCells(sheet, { row: 2, column: 1 }, [["a", "b"]])).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(sentence) }),
  );
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is refused, not written", (number) => {
  expect(() => asTyped(number)).toThrow("A cell cannot hold");
});

function chunks<T>(list: readonly T[], size: number): T[][] {
  const rows: T[][] = [];
  for (let start = 0; start + size <= list.length; start += size) rows.push(list.slice(start, start + size));
  return rows;
}

function differences(read: readonly (readonly unknown[])[], given: readonly (readonly string[])[]): unknown[] {
  return given.flatMap((row, at) =>
    row.flatMap((wanted, column) =>
      read[at]?.[column] === asKept(wanted) ? [] : [{ wanted, read: read[at]?.[column] }],
    ),
  );
}

/** The engine keeps one kind of line break; what Google keeps is not known. The gate passes all of them on. */
function asKept(given: string): string {
  return given.replace(/\r\n?/g, "\n");
}
