import { menuEn } from "../../src/core/language/en/menu";
import { sidebarEn } from "../../src/core/language/en/sidebar";
import { startJourney } from "./journey";
import type { SheetPage } from "./sheet-page";

// A table that grew by itself: adopted, a wrong guess corrected, coloured, left again. Each step goes on where the one
// before it ended.

const offTarget = "#f29a82";
const atRisk = "#fff4c2";
const white = "#ffffff";
const text = sidebarEn.table;

const table = {
  name: "Ops review",
  csv: [
    "Operations review,,,,,",
    "Status: draft,,,,,",
    "Metric,Owner,Actual,Latest,Plan 26,RAG",
    "Customer care,,,,,",
    "Monthly churn,Ana,1.9%,2.4%,2%,Amber",
    "Complaints per week,Ben,11,9,10,Green",
    "Renewal rate,Ben,80%,93%,95%,Amber",
    "Delivery,,,,,",
    "Deliveries on schedule,Cleo,97%,99%,98%,Green",
    "Response,Cleo,3 h,5 h,< 4 h,Red",
    "Total,,,120,130,",
  ].join("\n"),
};

const { sheet: page, picture, step } = startJourney("table-journey", table, { width: 1280, height: 1400, scale: 1 });
let sheet: SheetPage;

step("[T30] two columns could be the actual: it asks, and nothing is written", async () => {
  sheet = page();
  await sheet.chooseFromMenu(menuEn.openSidebar);
  await sheet.button(sidebarEn.home.track).click();
  await sheet.button(text.apply).waitFor();
  await picture("1-asked");
  expect(await sheet.colour("A5")).toBe(white);
});

step("[T36] the column is chosen, and the rows are told in words", async () => {
  await sheet.sidebar.getByLabel(text.role.actual, { exact: true }).selectOption({ label: "D: Latest" });
  await sheet.sidebar.getByRole("heading", { name: text.directions.title }).waitFor();
  await picture("2-chosen");
});

step("[T33] directions that the names make likely are confirmed", async () => {
  await sheet.button(text.directions.allLower({ count: 2 })).click();
  // Until the rows are read again, they show what they were before, and options are not taken.
  await sheet.sidebar.getByText(text.directions.question, { exact: true }).first().waitFor({ state: "detached" });
  await sheet.sidebar.getByText("2 off target", { exact: false }).first().waitFor();
  await sheet.sidebar.getByText(text.look.more).click();
  await picture("3-confirmed");
});

step("[X6] applied with the column of words: the sheet is coloured, the total is not", async () => {
  await sheet.sidebar.getByLabel(text.statusColumn).check();
  await picture("4-options");
  await sheet.button(text.apply).click();
  await sheet.sidebar.getByRole("heading", { name: text.doneTitle }).waitFor();
  await sheet.waitForColour("G5", offTarget);
  await sheet.waitForColour("G7", atRisk);
  await sheet.waitForText("G10", "Off target");
  expect(await sheet.colour("G11")).toBe(white);
  expect(await sheet.shown("G3")).toBe("Status (Lodestar)");
  await picture("5-tracked");
});

step("[J2] a row typed below gets its word at once", async () => {
  await sheet.type("A12", "Orders");
  await sheet.type("D12", "50");
  await sheet.type("E12", "100");
  await sheet.waitForText("G12", "Off target");
});

step("[J1] sorted by hand, every word and colour follows its row", async () => {
  const { page: tab } = sheet;
  await sheet.select("A5", "G7");
  await tab.locator(".o-topbar-menu", { hasText: "Data" }).click();
  await tab.locator(".o-menu-item", { hasText: "Sort range" }).hover();
  await tab.locator(".o-menu-item", { hasText: "Z ⟶ A" }).click();
  await sheet.waitForText("A5", "Renewal rate");
  await sheet.waitForText("G5", "At risk");
  await sheet.goTo("A2");
  await sheet.waitForColour("G5", atRisk);
  await sheet.waitForColour("G6", offTarget);
  await picture("6-sorted");
});

step("[J2, T33] rows pasted below get their words, but for those whose direction nobody knows there", async () => {
  const { page: tab } = sheet;
  await sheet.select("A5", "F7");
  await tab.keyboard.press("Control+c");
  await sheet.goTo("A13");
  await tab.keyboard.press("Control+v");
  await sheet.waitForText("A13", "Renewal rate");
  await sheet.waitForText("G13", "At risk");
  await sheet.goTo("A2");
  await sheet.waitForColour("G13", atRisk);
  expect([await sheet.shown("G14"), await sheet.colour("G14")]).toEqual(["", white]);
  await picture("7-pasted");
});

step("[J1] and Remove leaves the table as it was", async () => {
  await sheet.button(sidebarEn.back).last().click();
  await sheet.sidebar.getByRole("button", { name: "Ops review" }).click();
  await picture("8-tracked-view");
  await sheet.button(sidebarEn.tracked.remove).click();
  await sheet.button(sidebarEn.tracked.askRemove).click();
  await sheet.sidebar.getByRole("heading", { name: sidebarEn.tracked.removedTitle }).waitFor();
  await sheet.waitForText("G5", "");
  await sheet.goTo("A2");
  expect([await sheet.colour("G5"), await sheet.shown("G3")]).toEqual([white, ""]);
  expect(sheet.complaints).toEqual([]);
  await picture("9-removed");
});
