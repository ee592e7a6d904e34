import { tryScript } from "../runtime/try-script";

const setUp = `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };`;
const answer = (body: string) => tryScript(`${setUp} ${body}`, { rows: [["a"], ["b"], ["c"]] }).answer();
const only =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

it("[documented] file, sheets, rows and columns carry it, with key, value and visibility", async () => {
  const body = `const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    file.addDeveloperMetadata("file"); sheet.addDeveloperMetadata("sheet", "1"); sheet.getRange("2:2").addDeveloperMetadata("row", PROJECT);
    sheet.getRange("C:C").addDeveloperMetadata("column", "2", PROJECT);
    const told = (one) => [one.getKey(), one.getValue(), String(one.getVisibility()), String(one.getLocation().getLocationType())];
    return [file, sheet, sheet.getRange("2:2"), sheet.getRange("C:C")].map((where) => where.getDeveloperMetadata().map(told));`;
  expect(await answer(body)).toEqual([
    [["file", null, "DOCUMENT", "SPREADSHEET"]],
    [["sheet", "1", "DOCUMENT", "SHEET"]],
    [["row", null, "PROJECT", "ROW"]],
    [["column", "2", "PROJECT", "COLUMN"]],
  ]);
});

it("[reported] any other range is refused in Google's words", async () => {
  expect(
    await answer(
      'return ["A1", "2:3", "A1:B1"].map((place) => said(() => sheet.getRange(place).addDeveloperMetadata("k")));',
    ),
  ).toEqual([only, only, only]);
});

it("[reported] a cell finds what lies on its row only by intersecting", async () => {
  const body = `sheet.getRange("2:2").addDeveloperMetadata("k"); const cell = sheet.getRange("B2");
    return [cell.getDeveloperMetadata().length, cell.createDeveloperMetadataFinder().withKey("k").find().length,
      cell.createDeveloperMetadataFinder().onIntersectingLocations().withKey("k").find().length];`;
  expect(await answer(body)).toEqual([0, 0, 1]);
});

it("[documented] finders narrow by id, key, value, visibility and kind of place; a sheet's finds its rows and columns", async () => {
  const body = `const other = file.insertSheet("Other"); sheet.addDeveloperMetadata("k", "1"); sheet.getRange("1:1").addDeveloperMetadata("k", "2");
    sheet.getRange("A:A").addDeveloperMetadata("l", "2"); other.addDeveloperMetadata("k", "3"); file.addDeveloperMetadata("k", "4");
    const { ROW } = SpreadsheetApp.DeveloperMetadataLocationType; const values = (finder) => finder.find().map((one) => one.getValue());
    const whole = () => file.createDeveloperMetadataFinder(); const id = whole().withKey("l").find()[0].getId();
    return [values(whole()), values(whole().withKey("k")), values(sheet.createDeveloperMetadataFinder()), values(whole().withValue("2")), values(whole().withLocationType(ROW)),
      values(whole().withId(id)), values(whole().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT))];`;
  expect(await answer(body)).toEqual([
    ["1", "2", "2", "3", "4"],
    ["1", "2", "3", "4"],
    ["1", "2", "2"],
    ["2", "2"],
    ["2"],
    ["2"],
    [],
  ]);
});

it("[documented] moves with its row and column, and dies with it", async () => {
  const body = `sheet.getRange("2:2").addDeveloperMetadata("row"); sheet.getRange("B:B").addDeveloperMetadata("column");
    const places = () => sheet.createDeveloperMetadataFinder().find().map((one) => { const at = one.getLocation(); return (at.getRow() || at.getColumn()).getA1Notation(); });
    sheet.insertRowBefore(1); sheet.insertColumns(1, 2); const moved = places(); sheet.deleteRow(3); const left = places(); sheet.deleteColumn(4);
    return [moved, left, places()];`;
  expect(await answer(body)).toEqual([["A3:AB3", "D1:D1001"], ["D1:D1000"], []]);
});

it("[documented] is changed, moved and removed", async () => {
  const body = `sheet.addDeveloperMetadata("k"); const [one] = sheet.getDeveloperMetadata();
    one.setKey("l").setValue("v").setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).moveToRow(sheet.getRange("3:3"));
    const told = () => [one.getKey(), one.getValue(), String(one.getVisibility()), one.getLocation().getRow() && one.getLocation().getRow().getRow(), one.getLocation().getSheet() && one.getLocation().getSheet().getName()];
    const row = told(); one.moveToSheet(sheet); const onSheet = told(); one.moveToColumn(sheet.getRange("B:B")); const wrong = said(() => one.moveToRow(sheet.getRange("B:B")));
    one.moveToSpreadsheet(); const there = file.getDeveloperMetadata().length; one.remove();
    return [row, onSheet, wrong, there, file.createDeveloperMetadataFinder().find().length, said(() => one.getKey())];`;
  expect(await answer(body)).toEqual([
    ["l", "v", "PROJECT", 3, null],
    ["l", "v", "PROJECT", null, "Sheet1"],
    only,
    1,
    0,
    "The developer metadata does not exist.",
  ]);
});

describe("named ranges", () => {
  it("[documented] are set, found, moved with their cells, renamed and removed", async () => {
    const body = `file.setNamedRange("Targets", sheet.getRange("B2:B4")); sheet.insertRowBefore(1); const [one] = sheet.getNamedRanges();
      const moved = [one.getName(), one.getRange().getA1Notation(), file.getRangeByName("targets").getA1Notation(), file.getRange("Targets").getA1Notation()];
      one.setName("Plan").setRange(sheet.getRange("C1")); const renamed = [file.getRangeByName("Targets"), file.getNamedRanges().map((each) => each.getName() + each.getRange().getA1Notation())];
      one.remove(); return [moved, renamed, file.getNamedRanges().length, said(() => file.removeNamedRange("Plan"))];`;
    expect(await answer(body)).toEqual([
      ["Targets", "B3:B5", "B3:B5", "B3:B5"],
      [null, ["PlanC1"]],
      0,
      'There is no named range "Plan".',
    ]);
  });

  it("[documented] a formula reads one; [assumed] what is no name is refused", async () => {
    const body = `file.setNamedRange("One", sheet.getRange("A1")); sheet.getRange("D1").setFormula('=One&"!"');
      return [sheet.getRange("D1").getValue(), ["A1", "a b", "1x", "TRUE"].map((name) => said(() => file.setNamedRange(name, sheet.getRange("A1"))))];`;
    const refused = (name: string) => `The name "${name}" is not valid for a named range.`;
    expect(await answer(body)).toEqual(["a!", [refused("A1"), refused("a b"), refused("1x"), refused("TRUE")]]);
  });
});
