/** "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "B2:C7", or "B2" for a single cell. */
export function a1Notation(area: { row: number; column: number; rows: number; columns: number }): string {
  const start = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** "D:F" and "5:7" as Google gives them back; undefined for a notation that it spells out. */
export function wholeNotation(text: string): string | undefined {
  const bare = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  return /^([A-Za-z]+:[A-Za-z]+|\d+:\d+)$/.test(bare) ? bare.toUpperCase() : undefined;
}
