// What the installer agreed to, in the installer's own user properties: nobody who edits the file can change it.
import type { Frequency } from "../core/alert/frequency";
import type { Sent } from "../core/alert/ledger";
import { asRecord, parsedJson } from "../core/stored";
import type { Services } from "../sheets/services";

export interface Approval {
  readonly address: string;
  readonly frequency: Frequency;
  /** 0-23, in the spreadsheet's zone; for daily. */
  readonly hour: number;
  /** The unique id of the clock trigger: an event that names another one is not the clock's. */
  readonly triggerId: string;
  /** When it was given, milliseconds since 1970: a clock that has not struck long after is dead. */
  readonly since: number;
  readonly sent: Sent;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Properties = Pick<Services, "PropertiesService">;

/** Google's limit is 9 kB a value: 200 keys of some 25 characters are well below. */
const keysKept = 200;

/** One call. Undefined where this user has not approved anything in this file. Total: another shape is no approval. */
export function readApproval(services: Properties, spreadsheet: Spreadsheet): Approval | undefined {
  return parseApproval(services.PropertiesService.getUserProperties().getProperty(propertyName(spreadsheet)));
}

/** One call. */
export function writeApproval(services: Properties, spreadsheet: Spreadsheet, approval: Approval): void {
  const keys = approval.sent.keys.slice(-keysKept);
  const text = JSON.stringify({ ...approval, sent: { ...approval.sent, keys } });
  services.PropertiesService.getUserProperties().setProperty(propertyName(spreadsheet), text);
}

export function removeApproval(services: Properties, spreadsheet: Spreadsheet): void {
  services.PropertiesService.getUserProperties().deleteProperty(propertyName(spreadsheet));
}

export function parseApproval(text: string | null): Approval | undefined {
  const { address, frequency, hour, triggerId, since, sent } = asRecord(parsedJson(text));
  if (typeof address !== "string" || typeof hour !== "number" || typeof triggerId !== "string") return undefined;
  if (frequency !== "daily" && frequency !== "hourly") return undefined;
  const { keys, through } = asRecord(sent);
  return {
    address,
    frequency,
    hour,
    triggerId,
    since: typeof since === "number" ? since : 0,
    sent: {
      keys: Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [],
      through: typeof through === "string" ? through : "",
    },
  };
}

/** User properties are one store for all files of a user. */
function propertyName(spreadsheet: Spreadsheet): string {
  return `lodestar ${spreadsheet.getId()}`;
}
