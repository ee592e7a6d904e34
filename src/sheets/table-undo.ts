// Taking back what was done about a tracked table: tracking it, tracking it in another way, ending it.
import { baseline, type Memory } from "../core/alert/evaluation";
import { isKpiStatusFormula } from "../core/formula/kpi-status-formula";
import { tableEn } from "../core/language/en/table";
import { undoEn } from "../core/language/en/undo";
import { asRecord } from "../core/stored";
import { columnLetters } from "../core/table/column-letters";
import { isBlank } from "../core/table/table-reading";
import type { UndoEntry } from "./journal";
import { readTables } from "./kpi-table";
import type { Services } from "./services";
import { emptyState, parseState, type State, stateRows, type TrackedTable, withTable } from "./state";
import { readState, writeState } from "./state-sheet";
import { endTracking, repairTable } from "./tracking";

interface TableUndo {
  readonly tableId: string;
  /** The table's own rows of the state sheet as they were, from the key on; none where it was not tracked. */
  readonly before: readonly (readonly unknown[])[];
}

/** What an act did to the one table that it was about; undefined where nothing changed. */
export function tableUndo(
  services: Pick<Services, "SpreadsheetApp">,
  before: State,
  after: State,
): Omit<UndoEntry, "requestId"> | undefined {
  const ids = [...before.tables, ...after.tables].map(({ id }) => id);
  const of = ({ tables }: State, tableId: string): TrackedTable | undefined => tables.find(({ id }) => id === tableId);
  const tableId = ids.find((id) => JSON.stringify(of(before, id)) !== JSON.stringify(of(after, id)));
  if (tableId === undefined) return undefined;
  const [old, now] = [of(before, tableId), of(after, tableId)];
  const sheetId = (now ?? old)?.sheetId ?? -1;
  const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)?.getName() ?? undoEn.aSheet;
  const what = old
    ? now
      ? undoEn.changedTracking({ sheet })
      : undoEn.untracked({ sheet })
    : undoEn.tracked({ sheet });
  const rows = old ? stateRows({ ...emptyState, tables: [old] }).filter(([record]) => record === "table") : [];
  const record: TableUndo = { tableId, before: rows.map(([, , ...cells]) => cells) };
  return { kind: "table", what, record };
}

/** Takes it back, under the lock; answers with a sentence. Undefined for another version's record. */
export function undoTable(services: Services, { what, record }: UndoEntry): string | undefined {
  if (!isTableUndo(record)) return undefined;
  const { tableId, before } = record;
  const [old] = parseState(before.map((cells) => ["table", tableId, ...cells])).state.tables;
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const reading = readState(spreadsheet);
  const standing = reading.state.tables.find(({ id }) => id === tableId);
  if (old) {
    const memory: Memory = reading.state.memories.get(old.id) ?? new Map();
    const [found] = readTables(spreadsheet, [old]);
    if (!found || found.outcome === "lost") return undoEn.nothingLeft({ what, kept: [found?.problem ?? ""] });
    // What is off target now is where it begins, as at every tracking: nothing is told that nobody saw fall.
    const begun = baseline(found.content.rows, memory);
    writeState(spreadsheet, reading, withTable(reading.state, old, new Map([...memory, ...begun])));
    const { outcome, message } = repairTable(services, old.id);
    return outcome === "done" ? undoEn.undone({ what, kept: [] }) : `${undoEn.undone({ what, kept: [] })} ${message}`;
  }
  if (!standing) return undoEn.nothingLeft({ what, kept: [] });
  const kept = statusCellsOfOthers(services, standing);
  const problems = endTracking(services, standing.id)?.problems ?? [];
  return [undoEn.undone({ what, kept }), ...problems].join(" ");
}

/** Cells of our status column that somebody has written over: they stay. */
function statusCellsOfOthers(services: Services, table: TrackedTable): readonly string[] {
  const [found] = readTables(services.SpreadsheetApp.getActiveSpreadsheet(), [table]);
  if (found?.outcome !== "read" || found.content.statusColumn === undefined) return [];
  const { sheet, cells, headerRow, statusColumn } = found.content;
  const count = cells.length - headerRow;
  if (count < 1) return [];
  const formulas = sheet.getRange(headerRow + 1, statusColumn, count, 1).getFormulas();
  return formulas.flatMap(([formula = ""], index) => {
    const row = headerRow + 1 + index;
    const isTheirs = !isKpiStatusFormula(formula) && !isBlank(cells[row - 1]?.[statusColumn - 1]);
    return isTheirs ? [`${columnLetters(statusColumn)}${row} (${tableEn.statusTitle})`] : [];
  });
}

function isTableUndo(stored: unknown): stored is TableUndo {
  const { tableId, before } = asRecord(stored);
  return typeof tableId === "string" && Array.isArray(before) && before.every(Array.isArray);
}
