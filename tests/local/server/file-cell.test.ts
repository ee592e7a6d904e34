import { fileCell } from "../../../local/server/file-cell";

it.each(["-5", "+5", "-1.8%", "-1,8 %", "-.5", "+1,234.50", "-R$ 3,00", "-$5.20", "- 5", "-€3", "-USD 5"])(
  "types the number %s as it is",
  (text) => {
    expect(fileCell(text)).toBe(text);
  },
);

it.each(["=1+1", "=HYPERLINK(A1)", "+SUM(A1)", "-A1", "@here", "-", "+-5", "-5-3", "'quoted", "-1+2", "=5"])(
  "keeps the text %s a text",
  (text) => {
    expect(fileCell(text)).toBe(`'${text}`);
  },
);

it.each(["", "Revenue", "45%", "R$ 50.000,00", "3/4/2026", "a=b"])("leaves %s alone", (text) => {
  expect(fileCell(text)).toBe(text);
});
