import { answerOf, tryScript } from "../runtime/try-script";

const setUp = `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };`;
const tried = (body: string) => tryScript(`${setUp} ${body}`, { rows: [["a long text", "b"]] });

it("[documented] looks are written cell by cell and read back", async () => {
  const body = `const range = sheet.getRange("A1:B1"); range.setFontSizes([[12, 18]]).setFontStyles([["italic", null]]).setFontLines([["underline", "line-through"]])
      .setWraps([[true, false]]).setHorizontalAlignments([["right", null]]).setVerticalAlignments([["top", "middle"]]).setFontColors([["#ff0000", null]]);
    const read = () => [range.getFontSizes(), range.getFontStyles(), range.getFontLines(), range.getWraps(), range.getHorizontalAlignments(), range.getVerticalAlignments(), range.getFontColors()].map(([row]) => row);
    const set = read(); range.clearFormat(); return [set, read(), range.getFontSize(), range.getVerticalAlignment(), range.getFontLine()];`;
  expect(await tried(body).answer()).toEqual([
    [
      [12, 18],
      ["italic", "normal"],
      ["underline", "line-through"],
      [true, false],
      ["right", "general"],
      ["top", "middle"],
      ["#ff0000", "#000000"],
    ],
    [
      [10, 10],
      ["normal", "normal"],
      ["none", "none"],
      [false, false],
      ["general", "general"],
      ["bottom", "bottom"],
      ["#000000", "#000000"],
    ],
    10,
    "bottom",
    "none",
  ]);
});

it("[documented] borders are drawn and taken away by side; a double line is not posed", async () => {
  const body = `const range = sheet.getRange("A1:B2"); range.setBorder(true, null, true, null, null, true).setBorder(true, true, true, true, false, false, "#ff0000", SpreadsheetApp.BorderStyle.SOLID_THICK);
    return said(() => range.setBorder(true, true, true, true, true, true, null, SpreadsheetApp.BorderStyle.DOUBLE));`;
  const { book, answer } = tried(body);
  expect(await answer()).toBe("BorderStyle.DOUBLE is not emulated");
  const saved = JSON.stringify(book.save());
  expect(saved).toContain("thick");
  expect(saved.toLowerCase()).toContain("#ff0000");
});

it("[documented] a tab has a colour, a sheet lines or none, a column the width of its texts", async () => {
  const body = `const before = [sheet.getTabColor(), sheet.hasHiddenGridlines()]; sheet.setTabColor("#00FF00").setHiddenGridlines(true).autoResizeColumns(1, 3);
    const after = [sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.getColumnWidth(1) > sheet.getColumnWidth(2), sheet.getColumnWidth(3)]; sheet.setTabColor(null);
    return [before, after, sheet.getTabColor()];`;
  expect(await tried(body).answer()).toEqual([[null, false], ["#00ff00", true, true, 96], null]);
});

it("[documented] the file tells with whom it is shared; editors may view, too", async () => {
  const script = `/** */ function run() { const file = SpreadsheetApp.getActive(); return [file.getOwner(), ...file.getEditors()].map((user) => user.getEmail()).concat(file.getViewers().length); }`;
  const people = [
    { address: "editor@example.com", role: "editor" as const },
    { address: "viewer@example.com", role: "viewer" as const },
  ];
  const { host } = tryScript(script, { user: "owner@example.com", people });
  expect(answerOf(await host.callFromPage("run", []))).toEqual(["owner@example.com", "editor@example.com", 2]);
});
