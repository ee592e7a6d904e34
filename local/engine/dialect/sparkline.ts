import { words } from "../../language/en";
import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";

export type SparklineKind = "line" | "bar" | "column" | "winloss";

/** What a cell with SPARKLINE shows. Its value is a text of no characters, as in Sheets. */
export interface Sparkline {
  readonly kind: SparklineKind;
  /** In the order of drawing; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Of a line through points: where each stands from left to right. */
  readonly places?: readonly number[];
  /** Colours as CSS has them, numbers as texts, under the names of Sheets' options in lower case. */
  readonly options: Readonly<Record<string, string>>;
}

/** Between the function and the evaluation a sparkline travels as a text behind this mark. */
const sparklineMark = "\u0000sparkline";

export function readSparkline(value: CellResult["value"]): Sparkline | undefined {
  if (typeof value !== "string" || !value.startsWith(sparklineMark)) return undefined;
  return JSON.parse(value.slice(sparklineMark.length));
}

export function addSparkline(engine: EngineNamespace): void {
  const range = { description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
  engine.registries.functionRegistry.replace("SPARKLINE", {
    description: "",
    category: "Google",
    args: [
      { ...range, name: "values" },
      { ...range, name: "options", optional: true },
    ],
    compute: (values, options) => sparkline(rowsOf(values), options === undefined ? [] : rowsOf(options)),
  });
}

type Rows = readonly (readonly CellResult[])[];

function rowsOf(argument: EngineArgument): Rows {
  const columns = Array.isArray(argument) ? argument : [[argument]];
  const blank: CellResult = { value: null };
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row] ?? blank));
}

const kinds: readonly SparklineKind[] = ["line", "bar", "column", "winloss"];

function sparkline(rows: Rows, optionRows: Rows): EngineResult {
  const options: Record<string, string> = {};
  for (const [name, option] of optionRows) {
    if (!name || option === undefined) return { value: "#VALUE!", message: words.engine.sparklineOptions };
    if (name.value !== null) options[`${name.value}`.toLowerCase()] = `${option.value ?? ""}`.toLowerCase();
  }
  const kind = kinds.find((known) => known === (options.charttype ?? "line"));
  if (!kind) return { value: "#VALUE!", message: words.engine.sparklineKind({ found: `${options.charttype}` }) };
  const [first = [], second] = series(rows, kind).map((cells) => cells.map((cell) => plotted(cell, options)));
  const [values, places] = second ? [second, first.map((place) => place ?? 0)] : [first, undefined];
  const kept = values.flatMap((value, index) => (value === undefined ? [] : [index]));
  if (!kept.some((index) => typeof values[index] === "number")) {
    return { value: "#N/A", message: words.engine.sparklineEmpty };
  }
  const shown: Sparkline = {
    kind,
    options,
    values: kept.map((index) => values[index] ?? null),
    ...(places ? { places: kept.map((index) => places[index] ?? 0) } : {}),
  };
  return { value: sparklineMark + JSON.stringify(shown) };
}

/** The cells row by row; two rows or columns of a line are its places and its values. */
function series(rows: Rows, kind: SparklineKind): Rows {
  const width = rows[0]?.length ?? 0;
  if (kind === "line" && width === 2 && rows.length > 2) {
    return [rows.flatMap((row) => row.slice(0, 1)), rows.flatMap((row) => row.slice(1))];
  }
  if (kind === "line" && rows.length === 2 && width > 2) return rows;
  return [rows.flat()];
}

/** Undefined where the cell is passed over. */
function plotted({ value }: CellResult, { empty, nan }: Readonly<Record<string, string>>): number | undefined {
  if (typeof value === "number") return value;
  if (value === null || value === "") return empty === "zero" ? 0 : undefined;
  return nan === "convert" ? 0 : undefined;
}
