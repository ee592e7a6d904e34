import type { Area, WireCell, WireValidation } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import { a1Notation } from "../../apps-script/spreadsheet/a1-notation";
import type { CellValidation } from "../../engine/book";
import type { TurnedSwitches } from "../../engine/switches";
import { storedValues, toldValues } from "../condition-values";
import { meetsCondition } from "../criteria";
import type { Execution } from "../execution";
import type { HostState } from "../host-state";
import { findTexts, replacedText } from "../text-search";
import { fromWire, toWire } from "../zone-time";
import type { ServedActs } from "./served-acts";

type Names =
  | "values"
  | "displayValues"
  | "formulas"
  | "numberFormats"
  | "styles"
  | "notes"
  | "validations"
  | "findTexts"
  | "replacedText"
  | "write"
  | "writeFormulas"
  | "clear"
  | "setNumberFormats"
  | "setStyles"
  | "setNotes"
  | "setValidations";

/** Characters that a cell can hold. */
const CELL_LIMIT = 50_000;

/** Acts on the cells of an area. Readers wait until no custom function is being computed, unless they are one. */
export function cellActs({ book, patience }: HostState, { kind }: Execution): ServedActs<Names> {
  const { timeZone } = book;
  const computed = <V>(read: () => V): V | Promise<V> =>
    (kind === "custom" ? undefined : patience.computed()?.then(read)) ?? read();
  return {
    values: (area) => computed(() => book.values(area).map((row) => row.map((value) => toWire(value, timeZone)))),
    displayValues: (area) => computed(() => book.display(area)),
    formulas: (area) => book.formulas(area),
    numberFormats: (area) => book.numberFormats(area),
    styles: (area) => book.styles(area),
    notes: (area) => book.notes(area),
    validations: (area) => book.validations(area).map((row) => row.map((one) => told(one))),
    findTexts: (area, search) => computed(() => findTexts(book, area, search)),
    replacedText: (cell, search, replacement) => computed(() => replacedText(book, cell, search, replacement)),

    write(area, cells) {
      needShort(cells);
      needValid(area, cells);
      book.write(
        area,
        cells.map((row) => row.map((cell) => fromWire(turnedInput(book.turned, cell), timeZone))),
      );
      if (book.turned.has("formulas.comma-by-value")) writeInUs(area, cells);
    },
    writeFormulas(area, formulas) {
      needShort(formulas);
      book.writeFormulas(
        area,
        formulas.map((row) => row.map((text) => (text === "" || text.startsWith("=") ? text : `=${text}`))),
      );
    },
    clear: (area, what) => book.clear(area, what),
    setNumberFormats: (area, formats) => book.setNumberFormats(area, formats),
    setStyles: (area, styles) => book.setStyles(area, styles),
    setNotes: (area, notes) => book.setNotes(area, notes),
    setValidations(area, validations) {
      book.setValidations(
        area,
        validations.map((row) => row.map((one) => stored(one))),
      );
    },
  };

  function told(validation: CellValidation | null): WireValidation | null {
    if (validation === null) return null;
    const { condition = "VALUE_IN_LIST", values, allowInvalid, showDropdown = true, helpText = null } = validation;
    const range = condition === "VALUE_IN_RANGE" ? book.parseA1(values[0] ?? "", book.activeSheet()) : undefined;
    const typed = numbered(condition, values);
    return {
      condition,
      values: toldValues(condition, typed, timeZone),
      allowInvalid,
      showDropdown,
      helpText,
      ...(range === undefined ? {} : { range }),
    };
  }

  function stored(validation: WireValidation | null): CellValidation | null {
    if (validation === null) return null;
    const { condition, values, range, allowInvalid, showDropdown, helpText } = validation;
    const texts = storedValues(values, timeZone).map(String);
    return {
      ...(condition === "VALUE_IN_LIST" ? {} : { condition }),
      values: range === undefined ? texts : [placeOf(range)],
      allowInvalid,
      ...(showDropdown ? {} : { showDropdown }),
      ...(helpText === null ? {} : { helpText }),
    };
  }

  /** "'Plan 26'!A2:A9" */
  function placeOf(area: Area): string {
    const name = book.sheets().find(({ id }) => id === area.sheet)?.name ?? "";
    return `'${name.replace(/'/g, "''")}'!${a1Notation(area)}`;
  }

  function writeInUs(area: Area, cells: readonly (readonly WireCell[])[]): void {
    cells.forEach((row, down) => {
      row.forEach((cell, right) => {
        const place = { ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        if (typeof cell === "string" && /^=./.test(cell)) book.writeFormulas(place, [[cell]]);
      });
    });
  }

  /** Where invalid entries are rejected, a script's are, too. */
  function needValid(area: Area, cells: readonly (readonly WireCell[])[]): void {
    if (book.turned.has("validation.reject-script")) return;
    book.validations(area).forEach((row, r) => {
      row.forEach((validation, c) => {
        const cell = cells[r]?.[c] ?? null;
        if (validation === null || validation.allowInvalid || cell === null || cell === "") return;
        if (isValid(validation, { sheet: area.sheet, row: area.row + r, column: area.column + c }, cell)) return;
        const place = a1Notation({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
        throw new Error(googleMessages.invalidEntry({ cell: place }));
      });
    });
  }

  /** A custom formula is not asked: it would have to see the cell as it will be. */
  function isValid(
    { condition = "VALUE_IN_LIST", values }: CellValidation,
    { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
    written: WireCell,
  ): boolean {
    const text = typeof written === "object" && written !== null ? "" : String(written);
    if (condition === "VALUE_IN_LIST") return values.includes(text);
    if (condition === "CUSTOM_FORMULA" || text.startsWith("=")) return true;
    if (condition === "CHECKBOX") return typeof written === "boolean" || /^(true|false)$/i.test(text);
    if (condition === "VALUE_IN_RANGE") {
      const range = book.parseA1(values[0] ?? "", sheet);
      return range === undefined || book.display(range).some((cells) => cells.includes(text));
    }
    const typed = typeof written === "string" && text.trim() !== "" && Number.isFinite(Number(text));
    const value = typed ? Number(text) : (fromWire(written, timeZone) ?? "");
    const evaluate = (formula: string) => book.evaluate(formula, { sheet, row, column, rows: 1, columns: 1 }, 0);
    return meetsCondition(condition, numbered(condition, values), { value, text, evaluate }) !== false;
  }
}

/** Values of conditions on numbers are numbers. */
function numbered(condition: string, values: readonly string[]): (string | number)[] {
  return values.map((value) => (/^(NUMBER|DATE)_/.test(condition) && value !== "" ? Number(value) : value));
}

function needShort(cells: readonly (readonly WireCell[])[]): void {
  for (const row of cells)
    for (const cell of row)
      if (typeof cell === "string" && cell.length > CELL_LIMIT) throw new Error(googleMessages.cellTooLong);
}

/** A formula with ";" is then no formula, and NaN, which the script's side told as its error, is nothing. */
function turnedInput(turned: TurnedSwitches, cell: WireCell): WireCell {
  if (turned.size === 0 || typeof cell !== "string") return cell;
  if (cell === "#NUM!" && turned.has("values.not-a-number")) return null;
  const isParted = cell.startsWith("=") && /;/.test(cell.replace(/"(?:[^"]|"")*"|\{[^}]*\}/g, ""));
  return isParted && turned.has("formulas.semicolon-by-value") ? `=${unreadable}${cell.slice(1)}` : cell;
}

/** Makes a formula one that cannot be read, and looks like nothing. */
const unreadable = "\u201A";
