import * as fc from "fast-check";
import { parseTableFile } from "../../../local/server/table-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const rowsOf = (text: string) => {
  const table = parseTableFile(bytes(text), "kpis.csv");
  return "rows" in table ? table.rows : table.problem;
};
const problemOf = (given: Uint8Array) => {
  const table = parseTableFile(given, "kpis.csv");
  return "problem" in table ? table.problem : table.rows;
};

const table = [
  ["KPI", "Actual", "Target"],
  ["Revenue", "50,000", "55,000"],
];

it.each([
  ["comma", 'KPI,Actual,Target\nRevenue,"50,000","55,000"\n'],
  ["semicolon", "KPI;Actual;Target\nRevenue;50,000;55,000\n"],
  ["tab", "KPI\tActual\tTarget\nRevenue\t50,000\t55,000\n"],
  ["a UTF-8 mark", "\ufeffKPI;Actual;Target\nRevenue;50,000;55,000\n"],
  ["CRLF", 'KPI,Actual,Target\r\nRevenue,"50,000","55,000"\r\n'],
  ["CR alone", 'KPI,Actual,Target\rRevenue,"50,000","55,000"\r'],
  ["no line break at the end", "KPI;Actual;Target\nRevenue;50,000;55,000"],
  ["sep=; although commas are as many", "sep=;\nKPI;Actual;Target\nRevenue;50,000;55,000\n"],
  ["sep=, after a UTF-8 mark", '\ufeffsep=,\r\nKPI,Actual,Target\r\nRevenue,"50,000","55,000"\r\n'],
  ["blank lines at the end", "KPI;Actual;Target\nRevenue;50,000;55,000\n;;\n\n"],
])("reads a file with %s", (_, text) => {
  expect(rowsOf(text)).toEqual(table);
});

it.each([
  [
    "title lines above the table do not hide the semicolons",
    "Painel, de, KPIs\n\nIndicador;Realizado;Meta\nTicket;R$ 250,00;R$ 300,00\n",
    3,
  ],
  ["one column is a table, too", "KPI\nRevenue\n", 1],
  ["commas in sentences do not outvote tabs", "KPI\tNote\nRevenue\tgood, solid, fine\nChurn\tbad, very, so\n", 2],
])("%s", (_, text, columns) => {
  expect(rowsOf(text)[0]).toHaveLength(columns);
});

it.each([
  ["Conversão", [0x43, 0x6f, 0x6e, 0x76, 0x65, 0x72, 0x73, 0xe3, 0x6f]],
  ["5 – 7 €", [0x35, 0x20, 0x96, 0x20, 0x37, 0x20, 0x80]],
  ["Qualität", [0x51, 0x75, 0x61, 0x6c, 0x69, 0x74, 0xe4, 0x74]],
  ["café", [0x63, 0x61, 0x66, 0xe9]],
])("reads %s from a Windows-1252 file", (text, written) => {
  const given = Uint8Array.of(...bytes("KPI;Meta\nx;"), ...written);
  expect(parseTableFile(given, "kpis.csv")).toEqual({
    rows: [
      ["KPI", "Meta"],
      ["x", text],
    ],
  });
});

it("keeps line breaks inside a quoted cell", () => {
  expect(rowsOf('KPI,Note\r\nRevenue,"first line\r\nsecond ""line"""\r\n')).toEqual([
    ["KPI", "Note"],
    ["Revenue", 'first line\r\nsecond "line"'],
  ]);
});

it("fills up short rows and keeps empty ones in between", () => {
  expect(rowsOf("A;B;C\n\nx;1\n")).toEqual([
    ["A", "B", "C"],
    ["", "", ""],
    ["x", "1", ""],
  ]);
});

it("reads any table back as it was written", () => {
  const cell = fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((text) => !/[\u0000-\u0008\u000b-\u001f\ufeff\r]/.test(text));
  const tables = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  fc.assert(
    fc.property(tables, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), (rows, delimiter, newline) => {
      const filled = [rows[0]?.map((_, index) => `H${index}`) ?? [], ...rows, rows[0]?.map(() => "end") ?? []];
      const text = filled
        .map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`).join(delimiter))
        .join(newline);
      expect(rowsOf(text)).toEqual(filled);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ["nothing", bytes(""), '"kpis.csv" is empty'],
  ["blank lines only", bytes("\r\n\r\n"), '"kpis.csv" is empty'],
  ["an .xlsx file", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "is a workbook or an archive"],
  ["an .xls file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "old Excel workbook"],
  ["a PDF", bytes("%PDF-1.7\n"), "is a PDF"],
  ["a web page", bytes("<!DOCTYPE html><html></html>"), "is a web page"],
  ["UTF-16 with a mark", Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0x50, 0), "written in UTF-16"],
  ["UTF-16 without one", Uint8Array.of(0x4b, 0, 0x50, 0, 0x49, 0, 0x2c, 0), "written in UTF-16"],
  ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x4b, 0, 0, 0), "written in UTF-32"],
  ["no encoding's bytes", Uint8Array.of(...bytes("KPI;Meta\nConvers"), 0xe3, 0x6f, 0x90), "line 2 holds the byte 0xE3"],
  ["a UTF-8 character cut off", Uint8Array.of(...bytes("a,b\nc,"), 0xe2, 0x82), "neither in UTF-8 nor in Windows-1252"],
  ["UTF-8 with one byte spoiled", Uint8Array.of(...bytes("a,b\né,"), 0xff), "line 2 holds the byte 0xFF"],
  ["control characters", Uint8Array.of(...bytes("a,b\nc,d\n"), 0x01), "line 3 holds characters that no table has"],
  ["a quote never closed", bytes('a,b\nc,"d\n'), "line 2: a quote is opened here and never closed"],
  ["text after a closing quote", bytes('a,b\nc,"d"e\n'), "line 2: there is text after a closing quote"],
  ["more than 10 MB", bytes("a,b\n".repeat(2_700_000)), "has 10.3 MB"],
  ["a cell of 50,001 characters", bytes(`a,b\nc,${"x".repeat(50_001)}\n`), "row 2, column 2"],
  ["18,279 columns", bytes(`${",".repeat(18_278)}\n1`), "has 18,279 columns"],
])("says what is wrong with %s", (_, given, sentence) => {
  expect(problemOf(given)).toContain(sentence);
});

it("says that there are too many cells", () => {
  const wide = `${",".repeat(9_999)}x\n${"1\n".repeat(1_000)}`;
  expect(problemOf(bytes(wide))).toContain("has 10,010,000 cells");
});
