import type { CellStyle } from "../../local/engine/book";
import { scriptFunctions } from "../../local/runtime/script-functions";
import { answerOf, type TryOptions, tryScript } from "../local/runtime/try-script";

const [owner, editor] = ["owner@team.example", "editor@team.example"];

/** What is seen in `places` after `formulas`, each with its ranges and style, became the rules of a sheet with `rows`. */
async function painted(
  rows: readonly (readonly string[])[],
  rules: readonly (readonly [formula: string, ranges: string, style: string])[],
  cells: readonly (readonly [row: number, column: number])[],
  before = "",
): Promise<CellStyle[]> {
  const made = rules.map(
    ([formula, ranges, style]) =>
      `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).${style}.setRanges(${ranges}.map((one) => sheet.getRange(one))).build()`,
  );
  const { book, answer } = tryScript(
    `/** */ function FLAG(x) { return true; } function run() { const sheet = SpreadsheetApp.getActiveSheet(); ${before}
      try { sheet.setConditionalFormatRules([${made.join(",")}]); } catch (e) {} }`,
    { rows },
  );
  await answer();
  return cells.map(([row, column]) => book.shownStyle(book.activeSheet(), row, column));
}

const red = 'setBackground("#ff0000")';
const colour = (styles: readonly CellStyle[]) => styles.map(({ background }) => background);

it("[rules.relative] a rule reads beside each cell what it reads beside the first", async () => {
  const styles = await painted(
    [
      ["a", "1"],
      ["b", "5"],
    ],
    [["=$B1>3", '["A1:A2"]', red]],
    [
      [1, 1],
      [2, 1],
    ],
  );
  expect(colour(styles)).toEqual([undefined, "#ff0000"]);
});

it("[rules.several-anchors] with several ranges the first one's corner counts for all", async () => {
  const styles = await painted(
    [["9", "", "1"]],
    [["=A1>3", '["A1","C1"]', red]],
    [
      [1, 1],
      [1, 3],
    ],
  );
  expect(colour(styles)).toEqual(["#ff0000", undefined]);
});

it("[rules.first-wins] [rules.merge] the first true rule wins a property, a later one adds others", async () => {
  const styles = await painted(
    [["1"]],
    [
      ["=A1=1", '["A1"]', red],
      ["=A1=1", '["A1"]', 'setBackground("#00ff00").setBold(true)'],
    ],
    [[1, 1]],
  );
  expect(styles).toEqual([{ background: "#ff0000", bold: true }]);
});

it("[rules.over-background] the cell's own colour lies under it", async () => {
  const own = 'sheet.getRange("A1:A2").setBackground("#0000ff");';
  const styles = await painted(
    [["1"], ["2"]],
    [["=A1=1", '["A1:A2"]', red]],
    [
      [1, 1],
      [2, 1],
    ],
    own,
  );
  expect(colour(styles)).toEqual(["#ff0000", "#0000ff"]);
});

it.each([
  ["rules.numbers", "=A1", "#ff0000"],
  ["rules.errors", "=A1/0", undefined],
  ["custom.in-rule", "=FLAG(A1)", undefined],
])("[%s] a rule of %s paints %s", async (_id, formula, wanted) => {
  expect(colour(await painted([["2"]], [[formula, '["A1"]', red]], [[1, 1]]))).toEqual([wanted]);
});

it("[custom.throw-text] the sentence and the line stand at the cell", async () => {
  const { host } = tryScript("/** */ function FAIL() {\n throw new Error('No such KPI.'); }");
  expect(await host.custom([{ name: "FAIL", args: [] }])).toEqual([
    { kind: "error", message: "No such KPI. (line 2)." },
  ]);
});

it("[custom.same-call] an equal call is not run again", async () => {
  const { host } = tryScript("/** */ function COUNT(x) { Logger.log('ran'); return x; }");
  const calls = [1, 1, 2].map((arg) => ({ name: "COUNT", args: [arg] }));
  await host.custom(calls);
  expect(host.view().outbox).toHaveLength(2);
});

it("[custom.autocomplete] what carries @customfunction is offered with its parameters", () => {
  const code =
    "/** Says it.\n * @param {number} actual what is\n * @customfunction */ function SAY(actual) {}\n/** No. */ function no() {}";
  expect(scriptFunctions(code).map(({ name, words }) => [name, words?.parameters])).toEqual([
    ["SAY", ["actual"]],
    ["no", undefined],
  ]);
});

const sheets = `const file = SpreadsheetApp.getActive(); const first = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };`;

it("[sheet.delete-hidden] [sheet.last-visible] only the last visible sheet must stay, and be seen", async () => {
  const { answer } = tryScript(
    `${sheets} const other = file.insertSheet("Hidden"); other.hideSheet();
    return [said(() => first.hideSheet()), said(() => file.deleteSheet(first)), said(() => file.deleteSheet(other))];`,
  );
  expect(await answer()).toEqual([
    "You can't hide all the sheets in a document.",
    "You can't remove all the visible sheets in a document.",
    "done",
  ]);
});

it("[protection.alone] [protection.owner-unlisted] [protection.refusal] it restricts once its editors changed, the owner never", async () => {
  const people: NonNullable<TryOptions["people"]> = [{ address: editor, role: "editor" }];
  const { host } = tryScript(
    `/** */ ${sheets} function protect() { first.getRange("B2").protect(); }
    function close() { const [one] = first.getProtections(SpreadsheetApp.ProtectionType.RANGE); const before = one.getEditors().map((user) => user.getEmail()); one.removeEditors(one.getEditors()); return before; }
    function set() { return said(() => first.getRange("B2").setValue(1)); }`,
    { user: owner, people },
  );
  const call = async (as: string, name: string) => answerOf(await host.as(as).callFromPage(name, []));
  await call(owner, "protect");
  expect(await call(editor, "set")).toBe("done");
  expect(await call(owner, "close")).not.toContain(owner);
  expect(await call(editor, "set")).toBe(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
  expect(await call(owner, "set")).toBe("done");
});

it.each([
  ["pt_BR", "verdadeiro", "VERDADEIRO"],
  ["es_ES", "VERDADERO", "VERDADERO"],
  ["de_DE", "WAHR", "WAHR"],
  ["id_ID", "TRUE", "TRUE"],
])("[values.boolean-words] in %s %s is true, and shown as %s", async (locale, typed, shown) => {
  const { answer } = tryScript(
    `const cell = SpreadsheetApp.getActiveSheet().getRange("A1").setValue("${typed}");
    return [cell.getValue(), cell.getDisplayValue(), cell.setValue(true).getDisplayValue()];`,
    { locale },
  );
  expect(await answer()).toEqual([true, shown, shown]);
});

it("[dates.sheet-zone] a date cell is its day in the spreadsheet's zone, whatever the script's", async () => {
  const { answer } = tryScript('return SpreadsheetApp.getActiveSheet().getRange("A1").getValue().toISOString();', {
    rows: [["1/5/2026"]],
    timeZone: "Asia/Tokyo",
    scriptTimeZone: "America/Sao_Paulo",
  });
  expect(await answer()).toBe("2026-01-04T15:00:00.000Z");
});
