import { answerOf, type TryOptions, tryScript } from "../runtime/try-script";

const refusal =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const [owner, editor, other] = ["owner@example.com", "editor@example.com", "other@example.com"];
const people: NonNullable<TryOptions["people"]> = [
  { address: editor, role: "editor" },
  { address: other, role: "editor" },
];
const rows = [
  ["KPI", "Actual"],
  ["Churn", "3"],
];

/** Runs the owner's set-up, then `run` as somebody else. */
async function asSomebody(address: string, setUp: string, body: string): Promise<unknown> {
  const script = `/** */ function setUp() { const sheet = SpreadsheetApp.getActiveSheet(); ${setUp} }
    function run() { const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
      const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } }; ${body} }`;
  const { host } = tryScript(script, { user: owner, people, rows });
  answerOf(await host.callFromPage("setUp", []));
  return answerOf(await host.as(address).callFromPage("run", []));
}

it("[documented] protect alone keeps nobody out until its editors change; then it does, and the owner never", async () => {
  const set = "const set = sheet.getRange('B2'); return [set.canEdit(), said(() => set.setValue(5))];";
  expect(await asSomebody(editor, 'sheet.getRange("B:B").protect();', set)).toEqual([true, "done"]);
  const closed = 'sheet.getRange("B:B").protect().removeEditor("editor@example.com");';
  expect(await asSomebody(editor, closed, set)).toEqual([false, refusal]);
  expect(await asSomebody(other, closed, set)).toEqual([true, "done"]);
  expect(await asSomebody(owner, closed, set)).toEqual([true, "done"]);
});

it("[reported] a script's writes of every kind into protected cells are refused with Google's sentence", async () => {
  const closed = 'const one = sheet.getRange("B1:B5").protect(); one.removeEditors(one.getEditors());';
  const body = `const cell = sheet.getRange("A1:B2");
    return [() => cell.setValues([[1, 2], [3, 4]]), () => cell.setFormula("=1"), () => cell.setNote("n"), () => cell.setBackground("#ffffff"),
      () => cell.clear(), () => cell.setNumberFormat("0"), () => cell.clearDataValidations(), () => sheet.deleteRow(2), () => sheet.deleteColumn(2),
      () => sheet.appendRow([1, 2]), () => file.deleteSheet(sheet), () => sheet.clearContents(),
      () => sheet.getRange("A1").setValue(1), () => sheet.appendRow([1])].map(said);`;
  expect(await asSomebody(editor, closed, body)).toEqual([...new Array<string>(12).fill(refusal), "done", "done"]);
});

it("[documented] a warning keeps nobody out", async () => {
  const closed =
    'const one = sheet.getRange("B1:B5").protect().setWarningOnly(true); one.removeEditors(one.getEditors());';
  const body = `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [one.isWarningOnly(), one.canEdit(), said(() => sheet.getRange("B2").setValue(1))];`;
  expect(await asSomebody(editor, closed, body)).toEqual([true, true, "done"]);
});

it("[documented] a protected sheet is closed but for its unprotected ranges", async () => {
  const closed = `const one = sheet.protect().setDescription("Plan").setUnprotectedRanges([sheet.getRange("B2:B9")]);
    one.removeEditors(one.getEditors());`;
  const body = `const [one] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    return [one.getDescription(), one.getUnprotectedRanges().map((r) => r.getA1Notation()), one.getRange().getA1Notation(), String(one.getProtectionType()),
      said(() => sheet.getRange("B2").setValue(1)), said(() => sheet.getRange("B1:B2").setValue(1)), said(() => sheet.insertRowAfter(1)),
      said(() => sheet.setName("x")), said(() => sheet.setConditionalFormatRules([])), said(() => one.remove()), said(() => one.addEditor("editor@example.com"))];`;
  expect(await asSomebody(editor, closed, body)).toEqual([
    "Plan",
    ["B2:B9"],
    "A1:Z1000",
    "SHEET",
    "done",
    refusal,
    refusal,
    refusal,
    refusal,
    refusal,
    refusal,
  ]);
});

it("[reported] the owner is not among the editors; [documented] neither owner nor user can be taken away", async () => {
  const body = `const one = sheet.getRange("A1").protect(); const before = one.getEditors().map((user) => user.getEmail());
    one.removeEditors(one.getEditors()); const after = one.getEditors().map((user) => user.getEmail());
    one.addEditors(["other@example.com"]).removeEditor("editor@example.com");
    return [before, after, one.getEditors().map((user) => user.getEmail()), one.canEdit()];`;
  expect(await asSomebody(editor, "", body)).toEqual([[editor, other], [editor], [editor, other], true]);
});

it("[reported] a second protection of a range overlaps the first; one is removed at a time", async () => {
  const body = `sheet.getRange("A1:B2").protect(); const two = sheet.getRange("B2:C3").protect(); const count = () => file.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    const both = count(); two.remove(); return [both, count(), said(() => two.getDescription())];`;
  expect(await asSomebody(owner, "", body)).toEqual([2, 1, "The protected range or sheet does not exist."]);
});

it("moves with its cells and goes with them", async () => {
  const body = `sheet.getRange("B2:B4").protect().setDescription("d"); sheet.insertRowBefore(1);
    const place = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation());
    const moved = place(); sheet.deleteColumn(2); return [moved, place()];`;
  expect(await asSomebody(owner, "", body)).toEqual([["B3:B5"], []]);
});

it("a named range keeps its protection's name", async () => {
  const body = `file.setNamedRange("Actuals", sheet.getRange("B2:B9")); const one = sheet.getRange("A1").protect().setRangeName("Actuals");
    return [one.getRangeName(), one.getRange().getA1Notation(), sheet.getRange("A1").protect().setNamedRange(file.getNamedRanges()[0]).getRangeName()];`;
  expect(await asSomebody(owner, "", body)).toEqual(["Actuals", "B2:B9", "Actuals"]);
});
