import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../../local/engine/book";
import { openBook } from "../../../local/engine/open-book";
import { createHost } from "../../../local/runtime/create-host";
import { download } from "../../../local/server/download";
import { type Asked, type OpenWorkbook, openWorkbook } from "../../../local/server/open-workbook";
import { Shelf } from "../../../local/server/shelf";
import { closeArchive } from "../../../local/server/xlsx-archive";

const now = Date.UTC(2026, 10, 25, 8);
const people = [
  { address: "owner@team.example", role: "owner" },
  { address: "editor@team.example", role: "editor" },
] as const;
const code = `
function keep() { PropertiesService.getDocumentProperties().setProperty("key", "of the file"); }
function kept() { return PropertiesService.getDocumentProperties().getProperty("key"); }
function hourly() { ScriptApp.newTrigger("keep").timeBased().everyHours(1).create(); }
`;
const scopes = ["spreadsheets.currentonly", "script.scriptapp"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const files = { code, pages: {}, manifest: { oauthScopes: scopes, timeZone: "Etc/UTC" } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-files-"));
});
afterEach(() => rm(folder, { recursive: true }));

function asked(more: Partial<Asked> = {}): Asked {
  return {
    from: folder,
    file: undefined,
    folder: undefined,
    locale: "en_US",
    timeZone: "Etc/UTC",
    now: () => now,
    ...more,
  };
}
async function opened(more: Partial<Asked> = {}): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(asked(more));
  if ("problem" in workbook) throw new Error(workbook.problem);
  return workbook;
}
function newShelf(): Shelf {
  return new Shelf((made) => createHost({ files, now, user: "owner@team.example", people, ...made }));
}
const first = ({ book }: { readonly book: Book }, row: number, column: number) =>
  book.values({ sheet: book.activeSheet(), row, column, rows: 1, columns: 1 })[0]?.[0];
const makePipe = (path: string) => execFileSync("sh", ["-c", 'mkfifo "$0"', path]);
const type = ({ book }: { readonly book: Book }, row: number, text: string) =>
  book.userWrite({ sheet: book.activeSheet(), row, column: 1, rows: 1, columns: 1 }, [[text]]);

describe("a folder of workbooks", () => {
  it("has the workbook as it was left, with its properties, triggers and people", async () => {
    await writeFile(join(folder, "kpis.csv"), "KPI,Actual\nRevenue,50\n");
    const shelf = newShelf();
    const { host } = shelf.add(await opened({ file: "kpis.csv", folder: "kept" }));
    type(host, 2, "Income");
    await host.as("editor@team.example").callFromPage("hourly", []);
    await host.callFromPage("keep", []);
    await shelf.stop();
    expect((await readdir(join(folder, "kept"))).sort()).toEqual(["kpis.localsheets", "kpis.versions"]);

    const again = await opened({ file: "kpis.csv", folder: "kept" });
    expect(again.note).toContain("Opened as it was kept");
    const later = newShelf().add(again).host;
    expect([first(later, 2, 1), first(later, 2, 2)]).toEqual(["Income", 50]);
    expect(await later.callFromPage("kept", [])).toEqual({ ok: true, value: "of the file" });
    expect(later.view().clock.nextTrigger).toBe(host.view().clock.nextTrigger);
    expect((await opened({ folder: "kept" })).book.name).toBe("kpis");
  });

  it("saves by itself, only what has changed, and leaves no draft behind", async () => {
    const shelf = newShelf();
    const file = shelf.add(await opened({ folder: "kept" }));
    type(file.host, 30, "one");
    await shelf.save();
    const path = join(folder, "kept", "Lodestar sample.localsheets");
    const before = await readFile(path, "utf8");
    await shelf.save();
    expect(await readFile(path, "utf8")).toBe(before);
    type(file.host, 30, "two");
    await shelf.save();
    expect(await readFile(path, "utf8")).not.toBe(before);
    await shelf.stop();
    expect((await readdir(join(folder, "kept"))).filter((name) => name.includes("draft"))).toEqual([]);
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, text.length / 2)],
    ["one letter changed", (text: string) => text.replace("Daily revenue", "Daily rEvenue")],
    ["another program's", () => '{"sheets":[]}\n{}'],
    ["empty", () => ""],
  ])("refuses a file that is %s, with a sentence, and leaves it as it is", async (_, damage) => {
    const shelf = newShelf();
    shelf.add(await opened({ folder: "kept" }));
    await shelf.stop();
    const path = join(folder, "kept", "Lodestar sample.localsheets");
    const damaged = damage(await readFile(path, "utf8"));
    await writeFile(path, damaged);
    expect(await openWorkbook(asked({ folder: "kept" }))).toEqual({ problem: expect.stringContaining("is damaged") });
    expect(await readFile(path, "utf8")).toBe(damaged);
  });

  it.each(["a-file", "a-pipe", "a-file/in"])("that is none is refused with a sentence: %s", async (name) => {
    await writeFile(join(folder, "a-file"), "");
    makePipe(join(folder, "a-pipe"));
    expect(await openWorkbook(asked({ folder: name }))).toEqual({
      problem: expect.stringContaining("Workbooks cannot be kept"),
    });
  });

  it.each([
    ["pipe.localsheets", "is no file that ends"],
    ["folder.localsheets", "is a folder"],
    ["device.localsheets", "is no file that ends"],
  ])("refuses %s at once, wherever it is named", async (name, sentence) => {
    const kept = join(folder, "kept");
    await mkdir(join(kept, "folder.localsheets"), { recursive: true });
    makePipe(join(kept, "pipe.localsheets"));
    await symlink("/dev/zero", join(kept, "device.localsheets"));
    const problem = expect.stringContaining(sentence);
    expect(await openWorkbook(asked({ file: join("kept", name) }))).toEqual({ problem });
    expect(await openWorkbook(asked({ file: join("kept", name), folder: "kept" }))).toEqual({ problem });
    const shelf = newShelf();
    // What is no file is passed over where a workbook is looked for.
    shelf.add(await opened({ folder: "kept" }));
    expect(await shelf.open("", name.slice(0, -".localsheets".length))).toEqual({
      problem: name === "device.localsheets" ? problem : expect.stringContaining("There is no file"),
    });
    await shelf.stop();
  });
});

describe("the other workbooks of the folder", () => {
  it("are told by name and opened once, each with what was kept with it", async () => {
    for (const name of ["sales", "churn"]) {
      await writeFile(join(folder, `${name}.csv`), `KPI,Actual\n${name},50\n`);
      const before = newShelf();
      const { host } = before.add(await opened({ file: `${name}.csv`, folder: "kept" }));
      await host.callFromPage("keep", []);
      await before.stop();
    }
    await writeFile(join(folder, "kept", "broken.localsheets"), "{}");
    const shelf = newShelf();
    shelf.add(await opened({ file: "sales.csv", folder: "kept" }));
    expect(await shelf.workbooks("")).toEqual(["broken", "churn"]);
    const [one, two] = await Promise.all([shelf.open("", "churn"), shelf.open("", "churn")]);
    expect(one).toEqual(expect.objectContaining({ id: expect.any(String) }));
    expect("id" in one && "id" in two && one.id === two.id).toBe(true);
    const host = shelf.find("id" in one ? one.id : "")?.host;
    expect(host && first(host, 2, 1)).toBe("churn");
    expect(await host?.callFromPage("kept", [])).toEqual({ ok: true, value: "of the file" });
    expect(await shelf.open("id" in one ? one.id : "", "sales")).toMatchObject({ id: "" });
    expect(await shelf.open("", "broken")).toEqual({ problem: expect.stringContaining("is damaged") });
    for (const name of ["../sales", "nowhere", "", "sales.localsheets"])
      expect(await shelf.open("", name)).toEqual({ problem: expect.stringContaining("There is no file") });
    await shelf.stop();
  });

  it("are none where there is only the one that is open", async () => {
    const shelf = newShelf();
    shelf.add(await opened({ folder: "alone" }));
    await shelf.stop();
    expect(await shelf.workbooks("")).toEqual([]);
  });

  it("are none where nothing is kept", async () => {
    const shelf = newShelf();
    shelf.add(await opened());
    expect(await shelf.workbooks("")).toBeUndefined();
  });
});

describe("a copy", () => {
  it("is another file with the same sheets, the copier's own, without properties, triggers or ids", async () => {
    const shelf = newShelf();
    const { host } = shelf.add(await opened({ folder: "kept" }));
    await host.callFromPage("keep", []);
    await host.callFromPage("hourly", []);
    const made = await shelf.copy("", "editor@team.example");
    const copy = "host" in made ? made.host : undefined;
    expect(copy?.book.name).toBe("Copy of Lodestar sample");
    expect(copy?.view().people.map(({ address, role }) => `${address} ${role}`)).toEqual([
      "owner@team.example editor",
      "editor@team.example owner",
    ]);
    expect(copy?.view().clock.nextTrigger).toBeNull();
    expect(copy?.view().script.enabled).toBe(false);
    expect(await copy?.callFromPage("kept", [])).toEqual({ ok: true, value: null });
    expect(copy?.memory().fileId).not.toBe(host.memory().fileId);
    if (copy) type(copy, 30, "in the copy only");
    expect(first(host, 30, 1)).toBe("");
    await shelf.stop();
    expect((await readdir(join(folder, "kept"))).filter((name) => name.endsWith(".localsheets")).sort()).toEqual([
      "Copy of Lodestar sample.localsheets",
      "Lodestar sample.localsheets",
    ]);
  });
});

describe("an earlier version", () => {
  it("brings the sheets back, and neither properties nor triggers; what was is a version, too", async () => {
    const { host, versions } = newShelf().add(await opened());
    type(host, 30, "before");
    const wanted = versions.keep("by hand");
    type(host, 30, "after");
    await host.callFromPage("keep", []);
    await host.callFromPage("hourly", []);
    expect(await versions.restore(wanted)).toBe(true);
    expect(first(host, 30, 1)).toBe("before");
    expect(await host.callFromPage("kept", [])).toEqual({ ok: true, value: "of the file" });
    expect(host.view().clock.nextTrigger).not.toBeNull();
    const [newest] = await versions.list();
    expect(await versions.restore(newest?.id ?? 0)).toBe(true);
    expect(first(host, 30, 1)).toBe("after");
    expect(await versions.restore(99)).toBe(false);
  });
});

describe("files of other programs", () => {
  it("an .xlsx that was downloaded is opened with all its sheets", async () => {
    const { host } = newShelf().add(await opened());
    const { name, bytes } = await download(host, "xlsx");
    await writeFile(join(folder, name), bytes);
    const again = (await opened({ file: name })).book;
    expect(again.sheets().map((sheet) => sheet.name)).toEqual(host.book.sheets().map((sheet) => sheet.name));
    expect(again.display({ sheet: again.activeSheet(), row: 1, column: 1, rows: 5, columns: 5 })).toEqual(
      host.book.display({ sheet: host.book.activeSheet(), row: 1, column: 1, rows: 5, columns: 5 }),
    );
  });

  it("a .csv is what the sheet in front shows", async () => {
    await writeFile(join(folder, "a.csv"), 'KPI,Share\n"one, two",3.2%\n"say ""x""",=1/4\n');
    const { name, bytes } = await download(newShelf().add(await opened({ file: "a.csv" })).host, "csv");
    expect(name).toBe("a - a.csv");
    expect(new TextDecoder().decode(bytes)).toBe('KPI,Share\r\n"one, two",3.20%\r\n"say ""x""",=1/4');
  });

  it.each([
    [
      "text.md",
      "# A title\n\nSome prose, with a comma.\nAnd more of it.\nAnd, well, more still.\n",
      "is a text, not a table",
    ],
    ["other.xlsx", closeArchive({ "word/document.xml": "<a/>" }), "no .xlsx workbook"],
    ["broken.xlsx", closeArchive({ "xl/a.xml": "<a/>" }).slice(0, 40), "a damaged archive"],
    [
      "badly.xlsx",
      closeArchive({ "[Content_Types].xml": "<Types>", "xl/workbook.xml": "<a/>" }),
      "could not be read as a workbook",
    ],
  ])("%s is refused with a sentence", async (name, content, sentence) => {
    await writeFile(join(folder, name), content);
    expect(await openWorkbook(asked({ file: name }))).toEqual({ problem: expect.stringContaining(sentence) });
  });

  it("what was saved in another place is opened from there", async () => {
    const shelf = newShelf();
    shelf.add(await opened({ folder: "kept" }));
    await shelf.stop();
    const { book, path } = await opened({ file: join("kept", "Lodestar sample.localsheets") });
    expect([book.name, path]).toEqual(["Lodestar sample", join(folder, "kept", "Lodestar sample.localsheets")]);
    expect(openBook(book.kept(), { name: "x", locale: "en_US", timeZone: "Etc/UTC", now: () => now }).save()).toEqual(
      book.save(),
    );
  });
});
