import type { Acts } from "../acts";
import type { WirePlace } from "../anchor-acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { User } from "../session/user";
import { wholeNotation } from "./a1-notation";
import { areaOf } from "./area-of";
import { cellToWire } from "./cell";
import { addMetadata, metadataAt, PosedDeveloperMetadataFinder } from "./developer-metadata";
import { PosedNamedRange } from "./named-range";
import { PosedProtection } from "./protection";
import { PosedRangeList } from "./range-list";
import { sheetIdOf } from "./sheet-id-of";
import type { SpreadsheetDocument } from "./spreadsheet-document";
import { PosedTextFinder } from "./text-finder";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Posing =
  | "addDeveloperMetadata"
  | "appendRow"
  | "createDeveloperMetadataFinder"
  | "createTextFinder"
  | "deleteActiveSheet"
  | "deleteSheet"
  | "duplicateActiveSheet"
  | "getActiveRange"
  | "getActiveSheet"
  | "getCurrentCell"
  | "getDataRange"
  | "getEditors"
  | "getDeveloperMetadata"
  | "getId"
  | "getLastColumn"
  | "getLastRow"
  | "getName"
  | "getNamedRanges"
  | "getNumSheets"
  | "getOwner"
  | "getProtections"
  | "getRange"
  | "getRangeByName"
  | "getRangeList"
  | "getSheetById"
  | "getSheetByName"
  | "getSheets"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "getUrl"
  | "getViewers"
  | "insertSheet"
  | "moveActiveSheet"
  | "removeNamedRange"
  | "setActiveRange"
  | "setActiveSheet"
  | "setNamedRange"
  | "toast";

/** Seconds that Google shows a toast when the script does not say. */
const TOAST_SECONDS = 5;

const wholeFile: WirePlace = { on: "SPREADSHEET", sheet: null, area: null };

export class PosedSpreadsheet extends Posed<Google> implements Pick<Google, Posing> {
  constructor(private readonly document: SpreadsheetDocument) {
    super("Spreadsheet", document.connection);
  }

  getId = () => this.file().id;
  getUrl = () => this.file().url;
  getName = () => this.file().name;
  getSpreadsheetLocale = () => this.file().locale;
  getSpreadsheetTimeZone = () => this.file().timeZone;
  getEditors = () => this.people("editor");
  getViewers = () => this.people("viewer");
  getOwner = () => new User(this.connection, this.file().owner).self;

  getSheets = (): Sheet[] => this.connection.call("sheets").map((sheet) => this.document.sheet(sheet.id));
  getNumSheets = (): number => this.connection.call("sheets").length;
  getSheetByName = (name: string): Sheet | null => this.found((sheet) => sheet.name === name);
  getSheetById = (gid: number): Sheet | null => this.found((sheet) => sheet.gid === gid);
  getActiveSheet = (): Sheet => this.document.sheet(this.connection.call("activeSheet"));
  getActiveRange = (): Range => this.document.range(this.connection.call("activeArea"));
  getCurrentCell = (): Range => this.document.range({ ...this.connection.call("activeArea"), rows: 1, columns: 1 });

  setActiveSheet(sheet: Sheet, _restoreSelection?: boolean): Sheet {
    this.connection.call("activateSheet", sheetIdOf(sheet));
    return sheet;
  }

  setActiveRange(range: Range): Range {
    this.connection.call("activateArea", areaOf(range));
    return range;
  }

  /** (), (name), (index), (name, index), each with { template } behind it. */
  insertSheet(...args: unknown[]): Sheet {
    const name = args.find((arg) => typeof arg === "string");
    const index = args.find((arg) => typeof arg === "number");
    const template = templateOf(args[args.length - 1]);
    const place = [typeof name === "string" ? name : null, typeof index === "number" ? index : null] as const;
    if (template === undefined) return this.document.sheet(this.connection.call("insertSheet", ...place));
    return this.document.sheet(this.connection.call("insertCopy", template, ...place));
  }

  deleteSheet = (sheet: Sheet): void => this.connection.call("deleteSheet", sheetIdOf(sheet));

  getRange(text: string): Range {
    const area = this.connection.call("parseA1", text, "");
    if (area === null) throw exception(googleMessages.rangeNotFound);
    return this.document.range(area, wholeNotation(text));
  }

  getDataRange = (): Range => this.document.range(this.connection.call("dataArea", ""));
  getLastRow = (): number => this.connection.call("lastCell", "").row;
  getLastColumn = (): number => this.connection.call("lastCell", "").column;

  appendRow(cells: unknown[]): Sheet {
    this.connection.call("appendRow", "", cells.map(cellToWire));
    return this.document.sheet(this.connection.call("activeSheet"));
  }

  toast(message: string, title?: string | null, seconds?: number | null): void {
    this.connection.call("toast", String(message), String(title ?? ""), seconds ?? TOAST_SECONDS);
  }

  deleteActiveSheet(): Sheet {
    this.connection.call("deleteSheet", this.connection.call("activeSheet"));
    return this.document.sheet(this.connection.call("activeSheet"));
  }

  duplicateActiveSheet(): Sheet {
    const made = this.connection.call("copySheet", "", "behind");
    this.connection.call("activateSheet", made);
    return this.document.sheet(made);
  }

  moveActiveSheet = (index: number): void => this.connection.call("moveSheet", "", index);

  getRangeList = (notations: string[]) =>
    new PosedRangeList(
      this.document,
      notations.map((text) => this.getRange(text)),
    ).self;

  createTextFinder = (text: string) =>
    new PosedTextFinder(
      this.document,
      () => this.connection.call("sheets").map(({ id }) => this.connection.call("dataArea", id)),
      text,
    ).self;

  getProtections = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    this.connection
      .call("protections", null, labelOf(type) === "SHEET" ? "SHEET" : "RANGE")
      .map(({ id }) => new PosedProtection(this.document, id).self);

  addDeveloperMetadata(...args: unknown[]): Google {
    addMetadata(this.document, wholeFile, args);
    return this.self;
  }
  getDeveloperMetadata = () => metadataAt(this.document, wholeFile);
  createDeveloperMetadataFinder = () => new PosedDeveloperMetadataFinder(this.document, null).self;

  getNamedRanges = () =>
    this.connection.call("namedRanges").map(({ name }) => new PosedNamedRange(this.document, name).self);
  setNamedRange = (name: string, range: Range): void => this.connection.call("setNamedRange", name, areaOf(range));
  removeNamedRange = (name: string): void => this.connection.call("removeNamedRange", name);
  getRangeByName(name: string): Range | null {
    const wanted = name.toLowerCase();
    const found = this.connection.call("namedRanges").find((one) => one.name.toLowerCase() === wanted);
    return found === undefined ? null : this.document.range(found.area);
  }

  private people(role: "editor" | "viewer") {
    return this.connection.call("sharedWith", role).map((address) => new User(this.connection, address).self);
  }

  private found(fits: (sheet: { readonly name: string; readonly gid: number }) => boolean): Sheet | null {
    const sheet = this.connection.call("sheets").find(fits);
    return sheet === undefined ? null : this.document.sheet(sheet.id);
  }

  private file(): ReturnType<Acts["file"]> {
    return this.connection.call("file");
  }
}

/** The sheet that a new one is to be made after. */
function templateOf(options: unknown): string | undefined {
  if (typeof options !== "object" || options === null || !("template" in options)) return undefined;
  return sheetIdOf(options.template as Sheet);
}
