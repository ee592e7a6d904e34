import type { ButtonName } from "../acts";
import type { Connection } from "../connection";
import { enumeration, labelOf } from "../enumeration";
import { shownPage } from "../html/html-output";
import { Posed } from "../pose-object";
import { PosedMenu } from "./menu";

type Google = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

class PosedPromptResponse
  extends Posed<PromptResponse>
  implements Pick<PromptResponse, "getResponseText" | "getSelectedButton">
{
  constructor(
    connection: Connection,
    private readonly button: Button,
    private readonly text: string,
  ) {
    super("PromptResponse", connection);
  }

  getResponseText = () => this.text;
  getSelectedButton = () => this.button;
}

export class PosedUi
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "Button"
      | "ButtonSet"
      | "alert"
      | "createAddonMenu"
      | "createMenu"
      | "prompt"
      | "showModalDialog"
      | "showModelessDialog"
      | "showSidebar"
    >
{
  readonly Button = enumeration<Google["Button"]>("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
  readonly ButtonSet = enumeration<Google["ButtonSet"]>("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

  constructor(connection: Connection) {
    super("Ui", connection);
  }

  createAddonMenu = () => new PosedMenu(this.connection, null).self;
  createMenu = (caption: string) => new PosedMenu(this.connection, caption).self;

  showSidebar(page: HtmlOutput): void {
    const { title, html } = shownPage(page);
    this.connection.call("showSidebar", title, html);
  }

  showModalDialog = (page: HtmlOutput, title: string): void =>
    this.connection.call("showDialog", title, shownPage(page).html);
  showModelessDialog = (page: HtmlOutput, title: string): void =>
    this.connection.call("showDialog", title, shownPage(page).html);

  alert(...args: unknown[]): Button {
    const { title, text, buttons } = question(args);
    return this.Button[this.connection.call("ask", "alert", title, text, buttons).button];
  }

  prompt(...args: unknown[]): PromptResponse {
    const { title, text, buttons } = question(args);
    const answer = this.connection.call("ask", "prompt", title, text, buttons);
    return new PosedPromptResponse(this.connection, this.Button[answer.button], answer.text).self;
  }
}

/** (text), (text, buttons) or (title, text, buttons). */
function question(args: readonly unknown[]): {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
} {
  const [title, text] = args.length === 3 ? args : ["", args[0]];
  return { title: String(title), text: String(text), buttons: buttonsOf(labelOf(args[args.length - 1])) };
}

function buttonsOf(set: string): readonly ButtonName[] {
  switch (set) {
    case "OK_CANCEL":
      return ["OK", "CANCEL"];
    case "YES_NO":
      return ["YES", "NO"];
    case "YES_NO_CANCEL":
      return ["YES", "NO", "CANCEL"];
    default:
      return ["OK"];
  }
}
