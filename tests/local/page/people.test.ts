import type { Browser } from "playwright-core";
import { words } from "../../../local/language/en";
import { startBrowser } from "../../browser/browser";
import { SheetPage } from "../../browser/sheet-page";
import { serveAddOn } from "./serve-add-on";

const owner = "owner@team.example";
const newcomer = "newcomer@team.example";
const viewer = "viewer@team.example";

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Side", "side").addItem("Loop", "loop").addItem("Write", "write").addToUi();
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p id='in'>inside</p>").setTitle("Side")); }
function loop() { for (;;); }
function write() { SpreadsheetApp.getActiveSheet().getRange("D1").setValue(Session.getActiveUser().getEmail()); }
function onEdit(e) { e.range.offset(0, 1).setValue("seen " + e.value); }
`;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveAddOn>>;
beforeAll(async () => {
  [browser, served] = await Promise.all([
    startBrowser(),
    serveAddOn(code, {
      user: owner,
      people: [
        { address: owner, role: "owner" },
        { address: newcomer, role: "editor", installed: false, granted: "unasked" },
        { address: viewer, role: "viewer" },
      ],
      limits: { run: 4000 },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const as = (address: string, width = 1280) =>
  SheetPage.open(browser, `${served.address}?as=${address}`, { width, height: 700, scale: 1 });
const choose = async ({ page }: SheetPage, caption: string) => {
  await page.getByRole("button", { name: words.page.extensions }).click();
  await page.getByRole("menuitem", { name: caption, exact: true }).click();
};

it("two people type in one file, each is asked for what is theirs, and a viewer only looks", async () => {
  const [one, two, three] = [await as(owner), await as(newcomer), await as(viewer)];
  await one.type("A1", "first");
  await two.waitForText("B1", "seen first");
  await two.type("A2", "second");
  await one.waitForText("B2", "seen second");

  await choose(two, "Write");
  await two.page.getByRole("button", { name: words.people.allow }).click();
  await one.waitForText("D1", newcomer);

  await three.waitForText("D1", newcomer);
  await three.type("A3", "third");
  await three.page.getByRole("button", { name: words.page.extensions }).click();
  await three.page.getByText(words.page.noAddOn).waitFor();
  await one.type("A4", "fourth");
  await three.waitForText("B4", "seen fourth");
  expect([await one.shown("A3"), await three.shown("A3")]).toEqual(["", ""]);
  // Nothing went wrong, and nothing left this machine.
  expect([one, two, three].flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const { page } of [one, two, three]) await page.close();
});

it("a script in an endless loop ends with Google's message, and the page lives on", async () => {
  const one = await as(owner);
  await choose(one, "Loop");
  await one.type("A6", "meanwhile");
  await one.waitForText("B6", "seen meanwhile");
  await one.page.locator(".notices .notice", { hasText: "Exceeded maximum execution time" }).waitFor();
  await choose(one, "Write");
  await one.waitForText("D1", owner);
  await one.page.close();
});

it.each([1024, 900])("at a width of %d pixels the grid and the sidebar stand beside each other", async (width) => {
  const one = await as(owner, width);
  await choose(one, "Side");
  await one.sidebar.getByText("inside").waitFor();
  const overlap = await one.page.evaluate(() => {
    const sidebar = document.querySelector("aside.sidebar")?.getBoundingClientRect();
    if (sidebar === undefined) return ["no sidebar"];
    const points = [60, 200, 400, 650].map((y) => document.elementFromPoint(sidebar.left + 8, y));
    return points.filter((found) => found?.closest("aside.sidebar") === null).map((found) => found?.className ?? "");
  });
  expect(overlap).toEqual([]);
  await one.page.close();
});
