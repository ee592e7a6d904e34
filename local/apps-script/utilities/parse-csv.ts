import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** Rows of texts: quotes hold separators, line ends and doubled quotes. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let begun = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    begun = true;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === delimiter) endCell();
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text.charAt(at + 1) === "\n") at += 1;
      endCell();
      rows.push(row);
      row = [];
      begun = false;
    } else cell += character;
  }
  if (quoted) throw exception(googleMessages.csvUnreadable);
  if (begun) {
    endCell();
    rows.push(row);
  }
  return rows;
}
