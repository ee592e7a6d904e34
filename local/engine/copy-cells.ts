import type { Area, CopyParts } from "./book";
import { contains } from "./contains";
import { copyPlaces, copyTarget } from "./copy-places";
import { copyRules } from "./copy-rules";
import { readNotes } from "./notes";
import { columnWidth, setColumnWidth } from "./rows-columns";
import { breakApart, mergeAreas, merges } from "./structure";
import { transposedFormula } from "./transposed-formula";
import type { EngineBorder, Position } from "./upstream/cell";
import type { Command } from "./upstream/command";
import type { EngineCell } from "./upstream/formula";
import { readValidations, setValidations } from "./validations";
import { blockCommands, mapZone, type Workbook } from "./workbook";

/**
 * Fills `to` with `from`, over and over where it is larger; it grows to the size of `from` where it is smaller. Transposed,
 * rows of `from` become columns.
 */
export function copyCells(workbook: Workbook, from: Area, to: Area, parts: CopyParts): void {
  const { getters } = workbook;
  const target = copyTarget(from, to, parts.transposed);
  workbook.zone(target);
  const turned = <V>(rows: readonly (readonly V[])[]) => laidOut(rows, target, parts.transposed);
  const positions = turned(mapZone(from.sheet, workbook.zone(from), (at) => at));
  const borders = turned(mapZone(from.sheet, workbook.zone(from), (at) => getters.getCellBorder(at)));
  const merged = parts.merges ? mergedAreas(workbook, from, target, parts.transposed) : [];
  if (parts.merges) for (const area of merges(workbook, target)) if (contains(target, area)) breakApart(workbook, area);
  workbook.dispatchAll([
    ...blockCommands(target, positions, (place, at) => {
      const update = copied(workbook, at, getters.getCell(at), place, parts);
      return Object.keys(update).length > 0 ? { type: "UPDATE_CELL", ...place, ...update } : undefined;
    }),
    ...(parts.borders ? borderCommands(workbook, target, borders, parts.transposed) : []),
    ...(parts.notes && !workbook.isTurned("ranges.copy-note")
      ? noteCommands(workbook, target, turned(readNotes(workbook, from)))
      : []),
  ]);
  if (merged.length > 0) mergeAreas(workbook, merged);
  if (parts.validations) setValidations(workbook, target, turned(readValidations(workbook, from)));
  if (parts.rules) copyRules(workbook, from, target, parts.transposed);
  if (parts.widths) copyWidths(workbook, from, target);
}

/** What stands in `rows`, for each cell of the target. */
function laidOut<V>(rows: readonly (readonly V[])[], target: Area, transposed: boolean): V[][] {
  const columns = rows[0]?.length ?? 1;
  return Array.from({ length: target.rows }, (_, down) =>
    Array.from({ length: target.columns }, (__, right) => {
      const [row, column] = transposed ? [right, down] : [down, right];
      return rows[row % rows.length]?.[column % columns] as V;
    }),
  );
}

function copied(
  workbook: Workbook,
  at: Position,
  cell: EngineCell | undefined,
  place: Position,
  { contents, formats, transposed }: CopyParts,
): object {
  const content = contents === null ? {} : { content: contentFor(workbook, at, cell, place, contents, transposed) };
  if (!formats) return content;
  return { ...content, style: cell?.style ?? null, format: cell?.format ?? "" };
}

function contentFor(
  workbook: Workbook,
  at: Position,
  cell: EngineCell | undefined,
  place: Position,
  contents: "formulas" | "values",
  transposed: boolean,
): string {
  const { getters } = workbook;
  if (cell === undefined) return contents === "values" ? valueText(getters.getEvaluatedCell(at).value) : "";
  if (!cell.isFormula) return cell.content;
  if (contents === "values") return valueText(getters.getEvaluatedCell(at).value);
  if (transposed && !workbook.isTurned("ranges.copy-transposed"))
    return transposedFormula(cell.compiledFormula.toFormulaString(getters), at, place);
  return getters.getTranslatedCellFormula(place.sheetId, place.col - at.col, place.row - at.row, cell.compiledFormula);
}

/** A value as the engine keeps it: numbers with a dot, texts that would be formulas behind an apostrophe. */
function valueText(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : `${value}`;
}

function noteCommands(workbook: Workbook, to: Area, notes: readonly (readonly string[])[]): Command[] {
  const present = readNotes(workbook, to);
  return blockCommands(to, notes, (at, note) => {
    const own = present[at.row - to.row + 1]?.[at.col - to.column + 1] ?? "";
    return note === own ? undefined : { type: "SET_NOTE", ...at, note };
  });
}

/** Lines around each cell; transposed, what was at its left is at its top. */
function borderCommands(
  { getters }: Workbook,
  to: Area,
  borders: readonly (readonly (EngineBorder | null)[])[],
  transposed: boolean,
): Command[] {
  return blockCommands(to, borders, (at, border) => {
    if (border === null && getters.getCellBorder(at) === null) return undefined;
    const { top, left, bottom, right } = border ?? {};
    const lines = transposed ? { top: left, left: top, bottom: right, right: bottom } : { top, left, bottom, right };
    return { type: "SET_BORDER", ...at, border: lines };
  });
}

/** Where merges that lie in `from` come to lie. */
function mergedAreas(workbook: Workbook, from: Area, to: Area, transposed: boolean): Area[] {
  const inside = merges(workbook, from).filter((area) => contains(from, area));
  return copyPlaces(from, to, transposed).flatMap((place) =>
    inside.map(({ row, column, rows, columns }) => {
      const [down, right] = [row - from.row, column - from.column];
      return transposed
        ? { ...place, row: place.row + right, column: place.column + down, rows: columns, columns: rows }
        : { ...place, row: place.row + down, column: place.column + right, rows, columns };
    }),
  );
}

function copyWidths(workbook: Workbook, from: Area, to: Area): void {
  for (let right = 0; right < to.columns; right++) {
    const width = columnWidth(workbook, from.sheet, from.column + (right % from.columns));
    setColumnWidth(workbook, to.sheet, to.column + right, 1, width);
  }
}
