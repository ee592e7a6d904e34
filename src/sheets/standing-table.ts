import type { ColumnRole, Columns } from "../core/table/column-role";
import { readTable, type TableChoice, type TableReading } from "../core/table/table-reading";
import { normalTitle } from "../core/table/title-role";
import type { Cell } from "../core/values/cell";
import { bind, boundColumns } from "./binding";
import type { State, TrackedTable } from "./state";

/** A sheet whose cells have been read. */
export interface ReadSheet {
  readonly id: number;
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** The tracked table that a reading is of, wherever its rows and columns have moved since; undefined for a new one. */
export function standingTable(
  { tables }: Pick<State, "tables">,
  sheet: ReadSheet,
  { headerRow, titles, columns }: Pick<TableReading, "headerRow" | "titles" | "columns">,
): TrackedTable | undefined {
  const { name } = boundColumns(titles, columns);
  return tables.find((table) => {
    if (table.sheetId !== sheet.id) return false;
    const found = bind(table, sheet.name, sheet.cells);
    if (found.outcome === "lost") {
      // It is tracked anew by other titles: the names' column and the place must do.
      const known = table.columns.name;
      const isNamed = known && name && normalTitle(known.title) === normalTitle(name.title);
      return table.headerRow === headerRow && isNamed && known.occurrence === name.occurrence;
    }
    const isEqual = (role: ColumnRole): boolean => found.columns[role] === columns[role];
    return found.headerRow === headerRow && isEqual("name") && (isEqual("actual") || isEqual("target"));
  });
}

/**
 * Reads a sheet as a KPI table as it is tracked already, if it is: what was chosen once is chosen still. Roles that
 * nothing was chosen for are read from the titles.
 */
export function readTrackedTable(
  { tables }: Pick<State, "tables">,
  sheet: ReadSheet,
  chosen: TableChoice,
): TableReading {
  const usual = readTable(sheet.name, sheet.cells, chosen);
  if (chosen.headerRow !== undefined || chosen.columns !== undefined) return usual;
  for (const table of tables) {
    const found = table.sheetId === sheet.id ? bind(table, sheet.name, sheet.cells) : undefined;
    if (found?.outcome !== "bound") continue;
    const { headerRow } = found;
    const titled = readTable(sheet.name, sheet.cells, { headerRow }).columns;
    return readTable(sheet.name, sheet.cells, { headerRow, columns: completed(found.columns, titled) });
  }
  return usual;
}

function completed(chosen: Columns, titled: Columns): Columns {
  const taken = new Set(Object.values(chosen));
  const free = Object.entries(titled).filter(([, column]) => !taken.has(column));
  return { ...Object.fromEntries(free), ...chosen };
}
