import { words } from "../language/en";
import type { CellStyle, FormulaRule } from "./book";
import { cellStyle, engineStyle } from "./cell-style";
import { conditionOf, dateField, operatorOf } from "./conditions";
import { sheetsSpelling } from "./dialect/spelling";
import { engineGradient, gradientOf } from "./gradients";
import type { Command } from "./upstream/command";
import type { ConditionalFormat } from "./upstream/sheet";
import type { SheetDesk } from "./workbook";

export function readRules(workbook: SheetDesk, sheet: string): FormulaRule[] {
  workbook.needSheet(sheet);
  return workbook.getters.getConditionalFormats(sheet).map(formulaRule);
}

function formulaRule(format: ConditionalFormat): FormulaRule {
  const { rule, ranges, id } = format;
  if (rule.type === "ColorScaleRule")
    return { ranges: [...ranges], formula: "", style: {}, gradient: gradientOf(rule) };
  const condition = rule.type === "CellIsRule" ? conditionOf(rule.operator ?? "") : undefined;
  const isRelative = rule.dateValue !== undefined && rule.dateValue !== "exactDate";
  if (condition === undefined || isRelative) return { ranges: [...ranges], formula: "", style: {}, other: id };
  if (condition !== "CUSTOM_FORMULA") {
    const told = { condition, values: [...(rule.values ?? [])] };
    return { ranges: [...ranges], formula: "", style: cellStyle(rule.style ?? {}), condition: told };
  }
  return { ranges: [...ranges], formula: sheetsSpelling(rule.values?.[0] ?? ""), style: cellStyle(rule.style ?? {}) };
}

/** Replaces all rules of the sheet, in one revision, in this order. Throws before anything is changed. */
export function setRules(workbook: SheetDesk, sheet: string, rules: readonly FormulaRule[]): void {
  workbook.needSheet(sheet);
  const { getters } = workbook;
  const present = getters.getConditionalFormats(sheet);
  for (const rule of rules) if (rule.other === undefined) checkRule(workbook, sheet, rule);
  const commands: Command[] = present.map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", sheetId: sheet, id }));
  rules.forEach((rule, index) => {
    const kept = rule.other === undefined ? undefined : present.find(({ id }) => id === rule.other);
    if (rule.other !== undefined && !kept) return;
    const cf = kept
      ? { id: kept.id, rule: kept.rule }
      : { id: `rule-${workbook.revision}-${index}`, rule: engineRule(rule) };
    const ranges = rule.ranges.map((range) => getters.getRangeDataFromXc(sheet, range));
    commands.push({ type: "ADD_CONDITIONAL_FORMAT", sheetId: sheet, cf, ranges });
  });
  workbook.dispatchAll(commands);
}

function engineRule(rule: FormulaRule): ConditionalFormat["rule"] {
  if (rule.gradient !== undefined) return engineGradient(rule.gradient);
  if (rule.condition !== undefined) {
    const { condition, values } = rule.condition;
    const operator = operatorOf(condition);
    if (operator === undefined) throw new Error(words.engine.ruleKind({ condition }));
    return { type: "CellIsRule", operator, values, ...dateField(condition), style: engineStyle(rule.style) };
  }
  return {
    type: "CellIsRule",
    operator: "customFormula",
    values: [rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`],
    style: engineStyle(rule.style),
  };
}

/** Google's own words. */
export const otherSheetMessage = "Conditional format rule cannot reference a different sheet.";

function checkRule(workbook: SheetDesk, sheet: string, rule: FormulaRule): void {
  const { engine, getters, customNames } = workbook;
  const { formula, ranges } = rule;
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  if (ranges.length === 0) throw new Error(words.engine.ruleWithoutRange);
  for (const range of ranges) {
    const found = getters.getRangeFromSheetXC(sheet, range);
    if (found.invalidXc || found.sheetId !== sheet) throw new Error(words.engine.ruleRange({ range }));
  }
  if (rule.condition !== undefined || rule.gradient !== undefined) return;
  const compiled = engine.CompiledFormula.Compile(text, sheet, getters);
  if (compiled.isBadExpression && !workbook.isTurned("rules.broken-formula"))
    throw new Error(words.engine.ruleFormula({ formula: text }));
  if (!formula.startsWith("=") && workbook.isTurned("rules.without-equals"))
    throw new Error(words.engine.ruleFormula({ formula }));
  const named = compiled.symbols.flatMap((symbol) => getters.getNamedRange(symbol)?.range ?? []);
  for (const range of [...compiled.rangeDependencies, ...named]) {
    if (range.sheetId !== sheet || range.invalidSheetName) throw new Error(otherSheetMessage);
  }
  if (workbook.isTurned("rules.custom-function")) return;
  const custom = [...customNames].find((name) => compiled.usesSymbol(name));
  if (custom !== undefined) throw new Error(words.engine.ruleCustom({ name: custom }));
}

/** What a person sees in the cell, conditional formats included. */
export function shownStyle({ getters }: SheetDesk, sheet: string, row: number, column: number): CellStyle {
  return cellStyle(getters.getCellComputedStyle({ sheetId: sheet, row: row - 1, col: column - 1 }));
}
