import type { WireTrigger } from "../acts";
import { implementationOf } from "../behind";
import type { Connection } from "../connection";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.Script.Trigger;

/** The enumerations that triggers answer with. */
export interface TriggerEnumerations {
  readonly EventType: typeof GoogleAppsScript.Script.EventType;
  readonly TriggerSource: typeof GoogleAppsScript.Script.TriggerSource;
}

export class PosedTrigger
  extends Posed<Google>
  implements
    Pick<Google, "getEventType" | "getHandlerFunction" | "getTriggerSource" | "getTriggerSourceId" | "getUniqueId">
{
  constructor(
    connection: Connection,
    private readonly enumerations: TriggerEnumerations,
    readonly trigger: WireTrigger,
  ) {
    super("Trigger", connection);
  }

  getUniqueId = () => this.trigger.id;
  getHandlerFunction = () => this.trigger.functionName;
  getEventType = () => this.enumerations.EventType[this.trigger.eventType];
  getTriggerSource = () =>
    this.enumerations.TriggerSource[this.trigger.eventType === "CLOCK" ? "CLOCK" : "SPREADSHEETS"];
  getTriggerSourceId = () => this.trigger.sourceId;
}

export function triggerIdOf(trigger: Google): string {
  const implementation = implementationOf(trigger);
  if (implementation instanceof PosedTrigger) return implementation.trigger.id;
  throw exception(googleMessages.triggerGone);
}
