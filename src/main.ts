// The list of names that Google may call: formulas, the menu's entries, triggers, and the sidebar's one door.
import type { Services } from "./sheets/services";
import { rpc as answer, appliers } from "./sidebar/server";
import { type ClockEvent, strike } from "./triggers/clock";
import { showCheck, showSidebar } from "./triggers/menu";
import { afterEdit, type EditEvent } from "./triggers/on-edit";
import { addMenu } from "./triggers/on-open";
import { removeAfterAsking } from "./triggers/remove";

export {
  KPIATTAINMENT,
  KPIEXPLAIN,
  KPISTATUS,
  KPITREND,
  OKREXPLAIN,
  OKRFORECAST,
  OKRGRADE,
  OKROBJECTIVE,
  OKRPACE,
  OKRROLLUP,
  OKRSCORE,
  OKRSTATUS,
} from "./formulas";

/** Google's services, asked for only when something is called: loading this file touches nothing. */
function services(): Services {
  return {
    SpreadsheetApp,
    PropertiesService,
    LockService,
    HtmlService,
    ScriptApp,
    MailApp,
    Session,
    Utilities,
    now: Date.now,
    random: Math.random,
  };
}

/** Simple trigger: the menu. */
export function onOpen() {
  addMenu(services());
}

/** Simple trigger of an add-on: the menu right after installing. */
export function onInstall() {
  onOpen();
}

/** Simple trigger: covers new rows and says what fell. */
export function onEdit(event: EditEvent) {
  afterEdit(services(), event);
}

/** The clock, once installed: checks, notes and mails. */
export function onClock(event: ClockEvent) {
  strike(services(), appliers(), event);
}

/** Menu. */
export function openSidebar() {
  showSidebar(services());
}

/** Menu. */
export function checkKpisNow() {
  showCheck(services(), appliers());
}

/** Menu. */
export function removeLodestar() {
  removeAfterAsking(services());
}

/** The sidebar's one door. */
export function rpc(operation: unknown, payload: unknown) {
  return answer(operation, payload, services());
}
