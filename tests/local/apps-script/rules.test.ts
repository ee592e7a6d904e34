import { tryScript } from "../runtime/try-script";

const setUp = `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };`;
const rows = [
  ["Churn", "3", "1/5/2026"],
  ["Revenue", "12", "2/5/2026"],
];

function tried(body: string) {
  return tryScript(`${setUp} ${body}`, { rows });
}

describe("conditional-format rules", () => {
  it.each([
    ["whenNumberGreaterThan(10)", "B1:B2", "NUMBER_GREATER_THAN", [10], [false, true]],
    ["whenNumberBetween(1, 5)", "B1:B2", "NUMBER_BETWEEN", [1, 5], [true, false]],
    ["whenTextContains('chu')", "A1:A2", "TEXT_CONTAINS", ["chu"], [true, false]],
    ["whenTextStartsWith('Rev')", "A1:A2", "TEXT_STARTS_WITH", ["Rev"], [false, true]],
    ["whenCellNotEmpty()", "A1:A2", "CELL_NOT_EMPTY", [], [true, true]],
    ["whenDateAfter(new Date(2026, 0, 20))", "C1:C2", "DATE_AFTER", ["2026-01-20T00:00:00.000Z"], [false, true]],
    [
      "withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN, [5])",
      "B1:B2",
      "NUMBER_LESS_THAN",
      [5],
      [true, false],
    ],
  ])("[documented] %s is kept, read back, and paints", async (when, place, type, values, painted) => {
    const { book, answer } =
      tried(`const made = SpreadsheetApp.newConditionalFormatRule().${when}.setBackground("#ff0000").setRanges([sheet.getRange("${place}")]).build();
      sheet.setConditionalFormatRules([made]); const [rule] = sheet.getConditionalFormatRules(); const condition = rule.getBooleanCondition();
      sheet.setConditionalFormatRules([rule, rule.copy().setBold(true).build()]);
      return [String(condition.getCriteriaType()), JSON.parse(JSON.stringify(condition.getCriteriaValues())), condition.getBackground(), sheet.getConditionalFormatRules().length];`);
    expect(await answer()).toEqual([type, values, "#ff0000", 2]);
    const column = place.charCodeAt(0) - 64;
    const shown = [1, 2].map((row) => book.shownStyle(book.activeSheet(), row, column).background === "#ff0000");
    expect(shown).toEqual(painted);
  });

  it("[documented] a scale of colours is set and read back", async () => {
    const body = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("#ff0000")
        .setGradientMidpointWithValue("#FFF", SpreadsheetApp.InterpolationType.PERCENTILE, "50").setGradientMaxpointWithValue("#00ff00", SpreadsheetApp.InterpolationType.NUMBER, "9").setRanges([sheet.getRange("B1:B2")]).build()]);
      const [rule] = sheet.getConditionalFormatRules(); const scale = rule.getGradientCondition();
      return [rule.getBooleanCondition(), scale.getMinColor(), String(scale.getMinType()), scale.getMidColor(), String(scale.getMidType()), scale.getMidValue(), scale.getMaxColor(), String(scale.getMaxType()), scale.getMaxValue()];`;
    expect(await tried(body).answer()).toEqual([
      null,
      "#ff0000",
      "MIN",
      "#ffffff",
      "PERCENTILE",
      "50",
      "#00ff00",
      "NUMBER",
      "9",
    ]);
  });

  it("[reported] another sheet is refused, INDIRECT is not", async () => {
    const body = `file.insertSheet("Other"); const set = (formula) => said(() => sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setRanges([sheet.getRange("A1")]).build()]));
      file.setNamedRange("There", file.getSheetByName("Other").getRange("A1"));
      return [set("=Other!A1>0"), set("=There>0"), set('=INDIRECT("Other!A1")>0')];`;
    const refused = "Conditional format rule cannot reference a different sheet.";
    expect(await tried(body).answer()).toEqual([refused, refused, "done"]);
  });
});

describe("data validations", () => {
  const refusal = (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

  it.each([
    ["requireNumberBetween(1, 5)", "NUMBER_BETWEEN", [1, 5], "3", "7"],
    ["requireNumberGreaterThanOrEqualTo(2)", "NUMBER_GREATER_THAN_OR_EQUAL_TO", [2], "'2'", "1"],
    ["requireTextContains('ab')", "TEXT_CONTAINS", ["ab"], "'xaby'", "'x'"],
    ["requireTextIsEmail()", "TEXT_IS_VALID_EMAIL", [], "'a@example.com'", "'a'"],
    [
      "requireDateAfter(new Date(2026, 0, 1))",
      "DATE_AFTER",
      ["2026-01-01T00:00:00.000Z"],
      "new Date(2026, 0, 2)",
      "new Date(2025, 0, 2)",
    ],
    ["requireValueInList(['x', 'y'], false)", "VALUE_IN_LIST", [["x", "y"], false], "'x'", "'z'"],
    ["requireCheckbox()", "CHECKBOX", [], "true", "'z'"],
    ["withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_LESS_THAN, [5])", "NUMBER_LESS_THAN", [5], "4", "5"],
  ])(
    "[documented] %s is kept and read back; [assumed] a script's entry is checked",
    async (require, type, values, fits, misfits) => {
      const body = `const cell = sheet.getRange("F1").setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(false).build()); const rule = cell.getDataValidation();
      return [String(rule.getCriteriaType()), JSON.parse(JSON.stringify(rule.getCriteriaValues())), said(() => cell.setValue(${fits})), said(() => cell.setValue(${misfits}))];`;
      expect(await tried(body).answer()).toEqual([type, values, "done", refusal("F1")]);
    },
  );

  it("[documented] a range of values follows its cells; invalid entries may be let in", async () => {
    const body = `const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("A1:A2")).setAllowInvalid(false).build(); const cell = sheet.getRange("F1").setDataValidation(rule);
      const before = [said(() => cell.setValue("Churn")), said(() => cell.setValue("Other"))]; sheet.insertRowBefore(1); const moved = sheet.getRange("F2").getDataValidation();
      const [range, arrow] = moved.getCriteriaValues(); sheet.getRange("F2").setDataValidation(moved.copy().setAllowInvalid(true).build());
      return [before, range.getA1Notation(), arrow, said(() => sheet.getRange("F2").setValue("Other"))];`;
    expect(await tried(body).answer()).toEqual([["done", refusal("F1")], "A2:A3", true, "done"]);
  });

  it("[documented] a formula is kept in US notation; [assumed] a custom function in it is refused", async () => {
    const { host } = tryScript(
      `/** @customfunction */ function RED() { return true; }
      function run() { ${setUp} const set = (formula) => sheet.getRange("F1").setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).build());
        return [set("=A1>1.5").getDataValidation().getCriteriaValues(), said(() => set("=RED()"))]; }`,
      { rows, locale: "pt_BR" },
    );
    const sentence =
      "A data validation rule cannot call the custom function RED. Write the rule with built-in functions.";
    expect(await host.callFromPage("run", [])).toEqual({ ok: true, value: [["=A1>1.5"], sentence] });
  });

  it("what holds no box stays, a formula too, when boxes are ticked and removed", async () => {
    const body = `sheet.getRange("E1").setFormula("=1+1"); sheet.getRange("F1").insertCheckboxes(); const both = sheet.getRange("E1:F1").check(); const ticked = both.getValues();
      both.removeCheckboxes(); return [ticked, both.getValues(), sheet.getRange("E1").getFormula()];`;
    expect(await tried(body).answer()).toEqual([[[2, true]], [[2, ""]], "=1+1"]);
  });

  it("[documented] checkboxes begin unticked; isChecked is null where they differ or none is", async () => {
    const body = `const boxes = sheet.getRange("F1:F2").insertCheckboxes(); const steps = [boxes.getValues(), boxes.isChecked()]; boxes.check(); steps.push(boxes.isChecked());
      sheet.getRange("F2").uncheck(); steps.push(boxes.isChecked(), sheet.getRange("A1").isChecked(), sheet.getRange("F1").getDisplayValue()); sheet.getRange("A1:F2").removeCheckboxes();
      return [...steps, sheet.getRange("A1:F1").getValues()[0].map(String), sheet.getRange("F1").getDataValidation()];`;
    const [values, none, all, mixed, text, shown, left, rule] = (await tried(body).answer()) as unknown[];
    expect([values, none, all, mixed, text, shown, rule]).toEqual([
      [[false], [false]],
      false,
      true,
      null,
      null,
      "TRUE",
      null,
    ]);
    expect((left as string[])[5]).toBe("");
  });
});
