import { menuEn } from "../core/language/en/menu";
import type { Services } from "../sheets/services";

/** The menu, and nothing else: before the add-on is enabled in a file, any other service would make it vanish. */
export function addMenu(services: Pick<Services, "SpreadsheetApp">): void {
  services.SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuEn.openSidebar, "openSidebar")
    .addItem(menuEn.checkNow, "checkKpisNow")
    .addSeparator()
    .addItem(menuEn.remove, "removeLodestar")
    .addToUi();
}
