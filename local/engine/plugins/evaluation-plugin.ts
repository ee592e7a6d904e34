import { blankReference } from "../blank-reference";
import { errorName } from "../cell-value";
import { readSparkline } from "../dialect/sparkline";
import { sheetLocale } from "../locales";
import type { EngineMatrix, EvaluatedCell, Position, Zone } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass } from "../upstream/plugin";

/** The engine's evaluator, as far as we change what it does. */
interface Evaluator {
  evaluatedCells: EvaluatedCells;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
  computeFormulaCell(position: Position, cell: unknown): EvaluatedCell;
  spreadValues(position: Position, matrix: EngineMatrix): (right: number, down: number) => void;
}

interface EvaluatedCells {
  delete(position: Position): void;
  readonly constructor: unknown;
}

interface EvaluationBase extends Plugin {
  readonly getters: Getters;
  readonly evaluator: Evaluator;
  getEvaluatedCell(position: Position): EvaluatedCell;
}

/** Shows errors under the names that Sheets gives them, and references to blank cells as blanks. */
export function evaluationPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.coreViewsPluginRegistry.get("evaluation") as new (config: never) => EvaluationBase;
  return class EvaluationPlugin extends Base {
    constructor(config: never) {
      super(config);
      keepOwnResults(this.evaluator);
      passOverEmptyRows(this.evaluator, this.getters);
    }

    override getEvaluatedCell(position: Position): EvaluatedCell {
      const cell = this.shown(super.getEvaluatedCell(position));
      if (cell.type !== "error" || typeof cell.value !== "string") return cell;
      const name = errorName(cell.value);
      if (name === cell.value) return cell;
      return { ...cell, value: name, formattedValue: name, message: errorMessage(engine, cell) };
    }

    /** True and false are shown in the language of the file, an exponent behind a large E. */
    private shown(cell: EvaluatedCell): EvaluatedCell {
      if (cell.type === "number" && cell.format !== undefined && /[0#]e/.test(cell.format))
        return { ...cell, formattedValue: cell.formattedValue.replace("e", "E") };
      if (cell.type !== "boolean") return cell;
      const [yes, no] = sheetLocale(this.getters.getLocale().code)?.booleans ?? [];
      return yes === undefined || no === undefined ? cell : { ...cell, formattedValue: cell.value === true ? yes : no };
    }
  };
}

function keepOwnResults(evaluator: Evaluator): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const evaluated = compute(position, cell);
    const sparkline = readSparkline(evaluated.value);
    if (sparkline) return { ...evaluated, value: "", formattedValue: "", sparkline };
    if (evaluated.value !== blankReference) return evaluated;
    return { ...evaluated, value: null, formattedValue: "", type: "empty" };
  };
  const spread = evaluator.spreadValues.bind(evaluator);
  evaluator.spreadValues = ({ sheetId, col, row }, matrix) => {
    const spreadOne = spread({ sheetId, col, row }, matrix);
    return (right, down) => {
      if ((matrix[right]?.[down]?.value ?? null) !== null) spreadOne(right, down);
      else evaluator.evaluatedCells.delete({ sheetId, col: col + right, row: row + down });
    };
  };
}

/** The engine looks at every cell of the grid after each inserted row; most of a grid of 1000 rows is empty. */
function passOverEmptyRows(evaluator: Evaluator, getters: Getters): void {
  evaluator.evaluateAllCells = () => {
    const PositionMap = evaluator.evaluatedCells.constructor as new () => EvaluatedCells;
    evaluator.evaluatedCells = new PositionMap();
    evaluator.evaluate(getters.getSheetIds().flatMap((sheetId) => usedRange(getters, sheetId) ?? []));
  };
}

function usedRange(getters: Getters, sheetId: string): { readonly sheetId: string; readonly zone: Zone } | undefined {
  let right = -1;
  let bottom = -1;
  getters.tryGetSheet(sheetId)?.rows.forEach(({ cells }, row) => {
    for (const col in cells) {
      bottom = row;
      right = Math.max(right, Number(col));
    }
  });
  return bottom === -1 ? undefined : { sheetId, zone: { left: 0, top: 0, right, bottom } };
}

/** Google's own words where the engine has others. */
function errorMessage(engine: EngineNamespace, cell: EvaluatedCell): string | undefined {
  const { value, message, errorOriginPosition: origin } = cell;
  if (value === "#CYCLE") return circularMessage;
  if (value === "#REF") return "Reference does not exist.";
  if (value === "#BAD_EXPR") return "Formula parse error.";
  if (value !== "#SPILL!") return message;
  if (message?.includes("overwrite")) {
    const place = origin ? ` in ${engine.helpers.toXC(origin.col, origin.row)}` : "";
    return `Array result was not expanded because it would overwrite data${place}.`;
  }
  return "Result was not automatically expanded, please insert more rows or columns.";
}

const circularMessage = "Circular dependency detected. To resolve with iterative calculation, see File > Settings.";
