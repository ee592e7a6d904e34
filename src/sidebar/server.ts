// The script's end of the sidebar: one door, every request checked, every failure a sentence, nothing left half done.
import { alertsView } from "../alerts/alerts-view";
import { checkNow } from "../alerts/check-now";
import { alertEn } from "../core/language/en/alert";
import { gateEn } from "../core/language/en/gate";
import { type ActAnswer, actOnce } from "../sheets/act-once";
import { startAfresh } from "../sheets/copy";
import { Fault, faultOf } from "../sheets/fault";
import { type Independence, makeIndependent } from "../sheets/independence";
import { type Appliers, type Journal, recover } from "../sheets/journal";
import { readObjectiveList } from "../sheets/okr/objective-list";
import { finishObjective } from "../sheets/okr/objective-recovery";
import { fileLocale, objectiveDraft, saveObjective } from "../sheets/okr/save-objective";
import type { Services } from "../sheets/services";
import { emptyState, type State } from "../sheets/state";
import { isCopy, readState } from "../sheets/state-sheet";
import { proposeTable } from "../sheets/table-proposal";
import { tableUndo } from "../sheets/table-undo";
import { tableViews } from "../sheets/table-view";
import { repairTable, trackTable, untrackTable } from "../sheets/tracking";
import { undoLast } from "../sheets/undo-last";
import { setAlerts } from "../triggers/install";
import type { ChangeView, OperationName, Operations, RpcReply } from "./contract";

// A bundler's require: the module behind it is first run when the door is used, so that formulas never load zod.
declare const require: (path: "./schemas") => typeof import("./schemas");

/** Opening the sidebar takes 8 calls at most: so many are left for tables, less one for each sheet of ours that is read. */
const tablesRead = 3;
/** Characters of a request as JSON. */
const longestRequest = 100_000;

type Handlers = {
  readonly [K in OperationName]: (request: Operations[K]["request"], services: Services) => Operations[K]["reply"];
};

/** Answers one request of the page. Never throws: whatever goes wrong comes back as a sentence. */
export function rpc(operation: unknown, payload: unknown, services: Services): RpcReply<OperationName> {
  if (!isOperation(operation)) return refused(new Fault("E-BADREQ", gateEn.unknownOperation));
  return answered(operation, payload, services);
}

/** How what a crash left open is finished, by the kind that its record names. */
export function appliers(): Appliers {
  return { saveObjective: finishObjective };
}

function answered<K extends OperationName>(operation: K, payload: unknown, services: Services): RpcReply<K> {
  try {
    if (lengthOf(payload) > longestRequest) return refused(new Fault("E-BADREQ", gateEn.tooLarge));
    const checked = require("./schemas").checkedRequest(operation, payload);
    if (!checked.ok) return refused(new Fault("E-BADREQ", gateEn.wrongShape(checked)));
    return { ok: true, reply: handlers()[operation](checked.request, services) };
  } catch (thrown) {
    return refused(told(operation, faultOf(thrown)));
  }
}

function handlers(): Handlers {
  return {
    open,
    readObjective: ({ id }, services) => {
      const { sheets } = recover(services, appliers());
      return { draft: objectiveDraft(services, id, sheets) };
    },
    saveObjective: (request, services) => saveObjective(services, request, appliers()),
    understandTable: (request, services) => proposeTable(services, request),
    trackTable: ({ requestId, choice }, services) =>
      actOnTables(services, requestId, () => trackTable(services, choice)),
    repairTable: ({ requestId, tableId }, services) =>
      actOnce(services, appliers(), requestId, () => repairTable(services, tableId)),
    untrackTable: ({ requestId, tableId }, services) =>
      actOnTables(services, requestId, () => untrackTable(services, tableId)),
    setAlerts: (request, services) => setAlerts(services, request),
    checkNow: (_request, services) => checkNow(services, appliers()),
    undoLast: ({ requestId, change }, services) => undoLast(services, requestId, change, appliers()),
    startAfresh: ({ requestId }, services) => actOnce(services, appliers(), requestId, () => startAfresh(services)),
    makeIndependent: ({ requestId }, services) => {
      let undo: Independence["undo"];
      const act = (): ActAnswer => {
        const made = makeIndependent(services);
        undo = made.undo;
        return made.answer;
      };
      return actOnce(services, appliers(), requestId, act, { undo: () => undo });
    },
  };
}

/** Remembers what the act did about a tracked table, so that it can be taken back. */
function actOnTables(services: Services, requestId: string, act: () => ActAnswer): ActAnswer {
  const stateNow = (): State => readState(services.SpreadsheetApp.getActiveSpreadsheet()).state;
  let before = emptyState;
  const begun = (): ActAnswer => {
    before = stateNow();
    return act();
  };
  return actOnce(services, appliers(), requestId, begun, { undo: () => tableUndo(services, before, stateNow()) });
}

function open(_request: Record<string, never>, services: Services): Operations["open"]["reply"] {
  const journal = recover(services, appliers());
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const { objectives, cycles, currentCycle, problems } = readObjectiveList(services, journal.sheets);
  const { state, standing } = readState(spreadsheet);
  const awaited = standing === "none" && journal.clocks.length > 0 ? alertEn.awaited({ users: journal.clocks }) : "";
  return {
    fileName: spreadsheet.getName(),
    userEmail: services.Session.getEffectiveUser().getEmail(),
    locale: fileLocale(services)().id,
    activeSheet: { id: sheet.getSheetId(), name: sheet.getName() },
    isCopy: isCopy(spreadsheet, state),
    lastChange: lastChange(journal),
    tables: tableViews(spreadsheet, state, tablesRead - Object.keys(journal.sheets).length),
    alerts: alertsView(services, spreadsheet, state, journal),
    objectives,
    cycles,
    currentCycle,
    notices: [journal.conflict, awaited, ...problems].filter((notice) => notice !== ""),
  };
}

function lastChange({ undo }: Pick<Journal, "undo">): ChangeView | null {
  const last = undo[undo.length - 1];
  return last ? { id: last.requestId, what: last.what } : null;
}

/** A save that Google broke off is finished by the journal: the sentence says so. */
function told(operation: OperationName, fault: Fault): Fault {
  if (operation !== "saveObjective" || fault.code !== "E-FAULT") return fault;
  const reason = fault.cause instanceof Error ? fault.cause.message : fault.message;
  return new Fault("E-FAULT", gateEn.interrupted({ reason: reason.slice(0, 200) }), fault.cause);
}

function refused(fault: Fault): Extract<RpcReply<OperationName>, { ok: false }> {
  return { ok: false, code: fault.code, message: fault.message };
}

function isOperation(operation: unknown): operation is OperationName {
  return typeof operation === "string" && Object.keys(handlers()).includes(operation);
}

/** What is no JSON at all counts as too long. */
function lengthOf(payload: unknown): number {
  try {
    return JSON.stringify(payload)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
