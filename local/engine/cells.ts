import type { WriteCells } from "./block";
import type { Area, CellInput, CellValue } from "./book";
import { cellValue, errorName } from "./cell-value";
import { sheetsSpelling } from "./dialect/spelling";
import { momentFormat } from "./number-format";
import { numberContent, type TypedCell, typedCell } from "./typed-input";
import type { EvaluatedCell, Position } from "./upstream/cell";
import type { Command } from "./upstream/command";
import { blockCommands, mapZone, type Workbook } from "./workbook";

export function readValues(workbook: Workbook, area: Area): CellValue[][] {
  const { getters, engine } = workbook;
  const { isDateTimeFormat } = engine.helpers;
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const cell = getters.getEvaluatedCell(at);
    return cell.link === undefined ? cellValue(cell, isDateTimeFormat) : (linkText(workbook, at) ?? cell.value ?? "");
  });
}

export function readDisplay(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const cell = getters.getEvaluatedCell(at);
    return cell.link === undefined ? shownText(cell) : (linkText(workbook, at) ?? shownText(cell));
  });
}

/** The engine shows only the label of "[Docs](https://…)"; to Sheets it is a text like any other. */
function linkText({ getters }: Workbook, at: Position): string | undefined {
  const cell = getters.getCell(at);
  return cell && !cell.isFormula ? `${cell.parsedValue}` : undefined;
}

function shownText(cell: EvaluatedCell): string {
  return cell.type === "error" ? errorName(cell.formattedValue) : cell.formattedValue;
}

export function readFormulas(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const cell = getters.getCell(at);
    return cell?.isFormula ? sheetsSpelling(cell.compiledFormula.toFormulaString(getters)) : "";
  });
}

/** The value of a formula, written for the first cell of `area`, as if it stood `down` rows below that. */
export function evaluateAt(workbook: Workbook, formula: string, area: Area, down: number): CellValue {
  const { getters, engine } = workbook;
  const { sheet, row, column } = area;
  const compiled = engine.CompiledFormula.Compile(formula, sheet, getters);
  if (compiled.isBadExpression) return "#ERROR!";
  const moved = getters.getTranslatedCellFormula(sheet, 0, down, compiled);
  const at = { sheetId: sheet, col: column - 1, row: row - 1 + down };
  const result = getters.evaluateFormulaResult(sheet, moved, at);
  return cellValue(Array.isArray(result) ? result[0]?.[0] : result, engine.helpers.isDateTimeFormat);
}

/** Literals go as one block, formulas one by one: together one revision. */
export function writeCells(workbook: Workbook, area: Area, cells: readonly (readonly CellInput[])[]): void {
  const zone = workbook.zone(area);
  const { yearNow } = workbook;
  // Columns of a table say the same few words over and over.
  const read = new Map<string, TypedCell>();
  const formulas: Command[] = [];
  const [rows, cols]: [number[], number[]] = [[], []];
  const contents: (string | null)[][] = [];
  const formats: (string | null)[][] = [];
  const sheetId = area.sheet;
  let hasLiterals = false;
  for (let col = zone.left; col <= zone.right; col++) cols.push(col);
  for (let row = zone.top; row <= zone.bottom; row++) {
    const rowContents: (string | null)[] = [];
    const rowFormats: (string | null)[] = [];
    for (let col = zone.left; col <= zone.right; col++) {
      const input = cells[row - zone.top]?.[col - zone.left];
      const at = { sheetId, col, row };
      const stored = input === undefined ? undefined : storedCell(workbook, at, input, yearNow, read);
      const isFormula = stored?.content.startsWith("=") === true;
      if (stored && isFormula) formulas.push(updateCell(at, stored));
      hasLiterals ||= stored !== undefined && !isFormula;
      rowContents.push(stored === undefined || isFormula ? null : stored.content);
      if (stored?.format === undefined || isFormula) continue;
      while (rowFormats.length < col - zone.left) rowFormats.push(null);
      rowFormats.push(stored.format);
    }
    rows.push(row);
    contents.push(rowContents);
    formats.push(rowFormats);
  }
  const command: WriteCells = { type: "WRITE_CELLS", sheetId, rows, cols, contents, formats };
  // The engine copies what a command holds: a block alone goes without another around it.
  if (hasLiterals && formulas.length === 0) workbook.dispatch(command.type, command);
  else workbook.dispatchAll([...(hasLiterals ? [command] : []), ...formulas]);
}

export function writeFormulas(workbook: Workbook, area: Area, formulas: readonly (readonly string[])[]): void {
  workbook.zone(area);
  workbook.dispatchAll(
    blockCommands(area, formulas, (at, formula) => {
      const content = formula === "" || formula.startsWith("=") ? formula : `=${formula}`;
      return updateCell(at, { content });
    }),
  );
}

export function clearCells(
  workbook: Workbook,
  area: Area,
  what: { readonly contents: boolean; readonly formats: boolean },
): void {
  const zone = workbook.zone(area);
  const { getters } = workbook;
  const commands: Command[] = [];
  for (const at of mapZone(area.sheet, zone, (position) => position).flat()) {
    const cell = getters.getCell(at);
    if (!cell) continue;
    if (what.contents && (cell.isFormula || cell.content !== "")) commands.push(updateCell(at, { content: "" }));
    if (what.formats) commands.push({ type: "UPDATE_CELL", ...at, style: null, format: "" });
  }
  workbook.dispatchAll(commands);
}

function updateCell(at: Position, { content, format }: TypedCell): Command {
  return { type: "UPDATE_CELL", ...at, content, ...(format === undefined ? {} : { format }) };
}

function storedCell(
  workbook: Workbook,
  at: Position,
  input: CellInput,
  yearNow: number,
  read: Map<string, TypedCell>,
): TypedCell {
  const { engine, locale, getters } = workbook;
  if (input === null) return { content: "" };
  if (typeof input === "boolean") return { content: input ? "TRUE" : "FALSE" };
  if (typeof input === "number") return { content: Number.isFinite(input) ? numberContent(input) : "#NUM!" };
  const cellFormat = getters.getCell(at)?.format;
  if (typeof input === "string") {
    const key = `${cellFormat}\n${input}`;
    const cell = read.get(key) ?? typedCell(engine, input, locale, cellFormat, yearNow);
    read.set(key, cell);
    return cell;
  }
  const content = numberContent(input.serial);
  if (cellFormat !== undefined && engine.helpers.isDateTimeFormat(cellFormat)) return { content };
  return { content, format: momentFormat(input.serial, locale) };
}
