import { implementationOf } from "../behind";
import type { Connection } from "../connection";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

/** A cell's text with the one link that all of it may have. Links and styles of parts of it are not posed. */
export class PosedRichTextValue
  extends Posed<Google>
  implements Pick<Google, "copy" | "getEndIndex" | "getLinkUrl" | "getRuns" | "getStartIndex" | "getText">
{
  constructor(
    connection: Connection,
    readonly text: string,
    readonly url: string | null,
  ) {
    super("RichTextValue", connection);
  }

  getText = (): string => this.text;
  getLinkUrl = (_start?: number, _end?: number): string | null => this.url;
  getStartIndex = (): number => 0;
  getEndIndex = (): number => this.text.length;
  getRuns = (): Google[] => [this.self];
  copy = (): GoogleBuilder => new PosedRichTextValueBuilder(this.connection, this.text, this.url).self;
}

export class PosedRichTextValueBuilder
  extends Posed<GoogleBuilder>
  implements Pick<GoogleBuilder, "build" | "setLinkUrl" | "setText">
{
  constructor(
    connection: Connection,
    private text = "",
    private url: string | null = null,
  ) {
    super("RichTextValueBuilder", connection);
  }

  setText(text: string): GoogleBuilder {
    this.text = text;
    return this.self;
  }

  /** (url), or (start, end, url) over the whole text. */
  setLinkUrl(...args: unknown[]): GoogleBuilder {
    const url = args[args.length - 1];
    if (args.length === 3 && (args[0] !== 0 || args[1] !== this.text.length))
      throw exception(googleMessages.notEmulated({ member: "RichTextValueBuilder.setLinkUrl on a part of a text" }));
    this.url = typeof url === "string" ? url : null;
    return this.self;
  }

  build = (): Google => new PosedRichTextValue(this.connection, this.text, this.url).self;
}

/** The text and link behind a value that a script hands back. */
export function richTextOf(value: Google): { readonly text: string; readonly url: string | null } {
  const implementation = implementationOf(value);
  if (implementation instanceof PosedRichTextValue) return implementation;
  throw exception(googleMessages.notEmulated({ member: "A rich text of this kind" }));
}
