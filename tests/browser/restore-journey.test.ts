import { words } from "../../local/language/en";
import { joinAsPage } from "../local/server/open-server";
import { startBrowser } from "./browser";
import { startLocalSheets } from "./local-sheets";
import { SheetPage } from "./sheet-page";

const owner = "owner@team.example";
const editor = "editor@team.example";
const closers: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closers.map((close) => close())));

it("who has half a word in a cell when somebody restores a version hears of both", async () => {
  const local = await startLocalSheets({ name: "Try", csv: "KPI,Actual\nRevenue,50\n" });
  const browser = await startBrowser();
  closers.push(() => browser.close().then(local.stop));
  const typing = await SheetPage.open(browser, `${local.address}?as=${editor}`);
  typing.page.setDefaultTimeout(60_000);
  await typing.waitForText("A2", "Revenue");
  await typing.type("A3", "in time");
  const restoring = await joinAsPage(Number(new URL(local.address).port), `?as=${owner}`);
  const seesIt = (found: unknown) => JSON.stringify(found).includes("in time");
  const state = await restoring.next("state");
  if (!seesIt(state)) await restoring.next("revision", seesIt);
  restoring.send({ type: "versions", id: 1 });
  const { outcome } = await restoring.next("outcome");
  const [first] = outcome.ok && Array.isArray(outcome.value) ? outcome.value.slice(-1) : [];

  await typing.goTo("B3");
  await typing.page.keyboard.type("half a wo");
  restoring.send({ type: "restore", version: first.id });
  const notices = typing.page.locator(".notices .notice");
  await notices.filter({ hasText: words.server.putBack({ address: owner }) }).waitFor();
  await notices.filter({ hasText: words.server.tooLate({ cells: ["Try!B3: half a wo"] }) }).waitFor();
  await typing.waitForText("A3", "");
  expect(typing.complaints).toEqual([]);
});
