import { surroundingsOf } from "../../surroundings";
import type { CellResult, EngineArgument, EngineMatrix, EngineResult } from "../../upstream/cell";
import type { EngineNamespace } from "../../upstream/engine";
import type { EvaluationContext } from "../../upstream/formula";
import { zonedSerial } from "../clock";
import { parseQuery } from "./parse";
import { type QueryAnswer, runQuery } from "./run";
import { QueryProblem, type QueryValue } from "./syntax";
import { queryTable } from "./table";

export function addQuery(engine: EngineNamespace): void {
  const { toNumber, toString: textOf, isDateTimeFormat, toXC } = engine.helpers;
  const range = { description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
  engine.registries.functionRegistry.replace("QUERY", {
    description: "",
    category: "Google",
    args: [
      { ...range, name: "data" },
      { name: "query", description: "", type: ["STRING"], optional: true },
      { name: "headers", description: "", type: ["NUMBER"], optional: true },
    ],
    compute(
      this: EvaluationContext,
      data: EngineArgument,
      query: EngineArgument,
      headers: EngineArgument,
    ): EngineResult {
      const cells = rowsOf(data);
      const count = headers === undefined ? -1 : Math.trunc(toNumber(single(headers), this.locale));
      const firstColumn = leftColumn(cells);
      const letters = cells[0]?.map((_, index) => toXC((firstColumn ?? 0) + index, 0).replace(/\d/g, ""));
      const isDate = (format: string): boolean => isDateTimeFormat(format);
      const table = queryTable(
        cells,
        count < 0 ? undefined : count,
        firstColumn === undefined ? undefined : letters,
        isDate,
      );
      const surroundings = surroundingsOf(this);
      const now = surroundings ? zonedSerial(surroundings.now(), surroundings.timeZone()) : 0;
      try {
        return answerCells(runQuery(parseQuery(textOf(single(query))), table, now), this.locale.dateFormat);
      } catch (problem) {
        if (!(problem instanceof QueryProblem)) throw problem;
        const message = `Unable to parse query string for Function QUERY parameter 2: ${problem.message}`;
        return { value: "#VALUE!", message };
      }
    },
  });
}

type Cells = readonly (readonly CellResult[])[];

function rowsOf(argument: EngineArgument): Cells {
  const columns = Array.isArray(argument) ? argument : [[argument]];
  const blank: CellResult = { value: null };
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column[row] ?? blank));
}

function single(argument: EngineArgument): CellResult {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: "" };
}

/** Where cells stand side by side as on a sheet, letters name their columns. From 0. */
function leftColumn(cells: Cells): number | undefined {
  const origin = cells[0]?.[0]?.position;
  const isPlaced = cells.every((row, down) =>
    row.every(({ position }, right) => {
      if (!position || !origin) return false;
      return position.col === origin.col + right && position.row === origin.row + down;
    }),
  );
  return isPlaced ? origin?.col : undefined;
}

function answerCells({ titles, rows, formats }: QueryAnswer, dateFormat: string): EngineResult {
  const height = rows.length + (titles ? 1 : 0);
  if (height === 0) return { value: "#N/A", message: "Query completed with an empty output." };
  return formats.map((format, column): EngineMatrix[number] => [
    ...(titles ? [{ value: titles[column] ?? "" }] : []),
    ...rows.map((row) => answerCell(row[column] ?? null, format, dateFormat)),
  ]);
}

function answerCell(value: QueryValue, format: string | undefined, dateFormat: string): CellResult {
  if (!value) return { value: null };
  const shown = format ?? (value.kind === "date" ? dateFormat : undefined);
  return shown === undefined ? { value: value.value } : { value: value.value, format: shown };
}
