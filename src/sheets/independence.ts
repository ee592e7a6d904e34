// "Make independent": custom functions in cells become native formulas with the same results, or stay as they are.
import {
  callOfRow,
  callsOurs,
  cellText,
  formulaAsItStood,
  independentFormula,
  independentWithin,
  ourCall,
  type RangeText,
  rangesOf,
} from "../core/formula/independent-formula";
import type { NativeFormula } from "../core/formula/native-formula";
import { fileEn } from "../core/language/en/file";
import type { ActAnswer } from "./act-once";
import { independenceUndo, type TurnedFormula } from "./independence-undo";
import type { UndoEntry } from "./journal";
import type { Services } from "./services";
import { writeFormulas } from "./write";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula of ours in a cell, the cells that it fills from there down, and what is to stand in them. */
interface Turn {
  readonly row: number;
  readonly column: number;
  readonly original: string;
  readonly natives: readonly (NativeFormula | null)[];
  readonly shown: readonly unknown[];
}

interface Turned {
  readonly formulas: readonly TurnedFormula[];
  /** Places that stay, each with the reason. */
  readonly left: readonly string[];
}

/** What was done, and how it can be taken back; nothing where there are too many formulas to remember. */
export interface Independence {
  readonly answer: ActAnswer;
  readonly undo: Omit<UndoEntry, "requestId"> | undefined;
}

/** Under the lock. One call for each sheet; more only for those that hold formulas of ours. */
export function makeIndependent(services: Services): Independence {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const formulas: TurnedFormula[] = [];
  const left: string[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const turned = turnedSheet(services, sheet, valuesOfOthers(spreadsheet));
    formulas.push(...turned.formulas);
    left.push(...turned.left);
  }
  const cells = formulas.reduce((sum, { rows }) => sum + rows, 0);
  const undo = independenceUndo(formulas);
  const isLasting = cells > 0 && undo === undefined;
  const message =
    cells === 0 && left.length === 0 ? fileEn.noFormulas : fileEn.independent({ turned: cells, left, isLasting });
  return { answer: { outcome: "done", message }, undo };
}

type Values = readonly (readonly unknown[])[];
type ValuesOf = (sheet: string) => Values;

/** Values of the sheets that ranges of a formula name, "'My sheet'!". One call each; none for a sheet that is gone. */
function valuesOfOthers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ValuesOf {
  const known = new Map<string, Values>();
  return (text) => {
    const name = text.replace(/!$/, "").replace(/^'([\s\S]*)'$/, (_, inside: string) => inside.replace(/''/g, "'"));
    const values = known.get(name) ?? spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [];
    known.set(name, values);
    return values;
  };
}

function turnedSheet(services: Services, sheet: Sheet, valuesOf: ValuesOf): Turned {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  if (!formulas.some((row) => row.some(callsOurs))) return { formulas: [], left: [] };
  const values = range.getValues();
  const turns: Turn[] = [];
  const left: string[] = [];
  const leave = (row: number, column: number, why: "unknown" | "error" | "differs"): void => {
    left.push(fileEn.place({ sheet: sheet.getName(), cell: cellText(row, column), why }));
  };
  formulas.forEach((line, index) => {
    line.forEach((formula, position) => {
      if (!callsOurs(formula)) return;
      const at = { row: index + 1, column: position + 1 };
      const turn = turnOf(formula, at, values, valuesOf);
      if (typeof turn === "string") leave(at.row, at.column, turn);
      else turns.push(turn);
    });
  });
  for (const block of joined(turns)) writeTurns(sheet, block, ({ natives }) => natives);
  services.SpreadsheetApp.flush();
  const now = turns.length === 0 ? [] : sheet.getDataRange().getValues();
  const different = turns.filter(({ row, column, shown }) =>
    shown.some((value, offset) => !isSame(value, now[row - 1 + offset]?.[column - 1] ?? "")),
  );
  for (const turn of different) {
    // The user's own formula, back in its own cell.
    writeTurns(sheet, [turn], ({ original, natives }) => [
      formulaAsItStood(original),
      ...natives.slice(1).map(() => null),
    ]);
    leave(turn.row, turn.column, "differs");
  }
  const turnedFormulas = inColumns(turns.filter((turn) => !different.includes(turn))).map(
    ({ row, column, original, natives }) => ({
      sheetId: sheet.getSheetId(),
      row,
      column,
      original,
      rows: natives.length,
    }),
  );
  return { formulas: turnedFormulas, left };
}

function turnOf(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
  values: Values,
  valuesOf: ValuesOf,
): Turn | "unknown" | "error" {
  const valueAt = (offset: number): unknown => values[row - 1 + offset]?.[column - 1] ?? "";
  if (String(valueAt(0)).startsWith("#")) return "error";
  const whole = independentWithin(formula);
  if (whole) return { row, column, original: formula, natives: [whole], shown: [valueAt(0)] };
  const call = ourCall(formula);
  const rows = call && filledRows(rangesOf(call), (name) => (name === "" ? values : valuesOf(name)));
  if (!call || !rows) return "unknown";
  const natives: NativeFormula[] = [];
  for (let each = rows.first; each <= rows.last; each++) {
    const single = callOfRow(call, each);
    const native = single && independentFormula(single);
    // The row of a header shows the function's label: a title is no formula, and not ours to make.
    if (!native || (valueAt(natives.length) !== "" && !isAnswer(valueAt(natives.length)))) return "unknown";
    natives.push(native);
  }
  const shown = natives.map((_, offset) => valueAt(offset));
  return { row, column, original: formula, natives, shown };
}

/**
 * The rows that a call over ranges answers: from their first row down to the last one that is filled. Undefined where
 * there are none, or where they begin in different rows.
 */
function filledRows(
  ranges: readonly RangeText[],
  valuesOf: ValuesOf,
): { readonly first: number; readonly last: number } | undefined {
  const [range] = ranges;
  if (!range || ranges.some(({ firstRow }) => firstRow !== range.firstRow)) return undefined;
  const ends = ranges.map(({ sheet, firstRow, lastRow = Number.MAX_SAFE_INTEGER, firstColumn }) => {
    const values = valuesOf(sheet);
    let last = Math.min(lastRow, values.length);
    while (last >= firstRow && (values[last - 1]?.[firstColumn - 1] ?? "") === "") last--;
    return last;
  });
  const last = Math.max(...ends);
  return last < range.firstRow ? undefined : { first: range.firstRow, last };
}

function isAnswer(value: unknown): boolean {
  return typeof value === "number" || statuses.includes(String(value));
}

const statuses: readonly string[] = [
  "On target",
  "At risk",
  "Off target",
  "No data",
  "No target",
  "Red",
  "Yellow",
  "Green",
];

function isSame(before: unknown, now: unknown): boolean {
  if (typeof before === "number" && typeof now === "number") return Math.abs(before - now) <= 1e-9;
  return before === now;
}

/** Turns that stand below one another, to be written in one call. */
function joined(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const blocks: Turn[][] = [];
  for (const turn of inColumns(turns)) {
    const block = blocks[blocks.length - 1];
    const above = block?.[block.length - 1];
    const follows = above && above.column === turn.column && above.row + above.natives.length === turn.row;
    if (block && follows) block.push(turn);
    else blocks.push([turn]);
  }
  return blocks;
}

function inColumns(turns: readonly Turn[]): readonly Turn[] {
  return [...turns].sort((one, other) => one.column - other.column || one.row - other.row);
}

function writeTurns(
  sheet: Sheet,
  turns: readonly Turn[],
  contents: (turn: Turn) => readonly (NativeFormula | null)[],
): void {
  const [first] = turns;
  if (first)
    writeFormulas(
      sheet,
      first,
      turns.flatMap(contents).map((formula) => [formula]),
    );
}
