import { readTables } from "./kpi-table";
import type { State } from "./state";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tracked table in numbers. */
export interface TableView {
  readonly id: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly kpis: number;
  readonly onTarget: number;
  readonly atRisk: number;
  readonly offTarget: number;
  readonly noData: number;
  readonly problem: string;
}

/** The tracked tables as they stand. One call for each sheet that holds one. */
export function tableViews(spreadsheet: Spreadsheet, state: State): readonly TableView[] {
  return readTables(spreadsheet, state.tables).map((reading) => {
    const { id, sheetId } = reading.table;
    const rows = reading.outcome === "read" ? reading.content.rows : [];
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
      problem: reading.outcome === "lost" ? reading.problem : "",
    };
  });
}
