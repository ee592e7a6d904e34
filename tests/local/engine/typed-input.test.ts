import { loadEngine } from "../../../local/engine/load-engine";
import { openBook } from "../../../local/engine/open-book";
import { quietly } from "../../../local/engine/quiet";
import { around, oneSheet, oneSheetOptions } from "./one-sheet";

// locale, typed, value, shown
it.each([
  ["en_US", "1.5", 1.5, "1.5"],
  ["en_US", "1,234.5", 1234.5, "1,234.50"],
  ["en_US", "45%", 0.45, "45%"],
  ["en_US", "12.5%", 0.125, "12.50%"],
  ["en_US", "$50,000.00", 50_000, "$50,000.00"],
  ["en_US", "-$5", -5, "-$5"],
  ["en_US", "(12)", -12, "-12"],
  ["en_US", "1e3", 1000, "1.00E+03"],
  ["en_US", "3/4/2026", { serial: 46_085 }, "3/4/2026"],
  ["en_US", "2026-03-04", { serial: 46_085 }, "2026-03-04"],
  ["en_US", "3/4", { serial: 46_085 }, "3/4/2026"],
  ["en_US", "10:30", { serial: 0.4375 }, "10:30"],
  ["en_US", "10:30 PM", { serial: 0.9375 }, "10:30 PM"],
  ["en_US", "2026-03-04 06:00", { serial: 46_085.25 }, "2026-03-04 06:00"],
  ["en_US", "25 Dec 2026", { serial: 46_381 }, "25 Dec 2026"],
  ["en_US", "25-Dec-26", { serial: 46_381 }, "25-Dec-2026"],
  ["en_US", "December 25, 2026", { serial: 46_381 }, "December 25, 2026"],
  ["en_US", "Mar 4", { serial: 46_085 }, "Mar 4"],
  ["en_US", "Mar 2026", { serial: 46_082 }, "Mar 2026"],
  ["en_US", "32 Dec 2026", "32 Dec 2026", "32 Dec 2026"],
  ["en_US", "Mars 2026", "Mars 2026", "Mars 2026"],
  ["en_US", "Q1 2026", "Q1 2026", "Q1 2026"],
  ["en_US", "KPI 4", "KPI 4", "KPI 4"],
  ["pt_BR", "25 de dezembro de 2026", { serial: 46_381 }, "25/12/2026"],
  ["pt_BR", "mar. 2026", { serial: 46_082 }, "01/03/2026"],
  ["es_ES", "25 dic 2026", { serial: 46_381 }, "25/12/2026"],
  ["id_ID", "25 Desember 2026", { serial: 46_381 }, "25/12/2026"],
  ["de_DE", "25. Dezember 2026", { serial: 46_381 }, "25.12.2026"],
  ["de_DE", "4. März", { serial: 46_085 }, "04.03.2026"],
  ["en_US", "13/4/2026", "13/4/2026", "13/4/2026"],
  ["en_US", "25.12.2026", "25.12.2026", "25.12.2026"],
  ["en_US", "true", true, "TRUE"],
  ["en_US", "'007", "007", "007"],
  ["en_US", "007", 7, "7"],
  ["en_US", "R$ 50.000,00", "R$ 50.000,00", "R$ 50.000,00"],
  ["en_US", "12 people", "12 people", "12 people"],
  ["en_US", "+5", 5, "5"],
  ["en_US", "=", "=", "="],
  ["en_US", "=1+1", 2, "2"],
  ["en_US", " 12 ", 12, "12"],
  ["en_US", "#N/A", "#N/A", "#N/A"],
  ["pt_BR", "1,5", 1.5, "1,5"],
  ["pt_BR", "1.234,5", 1234.5, "1.234,50"],
  ["pt_BR", "1.5", "1.5", "1.5"],
  ["pt_BR", "R$ 50.000,00", 50_000, "R$ 50.000,00"],
  ["pt_BR", "R$50", 50, "R$ 50"],
  ["pt_BR", "12,5%", 0.125, "12,50%"],
  ["pt_BR", "25/12/2026", { serial: 46_381 }, "25/12/2026"],
  ["pt_BR", "12/25/2026", "12/25/2026", "12/25/2026"],
  ["pt_BR", "=SUM(1,5;2)", 3.5, "3,5"],
  ["es_ES", "50.000,00 €", 50_000, "50.000,00 €"],
  ["es_ES", "=ROUND(2,345;1)", 2.3, "2,3"],
  ["id_ID", "Rp1.500.000", 1_500_000, "Rp1.500.000"],
  ["id_ID", "1.500,25", 1500.25, "1.500,25"],
  ["de_DE", "25.12.2026", { serial: 46_381 }, "25.12.2026"],
  ["de_DE", "1.234,5", 1234.5, "1.234,50"],
  ["de_DE", "={1\\2;3\\4}", 1, "1"],
  ["fr_FR", "1 234,5", 1234.5, "1 234,50"],
  ["pt_BR", "verdadeiro", true, "VERDADEIRO"],
  ["pt_BR", "TRUE", true, "VERDADEIRO"],
  ["es_ES", "Falso", false, "FALSO"],
  ["es_MX", "VERDADERO", true, "VERDADERO"],
  ["de_DE", "WAHR", true, "WAHR"],
  ["de_DE", "falsch", false, "FALSCH"],
  ["id_ID", "true", true, "TRUE"],
  ["en_US", "WAHR", "WAHR", "WAHR"],
  ["de_DE", "1,5e-2", 0.015, "1,50E-02"],
])("in %s %s is %j, shown as %s", (locale, typed, value, shown) => {
  const { values, display } = oneSheet([[typed]], { locale });
  expect(values("A1")).toEqual([[value]]);
  expect(display("A1")).toEqual([[shown]]);
});

it("reads typed input as it reads a file", () => {
  const { book, area, values } = oneSheet([], { locale: "pt_BR" });
  book.userWrite(area("A1:C1"), [["1,5", "R$ 50.000,00", "25/12/2026"]]);
  book.write(area("A2:C2"), [["1,5", "R$ 50.000,00", "25/12/2026"]]);
  expect(values("A1:C2")).toEqual([
    [1.5, 50_000, { serial: 46_381 }],
    [1.5, 50_000, { serial: 46_381 }],
  ]);
});

it("hands formulas out and takes them in US notation, whatever the locale", () => {
  const { book, area } = oneSheet([["=SUM(1,5;2)"]], { locale: "pt_BR" });
  book.writeFormulas(area("A2"), [["=SUM(1.5,2)"]]);
  expect(book.formulas(area("A1:A2"))).toEqual([["=SUM(1.5,2)"], ["=SUM(1.5,2)"]]);
  expect(book.values(area("A1:A2"))).toEqual([[3.5], [3.5]]);
});

// typed in pt_BR, shown, read back in US notation
it.each([
  ["=SUM(A2,B2)", "#ERROR!", "=SUM(A2,B2)"],
  ["=SUM(A2,5)", "#ERROR!", "=SUM(A2,5)"],
  ["=SUM(1,5)", "1,5", "=SUM(1.5)"],
  ["=SUM(1,5;A2)", "4,5", "=SUM(1.5,A2)"],
  ["=SUM({1\\2;3\\4})", "10", "=SUM({1,2;3,4})"],
  ['=IF(A2=3;"a,b";1)', "a,b", '=IF(A2=3,"a,b",1)'],
  ["='x, y'!A1", "7", "='x, y'!A1"],
  ['=IF(A2=3,"a","b")', "#ERROR!", '=IF(A2=3,"a","b")'],
  ["=SUM(1;", "#ERROR!", "=SUM(1,"],
])("a decimal comma parts no arguments: %s shows %s", (typed, shown, us) => {
  const file = oneSheet([[""], ["3", "4"]], { locale: "pt_BR" });
  file.book.write({ sheet: file.book.insertSheet("x, y", 2), row: 1, column: 1, rows: 1, columns: 1 }, [[7]]);
  file.book.userWrite(file.area("B1"), [[typed]]);
  expect(file.display("B1")).toEqual([[shown]]);
  expect(file.book.formulas(file.area("B1"))).toEqual([[us]]);
  const again = around(openBook(JSON.parse(JSON.stringify(file.book.save())), { ...oneSheetOptions, locale: "pt_BR" }));
  expect(again.display("B1")).toEqual([[shown]]);
});

it.each([
  ["pt_BR", "=SUM({1\\2;3\\4};0,5)", "=SUM({1,2;3,4},0.5)"],
  ["pt_BR", "=SUM(A2;B2)", "=SUM(A2,B2)"],
  ["pt_BR", '=IF(VERDADEIRO;"TRUE";FALSO)', '=IF(TRUE,"TRUE",FALSE)'],
  ["es_MX", "=IF(VERDADERO,{1,2},FALSO)", "=IF(TRUE,{1,2},FALSE)"],
  ["en_US", "=SUM({1,2;3,4},0.5)", "=SUM({1,2;3,4},0.5)"],
  ["en_US", "=IFERROR(#N/A,LAMBDA(x,x)(1))", "=IFERROR(#N/A,LAMBDA(x,x)(1))"],
])("in %s the page's grid takes and shows %s", (locale, typed, us) => {
  const { book, sheet, area } = oneSheet([], { locale });
  const engine = loadEngine();
  const { getters } = quietly(() => new engine.Model(JSON.parse(JSON.stringify(book.hub.state().data))));
  const { prototype } = engine.stores.CellComposerStore;
  const composer = Object.create(prototype, { _currentContent: { value: typed }, getters: { value: getters } });
  const content = composer.getCurrentCanonicalContent();
  book.userWrite(area("A1"), [[typed]]);
  expect(book.formulas(area("A1"))).toEqual([[us]]);
  expect(content).toBe(us);
  const model = quietly(() => new engine.Model(JSON.parse(JSON.stringify(book.save()))));
  const reader = Object.create(prototype, { getters: { value: model.getters }, editionMode: { value: "inactive" } });
  expect(reader.getComposerContent({ sheetId: sheet, col: 0, row: 0 }).text.replace(/ /g, "")).toBe(typed);
});

it.each([
  ["en_US", "11/25/2026 12:00:00", "11/25/2026"],
  ["de_DE", "25.11.2026 12:00:00", "25.11.2026"],
])("in %s the moment shows as %s, the day as %s", (locale, moment, day) => {
  const { book, area, display } = oneSheet([["=NOW()", "=TODAY()"]], { locale });
  book.write(area("A2:B2"), [[{ serial: 46_351.5 }, { serial: 46_351 }]]);
  expect(display("A1:B2")).toEqual([
    [moment, day],
    [moment, day],
  ]);
});

// locale, then how it shows 1234.5, -0.256, an amount of money and a day
it.each([
  ["en_US", "1,234.50", "-25.6%", "$1,234.50", "3/4/2026", "2:05:00 PM"],
  ["pt_BR", "1.234,50", "-25,6%", "R$ 1.234,50", "04/03/2026", "14:05:00"],
  ["es_ES", "1.234,50", "-25,6%", "1.234,50 €", "04/03/2026", "14:05:00"],
  ["id_ID", "1.234,50", "-25,6%", "Rp1.234,50", "04/03/2026", "14:05:00"],
  ["de_DE", "1.234,50", "-25,6%", "1.234,50 €", "04.03.2026", "14:05:00"],
])("%s shows %s, %s, %s, %s and reads them back", (locale, grouped, percent, money, day, time) => {
  const { book, area, display, values } = oneSheet([], { locale });
  book.writeFormulas(area("D1:E1"), [["=DATE(2026,3,4)", "=TO_DOLLARS(1234.5)"]]);
  book.write(area("A1:B1"), [[1234.5, -0.256]]);
  book.setNumberFormats(area("A1:B1"), [["#,##0.00", "0.0%"]]);
  book.userWrite(area("A2:E2"), [[grouped, percent, money, day, time.replace(/^2:05:00/, "02:05:00")]]);
  expect(display("A1:E1")).toEqual([[grouped, percent, "", day, money]]);
  expect(values("A2:E2")).toEqual([[1234.5, -0.256, 1234.5, { serial: 46_085 }, { serial: 50_700 / 86_400 }]]);
  expect(display("C2:D2")).toEqual([[money, day]]);
});

it("keeps a number in the cell's own format", () => {
  const { book, area, display, values } = oneSheet([]);
  book.setNumberFormats(area("A1:C1"), [["0.0%", "yyyy-mm-dd", "@"]]);
  book.userWrite(area("A1:C1"), [["40", "3/4/2026", "007"]]);
  expect(display("A1:C1")).toEqual([["40.0%", "2026-03-04", "007"]]);
  expect(values("A1:C1")).toEqual([[0.4, { serial: 46_085 }, "007"]]);
  expect(book.numberFormats(area("A1:D1"))).toEqual([["0.0%", "yyyy-mm-dd", "@", "General"]]);
});

it("a text stays the text that it is, through saving too", () => {
  const texts = ["1.5", "12 people", "[Docs](https://example.com)", "https://example.com", "TRUE story", "3/4 done"];
  const { book, area, values } = oneSheet([], { locale: "pt_BR" });
  book.write(area("A1:F1"), [texts]);
  expect(values("A1:F1")).toEqual([texts]);
});

it.each([
  ["0.00", 1.234, "1.23"],
  ["#,##0", 1234.5, "1,235"],
  ["0%", 0.456, "46%"],
  ['"$"#,##0.00', 1234.5, "$1,234.50"],
  ['#,##0.0 "days"', 2, "2.0 days"],
  ["0.00;-0.00", -1, "-1.00"],
  ["[Red]0.0", 1, "1.0"],
  ["#,##0_);(#,##0)", -5, "(5)"],
  ["h:mm AM/PM", 0.4375, "10:30 AM"],
  ["[h]:mm", 1.5, "36:00"],
  ["0.0E+00", 12_345, "1.2E+04"],
  ["General", 0.5, "0.5"],
  ["", 0.5, "0.5"],
])("shows by the number format %s", (format, value, shown) => {
  const { book, area, display } = oneSheet([]);
  book.write(area("A1"), [[value]]);
  book.setNumberFormats(area("A1"), [[format]]);
  expect(display("A1")).toEqual([[shown]]);
});

// One formula, typed as people of five locales do, and set by a script in US notation.
const locales = [
  { locale: "en_US", yes: "TRUE", point: ".", separator: ",", column: "," },
  { locale: "pt_BR", yes: "VERDADEIRO", point: ",", separator: ";", column: "\\" },
  { locale: "es_ES", yes: "VERDADERO", point: ",", separator: ";", column: "\\" },
  { locale: "id_ID", yes: "TRUE", point: ",", separator: ";", column: "\\" },
  { locale: "de_DE", yes: "WAHR", point: ",", separator: ";", column: "\\" },
] as const;
// in US notation, with "~" for the locale's point, ";" between arguments, "|" between columns, YES for its word
const formulas: readonly (readonly [us: string, typed: string, value: string | number | boolean])[] = [
  ["=SUM(1.5,2)", "=SUM(1~5;2)", 3.5],
  ["=SUM({1,2;3,4})", "=SUM({1|2:3|4})", 10],
  ["=INDEX({1.5,2;3,4},1,1)", "=INDEX({1~5|2:3|4};1;1)", 1.5],
  ['=IF(TRUE,"a,b","c;d")', '=IF(YES;"a,b";"c;d")', "a,b"],
  ['=IF(1=1,"1.5,2","x")', '=IF(1=1;"1.5,2";"x")', "1.5,2"],
  ['=AND(TRUE,A2="TRUE")', '=AND(YES;A2="TRUE")', true],
  ["=LET(a,0.5,a*2)", "=LET(a;0~5;a*2)", 1],
  ["=MAP({1,2},LAMBDA(x,x*1.5))", "=MAP({1|2};LAMBDA(x;x*1~5))", 1.5],
  ['=QUERY({1;2;3},"select Col1 where Col1 > 1.5",0)', '=QUERY({1:2:3};"select Col1 where Col1 > 1.5";0)', 2],
  ["=-1.5%", "=-1~5%", -0.015],
];

it.each(locales.flatMap((one) => formulas.map(([us, typed, value]) => ({ ...one, us, typed, value }))))(
  "in $locale $typed is $us and gives $value",
  ({ locale, yes, point, separator, column, us, typed, value }) => {
    const signs: Readonly<Record<string, string>> = { "~": point, ";": separator, "|": column, ":": ";", YES: yes };
    const local = typed.replace(/"[^"]*"|[~;|:]|YES/g, (piece) => signs[piece] ?? piece);
    const { book, area, values } = oneSheet([["", ""], ["'TRUE"]], { locale });
    book.userWrite(area("D1"), [[local]]);
    expect([book.formulas(area("D1")), values("D1")]).toEqual([[[us]], [[value]]]);
    book.write(area("G1"), [[local]]);
    book.writeFormulas(area("J1"), [[us]]);
    expect([book.formulas(area("G1")), values("G1"), book.formulas(area("J1")), values("J1")]).toEqual([
      [[us]],
      [[value]],
      [[us]],
      [[value]],
    ]);
  },
);

it.each([
  ["en_US", '=1.5&""', "1.5"],
  ["de_DE", '=1.5&""', "1,5"],
  ["de_DE", '=JOIN("|",0.5,1)', "0,5|1"],
  ["de_DE", '=SUBSTITUTE(1.5,",","x")', "1x5"],
  ["en_US", '=0.1+0.2&""', "0.3"],
  ["de_DE", '="05.01.2026"+1', "46028"],
  ["de_DE", '=YEAR("05.01.2026")', "2026"],
  ["de_DE", '=DATEVALUE("5. Januar 2026")', "46027"],
  ["en_US", '=DATEVALUE("Jan 5, 2026")', "46027"],
  ["en_US", '=DATEVALUE("soon")', "#VALUE!"],
  ["pt_BR", '=VALUE("R$ 1.234,50")', "1234,5"],
  ["pt_BR", '="R$ 5"*2', "10"],
  ["pt_BR", '=VALUE("12,5%")', "0,125"],
  ["en_US", '=VALUE("R$ 5")', "#VALUE!"],
  ["de_DE", '=TEXT(1500,"0.00E+00")', "1,50E+03"],
])("texts and numbers of formulas are as %s writes them: %s shows %s", (locale, formula, shown) => {
  const { book, area, display } = oneSheet([], { locale });
  book.writeFormulas(area("A1"), [[formula]]);
  expect(display("A1")).toEqual([[shown]]);
});
