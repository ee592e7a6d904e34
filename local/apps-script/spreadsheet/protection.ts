import type { Area } from "../acts";
import type { ProtectionChange, WireProtection } from "../anchor-acts";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { User } from "../session/user";
import { areaOf } from "./area-of";
import { namedRangeOf } from "./named-range";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleUser = GoogleAppsScript.Base.User;

export class PosedProtection extends Posed<Google> implements Omit<Google, never> {
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly id: string,
  ) {
    super("Protection", document.connection);
  }

  getDescription = (): string => this.facts().description;
  getProtectionType = () => this.document.enumerations.protection[this.facts().area === null ? "SHEET" : "RANGE"];
  getRange(): Range {
    const { area, sheet } = this.facts();
    return area === null ? this.document.wholeSheet(sheet) : this.document.range(area);
  }
  getRangeName = (): string | null => this.facts().rangeName;
  isWarningOnly = (): boolean => this.facts().warningOnly;
  canDomainEdit = (): boolean => this.facts().domainEdit;
  canEdit = (): boolean => this.connection.call("mayEditProtected", this.id);
  getEditors = (): GoogleUser[] =>
    this.connection.call("protectionEditors", this.id).map((address) => new User(this.connection, address).self);
  getUnprotectedRanges = (): Range[] =>
    this.connection.call("protectionOpenings", this.id).map((area) => this.document.range(area));

  addEditor = (editor: unknown): Google => this.changed({ add: [addressOf(editor)] });
  addEditors = (addresses: string[]): Google => this.changed({ add: addresses });
  removeEditor = (editor: unknown): Google => this.changed({ take: [addressOf(editor)] });
  removeEditors = (editors: unknown[]): Google => this.changed({ take: editors.map(addressOf) });
  setDescription = (description: string): Google => this.changed({ description });
  setDomainEdit = (domainEdit: boolean): Google => this.changed({ domainEdit });
  setWarningOnly = (warningOnly: boolean): Google => this.changed({ warningOnly });
  setRange = (range: Range): Google => this.changed({ area: areaOf(range) });
  setRangeName = (rangeName: string): Google => this.changed({ rangeName });
  setNamedRange = (namedRange: GoogleAppsScript.Spreadsheet.NamedRange): Google =>
    this.changed({ rangeName: namedRangeOf(namedRange) });

  setUnprotectedRanges(ranges: Range[]): Google {
    const openings: Area[] = ranges.map(areaOf);
    if (this.facts().area !== null) throw exception(googleMessages.openingsOfRange);
    return this.changed({ openings });
  }

  remove = (): void => this.connection.call("removeProtection", this.id);

  private changed(change: ProtectionChange): Google {
    this.connection.call("changeProtection", this.id, change);
    return this.self;
  }

  private facts(): WireProtection {
    return this.connection.call("protection", this.id);
  }
}

/** The address of "a@example.com" or of a posed user. */
function addressOf(editor: unknown): string {
  return typeof editor === "string" ? editor : (editor as GoogleUser).getEmail();
}
