// What crosses the seam between engine cells and ours, the same in Node and in the page.
import { words } from "../language/en";
import type { CellInput, CellValue, CustomArgument, CustomResult } from "./book";
import { momentFormat } from "./number-format";
import type { CellResult, EngineArgument, EngineLocale, EngineMatrix, EngineResult } from "./upstream/cell";

/** The engine's error names that Sheets spells differently. */
const renamedErrors: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#SPILL!": "#REF!",
  "#CYCLE": "#REF!",
  "#BAD_EXPR": "#ERROR!",
  "#ERROR": "#VALUE!",
};

export function errorName(engineName: string): string {
  return renamedErrors[engineName] ?? engineName;
}

/** `isDate` tells whether a number format shows a date, a time or a duration. */
export type IsDateFormat = (format: string) => boolean;

export function cellValue(cell: CellResult | undefined, isDate: IsDateFormat): CellValue {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && cell?.format && isDate(cell.format)) return { serial: value };
  return typeof value === "string" && value.startsWith("#") ? errorName(value) : value;
}

/** One cell is a scalar, also when written as A1:A1; several are rows of cells. Omitted at the end is left out, in the middle "". */
export function customArguments(args: readonly EngineArgument[], isDate: IsDateFormat): CustomArgument[] {
  let count = args.length;
  while (count > 0 && args[count - 1] === undefined) count--;
  return args.slice(0, count).map((argument) => {
    if (!Array.isArray(argument)) return cellValue(argument, isDate);
    const height = argument[0]?.length ?? 0;
    if (argument.length === 1 && height <= 1) return cellValue(argument[0]?.[0], isDate);
    return Array.from({ length: height }, (_, row) => argument.map((column) => cellValue(column[row], isDate)));
  });
}

export function customResult(result: CustomResult, locale: EngineLocale): EngineResult {
  switch (result.kind) {
    case "value":
      return resultCell(result.value, locale);
    case "block":
      return resultMatrix(result.rows, locale);
    case "error":
      return { value: "#ERROR!", message: result.message };
    case "loading":
      return { value: "Loading..." };
  }
}

function resultMatrix(rows: readonly (readonly CellInput[])[], locale: EngineLocale): EngineResult {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { value: "" };
  const matrix: EngineMatrix = [];
  for (let column = 0; column < width; column++) {
    matrix.push(rows.map((row) => resultCell(row[column] ?? null, locale)));
  }
  return matrix;
}

function resultCell(value: CellInput, locale: EngineLocale): CellResult {
  if (value === null) return { value: "" };
  if (typeof value === "object") {
    return { value: value.serial, format: momentFormat(value.serial, locale) };
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    return { value: "#NUM!", message: words.engine.notFinite };
  }
  return { value };
}
