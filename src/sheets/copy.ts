// A copy of a file knows that it is one: it sends nothing and keeps its colours, until somebody makes it a file of its own.
import { alertEn } from "../core/language/en/alert";
import { fileEn } from "../core/language/en/file";
import type { ActAnswer } from "./act-once";
import type { Services } from "./services";
import { isCopy, ownState, readState, stateSheetName, writeState } from "./state-sheet";

/** Makes the copy's state its own, under the lock: its memory begins with what is off target now. */
export function startAfresh(services: Services): ActAnswer {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const reading = readState(spreadsheet);
  if (reading.standing === "foreign") {
    return { outcome: "refused", message: alertEn.foreignSheet({ sheet: stateSheetName }) };
  }
  if (!isCopy(spreadsheet, reading.state)) return { outcome: "refused", message: fileEn.noCopy };
  writeState(spreadsheet, reading, ownState(services, spreadsheet, reading.state));
  return { outcome: "done", message: fileEn.begunAfresh };
}
