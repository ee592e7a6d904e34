import type { Area, WireCell } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import { a1Notation } from "../../apps-script/spreadsheet/a1-notation";
import type { Execution } from "../execution";
import type { HostState } from "../host-state";
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
    validations: (area) => book.validations(area),

    write(area, cells) {
      needShort(cells);
      needValid(area, cells);
      book.write(
        area,
        cells.map((row) => row.map((cell) => fromWire(cell, timeZone))),
      );
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
    setValidations: (area, validations) => book.setValidations(area, validations),
  };

  /** Where invalid entries are rejected, a script's are, too. */
  function needValid(area: Area, cells: readonly (readonly WireCell[])[]): void {
    book.validations(area).forEach((row, r) => {
      row.forEach((validation, c) => {
        const cell = cells[r]?.[c] ?? null;
        if (validation === null || validation.allowInvalid || cell === null || cell === "") return;
        if (validation.values.includes(String(cell))) return;
        const place = a1Notation({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
        throw new Error(googleMessages.invalidEntry({ cell: place }));
      });
    });
  }
}

function needShort(cells: readonly (readonly WireCell[])[]): void {
  for (const row of cells)
    for (const cell of row)
      if (typeof cell === "string" && cell.length > CELL_LIMIT) throw new Error(googleMessages.cellTooLong);
}
