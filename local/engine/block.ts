import type { Zone } from "./upstream/cell";
import type { Command } from "./upstream/command";
import type { EngineNamespace } from "./upstream/engine";
import type { Getters } from "./upstream/getters";

/**
 * WRITE_CELLS: literal contents for a block of cells as one command of a revision, since one command a cell makes a
 * block of 100,000 too slow. `rows` and `cols` count from 0; null, or nothing at the end of a row, leaves a cell's
 * content or format as it is. Formulas do not belong here: the engine adapts them in its own UPDATE_CELL only.
 */
export interface WriteCells extends Command {
  readonly type: "WRITE_CELLS";
  readonly sheetId: string;
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly contents: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Each cell of the block as the engine writes it; what is not on the sheet, or hidden by a merge, is left out. */
export function* blockCells(block: WriteCells, getters: Getters): Generator<Command> {
  const { sheetId, contents, formats } = block;
  if (!getters.tryGetSheet(sheetId)) return;
  const [bottom, right] = [getters.getNumberRows(sheetId) - 1, getters.getNumberCols(sheetId) - 1];
  const merges = getters.getMergesInZone(sheetId, { left: 0, top: 0, right, bottom });
  for (const [down, row] of block.rows.entries()) {
    if (!(row <= bottom)) continue;
    for (const [across, col] of block.cols.entries()) {
      const content = contents[down]?.[across] ?? null;
      if (content === null || !(col <= right) || merges.some((merge) => hides(merge, col, row))) continue;
      const format = formats[down]?.[across] ?? null;
      const type = "UPDATE_CELL";
      yield format === null ? { type, sheetId, col, row, content } : { type, sheetId, col, row, content, format };
    }
  }
}

/** A merge shows its first cell only. */
function hides({ left, top, right, bottom }: Zone, col: number, row: number): boolean {
  const isInside = col >= left && col <= right && row >= top && row <= bottom;
  return isInside && (col > left || row > top);
}

/** Teaches the engine how a block moves when rows or columns were inserted or removed before it by somebody else. */
export function addBlockTransformations(engine: EngineNamespace): void {
  const { otRegistry } = engine.registries;
  for (const executed of ["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS"]) {
    otRegistry.addTransformation(executed, ["WRITE_CELLS"], moveBlock);
  }
}

function moveBlock(block: Command, executed: Command): Command | undefined {
  if (!isWriteCells(block) || block.sheetId !== executed.sheetId) return block;
  const isRows = executed.dimension === "ROW";
  const places = (isRows ? block.rows : block.cols).map((place) => movedPlace(place, executed));
  const kept = places.flatMap((place, index) => (place === undefined ? [] : [index]));
  if (kept.length === 0) return undefined;
  const moved = kept.map((index) => places[index] ?? 0);
  const pick = <T>(cells: readonly T[]): T[] => kept.flatMap((index) => cells.slice(index, index + 1));
  if (isRows) return { ...block, rows: moved, contents: pick(block.contents), formats: pick(block.formats) };
  return { ...block, cols: moved, contents: block.contents.map(pick), formats: block.formats.map(pick) };
}

function movedPlace(place: number, executed: Command): number | undefined {
  if (executed.type === "REMOVE_COLUMNS_ROWS") {
    const elements: readonly number[] = Array.isArray(executed.elements) ? executed.elements : [];
    if (elements.includes(place)) return undefined;
    return place - elements.filter((element) => element < place).length;
  }
  const base = Number(executed.base);
  const first = executed.position === "before" ? base : base + 1;
  return place >= first ? place + Number(executed.quantity) : place;
}

export function isWriteCells(command: Command): command is WriteCells {
  return command.type === "WRITE_CELLS";
}
