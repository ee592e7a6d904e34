// Taking "Make independent" back: the formulas that stood there, in few words, and the way to put them back.
import {
  callOfRow,
  cellText,
  formulaAsItStood,
  independentFormula,
  independentWithin,
  ourCall,
  rangesOf,
} from "../core/formula/independent-formula";
import type { NativeFormula } from "../core/formula/native-formula";
import { fileEn } from "../core/language/en/file";
import { undoEn } from "../core/language/en/undo";
import { asRecord } from "../core/stored";
import type { UndoEntry } from "./journal";
import { isSameFormula } from "./same-formula";
import type { Services } from "./services";
import { writeFormulas } from "./write";

/** A formula of ours that was turned, and the rows that it filled from there down. */
export interface TurnedFormula {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly original: string;
  readonly rows: number;
}

/** Formulas one below the other that differ by their own row alone; `form` has a mark where the row stands. */
interface FormulaRun {
  readonly sheet: number;
  readonly column: number;
  readonly row: number;
  readonly count: number;
  readonly form: string;
  readonly rows: number;
}

const rowMark = "¤";
/** Characters: the document property has room for five changes. */
const longestRecord = 2_500;

/** Undefined where there are more formulas than a change can remember. */
export function independenceUndo(turned: readonly TurnedFormula[]): Omit<UndoEntry, "requestId"> | undefined {
  const runs: FormulaRun[] = [];
  for (const { sheetId, row, column, original, rows } of turned) {
    const form = withoutRow(original, row);
    const last = runs[runs.length - 1];
    const follows = last && last.sheet === sheetId && last.column === column && last.row + last.count === row;
    if (follows && last.form === form && last.rows === 1 && rows === 1) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ sheet: sheetId, column, row, count: 1, form, rows });
  }
  const cells = turned.reduce((sum, { rows }) => sum + rows, 0);
  const fits = cells > 0 && JSON.stringify(runs).length <= longestRecord;
  return fits ? { kind: "independence", what: undoEn.madeIndependent({ cells }), record: { runs } } : undefined;
}

/** Puts back whatever still holds the native formula that we wrote. Two calls a sheet, and one for each run. */
export function undoIndependence(services: Services, { what, record }: UndoEntry): string | undefined {
  const { runs } = asRecord(record);
  if (!Array.isArray(runs) || !runs.every(isRun)) return undefined;
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const kept: string[] = [];
  let restored = 0;
  for (const sheetId of new Set(runs.map(({ sheet }) => sheet))) {
    const sheet = spreadsheet.getSheetById(sheetId);
    if (!sheet) {
      kept.push(fileEn.goneSheet);
      continue;
    }
    const standing = sheet.getDataRange().getFormulas();
    for (const run of runs.filter((each) => each.sheet === sheetId)) {
      const blocks = openBlocks(run, standing, (row) =>
        kept.push(fileEn.cell({ sheet: sheet.getName(), cell: cellText(row, run.column) })),
      );
      for (const { row, formulas } of blocks) {
        writeFormulas(
          sheet,
          { row, column: run.column },
          formulas.map((formula) => [formula]),
        );
        restored += 1;
      }
    }
  }
  return restored === 0 ? undoEn.nothingLeft({ what, kept }) : undoEn.undone({ what, kept });
}

/** What to write: cells that follow one another and hold still what we wrote. */
function openBlocks(
  run: FormulaRun,
  standing: readonly (readonly string[])[],
  keep: (row: number) => void,
): readonly { readonly row: number; readonly formulas: readonly (NativeFormula | null)[] }[] {
  const blocks: { row: number; formulas: (NativeFormula | null)[] }[] = [];
  for (let row = run.row; row < run.row + run.count; row++) {
    const original = run.form.split(rowMark).join(String(row));
    const natives = nativesOf(original, run.rows);
    const isOurs =
      natives.length > 0 &&
      natives.every((native, at) => isSameFormula(native, standing[row - 1 + at]?.[run.column - 1] ?? ""));
    if (!isOurs) {
      keep(row);
      continue;
    }
    const formulas = [formulaAsItStood(original), ...natives.slice(1).map(() => null)];
    const last = blocks[blocks.length - 1];
    if (last && last.row + last.formulas.length === row) last.formulas.push(...formulas);
    else blocks.push({ row, formulas });
  }
  return blocks;
}

/** The native formulas that such a formula became; none where it is none of ours. */
function nativesOf(original: string, rows: number): readonly NativeFormula[] {
  const whole = independentWithin(original);
  if (whole) return [whole];
  const call = ourCall(original);
  if (!call) return [];
  const [range] = rangesOf(call);
  if (!range) return [];
  const natives: NativeFormula[] = [];
  for (let at = 0; at < rows; at++) {
    const single = callOfRow(call, range.firstRow + at);
    const native = single && independentFormula(single);
    if (!native) return [];
    natives.push(native);
  }
  return natives;
}

function withoutRow(formula: string, row: number): string {
  if (formula.includes(rowMark)) return formula;
  return formula.replace(/(?<![A-Z\d$])(\$?[A-Z]{1,3})(\d+)(?![\dA-Z(])/gi, (text, letters: string, digits: string) =>
    Number(digits) === row ? `${letters}${rowMark}` : text,
  );
}

function isRun(stored: unknown): stored is FormulaRun {
  const { sheet, column, row, count, form, rows } = asRecord(stored);
  return [sheet, column, row, count, rows].every(Number.isInteger) && typeof form === "string";
}
