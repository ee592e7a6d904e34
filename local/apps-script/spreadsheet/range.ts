import { addMetadata, metadataAt, PosedDeveloperMetadataFinder, placeOfArea } from "./developer-metadata";
import { PosedProtection } from "./protection";
import { RangeLook } from "./range-look";

type Google = GoogleAppsScript.Spreadsheet.Range;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Posing = "addDeveloperMetadata" | "canEdit" | "createDeveloperMetadataFinder" | "getDeveloperMetadata" | "protect";

/** A range with what is tied to its place. */
export class PosedRange extends RangeLook implements Pick<Google, Posing> {
  canEdit = (): boolean => this.connection.call("mayEditArea", this.area);
  protect = () =>
    new PosedProtection(this.document, this.connection.call("protect", this.area.sheet, this.area).id).self;

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.document, placeOfArea(this.document, this.area), args);
    return this.self;
  }
  getDeveloperMetadata = (): Metadata[] =>
    metadataAt(this.document, { on: this.line(), sheet: this.area.sheet, area: this.area });
  createDeveloperMetadataFinder = (): Finder =>
    new PosedDeveloperMetadataFinder(this.document, { sheet: this.area.sheet, area: this.area }).self;

  /** What the range's metadata would be tied to; one that is neither row nor column has none. */
  private line(): "ROW" | "COLUMN" {
    return this.area.rows === 1 && this.area.columns > 1 ? "ROW" : "COLUMN";
  }
}
