import { tableEn } from "../core/language/en/table";
import { shortName } from "../core/table/kpi-identity";
import type { TrackedTableView } from "../core/table/table-view";
import { lacksWords } from "./highlight";
import { readTables, type TableReading } from "./kpi-table";
import type { State, TrackedTable } from "./state";
import { disagreements } from "./status-words";

/** What crosses to the sidebar: a reader looks at so many. */
const disagreementsShown = 20;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The tracked tables as they stand. One call for each sheet that holds one, `reads` at most, the open sheet first: a
 * table beyond them is named, and not counted.
 */
export function tableViews(spreadsheet: Spreadsheet, { tables }: State, reads: number): readonly TrackedTableView[] {
  const active = spreadsheet.getActiveSheet().getSheetId();
  const sheetIds = [...new Set([active, ...tables.map(({ sheetId }) => sheetId)])].filter((sheetId) =>
    tables.some((table) => table.sheetId === sheetId),
  );
  const near = new Set(sheetIds.slice(0, reads));
  const readings = readTables(
    spreadsheet,
    tables.filter(({ sheetId }) => near.has(sheetId)),
  );
  return tables.map((table) =>
    viewOf(
      spreadsheet,
      table,
      readings.find((reading) => reading.table === table),
    ),
  );
}

function viewOf(
  spreadsheet: Spreadsheet,
  { id, sheetId }: TrackedTable,
  reading: TableReading | undefined,
): TrackedTableView {
  const rows = reading?.outcome === "read" ? reading.content.rows : [];
  const counted = (status: string): number => rows.filter((row) => row.status === status).length;
  return {
    id,
    sheetId,
    sheetName: spreadsheet.getSheetById(sheetId)?.getName() ?? "",
    kpis: rows.length,
    onTarget: counted("On target"),
    atRisk: counted("At risk"),
    offTarget: counted("Off target"),
    noData: counted("No data"),
    disagreements: reading?.outcome === "read" ? disagreeing(reading) : [],
    problem: problemOf(reading),
  };
}

function disagreeing({ table, content }: Extract<TableReading, { outcome: "read" }>): readonly string[] {
  const found = disagreements(content, table.words).slice(0, disagreementsShown);
  return found.map((each) => tableEn.disagrees({ ...each, name: shortName(each.name) }));
}

function problemOf(reading: TableReading | undefined): string {
  if (!reading) return tableEn.notCounted;
  if (reading.outcome === "lost") return reading.problem;
  if (lacksWords(reading.table, reading.content)) return tableEn.wordsNeeded;
  const asked = reading.content.rows.filter((row) => row.asked && row.status === "");
  return asked.length > 0 ? tableEn.askedLater({ rows: asked }) : "";
}
