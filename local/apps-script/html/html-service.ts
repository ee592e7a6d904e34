import type { Connection } from "../connection";
import { enumeration } from "../enumeration";
import { Posed } from "../pose-object";
import { PosedHtmlOutput } from "./html-output";

type Google = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export class PosedHtmlService
  extends Posed<Google>
  implements Pick<Google, "SandboxMode" | "XFrameOptionsMode" | "createHtmlOutput" | "createHtmlOutputFromFile">
{
  readonly SandboxMode = enumeration<Google["SandboxMode"]>("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
  readonly XFrameOptionsMode = enumeration<Google["XFrameOptionsMode"]>("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

  constructor(connection: Connection) {
    super("HtmlService", connection);
  }

  createHtmlOutput = (content?: unknown): Output =>
    new PosedHtmlOutput(this.connection, typeof content === "string" ? content : "").self;
  createHtmlOutputFromFile = (name: string): Output =>
    new PosedHtmlOutput(this.connection, this.connection.call("page", name)).self;
}
