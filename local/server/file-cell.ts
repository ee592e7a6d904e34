/**
 * How a cell of a file is typed into the spreadsheet. A text that a spreadsheet would take for a formula stays the text
 * that it is; numbers with a sign ("-1.8%", "+5", "-R$ 3,00") stay numbers.
 */
export function fileCell(text: string): string {
  if (!/^[=+\-@']/.test(text)) return text;
  return /^[+-]\s?(?:[A-Z]{0,3}[$€£¥₹]\s?|[A-Z]{3}\s)?(?:\d[\d.,'\u00a0\u202f ]*|[.,]\d+)\s?%?$/.test(text)
    ? text
    : `'${text}`;
}
