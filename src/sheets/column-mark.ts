// Marks on the columns of tracked tables (developer metadata, which moves with its column): asked only where the titles do
// not tell a column from another.

import { asRecord, parsedJson } from "../core/stored";
import { columnLetters } from "../core/table/column-letters";
import { type ColumnRole, isColumnRole, isMoreRole, type MoreRole } from "../core/table/column-role";
import type { TableContent } from "./kpi-table";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Columns by the role that they were marked with; a role whose mark stands twice is not in it. */
export type ColumnMarks = ReadonlyMap<MarkedRole, number>;
type MarkedRole = ColumnRole | MoreRole;

const key = "lodestar column";

/** One call. */
export function readMarks(sheet: Sheet, tableId: string): ColumnMarks {
  const marks = new Map<MarkedRole, number>();
  const doubled = new Set<MarkedRole>();
  for (const { role, column } of marksOf(sheet, tableId)) {
    if (marks.has(role)) doubled.add(role);
    marks.set(role, column);
  }
  for (const role of doubled) marks.delete(role);
  return marks;
}

/** Marks the table's columns where they are not marked yet: one call, and one for each mark that is new or goes. */
export function writeMarks(
  { sheet, columns, more }: Pick<TableContent, "sheet" | "columns" | "more">,
  tableId: string,
): void {
  const standing = marksOf(sheet, tableId);
  const wanted: Partial<Readonly<Record<MarkedRole, number>>> = { ...more, ...columns };
  const isRight = ({ role, column }: { role: MarkedRole; column: number }): boolean => wanted[role] === column;
  for (const mark of standing) if (!isRight(mark)) mark.metadata.remove();
  const right = new Set(standing.filter(isRight).map(({ role }) => role));
  for (const [role, column] of Object.entries(wanted)) {
    if (!isMarkedRole(role) || right.has(role)) continue;
    const letters = columnLetters(column);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, JSON.stringify({ table: tableId, role }));
  }
}

/** Takes the marks of one table, or of all, away: one call, and one for each. */
export function removeMarks(place: Sheet | Spreadsheet, tableId?: string): void {
  for (const metadata of place.createDeveloperMetadataFinder().withKey(key).find()) {
    if (tableId === undefined || markOf(metadata).table === tableId) metadata.remove();
  }
}

function marksOf(
  sheet: Sheet,
  tableId: string,
): readonly { readonly role: MarkedRole; readonly column: number; readonly metadata: Metadata }[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((metadata) => {
      const { table, role } = markOf(metadata);
      const column = metadata.getLocation().getColumn()?.getColumn();
      const isMark = table === tableId && typeof role === "string" && isMarkedRole(role) && column !== undefined;
      return isMark ? [{ role, column, metadata }] : [];
    });
}

function isMarkedRole(text: string): text is MarkedRole {
  return isColumnRole(text) || isMoreRole(text);
}

function markOf(metadata: Metadata): Readonly<Record<string, unknown>> {
  return asRecord(parsedJson(metadata.getValue()));
}
