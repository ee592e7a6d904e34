import { keepScreenshot, startBrowser } from "./browser";
import { startLocalSheets } from "./local-sheets";
import { SheetPage } from "./sheet-page";

/** What a person does in one browser with one table, told in steps: each goes on where the one before it ended. */
export interface Journey {
  readonly sheet: () => SheetPage;
  /** Keeps what the page shows as test-output/JOURNEY-NAME.png. */
  readonly picture: (name: string) => Promise<void>;
  /** One test; where it fails, what the page showed then is kept. */
  readonly step: (title: string, act: () => Promise<void>) => void;
}

/** Starts browser and server before the steps of this file, and stops them after. */
export function startJourney(
  name: string,
  table: Parameters<typeof startLocalSheets>[0],
  size = { width: 1280, height: 800, scale: 1 },
): Journey {
  const closers: (() => Promise<void>)[] = [];
  let opened: SheetPage | undefined;
  const sheet = (): SheetPage => {
    if (opened === undefined) throw new Error("The page is opened before the first step.");
    return opened;
  };
  const picture = (moment: string): Promise<void> => keepScreenshot(sheet().page, `${name}-${moment}`);

  beforeAll(async () => {
    const browser = await startBrowser();
    closers.push(() => browser.close());
    const server = await startLocalSheets(table);
    closers.push(() => server.stop());
    opened = await SheetPage.open(browser, server.address, size);
  });
  afterAll(() => Promise.all(closers.map((close) => close())));

  const step = (title: string, act: () => Promise<void>): void => {
    it(title, async () => {
      try {
        await act();
      } catch (cause) {
        await picture("failed");
        throw cause;
      }
    });
  };
  return { sheet, picture, step };
}
