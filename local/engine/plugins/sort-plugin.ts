import { areaOfZone } from "../anchors";
import { moveTied } from "../move-tied";
import { surroundingsOf } from "../surroundings";
import type { SwitchName } from "../switches";
import type { EvaluatedCell, Position, Zone } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { Getters } from "../upstream/getters";
import type { Plugin, PluginClass } from "../upstream/plugin";
import type { SheetDesk } from "../workbook";

type SortDirection = "asc" | "desc";
interface SortOptions {
  readonly sortHeaders?: boolean;
  /** Equals change their order; a person's sort follows the switch. */
  readonly reversesEquals?: boolean;
}

/** The engine's own plugin that sorts, as far as we build on it. */
interface SortBase extends Plugin {
  getters: Getters;
  dispatch: (type: string, payload: object) => unknown;
  sortZone(sheetId: string, anchor: Position, zone: Zone, direction: SortDirection, options: SortOptions): void;
}

const kindOrder = ["number", "text", "boolean", "error"];

/** Numbers before texts, booleans and errors, texts by the file's language; blanks last both ways, equals as they stood. */
export function sortPlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.featurePluginRegistry.get("sort") as new (config: never) => SortBase;
  return class SortPlugin extends Base {
    private readonly isTurned: (name: SwitchName) => boolean;

    constructor(config: never) {
      super(config);
      const { custom } = config as { readonly custom?: { readonly lodestar?: unknown } };
      const surroundings = surroundingsOf({ lodestar: custom?.lodestar });
      this.isTurned = (name) => surroundings?.isTurned?.(name) === true;
    }

    override sortZone(
      sheetId: string,
      anchor: Position,
      zone: Zone,
      direction: SortDirection,
      options: SortOptions,
    ): void {
      const { getters, dispatch } = this;
      const ranks = columnRanks(getters, sheetId, anchor.col, zone);
      // The engine sorts numbers, so it is given each cell's place among all. Types it needs to tell a header by.
      this.getters = Object.assign(Object.create(getters), {
        getEvaluatedCell: (at: Position): EvaluatedCell => {
          const cell = getters.getEvaluatedCell(at);
          const value = at.col === anchor.col ? ranks.get(at.row) : undefined;
          return value === undefined ? cell : { ...cell, type: "number", value };
        },
      });
      this.dispatch = (type, payload) => dispatch(type, type === "UPDATE_CELL" ? this.withLook(payload) : payload);
      try {
        const hasHeader = options.sortHeaders !== true && isHeader(getters, sheetId, zone);
        const body = hasHeader ? { ...zone, top: zone.top + 1 } : zone;
        const reverses = options.reversesEquals ?? this.isTurned("sort.equals-stay");
        const rows = sortedRows(getters, sheetId, anchor.col, body, direction === "asc", reverses);
        if (reverses) rows.forEach((row, at) => void ranks.set(row, direction === "asc" ? at : rows.length - at));
        super.sortZone(sheetId, anchor, body, direction, { ...options, sortHeaders: true });
        this.getters = getters;
        this.dispatch = dispatch;
        if (!this.isTurned("sort.notes-move")) this.moveNotes(sheetId, body, rows);
        moveTied(this.desk(), areaOfZone(sheetId, body), rows);
      } finally {
        this.getters = getters;
        this.dispatch = dispatch;
      }
    }

    private desk(): SheetDesk {
      const { getters, dispatch, isTurned } = this;
      const zone: SheetDesk["zone"] = ({ row, column, rows, columns }) => ({
        left: column - 1,
        top: row - 1,
        right: column + columns - 2,
        bottom: row + rows - 2,
      });
      return {
        ...{ engine, getters, isTurned, zone },
        // Rules that are moved need names that no page has given yet.
        revision: Math.floor(Math.random() * Number.MAX_SAFE_INTEGER),
        customNames: new Set(),
        allows: () => true,
        needSheet: () => undefined,
        dispatch: (type, payload = {}) => void dispatch(type, payload),
        dispatchAll: (commands) => {
          for (const command of commands) dispatch(command.type, command);
        },
      };
    }

    /** The engine leaves the look of a place as it is where a cell without one comes to it. */
    private withLook(cell: { readonly style?: unknown; readonly format?: unknown }): object {
      const { style = null, format = "", ...content } = cell;
      return this.isTurned("sort.formats-move") ? content : { ...content, style, format };
    }

    /** A note is its cell's, and goes where the cell goes. */
    private moveNotes(sheetId: string, { left, right, top }: Zone, rows: readonly number[]): void {
      const inside = this.getters.getNotes(sheetId).filter(({ col, row }) => {
        return col >= left && col <= right && rows.includes(row) && rows.indexOf(row) + top !== row;
      });
      for (const { col, row } of inside) this.dispatch("SET_NOTE", { sheetId, col, row, note: "" });
      for (const { col, row, text } of inside)
        this.dispatch("SET_NOTE", { sheetId, col, row: top + rows.indexOf(row), note: text });
    }
  };
}

/** The rows of a zone, from 0, in the order that sorting by a column brings them into. */
export function sortedRows(
  getters: Getters,
  sheetId: string,
  col: number,
  zone: Zone,
  ascending: boolean,
  reversesEquals: boolean,
): readonly number[] {
  const ranks = columnRanks(getters, sheetId, col, zone);
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, index) => zone.top + index);
  return rows.sort((one, other) => {
    const [left, right] = [ranks.get(one), ranks.get(other)];
    const ofEquals = reversesEquals ? other - one : one - other;
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined) || ofEquals;
    return (ascending ? left - right : right - left) || ofEquals;
  });
}

/** By row, for the cells that are not blank; equal cells have equal ranks. */
function columnRanks(getters: Getters, sheetId: string, col: number, { top, bottom }: Zone): Map<number, number> {
  const collator = new Intl.Collator(getters.getLocale().code.replace("_", "-"));
  const cells: { readonly row: number; readonly cell: EvaluatedCell }[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = getters.getEvaluatedCell({ sheetId, col, row });
    if (cell.type !== "empty") cells.push({ row, cell });
  }
  const compare = (left: EvaluatedCell, right: EvaluatedCell): number => {
    if (left.type !== right.type) return kindOrder.indexOf(left.type) - kindOrder.indexOf(right.type);
    if (left.type === "text") return collator.compare(`${left.value}`, `${right.value}`);
    return left.type === "error" ? 0 : Number(left.value) - Number(right.value);
  };
  cells.sort((left, right) => compare(left.cell, right.cell));
  const ranks = new Map<number, number>();
  let rank = 0;
  cells.forEach(({ row, cell }, index) => {
    const before = cells[index - 1]?.cell;
    if (before && compare(before, cell) !== 0) rank++;
    ranks.set(row, rank);
  });
  return ranks;
}

/** Titles above values of another kind stay where they are when a person sorts without choosing the range by hand. */
function isHeader(getters: Getters, sheetId: string, { left, right, top, bottom }: Zone): boolean {
  if (left === right || top === bottom) return false;
  let differs = false;
  for (let col = left; col <= right; col++) {
    const first = getters.getEvaluatedCell({ sheetId, col, row: top }).type;
    if (first === "empty" && col > left) return false;
    const second = getters.getEvaluatedCell({ sheetId, col, row: top + 1 }).type;
    differs ||= first !== "empty" && second !== "empty" && first !== second;
  }
  return differs;
}
