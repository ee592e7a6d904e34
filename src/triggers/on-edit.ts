import { check } from "../alerts/check";
import { eventSentence } from "../alerts/event-sentence";
import { alertEn } from "../core/language/en/alert";
import { holdLock } from "../sheets/lock";
import type { Services } from "../sheets/services";
import { isCopy, readState, stateSheetName } from "../sheets/state-sheet";
import { type EditedArea, mayTouch } from "../sheets/table-extent";

/** What Google hands to onEdit. The edges of an edited range stand in the event itself and cost no call. */
export interface EditEvent {
  readonly authMode?: GoogleAppsScript.Script.AuthMode;
  readonly source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly range: GoogleAppsScript.Spreadsheet.Range & EditedArea;
}

/** A simple trigger has 30 seconds in all; whoever waits longer leaves it to the clock. */
const patienceMilliseconds = 10_000;
const toastSeconds = 10;

/**
 * After an edit: covers new rows, notes and shows what fell or came back. At most 2 calls where no tracked table is
 * touched, 8 where one is. The event says where to look, never what changed: Google drops and merges edits.
 */
export function afterEdit(services: Services, event: EditEvent): void {
  const { source: spreadsheet, range } = event;
  if (!spreadsheet.getSheetByName(stateSheetName)) return;
  // Lock first: what is then read is what holds, and one reading is enough.
  if (!holdLock(services, patienceMilliseconds)) return;
  const stateReading = readState(spreadsheet);
  const sheet = range.getSheet();
  const tables = stateReading.state.tables.filter(
    (table) => table.sheetId === sheet.getSheetId() && mayTouch(table, sheet, range),
  );
  if (tables.length === 0 || isCopy(spreadsheet, stateReading.state)) return;
  const { events, figures, ledgerName, problems } = check(services, spreadsheet, {
    stateReading,
    tables,
    mail: undefined,
    closesGone: false,
  });
  const lines = events.map((each) => eventSentence(each, figures(each)));
  if (lines.length > 0) {
    spreadsheet.toast(alertEn.toast({ lines, ledger: ledgerName }), alertEn.toastTitle, toastSeconds);
  } else if (problems.length > 0) {
    spreadsheet.toast(problems.join(" "), alertEn.toastTitle, toastSeconds);
  }
}
