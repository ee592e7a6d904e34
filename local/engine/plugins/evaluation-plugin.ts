import { errorName } from "../cell-value";
import type { EngineNamespace, EvaluatedCell, Plugin, PluginClass, Position } from "../engine-types";

/** Shows errors under the names that Sheets gives them. */
export function evaluationPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.coreViewsPluginRegistry.get("evaluation") as new (
    config: never,
  ) => Plugin & { getEvaluatedCell(position: Position): EvaluatedCell };
  return class EvaluationPlugin extends Base {
    override getEvaluatedCell(position: Position): EvaluatedCell {
      const cell = super.getEvaluatedCell(position);
      if (cell.type !== "error" || typeof cell.value !== "string") return cell;
      const name = errorName(cell.value);
      if (name === cell.value) return cell;
      return { ...cell, value: name, formattedValue: name, message: errorMessage(cell.value, cell.message) };
    }
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
