import type { CellInput, CustomResult } from "../book";
import { cellValue } from "../cell-value";
import { type Surroundings, surroundingsOf } from "../surroundings";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

type IsTurned = NonNullable<Surroundings["isTurned"]>;

/** What a custom function gave, as the switches turn it; the same where none has anything to do with it. */
export function turnedResult(engine: EngineNamespace, context: EvaluationContext, result: CustomResult): CustomResult {
  const isTurned = surroundingsOf(context)?.isTurned;
  if (isTurned === undefined) return result;
  if (result.kind === "value") return { kind: "value", value: turnedCell(engine, context, result.value, isTurned) };
  if (result.kind !== "block") return result;
  const rows = result.rows.map((row) => row.map((cell) => turnedCell(engine, context, cell, isTurned)));
  return { kind: "block", rows: result.isFlat === true && isTurned("custom.flat-array") ? [rows.flat()] : rows };
}

function turnedCell(
  engine: EngineNamespace,
  context: EvaluationContext,
  cell: CellInput,
  isTurned: IsTurned,
): CellInput {
  if (cell === null) return isTurned("custom.null") ? 0 : null;
  if (typeof cell === "boolean") return isTurned("custom.boolean-result") ? String(cell).toUpperCase() : cell;
  if (typeof cell === "object") return isTurned("custom.date-result") ? cell.serial : cell;
  if (cell === notANumber) return isTurned("custom.not-a-number") ? null : cell;
  if (typeof cell !== "string" || !cell.startsWith("=") || !isTurned("custom.formula-text")) return cell;
  const { __originCellPosition: at, getters } = context;
  if (at === undefined) return cell;
  const found = getters.evaluateFormulaResult(at.sheetId, cell, at);
  return cellValue(Array.isArray(found) ? found[0]?.[0] : found, (format) => engine.helpers.isDateTimeFormat(format));
}

/** What NaN and Infinity are on their way out of the script. */
const notANumber = "#NUM!";
