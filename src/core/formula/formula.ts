declare const generated: unique symbol;

/** A native formula in US notation that one of our generators wrote: the only texts that may enter a cell as a formula. */
export type Formula = string & { readonly [generated]: true };

/** Marks a generator's text as a formula; text that a person typed never comes this way. */
export function formula(expression: string): Formula {
  return `=${expression}` as Formula;
}

/** A text as a literal inside a formula: a quote is written twice. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
