import fc from "fast-check";
import { openBook } from "../../../local/engine/open-book";
import { around, oneSheet, oneSheetOptions } from "./one-sheet";

// A1:B3 hold 1 x / 2 y / (blank) z; the formula stands in D2, so that it can spill and has a row of its own.
function shown(formula: string): unknown {
  const { book, area, values } = oneSheet([
    ["1", "x"],
    ["2", "y"],
    ["", "z"],
    ["", "", "", "", "12%", "3/4/2026", "TRUE"],
  ]);
  book.writeFormulas(area("D2"), [[formula]]);
  const [first = [], second = []] = values("D2:F3");
  const block = [first, second].map((row) => row.slice(0, row.map((cell) => cell !== "").lastIndexOf(true) + 1));
  const isSingle = second.every((cell) => cell === "") && first.slice(1).every((cell) => cell === "");
  return isSingle ? first[0] : block;
}

it.each([
  ["=N(A2)", 2],
  ['=N("text")', 0],
  ["=N(G4)", 1],
  ["=T(B1)", "x"],
  ["=T(A1)", ""],
  ['=REPT("ab",3)', "ababab"],
  ['=REPT("█",ROUND(A2*5,0))', "██████████"],
  ["=TO_TEXT(E4)", "12%"],
  ["=TO_TEXT(F4)", "3/4/2026"],
  ["=ISDATE(F4)", true],
  ["=ISDATE(A1)", false],
  ["=TO_DATE(46351)", { serial: 46_351 }],
  ['=REGEXMATCH("Revenue (EUR)","\\(EUR\\)")', true],
  ['=REGEXMATCH("Revenue","(?i)REV")', true],
  ['=REGEXEXTRACT("Q3 2026","\\d+$")', "2026"],
  ['=REGEXREPLACE("a-b-c","-","+")', "a+b+c"],
  ['=REGEXREPLACE("ab","(a)(b)","$2$1")', "ba"],
  ['=REGEXEXTRACT("none","\\d")', "#N/A"],
  ['=REGEXMATCH("x","(?=x)")', "#REF!"],
  ["=SPARKLINE(A1:A2)", ""],
  ["=IFERROR(1/0,5)", 5],
  ["=IF(FALSE,1)", false],
  ['=IF(FALSE,"x",)', ""],
  ["=IFERROR(1/0)", ""],
  ["=SWITCH(2,1,5,2,)+1", 1],
  ["=N(F4)", 46_085],
  ["=TO_DOLLARS(B1)", "x"],
  ["=FOO", "#NAME?"],
  ["=FOO+1", "#NAME?"],
  ["=CHAR(0)", "#NUM!"],
  [
    "=HSTACK(A1:A2,B1)",
    [
      [1, "x"],
      [2, "#N/A"],
    ],
  ],
  [
    "=VSTACK(A1:B1,A2)",
    [
      [1, "x"],
      [2, "#N/A"],
    ],
  ],
  ["=F4-F4", 0],
  ['=TEXT(0.4375,"h:mm AM/PM")', "10:30 AM"],
  ['=TEXT(1.5,"[h]:mm")', "36:00"],
  ['=TEXT("n/a","0.00")', "n/a"],
  ['=TEXT(5,"@")', "5"],
  ['=SUM(SPLIT("1|2.5","|"))', 3.5],
  ['=SPLIT("50%|x|2026-03-04","|")', [[0.5, "x", { serial: 46_085 }], []]],
  ["=SLOPE({1;2;3},{2;4;6})", 0.5],
  ["=FORECAST(5,{1;2;3},{1;2;3})", 5],
  ["=ISBETWEEN(A2,1,2)", true],
  ["=ISBETWEEN(A2,1,2,TRUE,FALSE)", false],
  ["=SUMSQ(3,4)", 25],
  ["=MROUND(7,3)", 6],
  ["=TYPE(B1)", 2],
  ["=SUM(HSTACK(A1:A2,A1:A2))", 6],
  ["=ROWS(VSTACK(A1:A2,A1:A2))", 4],
])("%s is %j", (formula, expected) => {
  expect(shown(formula)).toEqual(expected);
});

it.each<[string, unknown, string]>([
  ["=A1:A3", 2, "the cell of its own row"],
  ["=A1:A3*2", 4, "an operator takes the cell of its own row"],
  ["=IF(A1:A3>1,1,0)", 1, "so does a condition"],
  ["=LEN(B1:B3)", 1, "and every single argument"],
  ["=B4:B9", "#VALUE!", "a range that does not reach the row"],
  ["=ARRAYFORMULA(A1:A2*2)", [[2], [4]], "ARRAYFORMULA spills"],
  ['=SUMPRODUCT((B1:B3="y")*A1:A3)', 2, "SUMPRODUCT takes whole ranges"],
  ['=SUMPRODUCT((A1:A3<>"")*1)', 2, "and blanks in them"],
  ["=ARRAYFORMULA(B1:B2&A1:A2)", [["x1"], ["y2"]], "& joins cell by cell in an array"],
  ['=SUMPRODUCT((B1:B3&A1:A3="y2")*1)', 1, "as in SUMPRODUCT"],
  ["=SUM(A1:A3)", 3, "a range argument is the range"],
  ['=COUNTIFS(A1:A3,">0",B1:B3,"y")', 1, "in each pair"],
  ["=FILTER(B1:B3,A1:A3>1)", "y", "a filter's condition is an array"],
  ["=INDEX(A1:A3*2,1)", 2, "INDEX takes arrays"],
  ['=MATCH("y",B1:B3,0)', 2, "a lookup takes the range"],
  ["=ROW(A1:A3)", 1, "ROW is of the first row"],
  ["=UNIQUE(B1:B2)", [["x"], ["y"]], "a function's array spills"],
  [
    "={A1,B1;A2,B2}",
    [
      [1, "x"],
      [2, "y"],
    ],
    "an array literal spills",
  ],
  ["=UNIQUE(A1:A2)*2", 2, "an operator takes the first of a function's array"],
])("%s is %j: %s", (formula, expected) => {
  expect(shown(formula)).toEqual(expected);
});

it.each([
  ["=LET(x,A2,x*3)", 6],
  ["=LET(x,2,y,x+1,x*y)", 6],
  ["=MAP(A1:A2,LAMBDA(v,v*10))", [[10], [20]]],
  ["=MAP(A1:A2,B1:B2,LAMBDA(a,b,b&a))", [["x1"], ["y2"]]],
  ["=BYROW(A1:B2,LAMBDA(row,COUNTA(row)))", [[2], [2]]],
  [
    '=MAP(B1:B2,LAMBDA(v,SPLIT(v&"|"&v,"|")))',
    [
      ["x", "x"],
      ["y", "y"],
    ],
  ],
  [
    "=BYROW(A1:B2,LAMBDA(row,row))",
    [
      [1, "x"],
      [2, "y"],
    ],
  ],
  ["=BYROW(A1:B1,LAMBDA(row,TRANSPOSE(row)))", "#VALUE!"],
  ["=BYCOL(A1:B2,LAMBDA(column,column))", [["#VALUE!", "#VALUE!"], []]],
  ["=BYCOL(A1:B2,LAMBDA(column,COUNTA(column)))", [[2, 2], []]],
  ["=REDUCE(0,A1:A3,LAMBDA(sum,v,sum+v))", 3],
  ["=SCAN(0,A1:A2,LAMBDA(sum,v,sum+v))", [[1], [3]]],
  [
    "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
    [
      [11, 12],
      [21, 22],
    ],
  ],
  ["=LET(twice,LAMBDA(v,v*2),twice(A2)+1)", 5],
  ["=LET(x,1)", "#N/A"],
])("%s is %j", (formula, expected) => {
  expect(shown(formula)).toEqual(expected);
});

it.each([
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=B1*2", "#VALUE!"],
  ["=SUM(", "#ERROR!"],
  ["=D2", "#REF!"],
  ['=INDIRECT("no such range")', "#REF!"],
  ["=SQRT(-1)", "#NUM!"],
])("%s shows %s", (formula, expected) => {
  expect(shown(formula)).toBe(expected);
});

it.each([
  ['=""*2', "#VALUE!"],
  ['=IF(A1=1,"",0)+1', "#VALUE!"],
  ['=ROUND(IF(A1=1,"",0),2)', "#VALUE!"],
  ['=SUMPRODUCT(IF(A1=1,"",0)*1)', "#VALUE!"],
  ['=SUM(IF(A1=1,"",0),2)', "#VALUE!"],
  ["=A3*2", 0],
  ['=IFS(A1=2,"two")', "#N/A"],
  ["=INDEX(A1:A3,9)", "#NUM!"],
  ['=VLOOKUP("x",A1:B3,2,FALSE)', "#N/A"],
  ["=CHOOSE(3,1,2)", "#NUM!"],
  ["=SUMPRODUCT(B1:B3*1)", "#VALUE!"],
  ["=SUMPRODUCT({1,2},{3,NA()})", "#N/A"],
  ['=SUMPRODUCT({1,2},{3,"x"})', 3],
  ["=SUMPRODUCT(A1:A3,A1:A2)", "#VALUE!"],
  ["=OR({TRUE,NA()})", "#N/A"],
  ['=COUNTIFS(A1:A3,1,B1:B2,"x")', "#VALUE!"],
  ['=SUMIFS(A1:A3,B1:B3,"y")', 2],
  ["=MAP(A1:A3,B1:B2,LAMBDA(a,b,a&b))", "#VALUE!"],
  ['=XLOOKUP("y",B1:B3,A1:A3)', 2],
  ['="5"*2', 10],
])("%s is %j: a text of no characters is no number, a blank cell is 0", (formula, expected) => {
  expect(shown(formula)).toEqual(expected);
});

it("a reference to a blank cell shows a blank, and counts as nothing in a sum", () => {
  const { values, display } = oneSheet([["=B1", "", "=A1+1", "=SUM(A1,2)", "=ISBLANK(A1)", '=A1=""']]);
  expect(values("A1:F1")).toEqual([["", "", 1, 2, false, true]]);
  expect(display("A1")).toEqual([[""]]);
});

it("a spill that would overwrite a cell is #REF!, and comes back when the cell is cleared", () => {
  const { book, area, values } = oneSheet([["=SEQUENCE(3)"], [""], ["mine"]]);
  expect(values("A1:A3")).toEqual([["#REF!"], [""], ["mine"]]);
  book.clear(area("A3"), { contents: true, formats: false });
  expect(values("A1:A3")).toEqual([[1], [2], [3]]);
});

it("formulas of lambdas follow inserted rows and survive saving", () => {
  const { book, sheet, area } = oneSheet([["1"], ["2"], ["=LET(x,A1,y,A2,x+y*10)"]]);
  book.insertRows(sheet, 2, 1);
  expect(book.formulas(area("A4"))).toEqual([["=LET(x,A1,y,A3,x+y*10)"]]);
  expect(book.values(area("A4"))).toEqual([[21]]);
  const again = around(openBook(book.save(), oneSheetOptions));
  expect(again.values("A4")).toEqual([[21]]);
});

it.each([
  ['="say ""hi"""', 'say "hi"'],
  ['="a\\b"', "a\\b"],
  ['=LEN("\\")', 1],
  ['="it\'s"&"""x"""', 'it\'s"x"'],
  ['=COUNTIF(B1:B3,"=""x""")', 0],
])("reads and spells the text in %s", (formula, expected) => {
  const { book, sheet, area } = oneSheet([["1", "x"]]);
  book.writeFormulas(area("D5"), [[formula]]);
  book.insertRows(sheet, 5, 1);
  expect(book.values(area("D6"))).toEqual([[expected]]);
  const again = around(openBook(JSON.parse(JSON.stringify(book.save())), oneSheetOptions));
  expect(again.values("D6")).toEqual([[expected]]);
  expect(again.book.formulas(area("D6"))).toEqual([[formula]]);
});

it("parts arguments by semicolons too, and spells them with commas", () => {
  const { book, area } = oneSheet([]);
  book.writeFormulas(area("A1:A2"), [["=SUM(1;2)"], ["=SUM({1,2;3,4})"]]);
  expect(book.values(area("A1:A2"))).toEqual([[3], [10]]);
  expect(book.formulas(area("A1:A2"))).toEqual([["=SUM(1,2)"], ["=SUM({1,2;3,4})"]]);
});

it.each<[string, unknown]>([
  ["=#N/A", "#N/A"],
  ["=IFERROR(#DIV/0!,3)", 3],
  ["=ISNA(#N/A)", true],
  ['="#N/A"&""', "#N/A"],
  ["=LAMBDA(x,x+1)(5)", 6],
  ['=LAMBDA(x,y,x&y)("a)(","b")&"!"', "a)(b!"],
  ["=LAMBDA(5)()", 5],
  ["=(1)+(2)", 3],
])("reads, spells and saves %s, which is %j", (formula, expected) => {
  const { book, area } = oneSheet([]);
  book.writeFormulas(area("A1"), [[formula]]);
  expect(book.formulas(area("A1"))).toEqual([[formula]]);
  const again = around(openBook(JSON.parse(JSON.stringify(book.save())), oneSheetOptions));
  expect(again.values("A1")).toEqual([[expected]]);
});

it("spells a reference that is gone as Sheets does", () => {
  const { book, sheet, area } = oneSheet([["1"], ["2"], ["", "=A1+A2"]]);
  book.deleteRows(sheet, 1, 1);
  expect(book.formulas(area("B2"))).toEqual([["=#REF!+A1"]]);
  expect(book.values(area("B2"))).toEqual([["#REF!"]]);
});

it("formulas of one shape keep their own references, numbers and texts", () => {
  const cell = fc
    .tuple(fc.constantFrom("A", "B", "$C", "AA"), fc.integer({ min: 1, max: 900 }))
    .map((xc) => xc.join(""));
  const text = fc.string({ maxLength: 6 }).filter((given) => !/["\r\n\\]/.test(given));
  const formula = fc
    .tuple(cell, fc.integer({ min: 0, max: 9999 }), text, cell)
    .map(([one, number, quoted, other]) => [
      `=${one}+${number}`,
      `=IF(${one}=${number},"${quoted}",SUM($A$1:AB950)/${number})`,
      `=LOG10(${number})&"${quoted}"&'Q1 plan'!${other}&Sheet1!${one}`,
      `=LET(x,${one},x*${number})&"${quoted}"`,
      `=A:A&5:5&${number}&"""${quoted}"""`,
    ]);
  const { book, area } = oneSheet([]);
  book.insertSheet("Q1 plan", 2);
  fc.assert(
    fc.property(formula, (formulas) => {
      book.writeFormulas(area("D1:H1"), [formulas]);
      const written = formulas.map((each) => each.replace(/Sheet1!|'Q1 plan'!/g, ""));
      const [read = []] = book.formulas(area("D1:H1"));
      expect(read.map((each) => each.replace(/Sheet1!|'Q1 plan'!/g, ""))).toEqual(written);
    }),
    { numRuns: 60 },
  );
});

it.each([
  "=SEQUENCE(100000,100000)",
  "=SUM(SEQUENCE(10000,10000))",
  "=MAKEARRAY(10000,10000,LAMBDA(r,c,r))",
  "=RANDARRAY(100000,1000)",
  '=SUM(INDIRECT("A1:ZZZ1000000"))',
  "=REDUCE(0,SEQUENCE(10000000),LAMBDA(a,b,a+b))",
])("what no sheet could hold is refused at once: %s", (formula) => {
  expect(shown(formula)).toBe("#REF!");
});
