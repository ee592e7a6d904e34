import type {
  CompiledFormula,
  ConditionalFormat,
  EngineNamespace,
  EngineRange,
  Getters,
  Plugin,
  PluginClass,
  RangeAdapters,
  StateHistory,
} from "../engine-types";

type StoredRule = Omit<ConditionalFormat, "ranges"> & { readonly ranges: readonly EngineRange[] };

/** The engine's own plugin that keeps conditional formats, as far as we build on it. */
interface RuleBase extends Plugin {
  readonly getters: Getters;
  readonly history: StateHistory;
  readonly cfRules: Readonly<Record<string, readonly StoredRule[]>>;
  adaptRanges(adapters: RangeAdapters): void;
}

/**
 * A rule's formula is meant for the first cell of its ranges. When that cell is deleted, the first one that stays takes
 * its place, and the formula is what it meant there; the engine would leave #REF in it.
 */
export function rulePlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.corePluginRegistry.get("conditional formatting") as new (config: never) => RuleBase;
  return class RulePlugin extends Base {
    override adaptRanges(adapters: RangeAdapters): void {
      for (const [sheetId, rules] of Object.entries(this.cfRules)) {
        rules.forEach((rule, index) => {
          this.moveAnchor(sheetId, rule, index, adapters);
        });
      }
      super.adaptRanges(adapters);
    }

    private moveAnchor(sheetId: string, { rule, ranges }: StoredRule, index: number, adapters: RangeAdapters): void {
      const first = ranges[0];
      const formula = rule.values?.[0];
      if (rule.type !== "CellIsRule" || rule.operator !== "customFormula" || !first || formula === undefined) return;
      const stays = (left: number, top: number): boolean => {
        const cell = this.getters.getRangeFromZone(sheetId, { left, right: left, top, bottom: top });
        return adapters.applyChange(cell).changeType !== "REMOVE";
      };
      const { left, top } = first.zone;
      if (stays(left, top)) return;
      const next = firstStaying(ranges, stays);
      if (!next) return;
      const compiled: CompiledFormula = engine.CompiledFormula.Compile(formula, sheetId, this.getters);
      const moved = this.getters.getTranslatedCellFormula(sheetId, next.left - left, next.top - top, compiled);
      this.history.update("cfRules", sheetId, index, "rule", "values", 0, moved);
    }
  };
}

/** Whole rows or columns go at a time: the first column and the first row of each range tell. */
function firstStaying(
  ranges: readonly EngineRange[],
  stays: (left: number, top: number) => boolean,
): { readonly left: number; readonly top: number } | undefined {
  for (const { zone } of ranges) {
    for (let top = zone.top; top <= zone.bottom; top++) if (stays(zone.left, top)) return { left: zone.left, top };
    for (let left = zone.left; left <= zone.right; left++) if (stays(left, zone.top)) return { left, top: zone.top };
  }
  return undefined;
}
