import type { Area, CopyParts } from "./book";
import type { Command, EngineCell, Position, Zone } from "./engine-types";
import { readNotes } from "./notes";
import { readRules, setRules } from "./rules";
import { readValidations, setValidations } from "./validations";
import { mapZone, type Workbook } from "./workbook";
import { joinCells } from "./zones";

/** Fills `to` with `from`, over and over where it is larger; it grows to the size of `from` where it is smaller. */
export function copyCells(workbook: Workbook, from: Area, to: Area, parts: CopyParts): void {
  const { getters } = workbook;
  const times = (wanted: number, own: number) => (wanted % own === 0 ? wanted : own);
  const target = { ...to, rows: times(to.rows, from.rows), columns: times(to.columns, from.columns) };
  workbook.zone(target);
  const cells = mapZone(from.sheet, workbook.zone(from), (at) => ({ at, cell: getters.getCell(at) }));
  const commands: Command[] = [];
  for (let down = 0; down < target.rows; down++) {
    for (let right = 0; right < target.columns; right++) {
      const source = cells[down % from.rows]?.[right % from.columns];
      if (source === undefined) continue;
      const place = { sheetId: target.sheet, col: target.column - 1 + right, row: target.row - 1 + down };
      const update = copied(workbook, source.at, source.cell, place, parts);
      if (Object.keys(update).length > 0) commands.push({ type: "UPDATE_CELL", ...place, ...update });
    }
  }
  if (parts.notes && !workbook.isTurned("ranges.copy-note")) commands.push(...noteCommands(workbook, from, target));
  workbook.dispatchAll(commands);
  if (parts.validations) setValidations(workbook, target, copiedValidations(workbook, from, target));
  if (parts.rules) copyRules(workbook, from, target);
}

/** A copied cell takes its rules along: onto the same rule on its own sheet, as a rule of its own on another. */
function copyRules(workbook: Workbook, from: Area, to: Area): void {
  const own = readRules(workbook, from.sheet);
  const extended = own.map((rule) => {
    const zones = rule.ranges.flatMap((range) => {
      const { zone } = workbook.getters.getRangeFromSheetXC(from.sheet, range);
      return repeated(from, to).flatMap((place) => movedZone(zone, from, place) ?? []);
    });
    const ranges = joinCells(zones).map((zone) =>
      workbook.getters.getRangeString(workbook.getters.getRangeFromZone(to.sheet, zone), to.sheet),
    );
    return { rule, ranges };
  });
  if (extended.every(({ ranges }) => ranges.length === 0)) return;
  const isSame = from.sheet === to.sheet;
  const present = isSame ? [] : readRules(workbook, to.sheet);
  const copies = extended.flatMap(({ rule, ranges }) => {
    if (isSame)
      return [{ ...rule, ranges: [...rule.ranges, ...ranges.filter((range) => !rule.ranges.includes(range))] }];
    return ranges.length === 0 || rule.other !== undefined ? [] : [{ ...rule, ranges }];
  });
  setRules(workbook, to.sheet, [...present, ...copies]);
}

/** The places of `from`'s size that fill `to`. */
function repeated(from: Area, to: Area): Area[] {
  const places: Area[] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows)
    for (let column = to.column; column < to.column + to.columns; column += from.columns)
      places.push({ ...from, sheet: to.sheet, row, column });
  return places;
}

function copied(
  workbook: Workbook,
  at: Position,
  cell: EngineCell | undefined,
  place: Position,
  { contents, formats }: CopyParts,
): object {
  const content = contents === null ? {} : { content: contentFor(workbook, at, cell, place, contents) };
  if (!formats) return content;
  return { ...content, style: cell?.style ?? null, format: cell?.format ?? "" };
}

function contentFor(
  { getters }: Workbook,
  at: Position,
  cell: EngineCell | undefined,
  place: Position,
  contents: "formulas" | "values",
): string {
  if (cell === undefined) return contents === "values" ? valueText(getters.getEvaluatedCell(at).value) : "";
  if (!cell.isFormula) return cell.content;
  if (contents === "values") return valueText(getters.getEvaluatedCell(at).value);
  return getters.getTranslatedCellFormula(place.sheetId, place.col - at.col, place.row - at.row, cell.compiledFormula);
}

/** A value as the engine keeps it: numbers with a dot, texts that would be formulas behind an apostrophe. */
function valueText(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : `${value}`;
}

function noteCommands(workbook: Workbook, from: Area, to: Area): Command[] {
  const notes = readNotes(workbook, from);
  const present = readNotes(workbook, to);
  const commands: Command[] = [];
  for (let down = 0; down < to.rows; down++) {
    for (let right = 0; right < to.columns; right++) {
      const note = notes[down % from.rows]?.[right % from.columns] ?? "";
      if (note === (present[down]?.[right] ?? "")) continue;
      commands.push({ type: "SET_NOTE", sheetId: to.sheet, col: to.column - 1 + right, row: to.row - 1 + down, note });
    }
  }
  return commands;
}

/** The validations that a copy of `from` brings to the cells of `to`. */
function copiedValidations(workbook: Workbook, from: Area, to: Area): ReturnType<typeof readValidations> {
  const own = readValidations(workbook, from);
  return Array.from({ length: to.rows }, (_, down) =>
    Array.from({ length: to.columns }, (__, right) => own[down % from.rows]?.[right % from.columns] ?? null),
  );
}

/** The part of `zone` that lies in `from`, moved as far as `to` is from it; undefined where they do not meet. */
function movedZone(zone: Zone, from: Area, to: Area): Zone | undefined {
  const left = Math.max(zone.left, from.column - 1);
  const right = Math.min(zone.right, from.column + from.columns - 2);
  const top = Math.max(zone.top, from.row - 1);
  const bottom = Math.min(zone.bottom, from.row + from.rows - 2);
  if (left > right || top > bottom) return undefined;
  const [across, down] = [to.column - from.column, to.row - from.row];
  return { left: left + across, right: right + across, top: top + down, bottom: bottom + down };
}
