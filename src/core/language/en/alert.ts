/** Sentences of alerts: toasts, the Alerts sheet, the mail digest, checks. */
export const alertEn = {
  foreignSheet: (at: { readonly sheet: string }): string =>
    `This file has a sheet named "${at.sheet}" that Lodestar did not make, and Lodestar needs one of that name. Rename yours, then try again.`,

  brokenLedger: (at: { readonly sheet: string; readonly titles: readonly string[] }): string =>
    `Sheet "${at.sheet}" lacks one of its titles. Row 1 needs ${at.titles.map((title) => `"${title}"`).join(", ")}. Nothing is noted or mailed until the title is back, or the sheet is deleted and Lodestar makes a new one.`,

  ledgerName: "Alerts",
  ledgerNameIfTaken: "Alerts (Lodestar)",
  titles: {
    when: "When",
    kpi: "KPI",
    sheet: "Sheet",
    actual: "Actual",
    target: "Target",
    event: "Event",
    episode: "Episode",
    mail: "Mail",
  },
  readersTitles: ["Seen", "Action", "Due", "Snooze"],
  events: { first: "Off target", resolve: "Back on target", gone: "Row is gone" },

  waiting: "waiting",
  notMailed: "not mailed",
  waitingBecause: (at: { readonly reason: string }): string => `waiting: ${at.reason}`,
  isWaiting: (mail: string): boolean => /^waiting\b/.test(mail),
  mailOf: (at: { readonly moment: string }): string => `mail of ${at.moment}`,
  /** The moment in what `mailOf` wrote. */
  mailMoment: (mail: string): string | undefined => /^mail of (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)$/.exec(mail)?.[1],

  fell: (kpi: { readonly name: string; readonly actual: string; readonly target: string }): string =>
    `${kpi.name} is off target: ${kpi.actual}, target ${kpi.target}.`,
  back: (kpi: { readonly name: string; readonly actual: string; readonly target: string }): string =>
    `${kpi.name} is back on target: ${kpi.actual}, target ${kpi.target}.`,
  gone: (kpi: { readonly name: string }): string => `${kpi.name} is not in its table any more: its alert is closed.`,
  toastTitle: "Lodestar",
  toast: (what: { readonly lines: readonly string[]; readonly ledger: string }): string => {
    const shown = what.lines.slice(0, 3).join(" ");
    const more = what.lines.length - 3;
    return `${shown}${more > 0 ? ` And ${more} more.` : ""} Noted in the sheet "${what.ledger}".`;
  },

  mailSubject: (what: { readonly file: string; readonly off: number; readonly back: number }): string => {
    const parts = [
      ...(what.off > 0 ? [`${what.off} ${what.off === 1 ? "KPI" : "KPIs"} off target`] : []),
      ...(what.back > 0 ? [`${what.back} back on target`] : []),
    ];
    return `${parts.join(", ")}: ${what.file}`;
  },
  mailOff: "Off target",
  mailBack: "Back on target",
  mailLine: (kpi: {
    readonly name: string;
    readonly actual: string;
    readonly target: string;
    readonly sheet: string;
  }): string => `${kpi.name}: ${kpi.actual}, target ${kpi.target} (sheet "${kpi.sheet}")`,
  mailAction: (at: { readonly ledger: string }): string =>
    `Write what you will do about it in the Action column of the sheet "${at.ledger}".`,
  mailMore: (what: { readonly more: number; readonly ledger: string }): string =>
    `And ${what.more} more: see the sheet "${what.ledger}".`,
  mailFooter: (what: { readonly file: string }): string =>
    `You get this mail because you turned on Lodestar's alerts in the file "${what.file}". To stop it: Extensions > Lodestar > Open sidebar > Alerts.`,

  badAddress: (at: { readonly address: string }): string =>
    `"${at.address}" is not one mail address such as ana@example.com. Alerts were left as they are.`,
  badHour: (at: { readonly hour: number }): string =>
    `${at.hour} is not an hour from 0 to 23. Alerts were left as they are.`,
  turnedOn: (what: {
    readonly address: string;
    readonly frequency: "daily" | "hourly";
    readonly hour: number;
  }): string =>
    what.frequency === "daily"
      ? `Alerts are on. Lodestar checks every day about ${what.hour}:00 and mails ${what.address} when a KPI leaves its target or is back.`
      : `Alerts are on. Lodestar checks every hour and mails ${what.address} when a KPI leaves its target or is back.`,
  turnedOff: (what: { readonly ledger: string }): string =>
    `Alerts are off. No mail is sent to you; falls are still noted in the sheet "${what.ledger}".`,
  runsAlready: (what: { readonly runner: string }): string =>
    `${what.runner} already runs the checks of this file, and one clock is enough for a file. Ask them to send the mails to an address that reaches you, too, or to turn their alerts off before you turn on yours.`,

  nothingTracked:
    'No KPI table is tracked in this file yet. Open the sidebar on your table\'s sheet and choose "Track a KPI table".',
  awaited: (at: { readonly users: readonly string[] }): string =>
    `Lodestar was removed from this file. Only the next run of each alert takes its own clock away, and these are awaited still: ${at.users.join(", ")}. Until then one mark of Lodestar's stays in the file; no mail is sent.`,
  copy: "This file is a copy of one that Lodestar works in. Its checks and mails stay off until you track a table or turn on alerts here.",
  checked: (what: {
    readonly kpis: number;
    readonly off: number;
    readonly risk: number;
    readonly lines: readonly string[];
    readonly mailedTo: string;
    readonly mailProblem: string;
    readonly repaired: boolean;
    readonly problems: readonly string[];
  }): string => {
    const counts = `${what.kpis} ${what.kpis === 1 ? "KPI" : "KPIs"} checked: ${what.off} off target, ${what.risk} at risk.`;
    const news = what.lines.length > 0 ? what.lines.slice(0, 5) : ["Nothing new since the last check."];
    const mail = what.mailedTo ? [`A mail went to ${what.mailedTo}.`] : [];
    const mailProblem = what.mailProblem ? [what.mailProblem] : [];
    const repaired = what.repaired ? ["Colour rules that were cut up or lost are whole again."] : [];
    return [counts, ...news, ...mail, ...mailProblem, ...repaired, ...what.problems].join("\n");
  },
  mailFailed: (at: { readonly reason: string }): string =>
    `The mail could not be sent ("${at.reason}"). It waits, and the next check tries again.`,
} as const;
