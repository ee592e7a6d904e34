import type { EngineNamespace } from "../upstream/engine";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass, RangeAdapters, StateHistory } from "../upstream/plugin";
import type { ValidationRule } from "../upstream/sheet";

/** The engine's own plugin that keeps data validations, as far as we build on it. */
interface ValidationBase extends Plugin {
  readonly getters: Getters;
  readonly history: StateHistory;
  readonly rules: Readonly<Record<string, readonly ValidationRule[]>>;
  adaptRanges(adapters: RangeAdapters): void;
}

/** A list that is read from cells follows them: the engine would go on reading where they stood. */
export function validationPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.corePluginRegistry.get("dataValidation") as new (config: never) => ValidationBase;
  return class ValidationPlugin extends Base {
    override adaptRanges(adapters: RangeAdapters): void {
      for (const [sheetId, rules] of Object.entries(this.rules)) {
        rules.forEach((rule, index) => {
          this.followCells(sheetId, rule, index, adapters);
        });
      }
      super.adaptRanges(adapters);
    }

    private followCells(sheetId: string, { criterion }: ValidationRule, index: number, adapters: RangeAdapters): void {
      const [place] = criterion.values;
      if (criterion.type !== "isValueInRange" || place === undefined) return;
      const range = this.getters.getRangeFromSheetXC(sheetId, place);
      if (range.invalidXc !== undefined || range.invalidSheetName !== undefined) return;
      const change = adapters.applyChange(range);
      if (change.changeType === "NONE") return;
      // Named with its sheet, whichever sheet the rule is on.
      const moved = change.changeType === "REMOVE" ? "#REF" : this.getters.getRangeString(change.range, "");
      this.history.update("rules", sheetId, index, "criterion", "values", 0, moved);
    }
  };
}
