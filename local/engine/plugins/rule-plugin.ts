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
      if (!Object.keys(this.cfRules).some((sheetId) => movesEdge(this.getters, sheetId, adapters))) {
        this.keepThroughCut(adapters);
        return;
      }
      for (const [sheetId, rules] of Object.entries(this.cfRules)) {
        rules.forEach((rule, index) => {
          this.moveAnchor(sheetId, rule, index, adapters);
        });
      }
      const moved = this.movedAnchors(adapters);
      super.adaptRanges(adapters);
      for (const { sheetId, id, rows } of moved) this.moveBack(sheetId, id, rows);
    }

    /**
     * A formula stands for cells of each row that the rule covers: it follows them when all of them are cut and pasted
     * elsewhere, and none where it is one row's alone.
     */
    private keepThroughCut(adapters: RangeAdapters): void {
      const staying = new Map(
        Object.entries(this.cfRules).flatMap(([sheetId, rules]) =>
          rules.flatMap((stored) =>
            this.movesAlike(sheetId, stored, adapters) ? [] : [[stored.id, stored.rule.values?.[0] ?? ""] as const],
          ),
        ),
      );
      super.adaptRanges(adapters);
      for (const [sheetId, rules] of Object.entries(this.cfRules)) {
        rules.forEach(({ id }, index) => {
          const formula = staying.get(id);
          if (formula !== undefined) this.history.update("cfRules", sheetId, index, "rule", "values", 0, formula);
        });
      }
    }

    /** Whether what the formula names goes the same way for the first cell of the rule and for the last of each range. */
    private movesAlike(sheetId: string, { rule, ranges }: StoredRule, adapters: RangeAdapters): boolean {
      const [first] = ranges;
      const formula = rule.values?.[0];
      if (!this.getters.tryGetSheet(sheetId)) return true;
      if (rule.operator !== "customFormula" || formula === undefined || first === undefined) return true;
      const compiled: CompiledFormula = engine.CompiledFormula.Compile(formula, sheetId, this.getters);
      const ways = ({ rangeDependencies }: CompiledFormula): string =>
        rangeDependencies.map((range) => wayOf(range, adapters)).join();
      return ranges.every(({ zone }) => {
        const [right, down] = [zone.right - first.zone.left, zone.bottom - first.zone.top];
        const last = this.getters.getTranslatedCellFormula(sheetId, right, down, compiled);
        return ways(engine.CompiledFormula.Compile(last, sheetId, this.getters)) === ways(compiled);
      });
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

/** Whether rows or columns are put in or taken out; where nothing moves the grid's edges, cells are cut and pasted at most. */
function movesEdge(getters: Getters, sheetId: string, adapters: RangeAdapters): boolean {
  if (!getters.tryGetSheet(sheetId)) return false;
  const [right, bottom] = [getters.getNumberCols(sheetId) - 1, getters.getNumberRows(sheetId) - 1];
  const moves = (left: number, top: number, toRight: number, toBottom: number): boolean => {
    const range = getters.getRangeFromZone(sheetId, { left, top, right: toRight, bottom: toBottom });
    return adapters.applyChange(range).changeType !== "NONE";
  };
  return moves(0, bottom, right, bottom) || moves(right, 0, right, bottom);
}

/** How far the cells go, and to which sheet. */
function wayOf(range: EngineRange, adapters: RangeAdapters): string {
  const { changeType, range: there } = adapters.applyChange(range);
  if (changeType === "REMOVE") return "gone";
  return [there.sheetId, there.zone.left - range.zone.left, there.zone.top - range.zone.top].join(" ");
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
