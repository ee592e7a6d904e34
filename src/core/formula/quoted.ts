/** A text as a literal inside a formula: a quote is written twice. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
