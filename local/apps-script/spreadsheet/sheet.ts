import type { WirePlace } from "../anchor-acts";
import { chartOf, PosedChartBuilder, PosedEmbeddedChart, standingChart } from "../charts/embedded-chart";
import { labelOf } from "../enumeration";
import { addMetadata, metadataAt, PosedDeveloperMetadataFinder } from "./developer-metadata";
import { PosedNamedRange } from "./named-range";
import { PosedProtection } from "./protection";
import { SheetStructure } from "./sheet-structure";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Posing =
  | "addDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "getCharts"
  | "getDeveloperMetadata"
  | "getNamedRanges"
  | "getProtections"
  | "insertChart"
  | "newChart"
  | "protect"
  | "removeChart"
  | "updateChart";

/** A sheet with what is tied to it. */
export class PosedSheet extends SheetStructure implements Pick<Google, Posing> {
  protect = (): Protection =>
    new PosedProtection(this.document, this.connection.call("protect", this.sheetId, null).id).self;
  getProtections = (type: GoogleAppsScript.Spreadsheet.ProtectionType): Protection[] =>
    this.connection
      .call("protections", this.sheetId, labelOf(type) === "SHEET" ? "SHEET" : "RANGE")
      .map(({ id }) => new PosedProtection(this.document, id).self);

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.document, this.place(), args);
    return this.self;
  }
  getDeveloperMetadata = () => metadataAt(this.document, this.place());
  createDeveloperMetadataFinder = () =>
    new PosedDeveloperMetadataFinder(this.document, { sheet: this.sheetId, area: null }).self;

  getNamedRanges = () =>
    this.connection
      .call("namedRanges")
      .filter(({ area }) => area.sheet === this.sheetId)
      .map(({ name }) => new PosedNamedRange(this.document, name).self);

  newChart = () => new PosedChartBuilder(this.document).self;
  getCharts = (): Chart[] =>
    this.connection.call("charts", this.sheetId).map((chart) => new PosedEmbeddedChart(this.document, chart).self);
  insertChart = (chart: Chart): void => this.connection.call("insertChart", this.sheetId, chartOf(chart));
  removeChart = (chart: Chart): void => this.connection.call("removeChart", this.sheetId, standingChart(chart).id);
  updateChart(chart: Chart): void {
    const standing = standingChart(chart);
    this.connection.call("updateChart", this.sheetId, standing.id, standing);
  }

  private place(): WirePlace {
    return { on: "SHEET", sheet: this.sheetId, area: null };
  }
}
