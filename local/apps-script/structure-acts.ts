import type { Area } from "./acts";
import type { ConditionValue } from "./condition-acts";

/** One column of a filter: what is hidden, or a condition that a cell must meet to stay. */
export interface WireFilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly visibleValues: readonly string[];
  readonly criteria: string | null;
  readonly values: readonly ConditionValue[];
}

export interface CopyWhat {
  readonly contents: "formulas" | "values" | null;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
  readonly rules: boolean;
  readonly merges: boolean;
  readonly borders: boolean;
  readonly widths: boolean;
  readonly transposed: boolean;
}

/** What a text finder looks for. */
export interface TextSearch {
  readonly text: string;
  /** The text is a pattern of RE2. */
  readonly regular: boolean;
  readonly caseCounts: boolean;
  readonly entire: boolean;
  readonly inFormulas: boolean;
}

export interface SortKey {
  /** Of the sheet, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Acts on the shape of the file: sheets, rows and columns, merges, filters, order. */
export interface StructureActs {
  /** Answers the copy's id; it stands behind the sheet, or at the end. */
  copySheet(id: string, place: "behind" | "last"): string;
  /** A copy that is made as a new sheet would be: by name and index, and active. */
  insertCopy(template: string, name: string | null, index: number | null): string;
  moveSheet(id: string, index: number): void;
  moveRows(id: string, at: number, count: number, before: number): void;
  moveColumns(id: string, at: number, count: number, before: number): void;
  setRowsHidden(id: string, at: number, count: number, hidden: boolean): void;
  setColumnsHidden(id: string, at: number, count: number, hidden: boolean): void;
  /** By whom a row is hidden, if it is. */
  rowHidden(id: string, row: number): "user" | "filter" | null;
  columnHidden(id: string, column: number): boolean;
  setRowHeight(id: string, row: number, count: number, pixels: number): void;
  rowHeight(id: string, row: number): number;
  merge(area: Area, how: "all" | "across" | "down"): void;
  breakApart(area: Area): void;
  merges(area: Area): readonly Area[];
  sort(area: Area, keys: readonly SortKey[]): void;
  copyCells(from: Area, to: Area, what: CopyWhat): void;
  /** Where a cell's whole text links to. */
  links(area: Area): readonly (readonly (string | null)[])[];
  setLinks(area: Area, links: readonly (readonly (string | null)[])[]): void;

  filter(id: string): Area | null;
  createFilter(area: Area): void;
  removeFilter(id: string): void;
  /** @param column of the sheet, from 1 */
  filterCriteria(id: string, column: number): WireFilterCriteria | null;
  setFilterCriteria(id: string, column: number, criteria: WireFilterCriteria | null): void;
}
