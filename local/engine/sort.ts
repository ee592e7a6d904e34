import { words } from "../language/en";
import { readAnchors, setAnchor } from "./anchors";
import type { Area } from "./book";
import type { EngineStyle, Zone } from "./engine-types";
import { sortedRows } from "./plugins/sort-plugin";
import { mapZone, type Workbook } from "./workbook";

/** Sorts the rows of `area` by its `column`, counted from 1 on the sheet; blanks last. */
export function sortArea(workbook: Workbook, area: Area, column: number, ascending: boolean): void {
  const zone = workbook.zone(area);
  const payload = {
    sheetId: area.sheet,
    col: column - 1,
    row: zone.top,
    zone,
    sortDirection: ascending ? "asc" : "desc",
    sortOptions: { sortHeaders: true },
  };
  if (!workbook.allows("SORT_CELLS", payload)) throw new Error(words.engine.cannotSort);
  const rows = sortedRows(workbook.getters, area.sheet, column - 1, zone, ascending);
  const looks = rows.map((row) => readLooks(workbook, area.sheet, { ...zone, top: row, bottom: row }));
  workbook.dispatch("SORT_CELLS", payload);
  setLooks(workbook, area.sheet, zone, looks.flat());
  if (workbook.options.turned?.includes("metadata.sort") !== true) moveMetadata(workbook, area, rows);
}

interface Look {
  readonly style: EngineStyle;
  readonly format: string;
}

function readLooks({ getters }: Workbook, sheet: string, zone: Zone): Look[] {
  return mapZone(sheet, zone, (at) => {
    const cell = getters.getCell(at);
    return { style: cell?.style ?? {}, format: cell?.format ?? "" };
  }).flat();
}

/** The engine's sort takes looks along, and leaves them behind where none comes. `looks` row by row. */
function setLooks(workbook: Workbook, sheet: string, zone: Zone, looks: readonly Look[]): void {
  const places = mapZone(sheet, zone, (at) => at).flat();
  const present = readLooks(workbook, sheet, zone);
  workbook.dispatchAll(
    places.flatMap((at, index) => {
      const { style = {}, format = "" } = looks[index] ?? {};
      const isThere = JSON.stringify({ style, format }) === JSON.stringify(present[index]);
      return isThere
        ? []
        : [{ type: "UPDATE_CELL", ...at, style: Object.keys(style).length > 0 ? style : null, format }];
    }),
  );
}

/** What scripts noted at a row goes where its cells go. `rows` from 0, in their new order. */
function moveMetadata(workbook: Workbook, area: Area, rows: readonly number[]): void {
  for (const anchor of readAnchors(workbook, "metadata")) {
    const { area: place, facts } = anchor;
    if (facts.on !== "ROW" || place?.sheet !== area.sheet) continue;
    const at = rows.indexOf(place.row - 1);
    if (at !== -1) setAnchor(workbook, { ...anchor, area: { ...place, row: area.row + at } });
  }
}
