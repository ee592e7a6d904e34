import { checkNow } from "../alerts/check-now";
import { alertEn } from "../core/language/en/alert";
import { menuEn } from "../core/language/en/menu";
import { faultOf } from "../sheets/fault";
import type { Appliers } from "../sheets/journal";
import type { Services } from "../sheets/services";

const toastSeconds = 15;

export function showSidebar({ HtmlService, SpreadsheetApp }: Pick<Services, "HtmlService" | "SpreadsheetApp">): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle(menuEn.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Checks, and says in the sheet what was found. */
export function showCheck(services: Services, appliers: Appliers): void {
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.toast(checkInWords(services, appliers), alertEn.toastTitle, toastSeconds);
}

function checkInWords(services: Services, appliers: Appliers): string {
  try {
    return checkNow(services, appliers).message;
  } catch (thrown) {
    return faultOf(thrown).message;
  }
}
