import type { Browser, Page, Request } from "playwright-core";
import { words } from "../../../local/language/en";
import { startBrowser } from "../../browser/browser";
import { typeByHand } from "../../browser/type-by-hand";
import { type StartCommand, startCommand } from "../server/start-command";

// The page itself, in a real browser, around the real add-on. What the add-on does there is told in tests/browser.

let browser: Browser;
let command: StartCommand;
let page: Page;
let requests: Request[];
let complaints: string[];

beforeAll(async () => {
  [browser, command] = await Promise.all([startBrowser(), startCommand("--port", "0")]);
});
afterAll(async () => {
  await browser.close();
  await command.stop();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  requests = [];
  complaints = [];
  page.on("request", (request) => requests.push(request));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${command.port}/`);
  await page.waitForFunction(() => window.localSheets.ready);
});
afterEach(() => page.close());

const extensions = () => page.getByRole("button", { name: words.page.extensions });
const isFocused = (role: "button" | "menuitem" | "tab", name: string) =>
  page.getByRole(role, { name, exact: role !== "button" }).evaluate((element) => element === document.activeElement);

async function openSidebar(): Promise<void> {
  const close = page.getByRole("button", { name: words.page.closeSidebar });
  if (await close.isVisible()) await close.click();
  await close.waitFor({ state: "hidden" });
  await extensions().click();
  await page.getByRole("menuitem", { name: "Open sidebar" }).click();
  await page.locator("aside.sidebar iframe").waitFor();
}

it("asks this machine only, and the browser finds nothing to complain of", async () => {
  await openSidebar();
  await page.locator("aside.sidebar iframe").contentFrame().getByRole("button").first().waitFor();
  const hosts = new Set(
    requests
      .map((request) => new URL(request.url()))
      .map(({ protocol, host }) => (protocol === "data:" ? "data:" : host)),
  );
  hosts.delete("data:");
  expect([...hosts]).toEqual([`127.0.0.1:${command.port}`]);
  expect(complaints).toEqual([]);
});

it("takes keys at once, for the cell that is selected", async () => {
  await page.keyboard.press("End");
  await page.keyboard.type("hello");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
});

it("opens, walks and closes the add-on's menu by keyboard, and gives the focus back", async () => {
  await extensions().focus();
  await page.keyboard.press("ArrowDown");
  expect(await isFocused("menuitem", "Open sidebar")).toBe(true);
  await page.keyboard.press("ArrowUp");
  expect(await isFocused("menuitem", "Remove Lodestar from this file…")).toBe(true);
  await page.keyboard.press("Home");
  await page.keyboard.press("c");
  expect(await isFocused("menuitem", "Check KPIs now")).toBe(true);
  await page.keyboard.press("Escape");
  expect(await isFocused("button", words.page.extensions)).toBe(true);
  expect(await page.getByRole("menu").isVisible()).toBe(false);
});

it("keeps the focus in a dialog; Esc answers the script that asked, and it goes on", async () => {
  await extensions().click();
  await page.getByRole("menuitem", { name: "Remove Lodestar from this file…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press("Tab");
    expect(
      await dialog.evaluate((box) => document.activeElement === document.body || box.contains(document.activeElement)),
    ).toBe(true);
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.querySelector(".work")?.textContent === "");
});

it("shows the sidebar beside the grid, 300 pixels wide, and closes it by its button", async () => {
  await openSidebar();
  expect((await page.locator("aside.sidebar iframe").boundingBox())?.width).toBe(300);
  const frame = page.locator("aside.sidebar iframe");
  expect(await frame.getAttribute("sandbox")).toBe("allow-scripts allow-forms allow-modals allow-popups");
  await page.getByRole("button", { name: words.page.closeSidebar }).click();
  await page.locator("aside.sidebar").waitFor({ state: "hidden" });
});

it("google.script.run refuses a Date as Google does, and the frame cannot reach the page", async () => {
  await openSidebar();
  await page.locator("aside.sidebar iframe").contentFrame().getByRole("button").first().waitFor();
  const frame = page.frames().find((each) => each.url().includes("/sidebar"));
  const said = await frame?.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        return String(act());
      } catch (error) {
        return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      }
    };
    const { google } = window as Window & { google?: { script: { run: { rpc(...args: unknown[]): void } } } };
    return {
      date: attempt(() => google?.script.run.rpc("open", new Date(0))),
      page: attempt(() => window.parent.document.title),
      storage: attempt(() => window.localStorage.length),
    };
  });
  expect(said?.date).toBe("Error: Failed due to illegal value in property: 1");
  expect(said?.page).toContain("SecurityError");
  expect(said?.storage).toContain("SecurityError");
});

it("opens the drawer, walks its tabs and winds the clock by keyboard", async () => {
  const clock = page.getByRole("button", { name: words.clock.name });
  const before = await clock.textContent();
  await page.getByRole("button", { name: words.outbox.name }).click();
  expect(await isFocused("tab", words.outbox.name)).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await isFocused("tab", words.clock.name)).toBe(true);
  await page.getByRole("button", { name: words.clock.day, exact: true }).press("Enter");
  await page.getByText(/^It is now /).waitFor();
  expect(await clock.textContent()).not.toBe(before);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("tablist").isVisible()).toBe(false);
  expect(await isFocused("button", words.outbox.name)).toBe(true);
});

it("F6 leads out of the grid, around the page and back, from inside the sidebar too", async () => {
  await openSidebar();
  await page.locator("aside.sidebar iframe").contentFrame().getByRole("button").first().focus();
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.closest(".top-bar"));
  expect(await isFocused("button", words.page.extensions)).toBe(true);
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".o-grid") !== null)).toBe(true);
  await page.keyboard.press("F6");
  expect(await isFocused("button", words.page.closeSidebar)).toBe(true);
  await page.keyboard.press("Shift+F6");
  expect(await page.evaluate(() => document.activeElement?.closest(".o-grid") !== null)).toBe(true);
});

it("reads what is typed in the locale of the file", async () => {
  const own = await startCommand("--port", "0", "--locale", "pt_BR");
  await page.goto(`http://127.0.0.1:${own.port}/`);
  await page.waitForFunction(() => window.localSheets?.ready);
  for (let row = 1; row < 12; row++) await page.keyboard.press("ArrowDown");
  for (const text of ["1,5", "=OKRSCORE(44;50;30)"]) await typeByHand(page, text);
  await page.waitForFunction(() => {
    const { getters } = window.localSheets.model;
    const shown = (row: number) =>
      getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row }).formattedValue;
    return shown(11) === "1,5" && shown(12) === "0,7";
  });
  await own.stop();
});

it("two pages show the same file", async () => {
  const other = await browser.newPage();
  await other.goto(`http://127.0.0.1:${command.port}/`);
  await other.waitForFunction(() => window.localSheets.ready);
  await page.keyboard.press("ArrowRight");
  for (let row = 1; row < 12; row++) await page.keyboard.press("ArrowDown");
  await typeByHand(page, "seen by both");
  await other.waitForFunction(() => {
    const { getters } = window.localSheets.model;
    return (
      getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 1, row: 11 }).formattedValue ===
      "seen by both"
    );
  });
  await other.close();
});

it("says that the connection is lost, lets nothing be changed, and begins anew when the server is back", async () => {
  const own = await startCommand("--port", "0");
  await page.goto(`http://127.0.0.1:${own.port}/`);
  await page.waitForFunction(() => window.localSheets.ready);
  await own.stop();
  await page.getByRole("alert").getByText(words.page.lost).waitFor();
  expect(await page.locator(".middle").evaluate((element) => element.hasAttribute("inert"))).toBe(true);
  const again = await startCommand("--port", String(own.port));
  await page.waitForFunction(() => window.localSheets?.ready && document.querySelector(".lost") === null);
  await again.stop();
});
