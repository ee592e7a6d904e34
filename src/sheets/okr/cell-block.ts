// Few calls: cells that are to be written, gathered into as few rectangles as can be written without harm.

/** A rectangle and its contents, from the top left cell; rows and columns count from 1. */
export interface CellBlock<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly T[])[];
}

/** Wanted contents by row, then by column. */
export type CellMap<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** What a cell between wanted ones holds, if writing that again does it no harm; undefined where it must be left alone. */
export type Bridge<T> = (row: number, column: number) => { readonly content: T } | undefined;

/** Rectangles that cover all wanted cells, and else only cells that `bridge` allows. */
export function cellBlocks<T>(wanted: CellMap<T>, bridge: Bridge<T>): readonly CellBlock<T>[] {
  const spans: Span[] = [];
  for (const row of [...wanted.keys()].sort(ascending)) {
    for (const { first, last } of segments(row, wanted, bridge)) {
      const grown = (span: Span): Span => ({ ...joined(span, first, last), bottom: row });
      const above = spans.findIndex((span) => span.bottom < row && isWritable(grown(span), wanted, bridge));
      const span = spans[above];
      if (span) spans[above] = grown(span);
      else spans.push({ first, last, top: row, bottom: row });
    }
  }
  return spans.map((span) => blockOf(span, wanted, bridge));
}

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly last: number;
}

function segments<T>(row: number, wanted: CellMap<T>, bridge: Bridge<T>): readonly { first: number; last: number }[] {
  const columns = [...(wanted.get(row)?.keys() ?? [])].sort(ascending);
  const found: { first: number; last: number }[] = [];
  for (const column of columns) {
    const open = found[found.length - 1];
    if (open && isRowWritable(row, open.last + 1, column, wanted, bridge)) open.last = column;
    else found.push({ first: column, last: column });
  }
  return found;
}

function joined(span: Span, first: number, last: number): Span {
  return { ...span, first: Math.min(span.first, first), last: Math.max(span.last, last) };
}

function isWritable<T>(span: Span, wanted: CellMap<T>, bridge: Bridge<T>): boolean {
  for (let row = span.top; row <= span.bottom; row++) {
    if (!isRowWritable(row, span.first, span.last, wanted, bridge)) return false;
  }
  return true;
}

function isRowWritable<T>(row: number, first: number, last: number, wanted: CellMap<T>, bridge: Bridge<T>): boolean {
  for (let column = first; column <= last; column++) {
    if (!wanted.get(row)?.has(column) && !bridge(row, column)) return false;
  }
  return true;
}

function blockOf<T>(span: Span, wanted: CellMap<T>, bridge: Bridge<T>): CellBlock<T> {
  const cells: T[][] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    const line: T[] = [];
    for (let column = span.first; column <= span.last; column++) {
      const content = contentAt(row, column, wanted, bridge);
      if (content) line.push(content.content);
    }
    cells.push(line);
  }
  return { row: span.top, column: span.first, cells };
}

function contentAt<T>(
  row: number,
  column: number,
  wanted: CellMap<T>,
  bridge: Bridge<T>,
): { readonly content: T } | undefined {
  const line = wanted.get(row);
  if (!line?.has(column)) return bridge(row, column);
  const content = line.get(column);
  return content === undefined ? undefined : { content };
}

function ascending(one: number, other: number): number {
  return one - other;
}
