import type { Connection } from "../connection";
import { enumeration, labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { PosedTrigger, triggerIdOf } from "./trigger";
import { PosedTriggerBuilder } from "./trigger-builder";

type Google = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Info = GoogleAppsScript.Script.AuthorizationInfo;

class PosedAuthorizationInfo
  extends Posed<Info>
  implements Pick<Info, "getAuthorizationStatus" | "getAuthorizationUrl">
{
  constructor(
    connection: Connection,
    private readonly status: GoogleAppsScript.Script.AuthorizationStatus,
    private readonly scopes: readonly string[],
  ) {
    super("AuthorizationInfo", connection);
  }

  getAuthorizationStatus = () => this.status;
  getAuthorizationUrl = () => "";
  // Newer than the published types.
  getAuthorizedScopes = (): string[] => [...this.scopes];
}

export class PosedScriptApp
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "AuthMode"
      | "AuthorizationStatus"
      | "EventType"
      | "TriggerSource"
      | "WeekDay"
      | "deleteTrigger"
      | "getAuthorizationInfo"
      | "getProjectTriggers"
      | "getScriptId"
      | "getUserTriggers"
      | "newTrigger"
      | "requireAllScopes"
      | "requireScopes"
    >
{
  readonly AuthMode = enumeration<Google["AuthMode"]>("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
  readonly AuthorizationStatus = enumeration<Google["AuthorizationStatus"]>("AuthorizationStatus", [
    "REQUIRED",
    "NOT_REQUIRED",
  ]);
  readonly EventType = enumeration<Google["EventType"]>("EventType", [
    "CLOCK",
    "ON_OPEN",
    "ON_EDIT",
    "ON_FORM_SUBMIT",
    "ON_CHANGE",
    "ON_EVENT_UPDATED",
  ]);
  readonly TriggerSource = enumeration<Google["TriggerSource"]>("TriggerSource", [
    "SPREADSHEETS",
    "CLOCK",
    "FORMS",
    "DOCUMENTS",
    "CALENDAR",
  ]);
  readonly WeekDay = enumeration<Google["WeekDay"]>("Weekday", [
    "SUNDAY",
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
  ]);

  constructor(connection: Connection) {
    super("ScriptApp", connection);
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    this.connection.call("permission");
    return new PosedTriggerBuilder(this.connection, this, functionName).self;
  }

  getProjectTriggers = (): Trigger[] => this.triggers();
  getUserTriggers = (_document: unknown): Trigger[] => this.triggers();
  deleteTrigger = (trigger: Trigger): void => this.connection.call("deleteTrigger", triggerIdOf(trigger));

  getAuthorizationInfo(mode: GoogleAppsScript.Script.AuthMode): Info {
    const required = this.connection.call("authorizationRequired", labelOf(mode));
    return new PosedAuthorizationInfo(
      this.connection,
      required ? this.AuthorizationStatus.REQUIRED : this.AuthorizationStatus.NOT_REQUIRED,
      this.connection.call("grantedScopes"),
    ).self;
  }

  getScriptId = (): string => this.connection.call("scriptId");
  requireAllScopes(mode: GoogleAppsScript.Script.AuthMode): void {
    if (this.connection.call("authorizationRequired", labelOf(mode)))
      throw exception(googleMessages.authorizationRequired);
  }
  requireScopes(_mode: GoogleAppsScript.Script.AuthMode, scopes: string[]): void {
    const granted = this.connection.call("grantedScopes");
    if (scopes.some((scope) => !granted.includes(scope))) throw exception(googleMessages.authorizationRequired);
  }

  private triggers(): Trigger[] {
    return this.connection.call("triggers").map((trigger) => new PosedTrigger(this.connection, this, trigger).self);
  }
}
