import { counted } from "./counted";
import { percent } from "./percent";
import { tableViewEn } from "./table-view";

/** Every sentence of the sidebar's page. Numbers arrive as numbers; scores are shares from 0 to 1. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** "1 Oct 2026" from "2026-10-01"; other text comes back as it is. */
function day({ iso, withYear }: { iso: string; withYear: boolean }): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = months[Number(parts?.[2]) - 1];
  if (parts === null || month === undefined) return iso;
  const short = `${Number(parts[3])} ${month}`;
  return withYear ? `${short} ${parts[1]}` : short;
}

function period({ start, end }: { start: string; end: string }): string {
  const withYear = start.slice(0, 4) !== end.slice(0, 4);
  return `${day({ iso: start, withYear })} – ${day({ iso: end, withYear: true })}`;
}

const clockTime = ({ hour }: { hour: number }): string => `${hour}:00`;

function tableCounts(counts: { onTarget: number; atRisk: number; offTarget: number; noData: number }): string {
  const parts: string[] = [];
  if (counts.onTarget > 0) parts.push(`${counts.onTarget} on target`);
  if (counts.atRisk > 0) parts.push(`${counts.atRisk} at risk`);
  if (counts.offTarget > 0) parts.push(`${counts.offTarget} off target`);
  if (counts.noData > 0) parts.push(`${counts.noData} without a value`);
  return parts.join(", ");
}

function when({ frequency, hour }: { frequency: "daily" | "hourly"; hour: number }): string {
  return frequency === "hourly" ? "every hour" : `every day about ${clockTime({ hour })}`;
}

export const sidebarEn = {
  percent,
  clockTime,
  noScore: "No score yet",
  back: "Back to the overview",
  readAgain: "Read again",
  tryAgain: "Try again",
  cancel: "Cancel",
  none: "None",
  more: ({ count }: { count: number }) => `${count} more`,

  busy: {
    open: "Reading this file…",
    understandTable: "Reading the table…",
    trackTable: "Applying…",
    repairTable: "Repairing…",
    untrackTable: "Removing…",
    setAlerts: "Saving…",
    checkNow: "Checking…",
    readObjective: "Opening the objective…",
    saveObjective: "Saving…",
    undoLast: "Taking back…",
    startAfresh: "Starting afresh…",
    makeIndependent: "Replacing formulas…",
    slow: "Still working. You can wait, or try again: nothing is done twice.",
  },

  fault: {
    coded: ({ message, code }: { message: string; code: string }) => `${message} (${code})`,
    accounts:
      "You are signed in with several Google accounts, and Google answered for another one than yours in this file. Nothing was changed.",
    accountWays: [
      "Open this file in a private window, and sign in there with one account only.",
      "Or sign out of all accounts, sign in first with the account that uses this file, and open it again.",
    ],
    offline: "The connection to Google was lost. What you typed is still here, and trying again is safe.",
    unknown: "Google could not run Lodestar just now. What you typed is still here, and trying again is safe.",
    outside: "This panel works inside Google Sheets only. Open it there: Extensions > Lodestar > Open sidebar.",
  },

  home: {
    title: "Overview",
    refresh: "Read this file again",
    unread: "This file could not be read",
    stale: "The overview may be out of date.",
    copy: "This file is a copy. Alerts stay off here until you turn them on.",
    objectives: "Objectives",
    noObjectives: "No objectives yet.",
    keyResults: ({ count }: { count: number }) => counted(count, "key result", "key results"),
    showAll: ({ count }: { count: number }) => `Show all ${count}`,
    noOwner: "No owner",
    tables: "KPI tables",
    noTables: "No table is tracked yet.",
    kpis: ({ count }: { count: number }) => counted(count, "KPI", "KPIs"),
    tableCounts,
    alerts: "Alerts",
    alertsOff: "Alerts are off. Nobody is told when a KPI leaves its target.",
    alertsOn: ({ address, frequency, hour }: { address: string; frequency: "daily" | "hourly"; hour: number }) =>
      `Alerts go to ${address} ${when({ frequency, hour })}.`,
    lastCheck: ({ at }: { at: string }) => (at === "" ? "No check has run yet." : `Last check ${at}.`),
    openAlerts: ({ count }: { count: number }) =>
      count === 0 ? "No KPI has an open alert." : `${counted(count, "KPI has", "KPIs have")} an open alert.`,
    late: "Two checks did not run. Open Alerts and save them again, and they run from then on.",
    build: "Build an objective",
    track: "Track a KPI table",
    setAlerts: "Alerts",
    file: "Undo, and leaving",
  },

  file: {
    title: "Undo, and leaving",
    lastChange: "Last change",
    noChange: "Nothing was changed yet that could be taken back.",
    undo: "Undo last change",
    undoHint: "Only cells that still hold what Lodestar wrote go back. Whatever somebody has changed since stays.",
    afresh: "Start afresh in this copy",
    afreshHint: "The tables stay tracked, as tables of this file. Nothing is sent until you turn on alerts.",
    independent: "Make formulas independent",
    independentHint:
      "Formulas such as =OKRSCORE(…) become native ones with the same results, so that they work without Lodestar.",
    askTitle: "Make formulas independent?",
    ask: "Each formula of Lodestar's in this file is replaced by a native one, where there is one with the same result. The others stay, and are named.",
    removeHint: "To take all of Lodestar out of this file: Extensions > Lodestar > Remove Lodestar from this file…",
  },

  first: {
    title: "Goals and numbers, in this file",
    intro: "Lodestar works on the sheets you already have.",
    promise: "Nothing changes until you press Apply or Save.",
    build: "Say what should be different, and how you will know. Scores stay up to date by themselves.",
    track: "Have the rows coloured that are off target, in the table of the sheet you are looking at.",
    alerts: "Get one mail when a KPI leaves its target, and one when it is back.",
  },

  leave: {
    title: "Leave without saving?",
    objective: "What you changed in this objective is not in the sheet yet.",
    alerts: "What you changed about alerts is not saved yet.",
    stay: "Keep editing",
    go: "Leave without saving",
  },

  objective: {
    newTitle: "New objective",
    editTitle: "Edit objective",
    reading: "Opening the objective",
    unread: "The objective could not be opened",
    goneTitle: "This objective is gone",
    gone: "Its row is no longer in the sheet OKRs. Undo in Google Sheets or its version history may bring it back.",
    objective: "Objective",
    objectiveHint: "What should be different, in words. The numbers go into key results.",
    owner: "Owner",
    ownerHint: "One person.",
    ownerMe: "Me",
    ownerMeLabel: ({ email }: { email: string }) => `Me: use my address, ${email}`,
    cycle: "Cycle",
    cycleOption: ({ name, start, end }: { name: string; start: string; end: string }) =>
      start === "" || end === "" ? name : `${name} (${period({ start, end })})`,
    cycleOther: "Another cycle…",
    cycleName: "Name of the cycle",
    cycleStart: "First day",
    cycleEnd: "Last day",
    commitment: "Commitment",
    committed: "Committed",
    committedHint: "A promise: success is 100%.",
    aspirational: "Aspirational",
    aspirationalHint: "A stretch: 70% is success.",
    keyResults: "Key results",
    keyResultsHint: "How you will know. Three to five are usual, seven at most.",
    keyResult: ({ number }: { number: number }) => `Key result ${number}`,
    noMetric: "Nothing written yet",
    metric: "Metric",
    metricHint: "What is measured, such as NPS or churn.",
    baseline: "Baseline",
    target: "Target",
    current: "Current",
    unit: "Unit",
    unitHint: "Such as points.",
    weight: "Weight",
    weightHint: "Blank is 1.",
    fieldProblem: ({ field, message }: { field: string; message: string }) =>
      message.startsWith(field) ? message : `${field}: ${message}`,
    example: "For example from 45 to 70, now 60. You can write 45%, 1.5M or R$ 50.000, too.",
    readAs: ({ baseline, target, current }: { baseline: string; target: string; current: string }) => {
      const from = baseline === "" ? "" : `from ${baseline} `;
      const now = current === "" ? "" : `, now ${current}`;
      return `Read as: ${from}to ${target}${now}.`;
    },
    scoreSoFar: "Score so far",
    fold: ({ number }: { number: number }) => `Key result ${number}: fold`,
    unfold: ({ number }: { number: number }) => `Key result ${number}: unfold`,
    moveUp: ({ number }: { number: number }) => `Move key result ${number} up`,
    moveDown: ({ number }: { number: number }) => `Move key result ${number} down`,
    remove: ({ number }: { number: number }) => `Remove key result ${number}`,
    removed: "Key result removed.",
    undo: "Undo",
    add: "Add a key result",
    most: "Seven key results are the most. Fewer are easier to keep in mind.",
    problems: ({ count }: { count: number }) =>
      count === 1
        ? "One field needs a look before this can be saved."
        : `${count} fields need a look before this can be saved.`,
    save: "Save objective",
    saveHint: "Written as rows and formulas into the sheet OKRs.",
    unsaved: "Not saved yet: closing the sidebar would lose what you have written.",
    savedTitle: "Objective saved",
    saved:
      "Its rows and formulas stand in the sheet OKRs. The score follows by itself whenever a current value changes.",
    edit: "Open it again",
    another: "Build another objective",
  },

  conflict: {
    title: "Somebody changed this, too",
    intro:
      "Since you opened this objective, the sheet has changed in the same places. Nothing is saved yet. Choose what stays:",
    merged: "Changes in other places go together by themselves.",
    yours: "Yours",
    theirs: "In the sheet",
    blank: "(blank)",
    ofKeyResult: ({ field, metric }: { field: string; metric: string }) => `${field} of "${metric}"`,
    gone: ({ metric }: { metric: string }) => `Key result "${metric}"`,
    keptYours: "Keep it, as it stands here",
    keptTheirs: "Keep it, as it stands in the sheet",
    removedYours: "Remove it, as you did",
    removedTheirs: "Leave it removed",
    save: "Save these choices",
    saveAgain: "Save again",
    back: "Back to editing",
    undecided: "Choose one side for each of them first.",
  },

  ...tableViewEn,

  alerts: {
    title: "Alerts",
    on: "Send alerts",
    address: "Send to",
    addressProblem: "This is not a mail address: write one, like name@example.com.",
    frequency: "Check",
    daily: "Once a day",
    hourly: "Every hour",
    hour: "About",
    willOn: ({ address, frequency, hour }: { address: string; frequency: "daily" | "hourly"; hour: number }) =>
      `Lodestar looks at your tracked tables ${when({ frequency, hour })}. If a KPI has left its target or is back, one mail goes to ${
        address === "" ? "this address" : address
      }. Otherwise it stays quiet.`,
    willOff: "No mail is sent. Colours and statuses in the sheet stay as they are.",
    noTables: "No table is tracked yet, so there is nothing to tell. Track one first.",
    googleTime: "Google chooses the minute.",
    save: "Save",
    check: "Check now",
    checks: "Checks",
    checkHint: "Looks at all tracked tables at once, as the clock would.",
    late: "Two checks did not run. Save once more, and they run from then on.",
  },
};

export type SidebarWords = typeof sidebarEn;
