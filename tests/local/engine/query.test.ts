import { loadEngine } from "../../../local/engine/load-engine";
import { quietly } from "../../../local/engine/quiet";
import { oneSheet } from "./one-sheet";

const staff = [
  ["Name", "Dept", "Pay", "Start", "Ok"],
  ["Ann", "A", "$100", "1/2/2026", "TRUE"],
  ["Bob", "B", "$200", "2/3/2026", "FALSE"],
  ["Cy", "A", "", "3/4/2026", "TRUE"],
  ["Di", "B", "$50", "4/5/2025", "FALSE"],
];

/** What the formula shows in the cells to its right and below. */
function shown(formula: string): readonly (readonly string[])[] {
  const { book, area, display } = oneSheet(staff);
  book.writeFormulas(area("H1"), [[formula]]);
  const rows = display("H1:L8").map((row) => row.slice(0, row.map((cell) => cell !== "").lastIndexOf(true) + 1));
  return rows.slice(0, rows.map((row) => row.length > 0).lastIndexOf(true) + 1);
}

const query = (text: string, headers = "") => shown(`=QUERY(A1:E5,"${text}"${headers})`);

it.each<[string, readonly (readonly string[])[]]>([
  ["select A", [["Name"], ["Ann"], ["Bob"], ["Cy"], ["Di"]]],
  [
    "select B, A limit 1 offset 1",
    [
      ["Dept", "Name"],
      ["B", "Bob"],
    ],
  ],
  [
    "SELECT A, C WHERE C > 60 ORDER BY C DESC",
    [
      ["Name", "Pay"],
      ["Bob", "$200"],
      ["Ann", "$100"],
    ],
  ],
  ["select A order by C, A", [["Name"], ["Cy"], ["Di"], ["Ann"], ["Bob"]]],
  ["select A order by B desc, A desc", [["Name"], ["Di"], ["Bob"], ["Cy"], ["Ann"]]],
  ["select A where C is null", [["Name"], ["Cy"]]],
  ["select A where C is not null and B = 'A'", [["Name"], ["Ann"]]],
  ["select A where not C > 60", [["Name"], ["Cy"], ["Di"]]],
  ["select A where E", [["Name"], ["Ann"], ["Cy"]]],
  ["select A where E = false and (B = 'A' or C <= 50)", [["Name"], ["Di"]]],
  ["select A where (C + 10) > 105", [["Name"], ["Ann"], ["Bob"]]],
  ["select A where A matches '.*n+' or A like 'B_b' or A contains 'y'", [["Name"], ["Ann"], ["Bob"], ["Cy"]]],
  ["select A where A starts with 'D' or A ends with 'b'", [["Name"], ["Bob"], ["Di"]]],
  ["select A where D >= date '2026-02-03' and D < datetime '2026-03-04 00:00:01'", [["Name"], ["Bob"], ["Cy"]]],
  ["select A where B = 'a'", [["Name"]]],
  ["select D where A = 'Bob'", [["Start"], ["2/3/2026"]]],
  [
    "select B, sum(C), count(A) group by B",
    [
      ["Dept", "sum Pay", "count Name"],
      ["A", "$100", "2"],
      ["B", "$250", "2"],
    ],
  ],
  [
    "select B, avg(C) group by B order by avg(C) desc",
    [
      ["Dept", "avg Pay"],
      ["B", "$125"],
      ["A", "$100"],
    ],
  ],
  [
    "select max(D), min(A)",
    [
      ["max Start", "min Name"],
      ["3/4/2026", "Ann"],
    ],
  ],
  [
    "select year(D), count(A) group by year(D)",
    [
      ["year(Start)", "count Name"],
      ["2025", "1"],
      ["2026", "3"],
    ],
  ],
  [
    "select upper(A), month(D), quarter(D), dayOfWeek(D) limit 1",
    [
      ["upper(Name)", "month(Start)", "quarter(Start)", "dayOfWeek(Start)"],
      ["ANN", "0", "1", "6"],
    ],
  ],
  [
    "select A, C * 2 where C is not null limit 1",
    [
      ["Name", "product(Pay2.0())"],
      ["Ann", "200"],
    ],
  ],
  [
    "select B, sum(C) group by B label sum(C) 'Total', B ''",
    [
      ["", "Total"],
      ["A", "$100"],
      ["B", "$250"],
    ],
  ],
  ["select A limit 1 label A ''", [["Ann"]]],
  ["select D limit 1 format D 'yyyy-mm'", [["Start"], ["2026-01"]]],
  [
    "select B, sum(C) group by B pivot E",
    [
      ["Dept", "false", "true"],
      ["A", "", "$100"],
      ["B", "$250"],
    ],
  ],
  ["select `A` where B <> 'A' limit 1", [["Name"], ["Bob"]]],
  ["", staff.map((row) => row.slice())],
])("%s", (text, expected) => {
  expect(query(text)).toEqual(expected);
});

it.each([
  ["select Z", "NO_COLUMN: Z"],
  ["select a", "NO_COLUMN: a"],
  ["select A whre B", 'PARSE_ERROR: Encountered " <ID> "whre "" at line 1, column 10.'],
  ["select A where", 'PARSE_ERROR: Encountered "<EOF>" at line 1, column 14.'],
  ["select A limit 1 where C > 1", 'PARSE_ERROR: Encountered " <ID> "where "" at line 1, column 18.'],
  ["select A where C # 1", 'PARSE_ERROR: Lexical error at line 1, column 18.  Encountered: "#"'],
  ["select A, sum(C)", "ADD_COL_TO_GROUP_BY_OR_AGG: A"],
  ["select sum(A)", "AVG_SUM_ONLY_NUMERIC"],
  ["select nosuch(A)", 'PARSE_ERROR: Encountered " <ID> "nosuch "" at line 1, column 8.'],
])("%s is refused in Google's words", (text, message) => {
  const { book, sheet, area, values } = oneSheet(staff);
  book.writeFormulas(area("H1"), [[`=QUERY(A1:E5,"${text}",1)`]]);
  expect(values("H1")).toEqual([["#VALUE!"]]);
  const page = quietly(() => new (loadEngine().Model)(JSON.parse(JSON.stringify(book.save()))));
  expect(page.getters.getEvaluatedCell({ sheetId: sheet, col: 7, row: 0 }).message).toBe(
    `Unable to parse query string for Function QUERY parameter 2: ${message}`,
  );
});

it("counts as headers what it is told, and guesses else", () => {
  expect(query("select sum(C)", ",0")).toEqual([["sum "], ["$350"]]);
  expect(query("select A where B = 'Dept'", ",0")).toEqual([["Name"]]);
  expect(query("select A limit 1", ",2")).toEqual([["Name Ann"], ["Bob"]]);
  expect(shown('=QUERY(A1:B5,"select A limit 1")')).toEqual([["Name"]]);
});

it("names the columns of an array, and has no letters for them", () => {
  expect(shown('=QUERY({A2:A5,C2:C5},"select Col1 where Col2 > 60",0)')).toEqual([["Ann"], ["Bob"]]);
  expect(shown('=QUERY({A2:A5,C2:C5},"select A",0)')).toEqual([["#VALUE!"]]);
  expect(shown('=QUERY(B1:C5,"select C, sum(B) group by C",1)')).toEqual([["#VALUE!"]]);
  expect(shown('=QUERY(B1:C5,"select B, sum(C) group by B",1)')).toEqual([
    ["Dept", "sum Pay"],
    ["A", "$100"],
    ["B", "$250"],
  ]);
});

it("is #N/A without a row and a title, and its result is an array like others", () => {
  expect(query("select A where B = 'none'", ",0")).toEqual([["#N/A"]]);
  expect(shown('=SUM(QUERY(A1:E5,"select C",0))')).toEqual([["350"]]);
  expect(shown('=INDEX(QUERY(A1:E5,"select A order by A desc",1),2)')).toEqual([["Di"]]);
});

it("follows its cells, and a column keeps the kind that most of its cells have", () => {
  const { book, area, values } = oneSheet(staff);
  book.writeFormulas(area("H1"), [["=QUERY(A2:C5,\"select sum(C) label sum(C) ''\",0)"]]);
  expect(values("H1")).toEqual([[350]]);
  book.write(area("C2"), [["about 100"]]);
  expect(values("H1")).toEqual([[250]]);
});

it.each([
  ["%n", ["Ann"]],
  ["_i", ["Di"]],
  ["%", ["Ann", "Bob", "Cy", "Di"]],
  ["a%", []],
  ["B%b%", ["Bob"]],
  ["__", ["Cy", "Di"]],
  ["A.n", []],
])("like '%s' knows %% and _ only, and minds the case", (pattern, names) => {
  expect(query(`select A where A like '${pattern}'`).slice(1).flat()).toEqual(names);
});

it("like and matches look at a long text a bounded number of times", () => {
  const { book, area, display } = oneSheet([["a".repeat(20_000)]]);
  const started = process.cpuUsage();
  for (const how of ["like '%a%a%a%a%a%a%a%b'", "matches '(a+)+b'"]) {
    book.writeFormulas(area("C1"), [[`=QUERY(A1:A1,"select A where A ${how}",0)`]]);
    expect(display("C1")).toEqual([["#N/A"]]);
  }
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});
