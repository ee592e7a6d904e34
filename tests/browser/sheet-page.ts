import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { words } from "../../local/language/en";
import { typeByHand } from "./type-by-hand";

interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the page hands to its tests: the model that it shows. Rows and columns count from 0 in it. */
interface ShownModel {
  dispatch(type: string, payload: object): unknown;
  _exportData(squished: boolean): unknown;
  readonly getters: {
    getActiveSheetId(): string;
    getNumberRows(sheet: string): number;
    getEvaluatedCell(at: { sheetId: string; col: number; row: number }): { readonly formattedValue: string };
    getVisibleRect(zone: Zone): {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  };
}

declare global {
  interface Window {
    readonly localSheets: { readonly model: ShownModel; readonly ready: boolean };
  }
}

/** A person at the page of Local Sheets: keyboard, mouse and eyes. */
export class SheetPage {
  /** Errors that no code of the page caught, and addresses of other machines that it asked: none, one hopes. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    address: string,
  ) {
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(address).origin)
        this.complaints.push(request.url());
    });
  }

  static async open(
    browser: Browser,
    address: string,
    { width, height, scale } = { width: 1280, height: 800, scale: 1 },
  ): Promise<SheetPage> {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    page.setDefaultTimeout(15_000);
    const sheet = new SheetPage(page, address);
    await page.goto(address);
    await page.waitForFunction(() => window.localSheets.ready);
    return sheet;
  }

  /** Goes to the cell ("F2") by arrow keys, types, and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await typeByHand(this.page, text);
  }

  /** Goes to the cell by arrow keys. */
  async goTo(cell: string): Promise<void> {
    const { col, row } = position(cell);
    const { keyboard } = this.page;
    await this.page.locator(".o-grid-overlay").click({ position: { x: 20, y: 10 } });
    await keyboard.press("Control+Home");
    for (let step = 0; step < row; step++) await keyboard.press("ArrowDown");
    for (let step = 0; step < col; step++) await keyboard.press("ArrowRight");
  }

  /** Selects the cells from one to the other, to the right and down, by arrow keys. */
  async select(from: string, to: string): Promise<void> {
    await this.goTo(from);
    const [start, end] = [position(from), position(to)];
    for (let step = start.row; step < end.row; step++) await this.page.keyboard.press("Shift+ArrowDown");
    for (let step = start.col; step < end.col; step++) await this.page.keyboard.press("Shift+ArrowRight");
  }

  /** The text that a cell of the sheet in front shows. */
  async shown(cell: string): Promise<string> {
    return this.page.evaluate(({ col, row }) => {
      const { getters } = window.localSheets.model;
      return getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col, row }).formattedValue;
    }, position(cell));
  }

  /** Waits until a cell of the sheet in front shows this text. */
  async waitForText(cell: string, text: string): Promise<void> {
    await this.waitFor(`${cell} to show "${text}"`, async () => (await this.shown(cell)) === text);
  }

  /** The colour behind the text of a cell, "#rrggbb", as it is painted on the screen: a pixel near its left edge. */
  async colour(cell: string): Promise<string> {
    const { x, y, height } = await this.place(cell);
    return this.page.evaluate(
      ([left, top]) => {
        for (const canvas of document.querySelectorAll("canvas")) {
          const box = canvas.getBoundingClientRect();
          if (left < box.left || left >= box.right || top < box.top || top >= box.bottom) continue;
          const scale = canvas.width / box.width;
          const context = canvas.getContext("2d");
          const pixel = context?.getImageData((left - box.left) * scale, (top - box.top) * scale, 1, 1).data;
          if (pixel === undefined || pixel[3] === 0) continue;
          return `#${[pixel[0], pixel[1], pixel[2]].map((part = 0) => part.toString(16).padStart(2, "0")).join("")}`;
        }
        return "";
      },
      [x + 2, y + height - 3] as const,
    );
  }

  async waitForColour(cell: string, colour: string): Promise<void> {
    await this.waitFor(`${cell} to be ${colour}`, async () => (await this.colour(cell)) === colour);
  }

  /** Polls, because a canvas tells nobody that it was painted. */
  async waitFor(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + 15_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Waited 15 seconds in vain for ${what}.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Every row of the sheet in front that shows anything, as texts. */
  async rows(columns: number): Promise<readonly (readonly string[])[]> {
    const all = await this.page.evaluate((width) => {
      const { getters } = window.localSheets.model;
      const sheetId = getters.getActiveSheetId();
      return Array.from({ length: Math.min(200, getters.getNumberRows(sheetId)) }, (_, row) =>
        Array.from({ length: width }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).formattedValue),
      );
    }, columns);
    return all.filter((row) => row.some((text) => text !== ""));
  }

  async goToSheet(name: string): Promise<void> {
    await this.page.locator(".o-sheet", { hasText: name }).first().click();
  }

  /** Extensions > Lodestar > caption. */
  async chooseFromMenu(caption: string): Promise<void> {
    await this.page.getByRole("button", { name: words.page.extensions }).click();
    await this.page.getByRole("menuitem", { name: caption }).click();
  }

  get sidebar(): FrameLocator {
    return this.page.locator("aside.sidebar iframe").contentFrame();
  }

  button(name: string): Locator {
    return this.sidebar.getByRole("button", { name, exact: true });
  }

  /** Where the cell is on the screen, in pixels of the page. */
  private async place(cell: string): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate(({ col, row }) => {
      const rect = window.localSheets.model.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      const grid = document.querySelector(".o-grid")?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { ...rect, x: rect.x + grid.x, y: rect.y + grid.y };
    }, position(cell));
  }
}

function position(cell: string): { readonly col: number; readonly row: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(row) - 1 };
}
