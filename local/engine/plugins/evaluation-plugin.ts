import { blankReference } from "../blank-reference";
import { errorName } from "../cell-value";
import type { EngineMatrix, EngineNamespace, EvaluatedCell, Plugin, PluginClass, Position } from "../engine-types";

/** The engine's evaluator, as far as we change what it does. */
interface Evaluator {
  readonly evaluatedCells: { delete(position: Position): void };
  computeFormulaCell(position: Position, cell: unknown): EvaluatedCell;
  spreadValues(position: Position, matrix: EngineMatrix): (right: number, down: number) => void;
}

interface EvaluationBase extends Plugin {
  readonly evaluator: Evaluator;
  getEvaluatedCell(position: Position): EvaluatedCell;
}

/** Shows errors under the names that Sheets gives them, and references to blank cells as blanks. */
export function evaluationPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.coreViewsPluginRegistry.get("evaluation") as new (config: never) => EvaluationBase;
  return class EvaluationPlugin extends Base {
    constructor(config: never) {
      super(config);
      keepBlanks(this.evaluator);
    }

    override getEvaluatedCell(position: Position): EvaluatedCell {
      const cell = super.getEvaluatedCell(position);
      if (cell.type !== "error" || typeof cell.value !== "string") return cell;
      const name = errorName(cell.value);
      if (name === cell.value) return cell;
      return { ...cell, value: name, formattedValue: name, message: errorMessage(cell.value, cell.message) };
    }
  };
}

function keepBlanks(evaluator: Evaluator): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const evaluated = compute(position, cell);
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

/** Google's own words where the engine has others. */
function errorMessage(engineName: string, message: string | undefined): string | undefined {
  if (engineName === "#CYCLE") return circularMessage;
  if (engineName === "#REF") return "Reference does not exist.";
  if (engineName === "#BAD_EXPR") return "Formula parse error.";
  return message;
}

const circularMessage = "Circular dependency detected. To resolve with iterative calculation, see File > Settings.";
