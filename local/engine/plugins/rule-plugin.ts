import type { EngineRange } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { CompiledFormula } from "../upstream/formula";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass, RangeAdapters, StateHistory } from "../upstream/plugin";
import type { ConditionalFormat } from "../upstream/sheet";

type StoredRule = Omit<ConditionalFormat, "ranges"> & { readonly ranges: readonly EngineRange[] };

/** The engine's own plugin that keeps conditional formats, as far as we build on it. */
interface RuleBase extends Plugin {
  readonly getters: Getters;
  readonly history: StateHistory;
  readonly cfRules: Readonly<Record<string, readonly StoredRule[]>>;
  adaptRanges(adapters: RangeAdapters): void;
}

interface MovedAnchor {
  readonly sheetId: string;
  readonly id: string;
  readonly rows: number;
}

/**
 * A rule's formula is meant for the first cell of its ranges. When that cell is deleted, the first one that stays takes
 * its place, and the formula is what it meant there; the engine would leave #REF in it. A whole column begins in row 1
 * whatever is inserted above: there, too, the formula is what it meant for each row.
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
      const moved = this.movedAnchors(adapters);
      super.adaptRanges(adapters);
      for (const { sheetId, id, rows } of moved) this.moveBack(sheetId, id, rows);
    }

    /** Rules whose first cell moves while their range stays, because it is a whole column. */
    private movedAnchors(adapters: RangeAdapters): readonly MovedAnchor[] {
      return Object.entries(this.cfRules).flatMap(([sheetId, rules]) =>
        rules.flatMap(({ id, ranges: [first] }): readonly MovedAnchor[] => {
          if (!first) return [];
          const { left, top } = first.zone;
          const anchor = this.getters.getRangeFromZone(sheetId, { left, right: left, top, bottom: top });
          const cell = adapters.applyChange(anchor);
          const range = adapters.applyChange(first);
          const rows = cell.range.zone.top - range.range.zone.top;
          return cell.changeType === "REMOVE" || rows === 0 ? [] : [{ sheetId, id, rows }];
        }),
      );
    }

    private moveBack(sheetId: string, id: string, rows: number): void {
      const index = (this.cfRules[sheetId] ?? []).findIndex((rule) => rule.id === id);
      const formula = this.cfRules[sheetId]?.[index]?.rule.values?.[0];
      if (formula === undefined) return;
      const compiled: CompiledFormula = engine.CompiledFormula.Compile(formula, sheetId, this.getters);
      const moved = this.getters.getTranslatedCellFormula(sheetId, 0, -rows, compiled);
      this.history.update("cfRules", sheetId, index, "rule", "values", 0, moved);
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
