import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { words } from "../../local/language/en";
import { menuEn } from "../../src/core/language/en/menu";
import { sidebarEn } from "../../src/core/language/en/sidebar";
import { startBrowser } from "../browser/browser";
import { startLocalSheets } from "../browser/local-sheets";
import { SheetPage } from "../browser/sheet-page";
import { tryScript } from "../local/runtime/try-script";
import { startCommand } from "../local/server/start-command";
import { colourTimer } from "./colour-timer";
import { kpiCsv } from "./kpi-csv";

const rows = 10_000;
const offTarget = "#f29a82";
const white = "#ffffff";

/** Prints a figure; what does not hold makes the run fail. */
function report(name: string, value: number, limit?: number, unit = "ms"): void {
  const promise = limit === undefined ? "" : `at most ${limit} ${unit}`.padEnd(18);
  const holds = limit === undefined || value <= limit;
  const verdict = limit === undefined ? "" : holds ? "holds" : "does not hold";
  console.log(`${name.padEnd(58)} ${Math.round(value).toString().padStart(6)} ${unit}  ${promise}${verdict}`.trimEnd());
  if (!holds) process.exitCode = 1;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Megabytes of memory that a process holds. */
function memoryOf(processId: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(processId)], { encoding: "utf8" })) / 1024;
}

async function measureSample(): Promise<void> {
  await rm(join(__dirname, "../../dist/start"), { recursive: true, force: true });
  for (const which of ["the first", "a later"]) {
    let stop: () => Promise<unknown> = async () => undefined;
    const start = await timed(async () => {
      const started = await startCommand("--port", "0");
      stop = started.stop;
    });
    await stop();
    report(`npm start, sample workbook, ${which} time: ready`, start, 2000);
  }
}

/** A script that writes and reads 100,000 cells, as it would at Google: in the bare realm, through the port. */
async function measureBlock(): Promise<void> {
  const { host } = tryScript(`
    function grid() { return SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 10000, 10); }
    function make() {
      SpreadsheetApp.getActive().getSheets()[0].insertRowsAfter(1000, 9000);
    }
    function fill() {
      var values = [];
      for (var row = 0; row < 10000; row++) {
        values.push([row, "KPI " + row, row / 7, true, "12%", "3/4/2026", row * 2, "text", -row, "on target"]);
      }
      grid().setValues(values);
    }
    function makeColumn() { SpreadsheetApp.getActive().insertSheet("Column").insertRowsAfter(1000, 99000); }
    function fillColumn() {
      var values = [];
      for (var row = 0; row < 100000; row++) values.push([row / 3]);
      SpreadsheetApp.getActive().getSheetByName("Column").getRange(1, 1, 100000, 1).setValues(values);
    }
    function read() { return grid().getValues().length; }`);
  await host.callFromPage("make", []);
  report("setValues of 100,000 cells", await timed(() => host.callFromPage("fill", [])), 4000);
  report("getValues of 100,000 cells", await timed(() => host.callFromPage("read", [])), 1000);
  await host.callFromPage("makeColumn", []);
  report("setValues of 100,000 numbers in a column", await timed(() => host.callFromPage("fillColumn", [])), 4000);
}

/** An edit of a small tracked table, in a browser. */
async function measureSmall(): Promise<void> {
  const browser = await startBrowser();
  const server = await startLocalSheets({ name: "Small", csv: kpiCsv(9) });
  try {
    const start = performance.now();
    const sheet = await SheetPage.open(browser, server.address);
    report("Small table: page until it takes keys", performance.now() - start, 1000);
    await sheet.waitForText("A2", "KPI 1");
    await sheet.chooseFromMenu(menuEn.openSidebar);
    await sheet.button(sidebarEn.home.track).click();
    await sheet.button(sidebarEn.table.apply).click();
    await sheet.sidebar.getByRole("heading", { name: sidebarEn.table.doneTitle }).waitFor();
    const painted: number[] = [];
    for (const row of [2, 3, 4, 5, 6, 7, 8]) {
      await sheet.waitForColour(`A${row}`, white);
      const timer = await colourTimer(sheet.page, { col: 0, row: row - 1 }, offTarget);
      await sheet.type(`B${row}`, "60");
      painted.push(await timer.milliseconds());
    }
    report("Small table: edit until its row is painted, median", median(painted), 100);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** From the file on the disk to alerts in the outbox, with or without the column of status words. */
async function measureTable(statusColumn: boolean): Promise<void> {
  const kind = statusColumn ? "with status column" : "by its numbers";
  const browser = await startBrowser();
  let stop: () => Promise<unknown> = async () => undefined;
  try {
    const begun = performance.now();
    const server = await startLocalSheets({ name: "Figures", csv: kpiCsv(rows) });
    stop = server.stop;
    const ready = performance.now() - begun;
    const beforePage = performance.now();
    const sheet = await SheetPage.open(browser, server.address);
    sheet.page.setDefaultTimeout(60_000);
    await sheet.waitForText("A2", "KPI 1");
    const open = performance.now() - beforePage;
    if (!statusColumn) {
      report("Start until the address is printed", ready, 3000);
      report("Page from navigation until it takes keys", open);
      report("Both: opening the file", ready + open, 5000);
      report("Server's memory, opened", memoryOf(server.processId), undefined, "MB");
    }

    await sheet.chooseFromMenu(menuEn.openSidebar);
    await sheet.button(sidebarEn.home.track).waitFor();
    const understood = await timed(async () => {
      await sheet.button(sidebarEn.home.track).click();
      await sheet.button(sidebarEn.table.apply).waitFor();
    });
    if (statusColumn) await sheet.sidebar.getByLabel(sidebarEn.table.statusColumn).check();
    else report("Sidebar reads the table and proposes", understood);
    const tracked = await timed(async () => {
      await sheet.button(sidebarEn.table.apply).click();
      await sheet.sidebar.getByRole("heading", { name: sidebarEn.table.doneTitle }).waitFor();
    });
    report(`Apply, ${kind}`, tracked);

    await sheet.button(sidebarEn.back).first().click();
    await sheet.button(sidebarEn.home.setAlerts).click();
    await sheet.sidebar.getByRole("switch", { name: sidebarEn.alerts.on }).check();
    await sheet.button(sidebarEn.alerts.save).click();
    await sheet.sidebar.locator(".notice.good, .notice.done").waitFor();

    const coloured = statusColumn ? "F" : "A";
    const painted: number[] = [];
    const told: number[] = [];
    for (const row of [2, 3, 4, 5, 6, 7, 8]) {
      const seconds = await edit(sheet, row, coloured);
      painted.push(seconds.painted);
      told.push(seconds.told);
    }
    report(`Edit until its row is painted, median, ${kind}`, median(painted), 600);
    report(`Edit until its row is painted, slowest, ${kind}`, Math.max(...painted), 1000);
    report(`Edit until its alert is told, median, ${kind}`, median(told));

    await sheet.page.getByRole("button", { name: words.clock.name }).click();
    const checks: number[] = [];
    for (let day = 0; day < 3; day++) {
      const { clock } = words;
      const said = sheet.page.locator(".clock-note[role=status]");
      checks.push(
        await timed(async () => {
          await sheet.page.getByRole("button", { name: clock.day, exact: true }).click();
          await said.filter({ hasNotText: clock.winding }).filter({ hasText: /\S/ }).waitFor();
        }),
      );
    }
    report(`Clock check with its mail, ${kind}`, checks[0] ?? Number.NaN, 3000);
    report(`Clock check without news, ${kind}`, Math.max(...checks.slice(1)), 3000);
    report(`Server's memory at the end, ${kind}`, memoryOf(server.processId), 500, "MB");
    if (sheet.complaints.length > 0) throw new Error(sheet.complaints.join("\n"));
  } finally {
    await browser.close();
    await stop();
  }
}

/** Types an actual that takes the KPI of this row off its target. */
async function edit(sheet: SheetPage, row: number, column: string): Promise<{ painted: number; told: number }> {
  await sheet.waitForColour(`${column}${row}`, white);
  const timer = await colourTimer(sheet.page, { col: column.charCodeAt(0) - 65, row: row - 1 }, offTarget);
  await sheet.type(`B${row}`, "60");
  const start = performance.now();
  const painted = await timer.milliseconds();
  await sheet.page
    .locator(".notices .notice", { hasText: `KPI ${row - 1} ` })
    .first()
    .waitFor();
  return { painted, told: performance.now() - start };
}

async function bench(): Promise<void> {
  console.log(`Local Sheets with ${rows} tracked KPIs`);
  await measureBlock();
  await measureSample();
  await measureSmall();
  await measureTable(false);
  await measureTable(true);
}

bench().catch((cause: unknown) => {
  console.error(cause);
  process.exitCode = 1;
});
