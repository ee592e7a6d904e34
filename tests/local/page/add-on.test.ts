import type { Browser, Page } from "playwright-core";
import { words } from "../../../local/language/en";
import { startBrowser } from "../../browser/browser";
import { serveAddOn } from "./serve-add-on";

// What an add-on can show that Lodestar does not: prompts, dialogs of its own, menus at the top, mails with HTML.

const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem("Ask", "ask").addItem("Show a page", "show").addItem("Write", "write").addItem("Draw", "draw").addItem("Break", "stumble").addToUi();
  ui.createMenu("Team").addItem("Greet", "greet").addToUi();
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt("Cycle", "What is it called?", ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActive().toast(answer.getSelectedButton() + " " + answer.getResponseText(), "Answer");
}
function show() {
  var page = "<button onclick='google.script.host.close()'>Done</button>";
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(page), "A page of its own");
}
function write() {
  MailApp.sendEmail({ to: "a@example.com", subject: "Two faces", body: "plain face", htmlBody: "<h1>other face</h1>" });
  console.log("written");
}
function draw() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:B4").setValues([["Month", "Actual"], ["Jan", 3], ["Feb", 5], ["Mar", 4]]);
  sheet.getRange("B2").setNote("Asked the team on Monday");
  sheet.hideRows(6, 2);
  sheet.getRange("A10:B10").merge().insertCheckboxes();
  var chart = sheet.newChart().addRange(sheet.getRange("A1:B4")).setPosition(1, 4, 0, 0).setOption("title", "Actuals").setOption("width", 360).setOption("height", 240);
  sheet.insertChart(chart.asLineChart().build());
  SpreadsheetApp.getActive().toast("drawn", "Drawing");
}
function greet() { SpreadsheetApp.getActive().toast("Hello, team", "Greeting"); }
function stumble() { throw new Error("A stone"); }
`;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveAddOn>>;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([startBrowser(), serveAddOn(code)]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.address);
  await page.waitForFunction(() => window.localSheets.ready);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function choose(caption: string, menu: string = words.page.extensions): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: caption, exact: true }).click();
}
const notice = (text: string) => page.locator(".notices .notice", { hasText: text });

it("a prompt takes what is typed, Enter is its first button, and presses nothing else", async () => {
  await choose("Ask");
  await page.getByRole("dialog").getByRole("textbox").waitFor();
  await page.keyboard.type("2027-Q1");
  await page.keyboard.press("Enter");
  await notice("OK 2027-Q1").waitFor();
  expect(await page.getByRole("menu").isVisible()).toBe(false);
});

it("Esc closes a prompt, and the script hears of it", async () => {
  await choose("Ask");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await notice("CLOSE").waitFor();
});

it("a dialog of the add-on's own closes from inside and by its button", async () => {
  const dialog = page.getByRole("dialog", { name: "A page of its own" });
  await choose("Show a page");
  await dialog.locator("iframe").contentFrame().getByRole("button", { name: "Done" }).click();
  await dialog.waitFor({ state: "hidden" });
  await choose("Show a page");
  await dialog.getByRole("button", { name: words.page.close }).click();
  await dialog.waitFor({ state: "hidden" });
});

it("a menu that is no add-on's stands beside the others", async () => {
  await choose("Greet", "Team");
  await notice("Hello, team").waitFor();
});

it("what a menu's function throws is shown, and stays until it is dismissed", async () => {
  await choose("Break");
  const failure = notice("A stone");
  await failure.waitFor();
  expect(await failure.textContent()).toContain(words.page.scriptFailed({ name: "Break" }));
  await failure.getByRole("button", { name: words.page.dismiss }).click();
  expect(await failure.count()).toBe(0);
});

it("a mail is read in both its forms, and the log beside it", async () => {
  await choose("Write");
  await page.getByRole("button", { name: words.outbox.withCount({ count: 1 }) }).click();
  const mail = page.locator(".outbox-row.is-mail");
  expect(await mail.textContent()).toContain("a@example.com");
  expect(await mail.locator(".outbox-text").textContent()).toBe("plain face");
  await mail.getByText(words.outbox.showMail).click();
  await mail.locator("iframe").contentFrame().getByRole("heading", { name: "other face" }).waitFor();
  await page.getByRole("radio", { name: words.outbox.log }).check();
  expect(await mail.isVisible()).toBe(false);
  expect(await page.locator(".outbox-row.is-log").textContent()).toContain("written");
});

it("a note is shown while the pointer rests on its cell; a chart is drawn", async () => {
  await choose("Draw");
  await notice("drawn").waitFor();
  await page.locator(".o-figure canvas").waitFor();
  const grid = await page.locator(".o-grid-overlay").boundingBox();
  if (grid === null) throw new Error("The grid is not there.");
  const note = page.locator(".cell-note", { hasText: "Asked the team on Monday" });
  for (let move = 0; move < 20 && !(await note.isVisible()); move++) {
    // Cells are 96 by 23 pixels: towards the middle of B2, and again until the grid has seen the pointer rest.
    await page.mouse.move(grid.x + 130 + (move % 2), grid.y + 30);
    await page.mouse.move(grid.x + 144, grid.y + 34);
    await note.waitFor({ timeout: 1_500 }).catch(() => undefined);
  }
  await note.waitFor();
  await page.mouse.move(grid.x + 144, grid.y + 300);
  await page.locator(".cell-note").waitFor({ state: "hidden" });
});
