import { surroundingsOf } from "../surroundings";
import type { SwitchName } from "../switches";
import type { EngineResult, EngineStyle, Position, Zone } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { CompiledFormula } from "../upstream/formula";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass } from "../upstream/plugin";
import type { ConditionalFormat } from "../upstream/sheet";

/** The engine's own plugin for conditional formats, as far as we build on it. */
interface HighlightBase extends Plugin {
  isStale: boolean;
  getters: Getters;
  getCellConditionalFormatStyle(position: Position): EngineStyle | undefined;
}

interface CompiledRule {
  readonly zones: readonly Zone[];
  readonly formula: CompiledFormula;
  /** No reference to a column that moves: one answer for a whole row. */
  readonly isPerRow: boolean;
  readonly style: EngineStyle;
  readonly answers: Map<string, boolean>;
}

/**
 * Formula rules as Sheets has them: relative to the first range's top left cell, the first true rule wins a property,
 * custom functions are not called. Evaluated for the cells that are looked at, not for all that the ranges cover.
 */
export function highlightPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.coreViewsPluginRegistry.get("evaluation_cf") as new (config: never) => HighlightBase;
  return class HighlightPlugin extends Base {
    private readonly rulesBySheet = new Map<string, readonly CompiledRule[]>();
    private readonly allGetters: Getters;
    private readonly surroundings: ReturnType<typeof surroundingsOf>;

    constructor(config: never) {
      super(config);
      const { custom } = config as { readonly custom?: { readonly lodestar?: unknown } };
      this.allGetters = this.getters;
      this.surroundings = surroundingsOf({ lodestar: custom?.lodestar });
      // The engine's own evaluation sees only the kinds of rules that are left to it.
      this.getters = Object.assign(Object.create(this.allGetters), {
        getConditionalFormats: (sheetId: string) =>
          this.allGetters.getConditionalFormats(sheetId).filter((format) => !isFormulaRule(format)),
      });
    }

    override finalize(): void {
      if (this.isStale) this.rulesBySheet.clear();
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position): EngineStyle | undefined {
      const { sheetId } = position;
      let style: EngineStyle | undefined;
      for (const rule of this.rules(sheetId)) {
        const covers = rule.zones.some((zone) => isWithin(position, zone));
        if (!covers || (style && this.isTurned("rules.merge")) || !this.isTrue(rule, position)) continue;
        style = { ...rule.style, ...style };
      }
      const other = super.getCellConditionalFormatStyle(position);
      const painted = other ? { ...other, ...style } : style;
      if (painted === undefined || !this.isTurned("rules.over-background")) return painted;
      const own = this.allGetters.getCell(position)?.style?.fillColor;
      return own === undefined ? painted : { ...painted, fillColor: own };
    }

    private rules(sheetId: string): readonly CompiledRule[] {
      const known = this.rulesBySheet.get(sheetId);
      if (known) return known;
      const compiled = this.allGetters
        .getConditionalFormats(sheetId)
        .filter(isFormulaRule)
        .map((format) => this.compile(sheetId, format));
      this.rulesBySheet.set(sheetId, compiled);
      return compiled;
    }

    private compile(sheetId: string, { ranges, rule }: ConditionalFormat): CompiledRule {
      const text = rule.values?.[0] ?? "=FALSE";
      return {
        zones: ranges.map((range) => this.allGetters.getRangeFromSheetXC(sheetId, range).zone),
        formula: engine.CompiledFormula.Compile(text, sheetId, this.allGetters),
        isPerRow: isPerRow(text),
        style: rule.style ?? {},
        answers: new Map(),
      };
    }

    private isTrue(rule: CompiledRule, { sheetId, col, row }: Position): boolean {
      const key = rule.isPerRow && !this.isTurned("rules.several-anchors") ? `${row}` : `${row}:${col}`;
      const known = rule.answers.get(key);
      if (known !== undefined) return known;
      const answer = this.evaluate(rule, { sheetId, col, row });
      rule.answers.set(key, answer);
      return answer;
    }

    private evaluate({ zones, formula }: CompiledRule, position: Position): boolean {
      const anchor = this.isTurned("rules.several-anchors") ? zones.find((zone) => isWithin(position, zone)) : zones[0];
      if (!anchor || formula.isBadExpression) return false;
      const isCustom = formula.symbols.some((symbol) => this.surroundings?.isCustomFunction(symbol.toUpperCase()));
      if (isCustom && !this.isTurned("custom.in-rule")) return false;
      const { sheetId, col, row } = position;
      const translated = this.allGetters.getTranslatedCellFormula(
        sheetId,
        col - anchor.left,
        row - anchor.top,
        formula,
      );
      return isTruth(
        this.allGetters.evaluateFormulaResult(sheetId, translated, position),
        !this.isTurned("rules.numbers"),
        this.isTurned("rules.errors"),
      );
    }

    private isTurned(name: SwitchName): boolean {
      return this.surroundings?.isTurned?.(name) === true;
    }
  };
}

function isWithin({ col, row }: Position, { left, right, top, bottom }: Zone): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

function isFormulaRule({ rule }: ConditionalFormat): boolean {
  return rule.type === "CellIsRule" && rule.operator === "customFormula";
}

function isTruth(result: EngineResult, takesNumbers: boolean, takesErrors: boolean): boolean {
  const first = Array.isArray(result) ? result[0]?.[0] : result;
  const value = first?.value;
  if (takesErrors && typeof value === "string" && value.startsWith("#")) return true;
  return value === true || (takesNumbers && typeof value === "number" && value !== 0);
}

function isPerRow(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/\b(?:COLUMN|COLUMNS|CELL|INDIRECT|OFFSET|ADDRESS)\s*\(/i.test(bare)) return false;
  return !/(?<![$A-Za-z0-9_.])[A-Za-z]{1,3}(?:\$?\d|:)/.test(bare);
}
