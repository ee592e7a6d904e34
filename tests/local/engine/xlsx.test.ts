import { bookFromTables, bookFromXlsx, openBook } from "../../../local/engine/open-book";
import { parseXml } from "../../../local/engine/xlsx/parse-xml";

const options = { name: "Try", locale: "en_US", timeZone: "Etc/UTC", now: () => Date.UTC(2026, 10, 25, 8) };

function twoSheets() {
  const tables = [
    {
      name: "KPIs & more",
      rows: [
        ["KPI", "Actual", "Target", "Met", "Since"],
        ["Revenue", "50", "55", "=B2>=C2", "2026-01-31"],
        ["Conversion", "3.2%", "3.5%", "=B3>=C3", ""],
        ['<Churn> "net"', "1,250.50", "'007", "=SUM(B2:B4)", "TRUE"],
      ],
    },
    { name: "Notes", rows: [["='KPIs & more'!B2*2", "ação ≥ 5"]] },
  ];
  const book = bookFromTables(tables, options);
  const [kpis = "", notes = ""] = book.sheets().map(({ id }) => id);
  return { book, kpis, notes, area: { sheet: kpis, row: 1, column: 1, rows: 4, columns: 5 } };
}

it("values, formulas, formats, rules, lists, styles and sheets come back from an .xlsx archive", async () => {
  const { book, kpis, notes, area } = twoSheets();
  const head = { ...area, rows: 1 };
  book.setStyles(
    head,
    [area.columns].map((count) => new Array(count).fill({ bold: true, background: "#d3e3fd" })),
  );
  book.setRules(kpis, [{ ranges: ["A2:E4"], formula: "=$B2<$C2", style: { background: "#f29a82" } }]);
  book.setValidations({ ...area, row: 2, rows: 1, column: 1, columns: 1 }, [
    [{ values: ["Revenue", "Cost"], allowInvalid: false }],
  ]);
  const again = bookFromXlsx(await book.xlsxFiles(), options);
  expect(again.sheets().map(({ id, name }) => [id, name])).toEqual(book.sheets().map(({ id, name }) => [id, name]));
  for (const read of ["values", "display", "formulas"] as const) expect(again[read](area)).toEqual(book[read](area));
  expect(again.values({ sheet: notes, row: 1, column: 1, rows: 1, columns: 2 })).toEqual([[100, "ação ≥ 5"]]);
  expect(again.styles(head)[0]?.[0]).toMatchObject({ bold: true, background: "#d3e3fd" });
  expect(again.rules(kpis)).toMatchObject([
    { ranges: ["A2:E4"], formula: "=$B2<$C2", style: { background: "#f29a82" } },
  ]);
  expect(again.shownStyle(kpis, 2, 1).background).toBe("#f29a82");
  expect(again.validations({ ...area, row: 2, rows: 1, columns: 1 })).toEqual([
    [{ values: ["Revenue", "Cost"], allowInvalid: false }],
  ]);
});

it("a thousand rows come and go", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [`KPI ${row}`, String(row * 1.5), `=B${row + 1}*2`]);
  const book = bookFromTables([{ name: "Many", rows }], options);
  const again = bookFromXlsx(await book.xlsxFiles(), options);
  const last = { sheet: again.activeSheet(), row: 1000, column: 1, rows: 1, columns: 3 };
  expect(again.values(last)).toEqual([["KPI 999", 1498.5, 2997]]);
});

it("what is kept is what is saved, and a restored book goes on", () => {
  const { book, area } = twoSheets();
  const earlier = book.kept();
  book.write({ ...area, row: 2, column: 2, rows: 1, columns: 1 }, [[60]]);
  book.insertRows(area.sheet, 1, 1);
  const reopened = openBook(JSON.parse(JSON.stringify(book.kept())), options);
  expect(reopened.save()).toEqual(book.save());
  reopened.insertRows(area.sheet, 1, 1);
  book.restore(earlier);
  expect(book.values(area)).toEqual(twoSheets().book.values(area));
  book.write({ ...area, row: 2, column: 2, rows: 1, columns: 1 }, [[70]]);
  expect(book.values(area)[1]?.slice(1, 4)).toEqual([70, 55, true]);
});

describe("XML", () => {
  it("gives elements, attributes and texts, whatever they are written as", () => {
    const text = `<?xml version="1.0"?><!-- a > b --><a x='1 &gt; 0' y="&#65;&#x42;">one<b/><![CDATA[<two>]]>&amp;&unknown;<c:d z=""/></a>`;
    const a = parseXml(text).querySelector("a");
    expect([a?.attributes.x?.value, a?.attributes.y?.value, a?.textContent]).toEqual([
      "1 > 0",
      "AB",
      "one<two>&&unknown;",
    ]);
    expect(a?.children.map(({ tagName }) => tagName)).toEqual(["b", "c:d"]);
  });

  it.each([
    ["b", 2],
    ["a > b", 1],
    ["c b, a > b", 2],
    ['b[k="v, w"]', 1],
    ["b[k]", 1],
    [":root", 1],
    ["c > a", 0],
  ])("finds %s %d times", (selector, count) => {
    const document = parseXml('<a><b/><c><x><b k="v, w"/></x></c></a>');
    expect(document.querySelectorAll(selector)).toHaveLength(count);
    expect(document.querySelector(selector) !== null).toBe(count > 0);
  });

  it.each(["", "<a>", "<a></b>", "</a>", "<a/><b/>", "<a", '<a x="1>', "<!DOCTYPE a><a/>", "<a><!-- </a>", "< a/>"])(
    "refuses %s",
    (text) => {
      expect(() => parseXml(text)).toThrow("its XML is broken");
    },
  );

  it("refuses elements within elements without end", () => {
    expect(() => parseXml(`${"<a>".repeat(300)}${"</a>".repeat(300)}`)).toThrow("its XML is broken");
  });
});

it("texts are texts, here and there, whatever they look like", async () => {
  const texts = [
    "007",
    "=1+1",
    "12%",
    "1/2/2026",
    "TRUE",
    "'quoted",
    "don't",
    "+5",
    "-",
    "@name",
    "a & <b>",
    "#N/A!",
    "5 h",
  ];
  const book = bookFromTables([{ name: "Texts", rows: [texts.map((text) => `'${text}`)] }], options);
  const row = { sheet: book.activeSheet(), row: 1, column: 1, rows: 1, columns: texts.length };
  const files = await book.xlsxFiles();
  const shared = files["xl/sharedStrings.xml"] ?? "";
  expect(shared).toContain("<t>007</t>");
  expect(shared).toContain("<t>=1+1</t>");
  const again = bookFromXlsx(files, options);
  expect(again.values(row)).toEqual([texts]);
  expect(again.formulas(row)).toEqual([texts.map(() => "")]);

  const sheet = "xl/worksheets/sheet0.xml";
  const inline = ["=2", "a", "10"].map(
    (text, at) =>
      `<c r="${"ABC"[at]}1" t="inlineStr"><is><r><t>${text}</t></r><r><t xml:space="preserve"> b</t></r></is></c>`,
  );
  const other = {
    ...files,
    [sheet]: (files[sheet] ?? "").replace(/<row[\s\S]*<\/row>/, `<row r="1">${inline.join("")}</row>`),
  };
  expect(bookFromXlsx(other, options).values({ ...row, columns: 3 })).toEqual([["=2 b", "a b", "10 b"]]);
});
