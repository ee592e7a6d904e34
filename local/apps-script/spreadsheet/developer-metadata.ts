import type { Area } from "../acts";
import type { MetadataLocationName, MetadataVisibilityName, WireMetadata, WirePlace } from "../anchor-acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { areaOf } from "./area-of";
import { sheetIdOf } from "./sheet-id-of";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Range = GoogleAppsScript.Spreadsheet.Range;

class PosedLocation
  extends Posed<Location>
  implements Pick<Location, "getColumn" | "getLocationType" | "getRow" | "getSheet" | "getSpreadsheet">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly place: WirePlace,
  ) {
    super("DeveloperMetadataLocation", document.connection);
  }

  getLocationType = (): LocationType => this.document.enumerations.metadataLocation[this.place.on];
  getRow = (): Range | null => this.range("ROW");
  getColumn = (): Range | null => this.range("COLUMN");
  getSheet = () =>
    this.place.on === "SHEET" && this.place.sheet !== null ? this.document.sheet(this.place.sheet) : null;
  getSpreadsheet = () => (this.place.on === "SPREADSHEET" ? this.document.spreadsheet() : null);

  private range(on: MetadataLocationName): Range | null {
    return this.place.on === on && this.place.area !== null ? this.document.range(this.place.area) : null;
  }
}

class PosedDeveloperMetadata
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "getId"
      | "getKey"
      | "getLocation"
      | "getValue"
      | "getVisibility"
      | "moveToColumn"
      | "moveToRow"
      | "moveToSheet"
      | "moveToSpreadsheet"
      | "remove"
      | "setKey"
      | "setValue"
      | "setVisibility"
    >
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly id: number,
  ) {
    super("DeveloperMetadata", document.connection);
  }

  getId = (): number => this.id;
  getKey = (): string => this.facts().key;
  getValue = (): string | null => this.facts().value;
  getVisibility = (): Visibility => this.document.enumerations.metadataVisibility[this.facts().visibility];
  getLocation = (): Location => new PosedLocation(this.document, this.facts()).self;

  setKey = (key: string): Google => this.changed({ key });
  setValue = (value: string): Google => this.changed({ value });
  setVisibility = (visibility: Visibility): Google => this.changed({ visibility: visibilityName(visibility) });
  moveToRow = (row: Range): Google => this.changed(this.needed(row, "ROW"));
  moveToColumn = (column: Range): Google => this.changed(this.needed(column, "COLUMN"));
  moveToSheet = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Google =>
    this.changed({ on: "SHEET", sheet: sheetIdOf(sheet), area: null });
  moveToSpreadsheet = (): Google => this.changed({ on: "SPREADSHEET", sheet: null, area: null });
  remove = (): void => this.connection.call("removeMetadata", this.id);

  private needed(range: Range, on: MetadataLocationName): WirePlace {
    const place = placeOfArea(this.document, areaOf(range));
    if (place.on !== on) throw exception(googleMessages.metadataPlace);
    return place;
  }

  private changed(change: Partial<Omit<WireMetadata, "id">>): Google {
    this.connection.call("changeMetadata", this.id, change);
    return this.self;
  }

  private facts(): WireMetadata {
    return this.connection.call("metadataNamed", this.id);
  }
}

/** Metadata that lies exactly at a place. */
export function metadataAt(document: SpreadsheetDocument, place: WirePlace): Google[] {
  return document.connection
    .call("metadata")
    .filter((one) => one.on === place.on && one.sheet === place.sheet && sameArea(one.area, place.area))
    .map(({ id }) => new PosedDeveloperMetadata(document, id).self);
}

/** (key), (key, visibility), (key, value), (key, value, visibility). */
export function addMetadata(document: SpreadsheetDocument, place: WirePlace, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const value = typeof second === "string" ? second : null;
  const visibility = typeof second === "string" ? third : second;
  document.connection.call("addMetadata", place, String(key), value, visibilityName(visibility));
}

/** The row or column that an area is; throws for any other. */
export function placeOfArea(document: SpreadsheetDocument, area: Area): WirePlace {
  const { maxRows, maxColumns } = document.connection.call("sheet", area.sheet);
  const isRow = area.rows === 1 && area.column === 1 && area.columns === maxColumns;
  const isColumn = area.columns === 1 && area.row === 1 && area.rows === maxRows;
  if (!isRow && !isColumn) throw exception(googleMessages.metadataPlace);
  return { on: isRow ? "ROW" : "COLUMN", sheet: area.sheet, area };
}

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export class PosedDeveloperMetadataFinder
  extends Posed<GoogleFinder>
  implements
    Pick<
      GoogleFinder,
      "find" | "onIntersectingLocations" | "withId" | "withKey" | "withLocationType" | "withValue" | "withVisibility"
    >
{
  private wanted: Partial<Pick<WireMetadata, "id" | "key" | "value" | "on" | "visibility">> = {};
  private intersecting = false;

  /** @param scope null for the whole file, a sheet with all its rows and columns, or an area */
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly scope: { readonly sheet: string; readonly area: Area | null } | null,
  ) {
    super("DeveloperMetadataFinder", document.connection);
  }

  withId = (id: number) => this.having({ id });
  withKey = (key: string) => this.having({ key });
  withValue = (value: string) => this.having({ value });
  withLocationType = (type: LocationType) => this.having({ on: locationName(type) });
  withVisibility = (visibility: Visibility) => this.having({ visibility: visibilityName(visibility) });

  onIntersectingLocations(): GoogleFinder {
    this.intersecting = true;
    return this.self;
  }

  find(): Google[] {
    const { wanted } = this;
    const fits = (one: WireMetadata): boolean =>
      (wanted.id === undefined || wanted.id === one.id) &&
      (wanted.key === undefined || wanted.key === one.key) &&
      (wanted.value === undefined || wanted.value === one.value) &&
      (wanted.on === undefined || wanted.on === one.on) &&
      (wanted.visibility === undefined || wanted.visibility === one.visibility);
    return this.connection
      .call("metadata")
      .filter((one) => fits(one) && this.covers(one))
      .map(({ id }) => new PosedDeveloperMetadata(this.document, id).self);
  }

  private covers(one: WireMetadata): boolean {
    if (this.scope === null) return true;
    const { sheet, area } = this.scope;
    if (area === null) return one.sheet === sheet;
    if (this.intersecting && one.sheet === null) return true;
    if (one.sheet !== sheet) return false;
    if (one.area === null) return this.intersecting;
    return this.intersecting ? meets(one.area, area) : sameArea(one.area, area);
  }

  private having(wanted: typeof this.wanted): GoogleFinder {
    this.wanted = { ...this.wanted, ...wanted };
    return this.self;
  }
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function sameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

function visibilityName(visibility: unknown): MetadataVisibilityName {
  return labelOf(visibility) === "PROJECT" ? "PROJECT" : "DOCUMENT";
}

function locationName(type: LocationType): MetadataLocationName {
  const label = labelOf(type);
  return label === "ROW" || label === "COLUMN" || label === "SHEET" ? label : "SPREADSHEET";
}
