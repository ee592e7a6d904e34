import { implementationOf } from "../behind";
import type { Connection } from "../connection";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.HTML.HtmlOutput;

export class PosedHtmlOutput
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "append"
      | "getContent"
      | "getHeight"
      | "getTitle"
      | "getWidth"
      | "setContent"
      | "setHeight"
      | "setSandboxMode"
      | "setTitle"
      | "setWidth"
      | "setXFrameOptionsMode"
    >
{
  private title = "";
  private width = 0;
  private height = 0;

  constructor(
    connection: Connection,
    private content: string,
  ) {
    super("HtmlOutput", connection);
  }

  getContent = () => this.content;
  getTitle = () => this.title;
  getWidth = () => this.width;
  getHeight = () => this.height;
  // Both have no effect at Google either, outside of web apps.
  setSandboxMode = () => this.self;
  setXFrameOptionsMode = () => this.self;

  append(added: string): Google {
    this.content += added;
    return this.self;
  }

  setContent(content: string): Google {
    this.content = content;
    return this.self;
  }

  setTitle(title: string): Google {
    this.title = title;
    return this.self;
  }

  setWidth(width: number): Google {
    this.width = width;
    return this.self;
  }

  setHeight(height: number): Google {
    this.height = height;
    return this.self;
  }
}

/** Title and content of a page that a script wants to show. */
export function shownPage(output: Google): { readonly title: string; readonly html: string } {
  const implementation = implementationOf(output);
  return implementation instanceof PosedHtmlOutput
    ? { title: implementation.getTitle(), html: implementation.getContent() }
    : { title: "", html: "" };
}
