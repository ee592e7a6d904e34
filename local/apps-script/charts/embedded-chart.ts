import { implementationOf } from "../behind";
import type { ChartKind, WireChart, WireChartDraft } from "../chart-acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { areaOf } from "../spreadsheet/area-of";
import type { SpreadsheetDocument } from "../spreadsheet/spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Place = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Options = GoogleAppsScript.Charts.ChartOptions;
type Line = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type Bar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Column = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Combo = GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

/** A chart's draft; its id once it stands in a sheet. */
type Draft = WireChartDraft & { readonly id?: number };

class PosedContainerInfo
  extends Posed<Place>
  implements Pick<Place, "getAnchorColumn" | "getAnchorRow" | "getOffsetX" | "getOffsetY">
{
  constructor(
    document: SpreadsheetDocument,
    private readonly draft: Draft,
  ) {
    super("ContainerInfo", document.connection);
  }

  getAnchorRow = (): number => this.draft.row;
  getAnchorColumn = (): number => this.draft.column;
  getOffsetX = (): number => this.draft.x;
  getOffsetY = (): number => this.draft.y;
}

class PosedChartOptions extends Posed<Options> implements Pick<Options, "get"> {
  constructor(
    document: SpreadsheetDocument,
    private readonly options: WireChartDraft["options"],
  ) {
    super("ChartOptions", document.connection);
  }

  get = (option: string): unknown => this.options[option] ?? null;
}

export class PosedEmbeddedChart
  extends Posed<Google>
  implements Pick<Google, "getChartId" | "getContainerInfo" | "getNumHeaders" | "getOptions" | "getRanges" | "modify">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    readonly draft: Draft,
  ) {
    super("EmbeddedChart", document.connection);
  }

  /** Null before it stands in a sheet. */
  getChartId = (): number | null => this.draft.id ?? null;
  getContainerInfo = (): Place => new PosedContainerInfo(this.document, this.draft).self;
  getNumHeaders = (): number => this.draft.headers;
  getOptions = (): Options => new PosedChartOptions(this.document, this.draft.options).self;
  getRanges = (): Range[] => this.draft.ranges.map((area) => this.document.range(area));
  modify = (): GoogleBuilder => new PosedChartBuilder(this.document, this.draft).self;
}

export class PosedChartBuilder<B extends GoogleBuilder = GoogleBuilder>
  extends Posed<B>
  implements
    Pick<
      GoogleBuilder,
      | "addRange"
      | "asBarChart"
      | "asColumnChart"
      | "asComboChart"
      | "asLineChart"
      | "build"
      | "clearRanges"
      | "getContainer"
      | "getRanges"
      | "removeRange"
      | "setChartType"
      | "setNumHeaders"
      | "setOption"
      | "setPosition"
    >
{
  constructor(
    protected readonly document: SpreadsheetDocument,
    protected draft: Draft = { kind: "COLUMN", ranges: [], options: {}, headers: -1, row: 1, column: 1, x: 0, y: 0 },
    poseName = "EmbeddedChartBuilder",
  ) {
    super(poseName, document.connection);
  }

  asLineChart = (): Line => this.typed<Line>("LINE", "EmbeddedLineChartBuilder");
  asBarChart = (): Bar => this.typed<Bar>("BAR", "EmbeddedBarChartBuilder");
  asColumnChart = (): Column => this.typed<Column>("COLUMN", "EmbeddedColumnChartBuilder");
  asComboChart = (): Combo => this.typed<Combo>("COMBO", "EmbeddedComboChartBuilder");

  setChartType(type: GoogleAppsScript.Charts.ChartType): B {
    const label = labelOf(type);
    if (!isKind(label)) throw exception(googleMessages.notEmulated({ member: `ChartType.${label}` }));
    return this.having({ kind: label });
  }

  addRange = (range: Range): B => this.having({ ranges: [...this.draft.ranges, areaOf(range)] });
  clearRanges = (): B => this.having({ ranges: [] });
  removeRange(range: Range): B {
    const gone = JSON.stringify(areaOf(range));
    return this.having({ ranges: this.draft.ranges.filter((area) => JSON.stringify(area) !== gone) });
  }
  getRanges = (): Range[] => this.draft.ranges.map((area) => this.document.range(area));
  getContainer = (): Place => new PosedContainerInfo(this.document, this.draft).self;
  setNumHeaders = (headers: number): B => this.having({ headers });
  setPosition = (row: number, column: number, x: number, y: number): B => this.having({ row, column, x, y });
  setOption = (option: string, value: unknown): B =>
    this.having({ options: { ...this.draft.options, [option]: value } });
  build = (): Google => new PosedEmbeddedChart(this.document, this.draft).self;

  protected having(draft: Partial<Draft>): B {
    this.draft = { ...this.draft, ...draft };
    return this.self;
  }

  private typed<T extends GoogleBuilder>(kind: ChartKind, poseName: string): T {
    return new PosedTypedChartBuilder<T>(this.document, { ...this.draft, kind }, poseName).self;
  }
}

/** What a builder can do once the kind of chart is said. */
class PosedTypedChartBuilder<T extends GoogleBuilder> extends PosedChartBuilder<T> {
  setTitle = (title: string): T => this.setOption("title", title);
  setXAxisTitle = (title: string): T => this.setOption("hAxis.title", title);
  setYAxisTitle = (title: string): T => this.setOption("vAxis.title", title);
  setColors = (colors: string[]): T => this.setOption("colors", colors);
  setBackgroundColor = (color: string): T => this.setOption("backgroundColor", color);
  setLegendPosition = (position: GoogleAppsScript.Charts.Position): T =>
    this.setOption("legend.position", labelOf(position).toLowerCase());
  setStacked = (): T => this.setOption("isStacked", true);
  setRange(start: number, end: number): T {
    this.setOption("vAxis.minValue", start);
    return this.setOption("vAxis.maxValue", end);
  }
}

/** The chart behind one that a script hands back. */
export function chartOf(chart: Google): Draft {
  const implementation = implementationOf(chart);
  if (implementation instanceof PosedEmbeddedChart) return implementation.draft;
  throw exception(googleMessages.chartGone);
}

/** The chart that stands in the sheet: what was only built does not. */
export function standingChart(chart: Google): WireChart {
  const { id, ...draft } = chartOf(chart);
  if (id === undefined) throw exception(googleMessages.chartGone);
  return { ...draft, id };
}

function isKind(label: string): label is ChartKind {
  return ["LINE", "BAR", "COLUMN", "COMBO"].includes(label);
}
