import { words } from "../../language/en";
import { sheetLocale } from "../locales";
import { surroundingsOf } from "../surroundings";
import { typedDate } from "../typed-date";
import type { CellResult, EngineArgument, EngineMatrix, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { ArgumentDefinition, EvaluationContext } from "../upstream/formula";
import { errorLiterals } from "./spelling";

/** "7/20/1969" where months go first; a time alone is none. */
function isDateText(text: string, localeCode: string): boolean {
  const locale = sheetLocale(localeCode);
  return locale !== undefined && (typedDate(text, locale, 2000)?.serial ?? 0) >= 1;
}

type Compute = (this: EvaluationContext, ...args: EngineArgument[]) => EngineResult;

/** Built-in functions of Sheets that the engine does not have. */
export function addSheetsFunctions(engine: EngineNamespace): void {
  addConversions(engine);
  addTexts(engine);
  addArrays(engine);
  for (const [error, name] of errorLiterals) {
    engine.registries.functionRegistry.replace(name, {
      description: "",
      hidden: true,
      args: [],
      compute: () => ({ value: error, message: words.engine.errorLiteral({ error }) }),
    });
  }
}

function addConversions(engine: EngineNamespace): void {
  const { toNumber, isDateTimeFormat, formatValue } = engine.helpers;
  add(engine, "N", [scalar("value")], (value) => {
    const cell = cellOf(value);
    if (isError(engine, cell)) return cell;
    if (typeof cell.value === "boolean") return { value: cell.value ? 1 : 0 };
    return { value: typeof cell.value === "number" ? cell.value : 0 };
  });
  add(engine, "T", [scalar("value")], (value) => {
    const cell = cellOf(value);
    if (isError(engine, cell)) return cell;
    return { value: typeof cell.value === "string" ? cell.value : "" };
  });
  add(engine, "TO_TEXT", [scalar("value")], function (value) {
    const cell = cellOf(value);
    if (isError(engine, cell) || cell.value === null || typeof cell.value === "string") return cell;
    const format = cell.format ? { format: cell.format } : {};
    return { value: formatValue(cell.value, { ...format, locale: this.locale }) };
  });
  add(engine, "TO_DATE", [scalar("value")], function (value) {
    const cell = cellOf(value);
    return typeof cell.value === "number" ? { value: cell.value, format: this.locale.dateFormat } : cell;
  });
  add(engine, "TO_PERCENT", [scalar("value")], (value) => {
    const cell = cellOf(value);
    return typeof cell.value === "number" ? { value: cell.value, format: "0.00%" } : cell;
  });
  add(engine, "TO_PURE_NUMBER", [scalar("value")], (value) => {
    const cell = cellOf(value);
    return typeof cell.value === "number" ? { value: cell.value, format: "0.##########" } : cell;
  });
  add(engine, "TO_DOLLARS", [scalar("value")], function (value) {
    const cell = cellOf(value);
    const { currencyFormat } = sheetLocale(this.locale.code) ?? { currencyFormat: "[$$]#,##0.00" };
    return typeof cell.value === "number" ? { value: cell.value, format: currencyFormat } : cell;
  });
  add(engine, "ISDATE", [scalar("value")], function (value) {
    const cell = cellOf(value);
    const takesNumbers = surroundingsOf(this)?.isTurned?.("formulas.is-date-of-number") === true;
    if (typeof cell.value === "string") return { value: isDateText(cell.value, this.locale.code) };
    return { value: typeof cell.value === "number" && (takesNumbers || isDateTimeFormat(cell.format ?? "")) };
  });
  add(engine, "ISREF", [scalar("value")], (value) => ({ value: value !== undefined && "position" in cellOf(value) }));
  add(engine, "ERROR.TYPE", [scalar("reference")], (value) => {
    const names = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
    const found = `${cellOf(value).value}`.replace(/^#REF$/, "#REF!").replace(/^#ERROR$/, "#VALUE!");
    const place = names.indexOf(found);
    return place === -1 ? notAvailable(words.engine.noErrorType) : { value: place + 1 };
  });
  add(engine, "POW", [scalar("base"), scalar("exponent")], function (base, exponent) {
    return { value: toNumber(cellOf(base), this.locale) ** toNumber(cellOf(exponent), this.locale) };
  });
}

function addTexts(engine: EngineNamespace): void {
  const { toNumber, toString: textOf } = engine.helpers;
  add(engine, "REPT", [text("text_to_repeat"), scalar("number_of_repetitions")], function (repeated, times) {
    const count = Math.trunc(toNumber(cellOf(times), this.locale));
    const length = textOf(cellOf(repeated)).length * count;
    if (count < 0 || length > 32_000) {
      return valueError(words.engine.reptSize);
    }
    return { value: textOf(cellOf(repeated)).repeat(count) };
  });
  add(engine, "ENCODEURL", [text("text")], (given) => ({ value: encodeURIComponent(textOf(cellOf(given))) }));
  add(engine, "ASC", [text("text")], (given) => ({ value: textOf(cellOf(given)).normalize("NFKC") }));
}

function addArrays(engine: EngineNamespace): void {
  add(engine, "ARRAYFORMULA", [range("array_formula")], (array) => array ?? { value: "" });
  for (const name of ["HSTACK", "VSTACK"]) replace(engine, name, [{ ...range("range"), repeating: true }], stack(name));
  add(engine, "SINGLE", [range("value")], (value) => cellOf(value));
}

/** Ranges side by side or one below the other; what is missing in the shorter ones is #N/A. */
function stack(name: string): Compute {
  return (...ranges) => {
    const matrices = ranges.map((each): EngineMatrix => (Array.isArray(each) ? each : [[each]]));
    const height = Math.max(...matrices.map(heightOf));
    const width = Math.max(...matrices.map((matrix) => matrix.length));
    const padded = (matrix: EngineMatrix, columns: number, rows: number): EngineMatrix =>
      Array.from({ length: columns }, (_, col) =>
        Array.from({ length: rows }, (__, row) => {
          const isThere = col < matrix.length && row < heightOf(matrix);
          return isThere ? (matrix[col]?.[row] ?? { value: null }) : notAvailable(words.engine.stackSize({ name }));
        }),
      );
    if (name === "HSTACK") return matrices.flatMap((matrix) => padded(matrix, matrix.length, height));
    const columns = matrices.map((matrix) => padded(matrix, width, heightOf(matrix)));
    return Array.from({ length: width }, (_, col) => columns.flatMap((matrix) => matrix[col] ?? []));
  };
}

function heightOf(matrix: EngineMatrix): number {
  return matrix[0]?.length ?? 0;
}

function add(engine: EngineNamespace, name: string, args: readonly ArgumentDefinition[], compute: Compute): void {
  if (!engine.registries.functionRegistry.contains(name)) replace(engine, name, args, compute);
}

function replace(engine: EngineNamespace, name: string, args: readonly ArgumentDefinition[], compute: Compute): void {
  engine.registries.functionRegistry.replace(name, { description: "", category: "Google", args, compute });
}

function scalar(name: string): ArgumentDefinition {
  return { name, description: "", type: ["ANY"], acceptErrors: true };
}

function text(name: string): ArgumentDefinition {
  return { name, description: "", type: ["STRING"] };
}

function range(name: string): ArgumentDefinition {
  return { name, description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
}

function cellOf(argument: EngineArgument): CellResult {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: null };
}

function isError(engine: EngineNamespace, { value }: CellResult): boolean {
  return typeof value === "string" && engine.registries.errorTypes.has(value);
}

function notAvailable(message: string): CellResult {
  return { value: "#N/A", message };
}

function valueError(message: string): CellResult {
  return { value: "#VALUE!", message };
}
