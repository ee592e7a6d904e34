import { readingIn, rowsOf } from "../rows";

// What a careful person reads in a cell, "unreadable" where nobody can know. Times are seconds: text -> value unit.
describe.each<[string, string]>([
  [
    "en_US",
    `
    n.v.t. -> no data
  `,
  ],
])("[V1-V16] cells in %s", (locale, rows) => {
  it.each(rowsOf(rows))("%s -> %s", (text, value) => {
    expect(readingIn(locale, text)).toBe(value);
  });
});
