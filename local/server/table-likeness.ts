/**
 * Whether a text that was read as a table is one. Files named as tables are believed; prose has lines with a comma here and
 * two there, and most of it has none.
 * @param extension ".md"
 */
export function isTable(rows: readonly (readonly string[])[], extension: string): boolean {
  if (/^\.(csv|tsv|tab)$/i.test(extension)) return true;
  const widths = rows
    .map((row) => row.reduce((last, cell, index) => (cell === "" ? last : index + 1), 0))
    .filter(Boolean);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [commonest, times] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  return commonest > 1 && times * 2 > widths.length;
}
