// README's picture: the sample workbook, its SaaS KPIs tracked, the sidebar beside them.
import { join } from "node:path";
import { menuEn } from "../../src/core/language/en/menu";
import { sidebarEn } from "../../src/core/language/en/sidebar";
import { startBrowser } from "./browser";
import { startLocalSheets } from "./local-sheets";
import { SheetPage } from "./sheet-page";

async function takePicture(): Promise<void> {
  const server = await startLocalSheets();
  const browser = await startBrowser();
  try {
    const sheet = await SheetPage.open(browser, server.address, { width: 1240, height: 640, scale: 2 });
    await sheet.goToSheet("SaaS KPIs");
    await sheet.chooseFromMenu(menuEn.openSidebar);
    await sheet.button(sidebarEn.home.track).click();
    await sheet.button(sidebarEn.table.apply).click();
    await sheet.sidebar.getByRole("heading", { name: sidebarEn.table.doneTitle }).waitFor();
    await sheet.button(sidebarEn.back).first().click();
    await sheet.waitForColour("A3", "#f29a82");
    // The cursor rests beside the table.
    await sheet.page.locator(".o-grid-overlay").click({ position: { x: 60, y: 300 } });
    await sheet.page.screenshot({ path: join(__dirname, "../../docs/picture.png") });
  } finally {
    await browser.close();
    await server.stop();
  }
}

takePicture().catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});
