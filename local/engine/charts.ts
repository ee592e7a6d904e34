import { areaOf } from "./a1";
import type { Area, BookChart } from "./book";
import { joinedPlace } from "./place";
import type { EngineChart } from "./upstream/sheet";
import type { Workbook } from "./workbook";

/** Pixels, as Sheets makes a chart that nobody measured. */
const USUAL_SIZE = { width: 600, height: 371 };

export function readCharts(workbook: Workbook, sheet: string): BookChart[] {
  workbook.needSheet(sheet);
  const { getters } = workbook;
  return getters.getChartIds(sheet).flatMap((chartId) => {
    const figureId = getters.getFigureIdFromChartId(chartId);
    const figure = getters.getFigure(sheet, figureId);
    if (!figure) return [];
    const definition = getters.getChartDefinition(chartId);
    return [
      {
        id: chartId,
        kind: kindOf(definition),
        ranges: rangesOf(workbook, sheet, definition),
        hasHeaders: definition.dataSource?.dataSetsHaveTitle === true,
        options: { ...(definition.title?.text ? { title: definition.title.text } : {}) },
        row: figure.row + 1,
        column: figure.col + 1,
        x: figure.offset.x,
        y: figure.offset.y,
        width: figure.width,
        height: figure.height,
      },
    ];
  });
}

/** Sets or replaces the chart of this id. */
export function setChart(workbook: Workbook, sheet: string, chart: BookChart): void {
  const { getters } = workbook;
  const { id, row, column, x, y } = chart;
  const definition = definitionOf(workbook, chart);
  const size = { width: chart.width ?? USUAL_SIZE.width, height: chart.height ?? USUAL_SIZE.height };
  const place = { sheetId: sheet, chartId: id, definition, col: column - 1, row: row - 1, offset: { x, y } };
  if (!getters.isChartDefined(id)) {
    workbook.dispatch("CREATE_CHART", { ...place, figureId: `figure-${id}`, size });
    return;
  }
  const figureId = getters.getFigureIdFromChartId(id);
  workbook.dispatchAll([
    { type: "UPDATE_CHART", sheetId: sheet, figureId, chartId: id, definition },
    { type: "UPDATE_FIGURE", sheetId: sheet, figureId, ...size, offset: { x, y }, col: column - 1, row: row - 1 },
  ]);
}

export function removeChart(workbook: Workbook, sheet: string, id: string): void {
  if (!workbook.getters.isChartDefined(id)) return;
  workbook.dispatch("DELETE_FIGURE", { sheetId: sheet, figureId: workbook.getters.getFigureIdFromChartId(id) });
}

function kindOf({ type, horizontal }: EngineChart): BookChart["kind"] {
  if (type === "line" || type === "combo") return type === "line" ? "LINE" : "COMBO";
  return horizontal === true ? "BAR" : "COLUMN";
}

/** The first column names the points, each other one is a series. */
function definitionOf(workbook: Workbook, { kind, ranges, hasHeaders, options }: BookChart): EngineChart {
  const columns = ranges.flatMap((area) =>
    Array.from({ length: area.columns }, (_, index): Area => ({ ...area, column: area.column + index, columns: 1 })),
  );
  const labels = columns.length > 1 ? columns[0] : undefined;
  const series = labels === undefined ? columns : columns.slice(1);
  const dataSets = series.map((area, index) => ({
    dataSetId: String(index),
    dataRange: joinedPlace(workbook, area),
  }));
  const styles = dataSets.map(({ dataSetId }, index) => [dataSetId, seriesStyle(kind, options, index)] as const);
  const { title = "", legendPosition = "right", stacked = false, xTitle, yTitle, background } = options;
  const min = options.yMin === undefined ? {} : { min: options.yMin };
  const max = options.yMax === undefined ? {} : { max: options.yMax };
  return {
    type: kind === "LINE" ? "line" : kind === "COMBO" ? "combo" : "bar",
    dataSource: {
      type: "range",
      dataSets,
      dataSetsHaveTitle: hasHeaders,
      ...(labels === undefined ? {} : { labelRange: joinedPlace(workbook, labels) }),
    },
    dataSetStyles: Object.fromEntries(styles),
    title: { text: title },
    legendPosition,
    stacked,
    aggregated: false,
    ...(kind === "LINE" ? { labelsAsText: true, cumulative: false } : {}),
    ...(kind === "BAR" ? { horizontal: true } : {}),
    ...(background === undefined ? {} : { background }),
    axesDesign: {
      ...(xTitle === undefined ? {} : { x: { title: { text: xTitle } } }),
      y: { ...(yTitle === undefined ? {} : { title: { text: yTitle } }), ...min, ...max },
    },
  };
}

/** In a combination the last series is the line unless the script says otherwise. */
function seriesStyle(
  kind: BookChart["kind"],
  { colors = [], lines = [] }: BookChart["options"],
  index: number,
): object {
  const color = colors[index];
  return {
    ...(color === undefined ? {} : { backgroundColor: color }),
    ...(kind === "COMBO" ? { type: lines.includes(index) ? "line" : "bar" } : {}),
  };
}

function rangesOf(workbook: Workbook, sheet: string, { dataSource }: EngineChart): Area[] {
  const places = [dataSource?.labelRange, ...(dataSource?.dataSets ?? []).map(({ dataRange }) => dataRange)];
  return joined(places.flatMap((place) => (place === undefined ? [] : (areaOf(workbook, place, sheet) ?? []))));
}

/** Columns side by side are one range. */
function joined(areas: readonly Area[]): Area[] {
  const ranges: Area[] = [];
  for (const area of areas) {
    const last = ranges[ranges.length - 1];
    const touches =
      last !== undefined &&
      last.sheet === area.sheet &&
      last.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column;
    if (last !== undefined && touches) ranges[ranges.length - 1] = { ...last, columns: last.columns + area.columns };
    else ranges.push(area);
  }
  return ranges;
}
