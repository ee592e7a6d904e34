import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookFromTables } from "../../../local/engine/open-book";
import { Autosave, type Disk } from "../../../local/server/autosave";
import { type KeptWorkbook, readWorkbook, stampOf, writeWorkbook } from "../../../local/server/workbook-file";
import { WorkbookText } from "../../../local/server/workbook-text";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-autosave-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A workbook with one cell, kept in `kept/Plan.localsheets`. */
async function opened(disk?: Disk) {
  const kept = join(folder, "kept");
  await mkdir(kept);
  const path = join(kept, "Plan.localsheets");
  const options = { name: "Plan", locale: "en_US", timeZone: "Etc/UTC", now: () => 0 };
  const book = bookFromTables([{ name: "Sheet1", rows: [["KPI"]] }], options);
  const memory = { fileId: "1", properties: { document: {}, script: {}, user: {} }, triggers: [] };
  const workbook = (): KeptWorkbook => ({ ...options, now: 0, memory, book: book.kept() });
  const said: string[] = [];
  const autosave = new Autosave(path, undefined, workbook, new WorkbookText(), (text) => said.push(text), disk);
  const area = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 1 };
  const type = (text: string) => book.userWrite(area, [[text]]);
  return { kept, path, autosave, said, type };
}

/** Whether the last thing typed is in the file. */
async function holds(path: string, text: string): Promise<boolean> {
  const read = await readWorkbook(path, path);
  return "workbook" in read && JSON.stringify(read.workbook.book).includes(text);
}

it.each([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EROFS", "you may not write there"],
  ["EACCES", "you may not write there"],
  ["EIO", "EIO: the disk says"],
])("on %s it says so once, keeps the work, and saves it as soon as that works", async (code, sentence) => {
  let isBroken = false;
  const { path, autosave, said, type } = await opened({
    stampOf,
    write: (to, parts) =>
      isBroken
        ? Promise.reject(Object.assign(new Error(`${code}: the disk says no`), { code }))
        : writeWorkbook(to, parts),
  });
  await autosave.save();
  isBroken = true;
  type("typed meanwhile");
  for (let look = 0; look < 5; look++) await autosave.save();
  expect(said).toEqual([expect.stringContaining(`could not be saved in ${path}: ${sentence}`)]);
  expect(autosave.trouble).toBe(said[0]);
  expect(await holds(path, "KPI")).toBe(true);
  for (let look = 0; look < 60; look++) await autosave.save();
  expect(said).toHaveLength(2);
  isBroken = false;
  await autosave.save();
  expect(said[2]).toContain("is saved again");
  expect(autosave.trouble).toBeUndefined();
  expect(await holds(path, "typed meanwhile")).toBe(true);
  expect(await autosave.stop()).toBeUndefined();
});

it("a full disk leaves the file as it was, and no draft", async () => {
  const { kept, path, autosave, type } = await opened({
    stampOf,
    // A part that is no text breaks off in the middle of writing.
    write: (to, parts) => writeWorkbook(to, broken ? [...parts, Object.create(null)] : parts),
  });
  let broken = false;
  await autosave.save();
  const before = await readFile(path, "utf8");
  broken = true;
  type("lost?");
  await autosave.save();
  expect(await readFile(path, "utf8")).toBe(before);
  expect(await readdir(kept)).toEqual(["Plan.localsheets"]);
  broken = false;
  await autosave.stop();
});

it("a folder that is gone is said, and the work is saved when it is back", async () => {
  const { kept, path, autosave, said, type } = await opened();
  await autosave.save();
  await rename(kept, `${kept}-away`);
  type("typed meanwhile");
  await autosave.save();
  expect(said).toEqual([expect.stringContaining("its folder is gone")]);
  await rename(`${kept}-away`, kept);
  await autosave.save();
  expect(said[1]).toContain("is saved again");
  expect(await holds(path, "typed meanwhile")).toBe(true);
  await rm(kept, { recursive: true });
  type("and again");
  await autosave.save();
  await mkdir(kept);
  await autosave.save();
  expect(await holds(path, "and again")).toBe(true);
  await autosave.stop();
});

it("a file that is gone is written anew", async () => {
  const { path, autosave, said, type } = await opened();
  await autosave.save();
  await rm(path);
  type("typed since");
  await autosave.save();
  expect(await holds(path, "typed since")).toBe(true);
  expect(said).toEqual([]);
  await autosave.stop();
});

it("what another program wrote into the file stays, and the workbook goes into one beside it", async () => {
  const { kept, path, autosave, said, type } = await opened();
  await autosave.save();
  await writeFile(path, "somebody else's");
  await utimes(path, 1, 1);
  await writeFile(join(kept, "Plan (2).localsheets"), "somebody else's, too");
  for (const text of ["typed since", "and more"]) {
    type(text);
    await autosave.save();
  }
  const instead = join(kept, "Plan (3).localsheets");
  expect(await readFile(path, "utf8")).toBe("somebody else's");
  expect(await holds(instead, "and more")).toBe(true);
  expect(autosave.path).toBe(instead);
  expect(said).toEqual([expect.stringContaining(`saved in ${instead} from now on`)]);
  await autosave.stop();
});

it("at the end what has no place is brought to safety, and it is said where", async () => {
  const { kept, autosave, type } = await opened();
  await autosave.save();
  await rm(kept, { recursive: true });
  type("the last word");
  const sentence = await autosave.stop();
  const rescue = / saved in (\S+Plan\.localsheets)\. Move it/.exec(sentence ?? "")?.[1] ?? "";
  expect(await holds(rescue, "the last word")).toBe(true);
  await rm(join(rescue, ".."), { recursive: true });
});

it("at the end of a full machine it says what is lost", async () => {
  const { autosave, type } = await opened({ stampOf, write: () => Promise.reject(new Error("no")) });
  type("lost");
  expect(await autosave.stop()).toContain("could not be saved");
});
