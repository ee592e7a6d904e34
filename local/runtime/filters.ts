import type { Area } from "../apps-script/acts";
import type { Anchor, Book, FilterCriteria } from "../engine/book";
import { meetsCondition } from "./criteria";

/** The one filter that each sheet may have, and the rows that it hides. */
export class Filters {
  constructor(private readonly book: Book) {}

  area(sheet: string): Area | null {
    return this.on("filter", sheet)[0]?.area ?? null;
  }

  create(area: Area): void {
    this.book.setAnchor({ id: `filter-${area.sheet}`, kind: "filter", sheet: area.sheet, area, facts: {} });
  }

  remove(sheet: string): void {
    const ids = [...this.on("filter", sheet), ...this.on("criteria", sheet)].map(({ id }) => id);
    this.book.removeAnchors(ids);
    this.apply(sheet);
  }

  criteria(sheet: string, column: number): FilterCriteria | null {
    return this.on("criteria", sheet).find(({ area }) => area?.column === column)?.facts ?? null;
  }

  setCriteria(sheet: string, column: number, criteria: FilterCriteria | null): void {
    const area = this.area(sheet);
    const present = this.on("criteria", sheet).find((one) => one.area?.column === column);
    if (criteria === null) this.book.removeAnchors(present === undefined ? [] : [present.id]);
    else if (area !== null) {
      const id = present?.id ?? `criteria-${sheet}-${column}`;
      this.book.setAnchor({ id, kind: "criteria", sheet, area: { ...area, column, columns: 1 }, facts: criteria });
    }
    this.apply(sheet);
  }

  hides(sheet: string, row: number): boolean {
    return this.on("filtered", sheet).some(
      ({ area }) => area !== null && row >= area.row && row < area.row + area.rows,
    );
  }

  /** Hides the rows that do not meet all criteria, and shows the others that a filter had hidden. */
  apply(sheet: string): void {
    const before = this.on("filtered", sheet);
    const wanted = this.rowsToHide(sheet);
    const hidden = new Set(wanted);
    const shown = before.flatMap(({ area }) => rowsOf(area)).filter((row) => !hidden.has(row));
    this.book.removeAnchors(before.map(({ id }) => id));
    for (const [first, count] of runs(wanted)) {
      const area = { sheet, row: first, column: 1, rows: count, columns: 1 };
      this.book.setAnchor({ id: `filtered-${sheet}-${first}`, kind: "filtered", sheet, area, facts: {} });
    }
    // Last, because subtotals are computed anew then, and ask which rows the filter hides.
    this.book.hideRows(sheet, shown, false);
    this.book.hideRows(sheet, wanted, true);
  }

  private rowsToHide(sheet: string): number[] {
    const area = this.area(sheet);
    if (area === null) return [];
    const hidden = new Set<number>();
    for (const { area: column, facts } of this.on("criteria", sheet)) {
      if (column === null) continue;
      const below = { ...column, row: area.row + 1, rows: area.rows - 1 };
      if (below.rows < 1) continue;
      const texts = this.book.display(below);
      this.book.values(below).forEach(([value = ""], index) => {
        const row = below.row + index;
        const evaluate = (formula: string) => this.book.evaluate(spelled(formula), below, index);
        if (!stays(facts, { value, text: texts[index]?.[0] ?? "", evaluate })) hidden.add(row);
      });
    }
    return [...hidden].sort((one, other) => one - other);
  }

  private on<K extends "filter" | "criteria" | "filtered">(kind: K, sheet: string): readonly Anchor<K>[] {
    return this.book.anchors(kind).filter((one) => one.sheet === sheet);
  }
}

function spelled(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function stays(
  { criteria, values, hiddenValues, visibleValues }: FilterCriteria,
  cell: Parameters<typeof meetsCondition>[2],
): boolean {
  if (hiddenValues.includes(cell.text)) return false;
  if (visibleValues.length > 0 && !visibleValues.includes(cell.text)) return false;
  return criteria === null || meetsCondition(criteria, values, cell) !== false;
}

function rowsOf(area: Area | null): number[] {
  return area === null ? [] : Array.from({ length: area.rows }, (_, index) => area.row + index);
}

/** [first, count] of each run of neighbours. */
function runs(rows: readonly number[]): (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last !== undefined && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}
