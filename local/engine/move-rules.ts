import type { Area, FormulaRule } from "./book";
import { readRules, setRules } from "./rules";
import type { Zone } from "./upstream/cell";
import type { SheetDesk } from "./workbook";
import { joinCells } from "./zones";

/** Where the switch "sort.rules-stay" is turned: what rules cover goes where its cells go. `rows` from 0, in their new order. */
export function moveRules(workbook: SheetDesk, area: Area, rows: readonly number[]): void {
  const rules = readRules(workbook, area.sheet);
  const moved = rules.map((rule) => movedRule(workbook, rule, area, rows));
  if (moved.some((rule, index) => rule !== rules[index])) setRules(workbook, area.sheet, moved);
}

function movedRule(workbook: SheetDesk, rule: FormulaRule, area: Area, rows: readonly number[]): FormulaRule {
  const { engine, getters } = workbook;
  const { sheet } = area;
  const zones = rule.ranges.map((range) => getters.getRangeFromSheetXC(sheet, range).zone);
  const [first] = zones;
  if (first === undefined || rule.formula === "") return rule;
  const target = (row: number): number => {
    const at = rows.indexOf(row);
    return at === -1 ? row : area.row - 1 + at;
  };
  const moved = joinCells(zones.flatMap((zone) => rowsOf(zone).map((row) => ({ ...row, ...at(target(row.top)) }))));
  const names = moved.map((zone) => getters.getRangeString(getters.getRangeFromZone(sheet, zone), sheet));
  if (names.join() === rule.ranges.join()) return rule;
  // The formula is meant for the first cell, wherever that is now.
  const anchor = moved[0]?.top ?? first.top;
  const compiled = engine.CompiledFormula.Compile(rule.formula, sheet, getters);
  return {
    ...rule,
    ranges: names,
    formula: getters.getTranslatedCellFormula(sheet, 0, anchor - first.top, compiled),
  };
}

function at(row: number): Pick<Zone, "top" | "bottom"> {
  return { top: row, bottom: row };
}

function rowsOf(zone: Zone): readonly Zone[] {
  return Array.from({ length: zone.bottom - zone.top + 1 }, (_, down) => ({ ...zone, ...at(zone.top + down) }));
}
