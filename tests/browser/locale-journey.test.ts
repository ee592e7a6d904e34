import { menuEn } from "../../src/core/language/en/menu";
import { sidebarEn } from "../../src/core/language/en/sidebar";
import { keepScreenshot, startBrowser } from "./browser";
import { startLocalSheets } from "./local-sheets";
import { SheetPage } from "./sheet-page";

// A file with decimal commas: what is typed, what is shown, and rules and formulas that were written in US notation.

const closers: (() => Promise<void>)[] = [];
let sheet: SheetPage;

beforeAll(async () => {
  const browser = await startBrowser();
  closers.push(() => browser.close());
  const csv = "Indicador;KPI;Actual;Target\n1;Receita;R$ 48.000,50;R$ 50.000,00\n2;NPS;61,5;60\n3;Prazo;0,5;0,75";
  const server = await startLocalSheets({ name: "Vendas", csv, locale: "pt_BR" });
  closers.push(() => server.stop());
  sheet = await SheetPage.open(browser, server.address);
});

afterAll(() => Promise.all(closers.map((close) => close())));

it("[V2] numbers of the file and of the keyboard are read with decimal commas", async () => {
  expect(await sheet.shown("C2")).toBe("R$ 48.000,50");
  await sheet.type("F2", "1.234,5");
  await sheet.type("F3", "=F2*2");
  await sheet.waitForText("F3", "2469");
  await sheet.type("F4", "R$ 10,25");
  await sheet.waitForText("F4", "R$ 10,25");
});

it("[F1] a formula is typed with semicolons", async () => {
  await sheet.type("G2", "=OKRSCORE(44,5;50;30)");
  await sheet.waitForText("G2", "0,725");
});

it("[K4] rules without separators and decimals colour the rows", async () => {
  await sheet.chooseFromMenu(menuEn.openSidebar);
  await sheet.button(sidebarEn.home.track).click();
  await sheet.button(sidebarEn.table.apply).click();
  await sheet.sidebar.getByRole("heading", { name: sidebarEn.table.doneTitle }).waitFor();
  await sheet.waitForColour("B4", "#f29a82");
  expect(await sheet.colour("B2")).toBe("#fff4c2");
  expect(await sheet.colour("B3")).toBe("#ffffff");
  await sheet.type("C4", "0,75");
  await sheet.waitForColour("B4", "#ffffff");
  await keepScreenshot(sheet.page, "locale-journey");
  expect(sheet.complaints).toEqual([]);
});
