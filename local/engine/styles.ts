import { words } from "../language/en";
import type { Area, CellStyle } from "./book";
import { cellStyle, engineStyle, mergeStyle } from "./cell-style";
import { engineFormat, sheetsFormat } from "./number-format";
import type { Zone } from "./upstream/cell";
import { blockCommands, mapZone, type Workbook } from "./workbook";
import { cellZone, joinCells } from "./zones";

/** Google's name for a cell without a number format of its own. */
const generalFormat = "General";

export function readNumberFormats(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const own = getters.getCell(at)?.format;
    return sheetsFormat(own || getters.getEvaluatedCell(at).format || generalFormat);
  });
}

export function setNumberFormats(workbook: Workbook, area: Area, formats: readonly (readonly string[])[]): void {
  workbook.zone(area);
  const zones = new Map<string, Zone[]>();
  formats.slice(0, area.rows).forEach((row, down) => {
    row.slice(0, area.columns).forEach((format, right) => {
      const group = zones.get(format) ?? [];
      group.push(cellZone(area.row - 1 + down, area.column - 1 + right));
      zones.set(format, group);
    });
  });
  workbook.dispatchAll(
    [...zones].map(([format, cells]) => ({
      type: "SET_FORMATTING",
      sheetId: area.sheet,
      target: joinCells(cells),
      format: shownFormat(workbook, format),
    })),
  );
}

/** A format that the engine can show. Throws where it cannot. */
function shownFormat({ engine, locale }: Workbook, format: string): string {
  if (format === generalFormat) return "";
  const plain = engineFormat(format);
  try {
    engine.helpers.formatValue(1, { format: plain, locale });
    return plain;
  } catch (cause) {
    throw new Error(words.engine.numberFormat({ format }), { cause });
  }
}

export function readStyles(workbook: Workbook, area: Area): CellStyle[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => cellStyle(getters.getCell(at)?.style ?? {}));
}

/** What is undefined in a style stays as it is in the cell. */
export function setStyles(workbook: Workbook, area: Area, styles: readonly (readonly CellStyle[])[]): void {
  workbook.zone(area);
  const { getters } = workbook;
  const additions = new Map<string, { readonly style: CellStyle; readonly cells: Zone[] }>();
  const removals = blockCommands(area, styles, (at, style) => {
    if (takesAway(style)) {
      const merged = mergeStyle(getters.getCell(at)?.style ?? {}, style);
      return { type: "UPDATE_CELL", ...at, style: Object.keys(merged).length > 0 ? merged : null };
    }
    const key = JSON.stringify(style);
    const group = additions.get(key) ?? { style, cells: [] };
    group.cells.push(cellZone(at.row, at.col));
    additions.set(key, group);
    return undefined;
  });
  const formattings = [...additions.values()].map(({ style, cells }) => ({
    type: "SET_FORMATTING",
    sheetId: area.sheet,
    target: joinCells(cells),
    style: engineStyle(style),
  }));
  workbook.dispatchAll([...formattings, ...removals]);
}

// The engine lays styles over one another by zones, but can take one away only cell by cell.
function takesAway(style: CellStyle): boolean {
  return Object.values(style).some((value) => value === null || value === false || value === "");
}
