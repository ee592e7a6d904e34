import { removeApproval } from "../alerts/approval";
import { menuEn } from "../core/language/en/menu";
import { textOf } from "../core/table/table-reading";
import { attempter } from "../sheets/attempt";
import { statusColumnsOf } from "../sheets/binding";
import { removeMarks } from "../sheets/column-mark";
import { paint } from "../sheets/highlight";
import { clocksOfOthers, readJournal, removeJournal } from "../sheets/journal";
import { sheetCells } from "../sheets/kpi-table";
import { underLock } from "../sheets/lock";
import type { Services } from "../sheets/services";
import { readState } from "../sheets/state-sheet";
import { clearStatusColumn } from "../sheets/status-column";
import { removeClock } from "./install";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Asks, then takes everything of ours out of the file. Sheets that hold the user's words go only if they say so. */
export function removeAfterAsking(services: Services): void {
  const ui = services.SpreadsheetApp.getUi();
  if (ui.alert(menuEn.removeTitle, menuEn.removeQuestion, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsWeMade(services, spreadsheet);
  const names = sheets.map((sheet) => sheet.getName());
  const all =
    sheets.length > 0 &&
    ui.alert(menuEn.sheetsTitle, menuEn.sheetsQuestion({ sheets: names }), ui.ButtonSet.YES_NO) === ui.Button.YES;
  const problems = removeEverything(services, spreadsheet, all ? sheets : []);
  ui.alert(menuEn.sidebarTitle, menuEn.removed({ kept: all ? [] : names, problems }), ui.ButtonSet.OK);
}

/** Sentences about what could not be removed; the rest is gone. */
export function removeEverything(
  services: Services,
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
): readonly string[] {
  const problems: string[] = [];
  const attempt = attempter(problems);
  // No mail goes out of a file that is being left.
  attempt(() => removeClock(services, spreadsheet));
  attempt(() => removeApproval(services, spreadsheet));
  attempt(() =>
    underLock(services, () => {
      const gone = new Set(sheets.map((sheet) => sheet.getSheetId()));
      // A sheet of that name may be the user's own.
      const { sheet: named, standing } = readState(spreadsheet);
      const stateSheet = standing === "ours" ? named : null;
      if (stateSheet) gone.add(stateSheet.getSheetId());
      for (const sheet of spreadsheet.getSheets()) {
        if (gone.has(sheet.getSheetId())) continue;
        attempt(() => paint(services, sheet, []));
        attempt(() => clearStatusColumns(services, sheet, attempt));
      }
      attempt(() => removeMarks(spreadsheet));
      for (const sheet of sheets) attempt(() => spreadsheet.deleteSheet(sheet));
      // Shown first: nobody has told that Google deletes a hidden sheet beside a single visible one.
      if (stateSheet) attempt(() => spreadsheet.deleteSheet(stateSheet.showSheet()));
      attempt(() => removeJournal(services, clocksOfOthers(services)));
      services.SpreadsheetApp.flush();
    }),
  );
  return problems;
}

/** Our status columns, known by their title wherever it stands: their table may be lost or long untracked. */
function clearStatusColumns(services: Services, sheet: Sheet, attempt: (act: () => void) => void): void {
  const cells = sheetCells(sheet);
  cells.forEach((row, index) => {
    for (const statusColumn of statusColumnsOf(row.map(textOf))) {
      attempt(() => clearStatusColumn(services, { sheet, cells, headerRow: index + 1, statusColumn }));
    }
  });
}

function sheetsWeMade(services: Services, spreadsheet: Spreadsheet): readonly Sheet[] {
  const { alertsSheetId } = readState(spreadsheet).state;
  const ids = [...readJournal(services).made, ...(alertsSheetId === undefined ? [] : [alertsSheetId])];
  return ids.flatMap((id) => spreadsheet.getSheetById(id) ?? []);
}
