import type { Area, FormulaRule } from "./book";
import { readRules, setRules } from "./rules";
import type { Workbook } from "./workbook";

/** Where the switch "sort.rules-stay" is turned: rules are cut into rows, and each goes where its cells go. `rows` from 0. */
export function cutRules(workbook: Workbook, area: Area, rows: readonly number[]): void {
  const rules = readRules(workbook, area.sheet);
  const cut = rules.flatMap((rule) => (rule.formula === "" ? [rule] : pieces(workbook, rule, area, rows)));
  if (cut.length > rules.length) setRules(workbook, area.sheet, cut);
}

function pieces(workbook: Workbook, rule: FormulaRule, area: Area, rows: readonly number[]): FormulaRule[] {
  const { engine, getters } = workbook;
  const { sheet } = area;
  const zones = rule.ranges.map((range) => getters.getRangeFromSheetXC(sheet, range).zone);
  const [anchor] = zones;
  const [first, last] = [area.column - 1, area.column + area.columns - 2];
  const isCut = zones.some(({ left, right, top, bottom }) => {
    return left <= last && right >= first && top <= Math.max(...rows) && bottom >= Math.min(...rows);
  });
  if (anchor === undefined || !isCut) return [rule];
  const compiled = engine.CompiledFormula.Compile(rule.formula, sheet, getters);
  const piece = (left: number, right: number, from: number, to: number, bottom = to): FormulaRule => ({
    ...rule,
    ranges: [getters.getRangeString(getters.getRangeFromZone(sheet, { left, right, top: to, bottom }), sheet)],
    formula: getters.getTranslatedCellFormula(sheet, left - anchor.left, from - anchor.top, compiled),
  });
  return zones.flatMap(({ left, right, top, bottom }) => {
    const inside = rows.flatMap((from, at) =>
      from >= top && from <= bottom ? [piece(left, right, area.row - 1 + at, area.row - 1 + at)] : [],
    );
    const above = top < area.row - 1 ? [piece(left, right, top, top, Math.min(bottom, area.row - 2))] : [];
    const end = area.row - 1 + area.rows;
    const below = bottom >= end ? [piece(left, right, Math.max(top, end), Math.max(top, end), bottom)] : [];
    return [...above, ...inside, ...below];
  });
}
