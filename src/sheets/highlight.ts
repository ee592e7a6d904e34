// Our conditional-format rules, and only ours: known by the mark in their formula, always after the user's own.
import type { NativeFormula } from "../core/formula/native-formula";
import { type RowsLeftOut, type RuleStatus, ruleCondition } from "../core/formula/rule-condition";
import { isOurRule } from "../core/formula/rule-mark";
import { statusRuleCondition } from "../core/formula/status-rule-condition";
import { columnLetters } from "../core/table/column-letters";
import { textOf } from "../core/table/table-reading";
import { kpiCells, type TableContent } from "./kpi-table";
import { isSameFormula } from "./same-formula";
import type { Services } from "./services";
import type { TrackedTable } from "./state";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleMaker = Pick<Services, "SpreadsheetApp">;

export interface PaintedTable {
  readonly table: TrackedTable;
  readonly content: TableContent;
}

/** Tables of a sheet that cannot be found in it just now: where their titles were, and what is found. */
export interface LostTables {
  readonly headerRows: readonly number[];
  readonly found: readonly TableContent[];
}

/** A first and a last column. */
interface Stripe {
  readonly from: number;
  readonly to: number;
}

interface Look {
  readonly status: RuleStatus;
  readonly background: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const textColour = "#202124";
/** A rule's formula has to stay readable; who has more totals than this sees the rest coloured. */
const namesInRule = 10;

/**
 * Makes our rules of one sheet exactly those that its tracked tables need, after the user's own, which stay as they are.
 * Rules of tables that cannot be found just now stay, too: those of ours that are of none of the found ones. One read;
 * one write, where something differs. True if it did.
 */
export function paint(services: RuleMaker, sheet: Sheet, tables: readonly PaintedTable[], lost?: LostTables): boolean {
  const standing = sheet.getConditionalFormatRules();
  const theirs = standing.filter((rule) => !isOurs(rule));
  const kept = lost ? standing.filter((rule) => isOurs(rule) && isOfLost(rule, lost)) : [];
  const wanted = tables.flatMap((table) => rulesOf(services, sheet, table));
  const goal = [...theirs, ...kept, ...wanted];
  if (goal.length === standing.length && goal.every((rule, index) => isSame(rule, standing[index]))) return false;
  sheet.setConditionalFormatRules(goal);
  return true;
}

function rulesOf(services: RuleMaker, sheet: Sheet, { table, content }: PaintedTable): Rule[] {
  const first = content.headerRow;
  const height = sheet.getMaxRows() - first + 1;
  return looks(table.colourOnTarget).flatMap((look) => {
    const condition = conditionOf(look.status, table, content);
    if (!condition) return [];
    return stripes(table, content).map(({ from, to }) => {
      const rule = services.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(condition)
        .setBackground(look.background)
        .setFontColor(textColour)
        .setRanges([sheet.getRange(first, from, height, to - from + 1)]);
      // Only what a look adds: "not bold" would take the user's own bold away.
      if (look.bold) rule.setBold(true);
      if (look.italic) rule.setItalic(true);
      return rule.build();
    });
  });
}

/** As seen from the header row, where every rule of ours begins: a row inserted below it is inside. */
function conditionOf(status: RuleStatus, table: TrackedTable, content: TableContent): NativeFormula | undefined {
  if (table.statusColumn && content.statusColumn !== undefined) {
    return statusRuleCondition(status, `$${columnLetters(content.statusColumn)}${content.headerRow}`);
  }
  const cells = kpiCells(content, content.headerRow);
  return cells && ruleCondition(status, cells, rowsLeftOut(content));
}

/** A rule sees every row from the titles on: those with figures that are no KPI's are told by their names. */
function rowsLeftOut({ cells, columns, headerRow, leftOut }: TableContent): RowsLeftOut | undefined {
  const { name } = columns;
  if (name === undefined) return undefined;
  const totals = leftOut
    .filter(({ reason }) => reason === "total" || reason === "average")
    .map(({ row }) => textOf(cells[row - 1]?.[name - 1]));
  return {
    nameCell: `$${columnLetters(name)}${headerRow}`,
    names: ["", ...new Set(totals)].slice(0, namesInRule),
  };
}

/** The columns to colour: the whole table, or the status words, or name and actual. */
function stripes(table: TrackedTable, content: TableContent): readonly Stripe[] {
  const { columns, titles, statusColumn } = content;
  if (table.wholeRow) {
    const titled = titles.flatMap((title, index) => (title === "" ? [] : [index + 1]));
    return [{ from: Math.min(...titled, statusColumn ?? titles.length), to: Math.max(...titled, statusColumn ?? 1) }];
  }
  if (table.statusColumn && statusColumn !== undefined) return [{ from: statusColumn, to: statusColumn }];
  const { name, actual } = columns;
  if (name === undefined || actual === undefined) return [];
  const [left, right] = name < actual ? [name, actual] : [actual, name];
  // One rule has one contiguous range: neighbours share it.
  if (right - left === 1) return [{ from: left, to: right }];
  return [
    { from: left, to: left },
    { from: right, to: right },
  ];
}

/** Told apart by people who see no red, too: off target is bold, at risk italic. */
function looks(colourOnTarget: boolean): readonly Look[] {
  const off: Look = { status: "Off target", background: "#f29a82", bold: true, italic: false };
  const risk: Look = { status: "At risk", background: "#fff4c2", bold: false, italic: true };
  const on: Look = { status: "On target", background: "#b8e6d9", bold: false, italic: false };
  return colourOnTarget ? [off, risk, on] : [off, risk];
}

/**
 * Whether a rule of ours is of none of the found tables: each of ours begins with what it reads, an actual or a status
 * word, and has its first row at the titles, or further down where Sheets has cut it up.
 */
function isOfLost(rule: Rule, { found, headerRows }: LostTables): boolean {
  const [, letters = ""] = /^=(?:isnumber)?\(\$?([a-z]+)/i.exec(formulaOf(rule).replace(/\s+/g, "")) ?? [];
  const first = Math.min(...rule.getRanges().map((range) => range.getRow()));
  return !found.some(({ columns, statusColumn, headerRow }) => {
    const reads = [columns.actual, statusColumn].some(
      (column) => column !== undefined && columnLetters(column) === letters.toUpperCase(),
    );
    return reads && headerRow <= first && !headerRows.some((row) => row > headerRow && row <= first);
  });
}

function isOurs(rule: Rule): boolean {
  return isOurRule(formulaOf(rule));
}

function isSame(wanted: Rule, standing: Rule | undefined): boolean {
  if (wanted === standing) return true;
  if (!standing) return false;
  return isSameFormula(formulaOf(wanted), formulaOf(standing)) && rangesOf(wanted) === rangesOf(standing);
}

function formulaOf(rule: Rule): string {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" ? formula : "";
}

// By numbers: the same cells may be spelled "F1:F1000" or "F:F".
function rangesOf(rule: Rule): string {
  return rule
    .getRanges()
    .map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()].join(" "))
    .join();
}
