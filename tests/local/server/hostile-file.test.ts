import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bookFromTables } from "../../../local/engine/open-book";
import { openWorkbook } from "../../../local/server/open-workbook";
import { closeArchive } from "../../../local/server/xlsx-archive";

// Files that nobody would make by accident, or that broke on the way: a sentence, and the file stays as it is.

const surroundings = { locale: "en_US", timeZone: "Etc/UTC", now: () => Date.UTC(2026, 10, 25, 8) };
const sheet = "xl/worksheets/sheet0.xml";
const relations = "xl/_rels/workbook.xml.rels";

let folder: string;
let plain: Readonly<Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodestar-hostile-"));
  plain = await bookFromTables([{ name: "KPIs", rows: [["Revenue", "50"]] }], {
    ...surroundings,
    name: "x",
  }).xlsxFiles();
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(file: string) {
  const found = await openWorkbook({ ...surroundings, from: folder, file, folder: "kept" });
  if ("problem" in found) return found.problem;
  const { book } = found;
  return book.values({ sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: 2 });
}

/** The plain workbook with another first sheet. */
const sheetWith = (change: (xml: string) => string) => ({ ...plain, [sheet]: change(plain[sheet] ?? "") });
const rows = (text: string) =>
  sheetWith((xml) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, `<sheetData>${text}</sheetData>`));
const cell = (inner: string) => rows(`<row r="1"><c r="A1" ${inner}</c><c r="B1"><v>50</v></c></row>`);

describe("an .xlsx file", () => {
  it.each<[string, () => Record<string, string>, string]>([
    [
      "whose XML declares a type",
      () => sheetWith((xml) => `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>${xml}`),
      "its XML is broken",
    ],
    ["whose XML never ends", () => sheetWith(() => "<a>".repeat(1_000_000)), "its XML is broken"],
    ["whose XML is one long tag", () => sheetWith(() => `<a ${"b ".repeat(300_000)}>`), "its XML is broken"],
    ["whose XML is all comment", () => sheetWith(() => "<!--".repeat(200_000)), "its XML is broken"],
    [
      "with a million cells",
      () => rows('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(200_001)),
      "more than 200,000 cells",
    ],
    [
      "that reaches to the end of the grid",
      () => rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "reaches down to row 1,048,576",
    ],
    [
      "all of it merged",
      () =>
        sheetWith((xml) =>
          xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        ),
      "merged areas of more than 200,000 cells",
    ],
    [
      "all of it merged, in another spelling",
      () =>
        sheetWith((xml) =>
          xml.replace("</sheetData>", "</sheetData><mergeCells><mergeCell\nref = 'A1:XFD1048576'/></mergeCells>"),
        ),
      "merged areas of more than 200,000 cells",
    ],
    [
      "that reaches to the end of the grid, in another spelling",
      () => rows(`<row spans='${"1 ".repeat(200)}' r = '1048576'><c\nr='XFD1048576'><v>1</v></c></row>`),
      "reaches down to row 1,048,576",
    ],
    [
      "that reaches to the end of the grid on a sheet at another place",
      () => {
        const { [sheet]: _, ...others } = plain;
        const far = rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
        const elsewhere = (plain[relations] ?? "").replace("worksheets/sheet0.xml", "elsewhere/sheet0.xml");
        return { ...others, [relations]: elsewhere, "xl/elsewhere/sheet0.xml": far[sheet] ?? "" };
      },
      "reaches down to row 1,048,576",
    ],
    [
      "with an array's formula for the whole grid",
      () => cell('><f t="array" ref="A1:XFD1048576">1</f><v>1</v>'),
      "more than 200,000 cells",
    ],
    [
      "of three million elements",
      () => sheetWith((xml) => xml.replace("<sheetData>", `${"<b/>".repeat(3_000_000)}<sheetData>`)),
      "more than 3,000,000 tags",
    ],
    [
      "with texts that begin and never end",
      () => ({ ...plain, "xl/sharedStrings.xml": `<sst>${"<si>".repeat(400_000)}</sst>` }),
      "its XML is broken",
    ],
    [
      "with texts whose pieces never end",
      () => ({ ...plain, "xl/sharedStrings.xml": `<sst><si>${"<t ".repeat(400_000)}</si></sst>` }),
      "its XML is broken",
    ],
    [
      "without its sheet",
      () => Object.fromEntries(Object.entries(plain).filter(([path]) => path !== sheet)),
      "parts are missing",
    ],
    [
      "without its workbook",
      () => Object.fromEntries(Object.entries(plain).filter(([path]) => path !== "xl/workbook.xml")),
      "parts are missing",
    ],
    [
      "that looks for its sheet elsewhere",
      () => ({ ...plain, [relations]: (plain[relations] ?? "").replace('"worksheets', '"../../../../etc/worksheets') }),
      "parts are missing",
    ],
  ])("%s is refused", async (_, files, sentence) => {
    const bytes = closeArchive(files());
    await writeFile(join(folder, "hostile.xlsx"), bytes);
    expect(await opened("hostile.xlsx")).toContain(sentence);
    expect((await readFile(join(folder, "hostile.xlsx"))).equals(bytes)).toBe(true);
  });

  it.each<[string, () => Record<string, string>, unknown]>([
    [
      "with macros and programs in it",
      () => ({ ...plain, "xl/vbaProject.bin": "Sub AutoOpen()", "xl/activeX/a.xml": "<a/>" }),
      "Revenue",
    ],
    [
      "with paths that lead out of it",
      () => ({ ...plain, "../../outside.xml": "<a/>", "/outside.xml": "<a/>", "__proto__/a.xml": "<a/>" }),
      "Revenue",
    ],
    ["with an entity that nobody declared", () => cell('t="inlineStr"><is><t>&amp;b &c;</t></is>'), "&b &c;"],
    ["with a command of another program's", () => cell("><f>CMD|'/c calc'!A0</f>"), "#ERROR!"],
    [
      "with a formula of ten thousand brackets",
      () => cell(`><f>${"(".repeat(10_000)}1${")".repeat(10_000)}</f>`),
      expect.anything(),
    ],
    ["with a text that is not among its texts", () => cell('t="s"><v>999999</v>'), ""],
  ])("%s is opened without them", async (_, files, first) => {
    await writeFile(join(folder, "odd.xlsx"), closeArchive(files()));
    expect(await opened("odd.xlsx")).toEqual([[first, 50]]);
    expect((await readdir(join(folder, ".."))).filter((name) => name.startsWith("outside"))).toEqual([]);
  });

  it("of more than 50 MB is not read at all", async () => {
    const path = join(folder, "large.xlsx");
    await writeFile(path, closeArchive(plain));
    await truncate(path, 3 * 1024 ** 3);
    expect(await opened("large.xlsx")).toContain("has 3072.0 MB");
  });
});

describe("a .csv file", () => {
  it("of one line of a gigabyte is not read at all", async () => {
    await writeFile(join(folder, "line.csv"), "a,b");
    await truncate(join(folder, "line.csv"), 1024 ** 3);
    expect(await opened("line.csv")).toContain("1024.0 MB");
  });

  it.each<[string, Buffer, string]>([
    ["with a NUL", Buffer.from("KPI,Actual\nRevenue\0,50\n"), "line 2"],
    ["in UTF-16", Buffer.from("\ufeffKPI,Actual\nRevenue,50\n", "utf16le"), "UTF-16"],
    ["in UTF-16 without a mark", Buffer.from("KPI,Actual\nRevenue,50\n", "utf16le"), "UTF-16"],
    ["with a quote that never ends", Buffer.from(`KPI\n"${"a".repeat(5_000_000)}`), "line 2"],
    ["with a cell of a million characters", Buffer.from(`KPI,Actual\n${"a".repeat(1_000_000)},50\n`), "row 2"],
    ["of twenty thousand columns", Buffer.from("1,".repeat(20_000)), "columns"],
  ])("%s is refused", async (_, bytes, sentence) => {
    await writeFile(join(folder, "hostile.csv"), bytes);
    expect(await opened("hostile.csv")).toContain(sentence);
    expect((await readFile(join(folder, "hostile.csv"))).equals(bytes)).toBe(true);
  });

  it("is no formula, whatever a cell begins with", async () => {
    await writeFile(join(folder, "formulas.csv"), '"=HYPERLINK(""http://evil.example"",1)",@SUM(1)\n');
    expect(await opened("formulas.csv")).toEqual([['=HYPERLINK("http://evil.example",1)', "@SUM(1)"]]);
  });

  if (process.platform !== "win32")
    it("that is a device is not read to its end", async () => {
      expect(await opened("/dev/zero")).toContain("is no file that ends");
    });
});
