import { implementationOf } from "../behind";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { areaOf } from "./area-of";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class PosedNamedRange
  extends Posed<Google>
  implements Pick<Google, "getName" | "getRange" | "remove" | "setName" | "setRange">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    public name: string,
  ) {
    super("NamedRange", document.connection);
  }

  getName = (): string => this.name;

  getRange(): Range {
    const found = this.connection.call("namedRanges").find(({ name }) => name === this.name);
    if (found === undefined) throw exception(googleMessages.rangeNotFound);
    return this.document.range(found.area);
  }

  setName(name: string): Google {
    this.connection.call("renameNamedRange", this.name, name);
    this.name = name;
    return this.self;
  }

  setRange(range: Range): Google {
    this.connection.call("setNamedRange", this.name, areaOf(range));
    return this.self;
  }

  remove = (): void => this.connection.call("removeNamedRange", this.name);
}

/** The name behind a named range that a script hands back. */
export function namedRangeOf(namedRange: Google): string {
  const implementation = implementationOf(namedRange);
  if (implementation instanceof PosedNamedRange) return implementation.name;
  throw exception(googleMessages.rangeNotFound);
}
