import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { words } from "../../local/language/en";
import { createHost } from "../../local/runtime/create-host";
import { openWorkbook } from "../../local/server/open-workbook";
import { startServer } from "../../local/server/server";
import { Shelf } from "../../local/server/shelf";
import { pageFiles } from "../local/page/serve-add-on";
import { keepScreenshot, startBrowser } from "./browser";
import { SheetPage } from "./sheet-page";

const root = join(__dirname, "../..");
const now = Date.UTC(2026, 10, 25, 8);
const user = "owner@team.example";
const files = { code: "", pages: {}, manifest: { oauthScopes: [], timeZone: "Etc/UTC" } };

it("another workbook of the folder is chosen in the File menu, and opens in a tab of its own", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lodestar-open-another-"));
  const newShelf = () =>
    new Shelf((made) => createHost({ files, now, user, people: [{ address: user, role: "owner" }], ...made }));
  const open = async (name: string) => {
    await writeFile(join(folder, `${name}.csv`), `KPI,Actual\n${name},50\n`);
    const asked = { from: folder, file: `${name}.csv`, folder, locale: "en_US", timeZone: "Etc/UTC", now: () => now };
    const opened = await openWorkbook(asked);
    if ("problem" in opened) throw new Error(opened.problem);
    return opened;
  };
  const before = newShelf();
  before.add(await open("churn"));
  await before.stop();
  const shelf = newShelf();
  const { host } = shelf.add(await open("sales"));
  const server = await startServer({ host, shelf, page: await pageFiles(), root, port: 0 });
  const browser = await startBrowser();
  try {
    const sheet = await SheetPage.open(browser, `http://127.0.0.1:${server.port}/?as=${user}`);
    await sheet.waitForText("A2", "sales");
    await sheet.page.getByText("File", { exact: true }).first().click();
    await sheet.page.getByText(words.file.open).first().click();
    await sheet.page.getByRole("button", { name: "churn", exact: true }).waitFor();
    await keepScreenshot(sheet.page, "open-another");
    const [opened] = await Promise.all([
      sheet.page.context().waitForEvent("page"),
      sheet.page.getByRole("button", { name: "churn", exact: true }).click(),
    ]);
    await opened.waitForFunction(() => window.localSheets?.ready);
    expect(await opened.title()).toContain("churn");
    expect(new URL(opened.url()).searchParams.get("as")).toBe(user);
    expect(sheet.complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
    await shelf.stop();
    await rm(folder, { recursive: true });
  }
});
