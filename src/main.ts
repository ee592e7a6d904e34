// The list of names that Google may call: formulas, the menu's entries, triggers, and the sidebar's one door.
import { menuEn } from "./core/language/en/menu";
import type { Services } from "./sheets/services";
import { stateSheetName } from "./sheets/state-sheet";
import type { ClockEvent } from "./triggers/clock";
import type { EditEvent } from "./triggers/on-edit";
import { addMenu } from "./triggers/on-open";

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

/** What only triggers, the menu and the sidebar need: kept as text in the sidebar's file until it is asked for. */
function onDemand(): typeof import("./on-demand") {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const opening = '<script type="text/plain">';
  const start = page.indexOf(opening) + opening.length;
  if (start < opening.length) throw new Error(menuEn.pushedInPart);
  // The text was built and pushed with this file: no user's word is in it.
  return new Function(`${page.slice(start, page.indexOf("</script>", start))};return onDemand`)();
}

/** Simple trigger: the menu, and nothing that is not yet enabled in the file. */
export function onOpen() {
  addMenu({ SpreadsheetApp });
}

/** Simple trigger of an add-on: the menu right after installing. */
export function onInstall() {
  onOpen();
}

/** Simple trigger: covers new rows and says what fell. A file where nothing is tracked is left at once. */
export function onEdit(event: EditEvent) {
  // Of a file in which nobody used the add-on nothing may be read.
  if (String(event.authMode) === "NONE") return;
  if (event.source.getSheetByName(stateSheetName)) onDemand().afterEdit(services(), event);
}

/** The clock, once installed: checks, notes and mails. */
export function onClock(event: ClockEvent) {
  onDemand().strikeClock(services(), event);
}

/** Menu. */
export function openSidebar() {
  onDemand().showSidebar(services());
}

/** Menu. */
export function checkKpisNow() {
  onDemand().checkNow(services());
}

/** Menu. */
export function removeLodestar() {
  onDemand().removeAfterAsking(services());
}

/** The sidebar's one door. */
export function rpc(operation: unknown, payload: unknown) {
  return onDemand().rpc(operation, payload, services());
}
