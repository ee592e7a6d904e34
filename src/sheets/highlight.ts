// Our conditional-format rules, and only ours: known by the mark in their formula, always after the user's own.
import type { NativeFormula } from "../core/formula/native-formula";
import { type NamedRows, type RuleStatus, ruleCondition } from "../core/formula/rule-condition";
import { isOurRule } from "../core/formula/rule-mark";
import { statusRuleCondition, wordsRuleCondition } from "../core/formula/status-rule-condition";
import { textColour } from "../core/highlight/palette";
import { columnLetters } from "../core/table/column-letters";
import type { SaidDirection } from "../core/table/kpi-reading";
import { textOf } from "../core/table/table-reading";
import type { TableOptions } from "../core/table/table-view";
import { kpiCells, type TableContent } from "./kpi-table";
import { isSameFormula } from "./same-formula";
import type { Services } from "./services";
import type { TrackedTable } from "./state";
import { type ColumnSpan, ownColumns } from "./table-extent";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleMaker = Pick<Services, "SpreadsheetApp">;

export interface PaintedTable {
  readonly table: TrackedTable;
  readonly content: TableContent;
}

/** Tables of a sheet that cannot be found in it just now: where they were, and what is found. */
export interface LostTables {
  readonly places: readonly Pick<TrackedTable, "headerRow" | "extent">[];
  readonly found: readonly TableContent[];
}

interface Look {
  readonly status: RuleStatus;
  readonly background: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A rule's formula has to stay readable: a table that needs more names in it, or longer ones, needs our status words. */
const namesInRule = 30;
const charactersInRule = 3000;

/** Whether a table's colours are to read its numbers, and cannot tell its rows by them and their names alone. */
export function lacksWords(
  { statusColumn, words = {} }: Pick<TableOptions, "statusColumn" | "words">,
  content: TableContent,
): boolean {
  return !statusColumn && Object.keys(words).length === 0 && needsWords(content);
}

function needsWords(content: TableContent): boolean {
  const { leftOut, otherWay } = namesOf(content);
  return (
    leftOut.length >= namesInRule ||
    otherWay.length > namesInRule ||
    [...leftOut, ...otherWay].join("").length > charactersInRule
  );
}

/**
 * Makes our rules of one sheet exactly those that its tracked tables need, after the user's own, which stay as they are.
 * Rules of tables that cannot be found just now stay, too: those of ours that are of none of the found ones. One read;
 * one write, where something differs. True if it did.
 */
export function paint(services: RuleMaker, sheet: Sheet, tables: readonly PaintedTable[], lost?: LostTables): boolean {
  const standing = sheet.getConditionalFormatRules();
  const theirs = standing.filter((rule) => !isOurs(rule));
  const kept = lost ? standing.filter((rule) => isOurs(rule) && isOfLost(rule, lost)) : [];
  const wanted = tables.flatMap((table) => rulesOf(services, sheet, table, placesOf(tables, lost)));
  const goal = [...theirs, ...kept, ...wanted];
  if (goal.length === standing.length && goal.every((rule, index) => isSame(rule, standing[index]))) return false;
  sheet.setConditionalFormatRules(goal);
  return true;
}

function rulesOf(
  services: RuleMaker,
  sheet: Sheet,
  { table, content }: PaintedTable,
  places: readonly Place[],
): Rule[] {
  const first = content.headerRow;
  const height = lastRowOf(sheet, content, places) - first + 1;
  return looks(table).flatMap((look) => {
    const condition = conditionOf(look.status, table, content);
    if (!condition) return [];
    return stripes(table, content).map(({ from, to }) => {
      const rule = services.SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(condition)
        .setBackground(look.background)
        .setFontColor(textColour(look.background))
        .setRanges([sheet.getRange(first, from, height, to - from + 1)]);
      // Only what a look adds: "not bold" would take the user's own bold away.
      if (look.bold) rule.setBold(true);
      if (look.italic) rule.setItalic(true);
      return rule.build();
    });
  });
}

interface Place extends ColumnSpan {
  readonly headerRow: number;
}

function placesOf(tables: readonly PaintedTable[], lost: LostTables | undefined): readonly Place[] {
  const found = tables.map(({ content }) => ({ headerRow: content.headerRow, ...ownColumns(content) }));
  const gone = (lost?.places ?? []).map(({ headerRow, extent }) => ({
    headerRow,
    from: extent.firstColumn,
    to: extent.lastColumn,
  }));
  return [...found, ...gone];
}

/** The row before the next table below in any of the same columns, tracked or not, or the sheet's last one. */
function lastRowOf(sheet: Sheet, content: TableContent, places: readonly Place[]): number {
  const own = ownColumns(content);
  const below = places.flatMap(({ headerRow, from, to }) =>
    headerRow > content.headerRow && from <= own.to && own.from <= to ? [headerRow - 1] : [],
  );
  return Math.min(sheet.getMaxRows(), content.endRow ?? sheet.getMaxRows(), ...below);
}

/** As seen from the header row, where every rule of ours begins: a row inserted below it is inside. */
function conditionOf(status: RuleStatus, table: TrackedTable, content: TableContent): NativeFormula | undefined {
  const { columns, headerRow, statusColumn } = content;
  const cellOf = (column: number): string => `$${columnLetters(column)}${headerRow}`;
  if (readsOwnWords(table, content) && columns.status !== undefined) {
    const words = Object.keys(table.words).filter((word) => table.words[word] === status);
    return words.length > 0 ? wordsRuleCondition(words, cellOf(columns.status)) : undefined;
  }
  if (table.statusColumn && statusColumn !== undefined) return statusRuleCondition(status, cellOf(statusColumn));
  const { leftOut, otherWay, otherwise } = namesOf(content);
  const cells = kpiCells(content, headerRow, otherwise);
  // Rather no colour than a wrong one.
  if (!cells || columns.name === undefined || needsWords(content)) return undefined;
  return ruleCondition(status, cells, { nameCell: cellOf(columns.name), leftOut: ["", ...leftOut], otherWay });
}

function readsOwnWords({ words }: TrackedTable, { columns }: TableContent): boolean {
  return columns.status !== undefined && Object.keys(words).length > 0;
}

/**
 * A rule sees every row from the titles on: those that its numbers do not tell are told by their names. Where nothing in
 * the row says its direction, most rows' own is `otherwise`, and the names are those that go the other way.
 */
function namesOf({
  cells,
  columns,
  leftOut,
  rows,
}: TableContent): Pick<NamedRows, "leftOut" | "otherWay"> & { readonly otherwise: SaidDirection } {
  const { name } = columns;
  const totals = leftOut
    .filter(({ reason }) => reason === "total" || reason === "average")
    .map(({ row }) => textOf(cells[row - 1]?.[(name ?? 0) - 1]));
  const asked = rows.filter((row) => row.asked && row.native).map((row) => row.name);
  const open = rows.filter((row) => row.isOpen && row.native && !row.asked);
  const named = (said: SaidDirection): readonly string[] =>
    open.filter((row) => (row.said ?? "higher") === said).map((row) => row.name);
  const [higher, lower] = [named("higher"), named("lower")];
  const otherwise = lower.length > higher.length ? "lower" : "higher";
  const [usual, otherWay] = otherwise === "lower" ? [new Set(lower), higher] : [new Set(higher), lower];
  // Of one name and two directions a rule knows nothing.
  const both = otherWay.filter((each) => usual.has(each));
  return {
    leftOut: [...new Set([...totals, ...asked, ...both])],
    otherWay: [...new Set(otherWay.filter((each) => !usual.has(each)))],
    otherwise,
  };
}

/** The columns to colour: the whole table, or the status words, or name and actual. */
function stripes(table: TrackedTable, content: TableContent): readonly ColumnSpan[] {
  const { columns, statusColumn } = content;
  if (table.wholeRow) {
    const { from, to } = ownColumns(content);
    // Our column begins where the table ends; where it stands elsewhere, it is coloured by itself.
    if (statusColumn === undefined || (statusColumn >= from && statusColumn <= to)) return [{ from, to }];
    if (statusColumn === to + 1) return [{ from, to: statusColumn }];
    return [
      { from, to },
      { from: statusColumn, to: statusColumn },
    ];
  }
  if (readsOwnWords(table, content) && columns.status !== undefined) {
    return [{ from: columns.status, to: columns.status }];
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
function looks({ colourOnTarget, palette }: TrackedTable): readonly Look[] {
  const off: Look = { status: "Off target", background: palette.offTarget, bold: true, italic: false };
  const risk: Look = { status: "At risk", background: palette.atRisk, bold: false, italic: true };
  const on: Look = { status: "On target", background: palette.onTarget, bold: false, italic: false };
  return colourOnTarget ? [off, risk, on] : [off, risk];
}

/**
 * Whether a rule of ours is of none of the found tables: each of ours begins with what it reads, an actual or a status
 * word, and has its first row at the titles, or further down where Sheets has cut it up.
 */
function isOfLost(rule: Rule, { found, places }: LostTables): boolean {
  const [, letters = ""] = /^=(?:isnumber)?\(+(?:trim\()?\$?([a-z]+)/i.exec(formulaOf(rule).replace(/\s+/g, "")) ?? [];
  const first = Math.min(...rule.getRanges().map((range) => range.getRow()));
  return !found.some(({ columns, statusColumn, headerRow }) => {
    const reads = [columns.actual, columns.status, statusColumn].some(
      (column) => column !== undefined && columnLetters(column) === letters.toUpperCase(),
    );
    return (
      reads && headerRow <= first && !places.some((place) => place.headerRow > headerRow && place.headerRow <= first)
    );
  });
}

function isOurs(rule: Rule): boolean {
  return isOurRule(formulaOf(rule));
}

function isSame(wanted: Rule, standing: Rule | undefined): boolean {
  if (wanted === standing) return true;
  if (!standing) return false;
  return (
    isSameFormula(formulaOf(wanted), formulaOf(standing)) &&
    rangesOf(wanted) === rangesOf(standing) &&
    lookOf(wanted) === lookOf(standing)
  );
}

function lookOf(rule: Rule): string {
  const look = rule.getBooleanCondition();
  const fill = look?.getBackground()?.toLowerCase();
  const text = look?.getFontColor()?.toLowerCase();
  return [fill, text, look?.getBold() === true, look?.getItalic() === true].join();
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
