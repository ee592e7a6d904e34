/** Cells of a table as a test draws it: a line a row, "|" between cells. */
export function drawnRows(text: string): string[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
