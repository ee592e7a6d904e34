import { localeOf } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import { canonical } from "../../../src/core/values/text/scan";
import { rowsOf } from "../../functions/published/rows";
import { inShort, us } from "./in-short";

const read = (text: string) => inShort(parseValue(text, us));

describe("[V2] where a number ends", () => {
  it.each(
    rowsOf(`
    0 tickets -> 0
    9 tickets -> 9
    <.5 -> 0.5 at most
    $.50 -> 0.5 currency:$
    €,5 -> 0.5 currency:EUR
    123 456 -> 123456
    1 234 567 -> 1234567
    1'234'567 -> 1234567
    1\`234 -> 1234
    1,23,45,678 -> 12345678
    3E3 -> 3000
    2e+3 -> 2000
    2e-1 -> 0.2
    5 .50 -> unreadable
    1.5 234 -> unreadable
    1234 567 -> unreadable
    1 234'567 -> unreadable
    1 2345 -> unreadable
    12 34 -> unreadable
    ,123,456 -> unreadable
    .234.567 -> unreadable
    1,234,56 -> unreadable
    123,45,67,890 -> unreadable
    12,34,567,8 -> unreadable
    1.234,5,6 -> unreadable
    1,234.5.6 -> unreadable
    12,34,567.8.9 -> unreadable
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    7e-commerce shops -> 7
    5e+ -> 5
    12e2nd -> unreadable
    5e/10 -> unreadable
    1e309% -> unreadable
    5e307 tn -> unreadable
  `),
  )("an exponent has digits, and no letters behind: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(["en_US", "de_DE"])("a point before three digits is no thousands mark, neither in %s", (locale) => {
    const there = (text: string) => inShort(parseValue(text, () => localeOf(locale)));
    expect([".500", ",500", "$.500", "0.234", "1234.567"].map(there)).toEqual([
      "0.5",
      "0.5",
      "0.5 currency:$",
      "0.234",
      "1234.567",
    ]);
  });

  it("[V3] minus nothing is nothing", () => {
    const value = parseValue("-0", us);
    expect(value.kind === "number" && Object.is(value.value, 0)).toBe(true);
  });
});

describe("[V15] words beside a number, in any writing", () => {
  it.each(
    rowsOf(`
    5 m³ -> 5
    5 m¹ -> 5
    5 m₂ -> 5
    5 CO₂ -> 5
    5 nai\u0308ve guesses or more -> 5
    5 你好 -> 5
    5 ٮ -> 5
    ٠٩ -> 9
    ۰۹ -> 9
    १०९ -> 109
    5 ℃ -> 5
    5 °C -> 5
    5 😀 -> 5
    5 ÷ -> 5
    5 ฿ -> 5 currency:THB
    5 don't knows -> 5
    5 u.a. -> 5
    你好 5 -> unreadable
    ≠ 5 -> unreadable
    5 × 3 -> unreadable
    5 ² -> unreadable
  `),
  )("%s is %s", (text, meaning) => expect(read(text)).toBe(meaning));

  it.each(
    rowsOf(`
    SEK100 -> 100 currency:SEK
    Rp5.000 -> 5000 currency:IDR
    min10 -> 10 at least
    maks10 -> 10 at most
    max$5 -> 5 currency:$ at most
    5k$ -> 5000 currency:$
    Q2.5 -> unreadable
    Q2 -> unreadable
  `),
  )("digits are part of a word unless it belongs before a number: %s is %s", (text, meaning) =>
    expect(read(text)).toBe(meaning),
  );

  it.each(
    rowsOf(`
    5 TEUR -> 5000 currency:EUR
    5 MEUR -> 5000000 currency:EUR
    5 bEUR -> 5
    5 KIDS -> 5
    5 BUGS -> 5
    5 MRP -> 5
    5 sUSD -> 5
    CUSD 5 -> unreadable
  `),
  )("[V6] a scale and a currency may be one word: %s is %s", (text, meaning) => expect(read(text)).toBe(meaning));
});

describe("[V2] edges of the marks that look alike", () => {
  it.each([
    ["control characters are spaces", "\u0000\u001f!", "  !"],
    ["full width", "！～｟", "!~｟"],
    ["spaces of every width", "\u2000\u200a", "  "],
    ["direction marks", "\u202a\u202e\u2066\u2069|", "|"],
    ["what is like none of them", "\u007f\u1fff\u2029", "\u007f\u1fff "],
  ])("%s", (_name, text, expected) => expect(canonical(text)).toBe(expected));
});
