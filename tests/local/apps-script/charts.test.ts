import { tryScript } from "../runtime/try-script";

const setUp = `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet();
  const said = (act) => { try { act(); return "done"; } catch (e) { return e.message; } };
  const shown = () => sheet.getCharts().map((chart) => chart.getRanges().map((range) => range.getA1Notation()));`;
const rows = [
  ["Month", "Actual", "Target"],
  ["Jan", "3", "5"],
  ["Feb", "4", "5"],
  ["Mar", "6", "5"],
];
const tried = (body: string) => tryScript(`${setUp} ${body}`, { rows });

it.each([
  ["LINE", { kind: "LINE" }],
  ["BAR", { kind: "BAR" }],
  ["COLUMN", { kind: "COLUMN" }],
  ["COMBO", { kind: "COMBO" }],
])("[documented] a chart of type %s is built, inserted, and shown by the engine", async (type, kind) => {
  const { book, answer } =
    tried(`sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.${type}).addRange(sheet.getRange("A1:C4"))
    .setPosition(6, 2, 10, 20).setOption("title", "Plan").setOption("hAxis.title", "Month").setOption("legend", { position: "bottom" }).build());
    const [chart] = sheet.getCharts(); const place = chart.getContainerInfo();
    return [shown(), [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()], chart.getOptions().get("title"), chart.getOptions().get("none"), typeof chart.getChartId()];`);
  expect(await answer()).toEqual([[["A1:C4"]], [6, 2, 10, 20], "Plan", null, "number"]);
  expect(book.charts(book.activeSheet())).toMatchObject([{ ...kind, hasHeaders: true, options: { title: "Plan" } }]);
});

it("[documented] is changed where it stands, and removed", async () => {
  const body = `sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:B4")).setPosition(1, 5, 0, 0).build()); const [chart] = sheet.getCharts();
    sheet.updateChart(chart.modify().clearRanges().addRange(sheet.getRange("A1:A4")).addRange(sheet.getRange("C1:C4")).setPosition(9, 1, 0, 0).asLineChart().setTitle("New").setColors(["#ff0000"]).build());
    const [changed] = sheet.getCharts(); const told = [shown(), changed.getChartId() === chart.getChartId(), changed.getContainerInfo().getAnchorRow(), changed.getOptions().get("title")];
    sheet.removeChart(changed); return [told, sheet.getCharts().length, said(() => sheet.removeChart(changed))];`;
  expect(await tried(body).answer()).toEqual([
    [[["A1:A4", "C1:C4"]], true, 9, "New"],
    0,
    "The chart is not in the sheet.",
  ]);
});

it("follows its cells, and a copy of its sheet has one", async () => {
  const body = `sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:B4")).setPosition(1, 5, 0, 0).build()); sheet.insertRowsBefore(1, 2);
    return [shown(), file.duplicateActiveSheet().getCharts().length];`;
  expect(await tried(body).answer()).toEqual([[["A3:B6"]], 1]);
});

it("[reported] titles are set after the kind is said; a chart needs ranges, and one that was only built stands nowhere", async () => {
  const body = `const built = sheet.newChart().addRange(sheet.getRange("A1:B4")).build();
    return [said(() => sheet.newChart().setTitle("x")), said(() => sheet.insertChart(sheet.newChart().build())), said(() => sheet.updateChart(built)), built.getChartId(), said(() => Charts.ChartType.PIE)];`;
  expect(await tried(body).answer()).toEqual([
    "EmbeddedChartBuilder.setTitle is not emulated",
    "At least one range must be specified for the chart.",
    "The chart is not in the sheet.",
    null,
    "ChartType.PIE is not emulated",
  ]);
});
