import type { CellValue } from "../../../local/engine/book";
import { type OneSheet, oneSheet } from "./one-sheet";

const rows = [
  ["1", "x", "", "2026-01-05", "TRUE"],
  ["2", "y", "", "2026-02-05", "FALSE"],
  ["", "z", "=1/0", "text", "=NA()"],
  ["4", "x", "5", "", ""],
  ["'3", "y", "", "2026-03-01", "TRUE"],
];

const files = new Map<string, OneSheet>();

function fileIn(locale: string): OneSheet {
  const known = files.get(locale);
  if (known !== undefined) return known;
  const file = oneSheet([], { locale });
  const typed = rows.map((row) => row.map((cell) => (/^[1-5]$/.test(cell) ? Number(cell) : cell)));
  file.book.write(file.area("A1:E5"), typed);
  files.set(locale, file);
  return file;
}

/** What the formula fills, from its own cell, without the blanks behind and below. */
function filled(formula: string, locale = "en_US"): CellValue[][] {
  const { book, area, values } = fileIn(locale);
  book.writeFormulas(area("H1"), [[formula]]);
  const found = values("H1:L5").map((row) => row.slice(0, row.map((cell) => cell !== "").lastIndexOf(true) + 1));
  return found.slice(0, found.map((row) => row.length > 0).lastIndexOf(true) + 1);
}

describe("LET and LAMBDA", () => {
  it.each<[string, CellValue]>([
    ["=LET(a,1,a,2,a)", 2],
    ["=LET(x,LET(x,2,x+1),x*10)", 30],
    ["=LET(x,1,MAP({5},LAMBDA(x,x*2)))", 10],
    ["=LET(sum,3,sum+SUM(1,1))", 5],
    ["=LET(f,LAMBDA(x,x*2),f(f(3)))", 12],
    ["=LET(a,1)", "#N/A"],
    ["=LET(1,2,3)", "#N/A"],
    ["=LET(A1,5,A1)", "#N/A"],
    ["=LET(x,C3,IFERROR(x,7))", 7],
    ["=LAMBDA(x,x+1)", "#N/A"],
    ["=LAMBDA(x,x+1)(1)", 2],
    ["=LAMBDA(x,y,x+y)(1)", "#N/A"],
  ])("%s is %j", (formula, value) => {
    expect(filled(formula)).toEqual([[value]]);
  });
});

describe("functions that take a LAMBDA", () => {
  it.each<[string, CellValue[][]]>([
    ["=MAP(A1:A5,LAMBDA(v,v*2))", [[2], [4], [0], [8], [6]]],
    ["=MAP(A1:A5,B1:B4,LAMBDA(v,w,v))", [["#VALUE!"]]],
    ["=MAP(A1:A2,LAMBDA(v,w,v))", [["#N/A"]]],
    ["=MAP(A1:A5,5)", [["#N/A"]]],
    ["=MAP(C3:C4,LAMBDA(v,v*2))", [["#DIV/0!"], [10]]],
    ["=BYROW(A1:B2,LAMBDA(r,s,r))", [["#N/A"]]],
    ["=BYROW(A1:B3,LAMBDA(r,COUNTA(r)))", [[2], [2], [1]]],
    ["=BYCOL(A1:C4,LAMBDA(c,IFERROR(SUM(c),-1)))", [[7, 0, -1]]],
    ['=REDUCE("",B1:B3,LAMBDA(all,v,all&v))', [["xyz"]]],
    ["=REDUCE(0,A1:C3,LAMBDA(a,v,a+v))", [["#VALUE!"]]],
    ["=REDUCE(,A1:A2,LAMBDA(a,v,a+v))", [[3]]],
    ["=REDUCE(0,A1:A3,LAMBDA(v,v))", [["#N/A"]]],
    ["=REDUCE({1},A1:A2,LAMBDA(all,v,VSTACK(all,v)))", [[1], [1], [2]]],
    ["=SCAN(0,A1:A4,LAMBDA(a,v,a+v))", [[1], [3], [3], [7]]],
    [
      "=SCAN(0,A1:B2,LAMBDA(a,v,a&v))",
      [
        ["01", "01x"],
        ["01x2", "01x2y"],
      ],
    ],
    ["=SCAN(0,A1:A2,LAMBDA(a,v,{1,2}))", [["#VALUE!"], ["#VALUE!"]]],
    ["=SCAN(0,A1:A2,LAMBDA(a,a))", [["#N/A"]]],
    [
      "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    [
      '=MAKEARRAY(2.7,"2",LAMBDA(r,c,r))',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ["=MAKEARRAY(0,3,LAMBDA(r,c,r))", [["#NUM!"]]],
    ['=MAKEARRAY("x",3,LAMBDA(r,c,r))', [["#VALUE!"]]],
    ["=MAKEARRAY(C3,3,LAMBDA(r,c,r))", [["#DIV/0!"]]],
    ["=MAKEARRAY(2,2,LAMBDA(r,r))", [["#N/A"]]],
    ["=MAKEARRAY(1,2,LAMBDA(r,c,{1,2}))", [["#VALUE!", "#VALUE!"]]],
  ])("%s", (formula, cells) => {
    expect(filled(formula)).toEqual(cells);
  });
});

describe("XLOOKUP", () => {
  it.each<[string, CellValue]>([
    ['=XLOOKUP("Y",B1:B5,A1:A5)', 2],
    ['=XLOOKUP("y",B1:B5,A1:A5,"none",0,-1)', "3"],
    ['=XLOOKUP("q",B1:B5,A1:A5)', "#N/A"],
    ['=XLOOKUP("q",B1:B5,A1:A5,"none")', "none"],
    ['=XLOOKUP(3,A1:A4,B1:B4,"none",-1)', "y"],
    ['=XLOOKUP(3,A1:A4,B1:B4,"none",1)', "x"],
    ['=XLOOKUP("y*",B1:B5,A1:A5,"none",2)', 2],
    ['=XLOOKUP("y*",B1:B5,A1:A5,"none")', "none"],
    ["=XLOOKUP(2,A1:A2,B1:B2,,0,2)", "y"],
    ["=XLOOKUP(2,A1:A4,B1:B4,,5)", "#VALUE!"],
    ['=XLOOKUP("x",B1:B5,A1:A4)', "#VALUE!"],
    ['=XLOOKUP("x",B1:C2,A1:A2)', "#VALUE!"],
    ["=XLOOKUP(C3,B1:B5,A1:A5)", "#DIV/0!"],
  ])("%s is %j", (formula, value) => {
    expect(filled(formula)).toEqual([[value]]);
  });

  it("answers the whole row of a wider result", () => {
    expect(filled('=XLOOKUP("y",B1:B5,A1:B5)')).toEqual([[2, "y"]]);
  });
});

it.each<[string, CellValue]>([
  ["=SUMPRODUCT(A1:A5,A1:A5)", 21],
  ["=SUMPRODUCT(A1:A5,B1:B5)", 0],
  ["=SUMPRODUCT(A1:A2*B1:B2)", "#VALUE!"],
  ['=SUMPRODUCT(--(B1:B5="x"),A1:A5)', 5],
  ["=SUMPRODUCT(A1:A5,C1:C5)", "#DIV/0!"],
  ["=SUMPRODUCT(A1:A2,A1:A3)", "#VALUE!"],
  ["=SUMPRODUCT({1,2,3},{1;2;3})", "#VALUE!"],
  ["=N(D1)", 46_027],
  ["=N(C3)", "#DIV/0!"],
  ['=T("x")', "x"],
  ["=T(A1)", ""],
  ['=REPT("ab",0)', ""],
  ['=REPT("x","2")', "xx"],
  ['=REPT("ab",-1)', "#VALUE!"],
  ["=TO_TEXT(D1)", "2026-01-05"],
  ["=TO_TEXT(C3)", "#DIV/0!"],
  ["=D2-D1", 31],
  ["=A1+C1", 1],
  ['=REGEXREPLACE("aaa","a*","x")', "x"],
  ['=REGEXREPLACE("abc","","-")', "-a-b-c-"],
  ['=REGEXMATCH("abc","B")', false],
])("%s is %j", (formula, value) => {
  const found = filled(formula);
  expect(found.length === 0 ? [[""]] : found).toEqual([[value]]);
});

describe("QUERY", () => {
  it.each<[string, CellValue[][]]>([
    [
      "select B, count(A) group by B label count(A) 'n'",
      [
        ["", "n"],
        ["x", 2],
        ["y", 1],
        ["z", 0],
      ],
    ],
    ["select B, avg(A) group by B order by avg(A) desc label avg(A) ''", [["x", 2.5], ["y", 2], ["z"]]],
    ["select A where B starts with 'x' limit 1 offset 1", [[4]]],
    ["select B where A > 1 order by A desc", [["x"], ["y"]]],
    ["select B where B contains 'X'", [["#N/A"]]],
    ["select B where lower(B) contains 'x'", [["x"], ["x"]]],
    ["select B where D > date '2026-01-31' and D < date '2026-02-28'", [["y"]]],
    ["select Z", [["#VALUE!"]]],
    ["select B where", [["#VALUE!"]]],
    ["select A, sum(A)", [["#VALUE!"]]],
    ["select sum(B)", [["#VALUE!"]]],
  ])("%s", (text, cells) => {
    for (const locale of ["en_US", "pt_BR"]) expect(filled(`=QUERY(A1:E5,"${text}",0)`, locale)).toEqual(cells);
  });
});
