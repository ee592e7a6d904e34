import { openBook } from "../../local/engine/open-book";
import type { SwitchName } from "../../local/engine/switches";
import { copyOf } from "../../local/runtime/copy";
import { createHost } from "../../local/runtime/create-host";
import type { Host } from "../../local/runtime/host";
import { Versions } from "../../local/runtime/versions";
import { tellStory } from "../journeys/kpi-story";
import { answerOf, hostOptions, tryScript, wednesday } from "../local/runtime/try-script";

const script = `
  function mark() { PropertiesService.getDocumentProperties().setProperty("k", "v"); }
  function property() { return PropertiesService.getDocumentProperties().getProperty("k"); }`;

it("[file.restore] an earlier version has the cells that were, and the properties that are", async () => {
  const { host, book } = tryScript(`/** */ ${script}`, { rows: [["a"], ["b"]] });
  const versions = new Versions(host);
  const earlier = versions.keep("before");
  answerOf(await host.callFromPage("mark", []));
  const cell = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
  book.userWrite(cell, [["changed"]]);
  await versions.restore(earlier);
  expect([book.values(cell), answerOf(await host.callFromPage("property", []))]).toEqual([[["a"]], "v"]);
});

it("[file.copy-id] [file.copy-triggers] a copy is another file, without triggers", async () => {
  const code = `/** */ function id() { return SpreadsheetApp.getActive().getId(); }
    function tick() {} function set() { ScriptApp.newTrigger("tick").timeBased().everyDays(1).create(); }
    function triggers() { return ScriptApp.getProjectTriggers().length; }`;
  const { host } = tryScript(code);
  answerOf(await host.callFromPage("set", []));
  const { book, ...copied } = copyOf(host);
  const { name, locale, timeZone } = host.book;
  const opened = openBook(book, { name, locale, timeZone, now: () => wednesday });
  const copy = createHost({ ...hostOptions(code), ...copied, book: opened });
  const asked = async (file: Host, what: string) => answerOf(await file.callFromPage(what, []));
  expect(await asked(copy, "id")).not.toBe(await asked(host, "id"));
  expect([await asked(host, "triggers"), await asked(copy, "triggers")]).toEqual([1, 0]);
});

/** What the product says and shows in a copy of a file in which it tracks a table. */
async function lifeOfCopy(turned: readonly SwitchName[]): Promise<readonly unknown[]> {
  const first = tellStory({ turned });
  await first.track();
  await first.alert();
  const { book, memory } = copyOf(first.host);
  const copy = tellStory({ saved: { book, memory }, turned });
  copy.type("KPIs!B2", "40000");
  await copy.host.advance(24 * 3_600_000);
  const fallen = [copy.values("KPIs!F1:F4"), copy.outbox("mail").length, copy.outbox("failure").length];
  // Its words differ where the columns' marks did not come along: they are set anew.
  await copy.repair();
  return [fallen, await copy.untrack(), copy.values("KPIs!A1:G1")];
}

it("a copy of a tracked table lives the same life, whatever came along", async () => {
  const usual = await lifeOfCopy([]);
  expect(await lifeOfCopy(["metadata.file-copy", "properties.file-copy"])).toEqual(usual);
  expect(usual[0]).toEqual([[["Status (Lodestar)"], ["Off target"], ["On target"], ["On target"]], 0, 0]);
});
