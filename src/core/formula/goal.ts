/**
 * What counts as success, as an expression: 1 for committed, 0.7 for aspirational or blank; an error for any other word,
 * so that nothing is judged by a commitment that nobody knows.
 */
export function goal(commitment: string): string {
  const word = `LOWER(TRIM(${commitment}))`;
  return `IF(${word}="committed",1,IF(OR(${word}="",${word}="aspirational"),0.7,NA()))`;
}
