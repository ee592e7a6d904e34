import { re2Pattern } from "../../../local/engine/dialect/re2";
import { oneSheet } from "./one-sheet";

// pattern, text, what it finds: what RE2 reads otherwise than JavaScript
it.each([
  ["\\Qa.b\\E+", "a.bbb", "a.bbb"],
  ["(?i)target", "Target 26", "Target"],
  ["a(?i:B)c", "xabc", "abc"],
  ["(?i)[a-c]+", "xABCd", "ABC"],
  ["a(?i)b(?-i)c", "aBc", "aBc"],
  ["(?P<year>\\d{4})", "in 2026", "2026"],
  ["[[:alpha:]]+", "12abç", "ab"],
  ["[^[:space:]]+", " x y", "x"],
  ["\\pL+", "1ção2", "ção"],
  ["\\p{Greek}", "abα", "α"],
  ["[\\w.-]+@[\\w.-]+", "to a.b@c-d.e now", "a.b@c-d.e"],
  ["{x}", "a{x}", "{x}"],
  ["a\\-b\\/c", "a-b/c", "a-b/c"],
  ["\\x{41}\\x42\\103", "ABC", "ABC"],
  [".", "\u2028", "\u2028"],
  ["\\Ab|c\\z", "abc", "c"],
  ["(?m)^b$", "a\nb\nc", "b"],
  ["(?s)a.b", "a\nb", "a\nb"],
  ["\\s", "\u00a0 ", " "],
])("%s finds in %j what RE2 does", (pattern, text, found) => {
  expect(re2Pattern(pattern)?.exec(text)?.[0]).toBe(found);
});

it.each(["(?=x)", "(?!x)", "(?<=x)", "(?<!x)", "(a)\\1", "(?>a)", "[", "(", "a**", "a{1001}", "\\y", "[[:none:]]"])(
  "%s is refused, as RE2 refuses it",
  (pattern) => {
    expect(re2Pattern(pattern)).toBeUndefined();
  },
);

it.each([
  ['=REGEXREPLACE("2026-01","(\\d+)-(\\d+)","$2/$1")', "01/2026"],
  ['=REGEXREPLACE("abc","b","[$0]")', "a[b]c"],
  ['=REGEXREPLACE("abc","(x)?b","$1$9")', "ac"],
  ["=REGEXMATCH(A1,B1)", true],
  ['=REGEXMATCH(5,"5")', "#VALUE!"],
  ['=REGEXMATCH(TRUE,"T")', "#VALUE!"],
  ['=REGEXMATCH(C1,"^$")', true],
  ['=REGEXMATCH("x","(a)\\1")', "#REF!"],
  ['=REGEXEXTRACT("x","y")', "#N/A"],
])("%s is %j", (formula, expected) => {
  const { book, area, values } = oneSheet([["Revenue", "^R"]]);
  book.writeFormulas(area("D1"), [[formula]]);
  expect(values("D1")).toEqual([[expected]]);
});

it("answers in linear time where trying everything would never end", () => {
  const { book, area, values } = oneSheet([[`${"a".repeat(50_000)}!`]]);
  const formulas = ['=REGEXMATCH(A1,"(a+)+$")', '=REGEXREPLACE(A1,"(a|a)*$","b")', '=REGEXEXTRACT(A1,"(?:a+)+(!)$")'];
  book.writeFormulas(area("B1:D1"), [formulas]);
  expect(values("B1:D1")).toEqual([[false, `${"a".repeat(50_000)}!b`, "!"]]);
});
