import type { EngineStyle, Position } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass } from "../upstream/plugin";

/** The engine's own plugin for the heights of rows, as far as we build on it. */
interface RowHeightBase extends Plugin {
  readonly getters: Getters;
  getCellHeight(position: Position): number;
}

/** Pixels, as the engine has it. */
const oneLine = 23;

/** A line of text in the usual size is as high as an empty row: measuring 50,000 of them would hold up the opening. */
export function rowHeightPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.coreViewsPluginRegistry.get("row_size") as new (config: never) => RowHeightBase;
  return class RowHeightPlugin extends Base {
    override getCellHeight(position: Position): number {
      const cell = this.getters.getCell(position);
      if (!cell) return oneLine;
      const isOneLine = cell.isFormula || !cell.content.includes("\n");
      return isOneLine && isUsual(cell.style) ? oneLine : super.getCellHeight(position);
    }
  };
}

interface MeasuredStyle extends EngineStyle {
  fontSize?: number;
  rotation?: number;
}

function isUsual(style: MeasuredStyle | undefined): boolean {
  return style?.fontSize === undefined && style?.rotation === undefined && style?.wrapping !== "wrap";
}
