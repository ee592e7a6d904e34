import { words } from "../../local/language/en";
import { menuEn } from "../../src/core/language/en/menu";
import { sidebarEn } from "../../src/core/language/en/sidebar";
import { startJourney } from "./journey";
import type { SheetPage } from "./sheet-page";

// The main job, by keyboard and mouse, on a table of one's own. Each step goes on where the one before it ended.

const offTarget = "#f29a82";
const atRisk = "#fff4c2";
const white = "#ffffff";

const table = {
  name: "Support",
  csv: [
    "KPI,Actual,Target,Direction,Owner",
    "Tickets solved,104,100,higher,Head of Support",
    "First reply (hours),2,2,lower,Head of Support",
    "Satisfaction,88%,90%,higher,Head of Support",
    "Churn,3%,2%,lower,Head of Growth",
  ].join("\n"),
};

const { sheet: page, picture, step } = startJourney("main-journey", table);
let sheet: SheetPage;

step("opens a CSV as a spreadsheet", async () => {
  sheet = page();
  expect(await sheet.rows(5)).toHaveLength(5);
  expect(await sheet.shown("B4")).toBe("88%");
  await picture("1-opened");
});

step("[F1] a score typed into a cell by keyboard is computed", async () => {
  await sheet.type("G2", "=OKRSCORE(44,50,30)");
  await sheet.waitForText("G2", "0.7");
  await sheet.type("G3", "=OKRSCORE(B2,C2)");
  await sheet.waitForText("G3", "1");
  await picture("2-score");
});

step("[K4] the table is tracked from the sidebar and coloured by its own figures", async () => {
  await sheet.chooseFromMenu(menuEn.openSidebar);
  await sheet.button(sidebarEn.home.track).click();
  await sheet.button(sidebarEn.table.apply).waitFor();
  await picture("3-understood");
  expect(await sheet.colour("A5")).toBe(white);
  await sheet.button(sidebarEn.table.apply).click();
  await sheet.sidebar.getByRole("heading", { name: sidebarEn.table.doneTitle }).waitFor();
  await sheet.waitForColour("A5", offTarget);
  expect(await sheet.colour("A4")).toBe(atRisk);
  expect(await sheet.colour("A2")).toBe(white);
  await picture("4-tracked");
});

step("alerts go to the address that was approved in the sidebar", async () => {
  await sheet.button(sidebarEn.back).first().click();
  await sheet.button(sidebarEn.home.setAlerts).click();
  await sheet.sidebar.getByRole("switch", { name: sidebarEn.alerts.on }).check();
  await picture("5-alerts");
  await sheet.button(sidebarEn.alerts.save).click();
  await sheet.sidebar.locator(".notice.good, .notice.done").waitFor();
});

step("[K4] an edit that takes a KPI off target changes the colour of its row at once", async () => {
  expect(await sheet.colour("A2")).toBe(white);
  await sheet.type("B2", "60");
  await sheet.waitForColour("A2", offTarget);
  expect(await sheet.colour("B2")).toBe(offTarget);
  await sheet.page.locator(".notices .notice", { hasText: "Tickets solved" }).waitFor();
  await picture("6-edited");
});

step("[L] winding the clock a day sends one mail about it, to be read in the outbox", async () => {
  await sheet.page.getByRole("button", { name: words.clock.name }).click();
  await sheet.page.getByRole("button", { name: words.clock.day, exact: true }).click();
  await sheet.page.getByRole("tab", { name: words.outbox.name }).click();
  const mail = sheet.page.locator(".outbox-row.is-mail");
  await mail.waitFor();
  expect(await mail.count()).toBe(1);
  expect(await mail.locator(".outbox-text").first().textContent()).toContain("Tickets solved");
  await picture("7-outbox");
  await sheet.page.getByRole("button", { name: words.page.closePanel }).click();
});

step("[F11] an objective built in the sidebar stands in the sheet OKRs with live scores", async () => {
  const { objective } = sidebarEn;
  await sheet.button(sidebarEn.back).first().click();
  await sheet.button(sidebarEn.home.build).click();
  const field = (label: string, number = 0) => sheet.sidebar.getByLabel(label, { exact: true }).nth(number);
  await field(objective.objective).fill("Customers get help before they have to ask twice");
  await field(objective.owner).fill("Head of Support");
  const keyResults = [
    { metric: "NPS", baseline: "30", target: "50", current: "44", unit: "points", weight: "2" },
    { metric: "Answered on the first day", baseline: "60%", target: "90%", current: "60%", unit: "", weight: "" },
  ];
  for (const [index, keyResult] of keyResults.entries()) {
    if (index > 0) await sheet.button(objective.add).click();
    await field(objective.metric, index).fill(keyResult.metric);
    await field(objective.baseline, index).fill(keyResult.baseline);
    await field(objective.target, index).fill(keyResult.target);
    await field(objective.current, index).fill(keyResult.current);
    await field(objective.unit, index).fill(keyResult.unit);
    await field(objective.weight, index).fill(keyResult.weight);
  }
  await picture("8-builder");
  await sheet.button(objective.save).click();
  await sheet.sidebar.getByRole("heading", { name: objective.savedTitle }).waitFor();
  await sheet.goToSheet("OKRs");
  const column = async (title: string) => (await sheet.rows(30))[0]?.indexOf(title) ?? -1;
  const [text, current, score, objectiveScore] = [
    await column("Text"),
    await column("Current"),
    await column("Score"),
    await column("Objective score"),
  ];
  const shown = async (at: number) => (await sheet.rows(30)).slice(1).map((row) => row[at]);
  expect(await shown(text)).toEqual([
    "Customers get help before they have to ask twice",
    "NPS",
    "Answered on the first day",
  ]);
  expect(await shown(score)).toEqual(["", "70%", "0%"]);
  expect((await shown(objectiveScore))[0]).toBe("47%");
  await picture("9-okrs");
  const letter = String.fromCharCode(65 + current);
  await sheet.type(`${letter}4`, "90%");
  await sheet.waitFor("the objective's score to follow", async () => (await shown(objectiveScore))[0] === "80%");
  expect(await shown(score)).toEqual(["", "70%", "100%"]);
  for (let column = current; column < objectiveScore + 3; column++) await sheet.page.keyboard.press("ArrowRight");
  await picture("10-live-score");
});

step("[D11] the objective is taken back, but for what was typed into it since", async () => {
  const { home, file } = sidebarEn;
  await sheet.button(sidebarEn.back).first().click();
  await sheet.button(home.file).click();
  await sheet.button(file.undo).click();
  const notice = sheet.sidebar.locator(".notice", { hasText: "Taken back" });
  await notice.waitFor();
  expect(await notice.textContent()).toContain('the row "Answered on the first day"');
  const rows = await sheet.rows(30);
  const text = rows[0]?.indexOf("Text") ?? -1;
  expect(rows.slice(1).map((row) => row[text])).toEqual([
    "Customers get help before they have to ask twice",
    "Answered on the first day",
  ]);
  await picture("11-taken-back");
});

step("nothing went wrong on the way, and nobody but this machine was asked", async () => {
  expect(sheet.complaints).toEqual([]);
});
