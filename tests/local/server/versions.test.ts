import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookFromTables } from "../../../local/engine/open-book";
import { createHost } from "../../../local/runtime/create-host";
import { Versions } from "../../../local/runtime/versions";
import { type Asked, openWorkbook } from "../../../local/server/open-workbook";
import { Shelf, type ShelvedFile } from "../../../local/server/shelf";
import { type Bounds, VersionFolder } from "../../../local/server/version-folder";
import { WorkbookText } from "../../../local/server/workbook-text";

const now = Date.UTC(2026, 10, 25, 8);
const files = { code: "", pages: {}, manifest: { oauthScopes: [], timeZone: "Etc/UTC" } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-versions-"));
  await writeFile(join(folder, "kpis.csv"), "KPI,Actual\nRevenue,50\n");
});
afterEach(() => rm(folder, { recursive: true }));

async function opened(file = "kpis.csv"): Promise<{ readonly shelf: Shelf; readonly file: ShelvedFile }> {
  const asked: Asked = { from: folder, file, folder: ".", locale: "en_US", timeZone: "Etc/UTC", now: () => now };
  const workbook = await openWorkbook(asked);
  if ("problem" in workbook) throw new Error(workbook.problem);
  const shelf = new Shelf((made) => createHost({ files, now, user: "owner@team.example", ...made }));
  return { shelf, file: shelf.add(workbook, { now }) };
}

const cell = ({ host: { book } }: ShelvedFile) => ({
  sheet: book.activeSheet(),
  row: 2,
  column: 2,
  rows: 1,
  columns: 1,
});
const type = (file: ShelvedFile, text: string) => file.host.book.userWrite(cell(file), [[text]]);
const value = (file: ShelvedFile) => file.host.book.values(cell(file))[0]?.[0];

it("stays with the workbook: it is listed and restored after the next start", async () => {
  const before = await opened();
  type(before.file, "60");
  before.file.versions.keep("before the change");
  type(before.file, "70");
  await before.shelf.stop();

  const { shelf, file } = await opened();
  expect(value(file)).toBe(70);
  const listed = await file.versions.list();
  expect(listed.map(({ name, at }) => [name, at])).toEqual([
    ["", now],
    ["before the change", now],
    ["", now],
  ]);
  expect(await file.versions.restore(listed[1]?.id ?? 0)).toBe(true);
  expect(value(file)).toBe(60);
  // What it was before the restore is a version, too, and the first one is the file as it was opened first.
  const versions = await file.versions.list();
  expect(await file.versions.restore(versions[0]?.id ?? 0)).toBe(true);
  expect(value(file)).toBe(70);
  expect(await file.versions.restore(versions[versions.length - 1]?.id ?? 0)).toBe(true);
  expect(value(file)).toBe(50);
  await shelf.stop();
});

it("each is a workbook that can be opened by itself", async () => {
  const { shelf, file } = await opened();
  type(file, "60");
  const id = file.versions.keep("by hand");
  type(file, "70");
  await shelf.stop();
  const { file: earlier, shelf: other } = await opened(join("kpis.versions", `${id}.localsheets`));
  expect(value(earlier)).toBe(60);
  await other.stop();
});

it("is not kept twice where nobody changed the sheets between two starts", async () => {
  for (let start = 0; start < 3; start++) await (await opened()).shelf.stop();
  const { shelf, file } = await opened();
  expect(await file.versions.list()).toHaveLength(1);
  await shelf.stop();
});

it.each([
  ["cut short", (text: string) => text.slice(0, text.length / 2)],
  ["changed", (text: string) => text.replace("Revenue", "Rewenue")],
  ["empty", () => ""],
])("one that is %s is left out with a sentence, and left as it is", async (_, damage) => {
  const before = await opened();
  type(before.file, "60");
  const id = before.file.versions.keep("damaged later");
  await before.shelf.stop();
  const path = join(folder, "kpis.versions", `${id}.localsheets`);
  const damaged = damage(await readFile(path, "utf8"));
  await writeFile(path, damaged);

  const { shelf, file } = await opened();
  const said: string[] = [];
  file.onNotice((sentence) => said.push(sentence));
  expect((await file.versions.list()).map(({ name }) => name)).not.toContain("damaged later");
  expect(await file.versions.restore(id)).toBe(false);
  expect(value(file)).toBe(60);
  await shelf.stop();
  expect(said.length).toBeLessThanOrEqual(1);
  expect(await readFile(path, "utf8")).toBe(damaged);
});

it("one of another workbook that had the same name is not listed", async () => {
  const before = await opened();
  before.file.versions.keep("of the old workbook");
  await before.shelf.stop();
  await rm(join(folder, "kpis.localsheets"));
  const { shelf, file } = await opened();
  expect((await file.versions.list()).map(({ name }) => name)).toEqual([""]);
  await shelf.stop();
});

/** Versions of one cell in a folder with these bounds. */
function bounded(bounds: Bounds, tell: (sentence: string) => void = () => undefined) {
  const options = { name: "Plan", locale: "en_US", timeZone: "Etc/UTC", now: () => now };
  const book = bookFromTables([{ name: "Sheet1", rows: [["KPI"]] }], options);
  const host = createHost({ files, book, now, user: "owner@team.example" });
  const kept = () => ({ ...options, now, memory: host.memory(), book: book.kept() });
  const fileId = () => host.memory().fileId ?? "";
  const path = join(folder, "Plan.localsheets");
  const versions = new Versions(host, new VersionFolder(path, fileId, kept, new WorkbookText(), tell, bounds));
  const area = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
  return { versions, type: (text: string) => book.userWrite(area, [[text]]) };
}

it("beyond their number the oldest go that were kept by themselves, and then the oldest with a name", async () => {
  const { versions, type } = bounded({ versions: 3, bytes: 1e9 });
  for (const [index, name] of ["", "one", "", "two", "", "three", "four"].entries()) {
    type(`${index}`);
    versions.keep(name);
  }
  await versions.settled();
  expect((await versions.list()).map(({ name }) => name)).toEqual(["four", "three", "two"]);
  expect(await readdir(join(folder, "Plan.versions"))).toHaveLength(3);
});

it("beyond their bytes, too, but for the newest", async () => {
  const { versions, type } = bounded({ versions: 9, bytes: 1 });
  for (const text of ["a", "b", "c"]) {
    type(text);
    versions.keep(text);
  }
  await versions.settled();
  expect((await versions.list()).map(({ name }) => name)).toEqual(["c"]);
});

it("one that cannot be kept is there as long as the file is open, and a sentence says so", async () => {
  await writeFile(join(folder, "Plan.versions"), "in the way");
  const said: string[] = [];
  const { versions, type } = bounded({ versions: 9, bytes: 1e9 }, (sentence) => said.push(sentence));
  type("a");
  const id = versions.keep("by hand");
  await versions.settled();
  expect(said).toEqual([expect.stringContaining("It is there until npm start ends")]);
  expect((await versions.list()).map(({ name }) => name)).toEqual(["by hand"]);
  expect(await versions.restore(id)).toBe(true);
  expect((await stat(join(folder, "Plan.versions"))).isFile()).toBe(true);
});
