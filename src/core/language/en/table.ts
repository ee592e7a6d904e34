interface TitledColumn {
  readonly title: string;
  /** "C" */
  readonly letters: string;
}

const roleNames = {
  name: "the KPI's name",
  actual: "the actual",
  target: "the target",
  direction: "the direction",
  owner: "the owner",
  status: "the status",
} as const;
const suggestedTitles = {
  name: "KPI",
  actual: "Actual",
  target: "Target",
  direction: "Direction",
  owner: "Owner",
  status: "Status",
} as const;
type Role = keyof typeof roleNames;

const paletteParts = { onTarget: "On target", atRisk: "At risk", offTarget: "Off target" } as const;

interface NamedRow {
  readonly row: number;
  readonly name: string;
}

/** Sentences about KPI tables: understanding, binding, tracking, highlighting. */
export const tableEn = {
  noTable: (at: { readonly sheet: string }): string =>
    `Sheet "${at.sheet}" has no row of titles that Lodestar understands. It needs one column each for the KPI's name, its actual and its target, such as "KPI", "Actual" and "Target", above the figures.`,
  ownSheet: (at: { readonly sheet: string }): string =>
    `Sheet "${at.sheet}" is one that Lodestar made. Open the sheet with your KPIs, then look again.`,
  noColumn: (at: {
    readonly sheet: string;
    readonly role: Role;
    readonly row: number;
    readonly titles: readonly string[];
  }): string =>
    `Sheet "${at.sheet}" has no column for ${roleNames[at.role]}. Titles found in row ${at.row}: ${quotedList(at.titles)}. Choose it in the sidebar, or rename one to "${suggestedTitles[at.role]}".`,
  severalColumns: (at: {
    readonly role: Role;
    readonly row: number;
    readonly columns: readonly TitledColumn[];
  }): string =>
    `Row ${at.row} has ${at.columns.length} columns that could be ${roleNames[at.role]}: ${list(at.columns.map(({ title, letters }) => `"${title}" (column ${letters})`))}. Choose one in the sidebar.`,
  sameColumn: (at: { readonly role: Role; readonly other: Role; readonly title: string }): string =>
    `Column "${at.title}" was chosen for ${roleNames[at.role]} and for ${roleNames[at.other]}. Choose another column for one of them.`,
  untitled: (at: { readonly role: Role; readonly letters: string; readonly row: number }): string =>
    `Column ${at.letters}, chosen for ${roleNames[at.role]}, has no title in row ${at.row}. Lodestar finds columns again by their titles: write one there.`,
  titleChanged: (at: {
    readonly sheet: string;
    readonly row: number;
    readonly letters: string;
    readonly was: string;
    readonly now: string;
  }): string =>
    `Sheet "${at.sheet}" has changed since it was read: column ${at.letters} was titled "${at.was}", and row ${at.row} says ${at.now === "" ? "nothing" : `"${at.now}"`} there now. Nothing was written. Read it again, then apply.`,
  noKpis: (at: { readonly sheet: string; readonly row: number }): string =>
    `Sheet "${at.sheet}" has no KPI below the titles in row ${at.row}. Write at least one name with a target, then track it.`,
  columnOutside: (at: { readonly role: Role; readonly sheet: string }): string =>
    `The column chosen for ${roleNames[at.role]} is not in sheet "${at.sheet}" any more. Choose it again.`,
  repeatedName: (at: { readonly name: string; readonly id: string; readonly rows: readonly number[] }): string =>
    at.id !== ""
      ? `Rows ${list(at.rows.map(String))} have the same ID, "${at.id}". They share one alert, which follows the worse of them: give each its own ID.`
      : `Rows ${list(at.rows.map(String))} are both named "${at.name}". They share one alert, which follows the worse of them: give each its own name.`,
  unread: (at: { readonly row: number; readonly name: string; readonly problem: string }): string =>
    `Row ${at.row} (${at.name}): ${at.problem}`,
  lowerLikely: (at: { readonly rows: readonly NamedRow[] }): string =>
    at.rows.length === 1
      ? `${namedRows(at.rows)} has no status yet: by its name it should fall, and nothing in the sheet says so. Confirm its direction below.`
      : `${namedRows(at.rows)} have no status yet: by their names they should fall, and nothing in the sheet says so. Confirm their directions below.`,
  statusContradicts: (at: { readonly row: number; readonly name: string; readonly word: string }): string =>
    `Row ${at.row} (${at.name}) is marked "${at.word}", which fits its figures only if lower is better. Confirm its direction below, then it has a status.`,
  askedLater: (at: { readonly rows: readonly NamedRow[] }): string =>
    at.rows.length === 1
      ? `${namedRows(at.rows)} has no status: nothing says whether it should rise or fall. Choose "Track a KPI table" on its sheet to confirm its direction.`
      : `${namedRows(at.rows)} have no status: nothing says whether they should rise or fall. Choose "Track a KPI table" on their sheet to confirm their directions.`,
  oursOnly: (at: { readonly rows: readonly NamedRow[] }): string =>
    at.rows.length === 1
      ? `${namedRows(at.rows)} holds a text or a date that Sheets itself cannot compare, only Lodestar. Add the status column to have it coloured.`
      : `${namedRows(at.rows)} hold texts or dates that Sheets itself cannot compare, only Lodestar. Add the status column to have them coloured.`,
  narrowTarget: (at: { readonly row: number; readonly name: string; readonly target: string }): string =>
    `Row ${at.row} (${at.name}): 5 % of ${at.target} says little. Choose a narrower band below, or it is hardly ever off target.`,
  disagrees: (at: {
    readonly row: number;
    readonly name: string;
    readonly title: string;
    readonly word: string;
    readonly status: string;
    /** Share of the target by which it is missed; undefined where none is, or there is no share. */
    readonly missed: number | undefined;
    readonly direction: "higher" | "lower" | "between";
  }): string =>
    `Row ${at.row} (${at.name}) is marked "${at.word}" in your column "${at.title}"${
      at.missed === undefined ? ", and" : `, ${missedBy(at.missed, at.direction)}:`
    } by its figures it is ${at.status.toLowerCase()}.`,
  wordsNeeded:
    "More than 30 rows of this table, or rows with very long names, are told only by their names, which is too much for colours that read the numbers. Add the status column, or a column for the direction.",
  paletteFault: (at: { readonly part: keyof typeof paletteParts; readonly fault: string }): string =>
    at.fault === "no colour"
      ? `The colour for ${paletteParts[at.part]} is none that Lodestar knows: choose it again.`
      : at.fault === "hard to read"
        ? `Text would be hard to read on the colour for ${paletteParts[at.part]}: choose a much lighter or a much darker one.`
        : `The colour for ${paletteParts[at.part]} is that of another status, too: choose different ones.`,

  skipped: {
    title: "above the table's titles",
    blank: "blank",
    section: "a section: only a name",
    total: "a total",
    average: "an average",
    note: "a note",
    header: "the titles again",
    nameless: "figures without a name",
  },
  summary: (found: {
    readonly rows: number;
    readonly statuses: readonly { readonly status: string; readonly rows: number }[];
    readonly leftOut: readonly { readonly row: number; readonly why: string }[];
  }): string => {
    const statuses = found.statuses.map(({ status, rows }) => `${rows} ${status.toLowerCase()}`);
    const head = `${count(found.rows, "row")}${statuses.length > 0 ? `: ${statuses.join(", ")}` : ""}`;
    const reasons = found.leftOut.slice(0, 3).map(({ row, why }) => `row ${row} is ${why}`);
    const more = found.leftOut.length - reasons.length;
    if (found.leftOut.length === 0) return `${head}.`;
    return `${head}; ${count(found.leftOut.length, "row")} left out: ${reasons.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
  },
  noStatus: "without a status",

  statusTitle: "Status (Lodestar)",
  tableGone: "The sheet of a tracked table was deleted. Remove its tracking in the sidebar.",
  titleGone: (at: {
    readonly sheet: string;
    readonly titles: readonly string[];
    readonly row: number;
    readonly found: readonly string[];
  }): string =>
    `Sheet "${at.sheet}" has no column titled ${list(at.titles.map((title) => `"${title}"`))} any more. Titles found in row ${at.row}: ${quotedList(at.found)}. Nothing is checked or written there until you rename the column back or track the table again.`,
  titleTwice: (at: { readonly sheet: string; readonly title: string; readonly row: number }): string =>
    `Sheet "${at.sheet}" has several columns titled "${at.title}" in row ${at.row}, and Lodestar cannot know which one is meant. Nothing is checked or written there until you rename one or track the table again.`,
  notCounted: "Its KPIs are counted when its sheet is the open one.",
  unknownTable: "This table is not tracked any more. Open the sidebar again to see what is.",
  sheetGone: "That sheet is not in this file any more. Open the table's sheet and try again.",
  statusTaken: (at: { readonly sheet: string }): string =>
    `Sheet "${at.sheet}" has another tracked table beside this one with a column "Status (Lodestar)", and a row of titles can have only one. Track this table without that option: its colours read the numbers then.`,
  tracked: (what: {
    readonly sheet: string;
    readonly kpis: number;
    readonly off: number;
    readonly ledger: string;
  }): string =>
    `Sheet "${what.sheet}" is tracked: ${count(what.kpis, "KPI")}. ${
      what.off > 0
        ? `The ${count(what.off, "KPI")} off target now ${what.off === 1 ? "is" : "are"} the starting point. `
        : ""
    }From now on a KPI that leaves its target is noted in the sheet "${what.ledger}".`,
  statusPlace: (at: { readonly letters: string }): string =>
    `The status words stand in column ${at.letters}, titled "Status (Lodestar)".`,
  repaired: (what: { readonly sheet: string }): string =>
    `Sheet "${what.sheet}": colours and status formulas are in order.`,
  untracked: (what: { readonly sheet: string }): string =>
    `Sheet "${what.sheet}" is not tracked any more. Lodestar's colours and status column are gone; everything of yours is as it was.`,
  untrackedPartly: (what: { readonly sheet: string; readonly problems: readonly string[] }): string =>
    `Sheet "${what.sheet}" is not tracked any more, and Lodestar's colours and status column are gone but for this: ${what.problems.join(" ")}`,
  untrackedGone: "The table is not tracked any more. Its sheet was gone already.",
} as const;

/** "12 % under target" */
function missedBy(share: number, direction: "higher" | "lower" | "between"): string {
  const percent = Math.round(share * 100);
  const much = percent === 0 ? "less than 1 %" : `${percent} %`;
  return `${much} ${{ higher: "under target", lower: "over target", between: "outside its range" }[direction]}`;
}

/** "Row 4 (Churn)", "Rows 4 (Churn) and 7 (Cost)": three by name, the others counted. */
function namedRows(rows: readonly NamedRow[]): string {
  const named = rows.slice(0, 3).map(({ row, name }) => `${row} (${name})`);
  const more = rows.length - named.length;
  return `${rows.length === 1 ? "Row" : "Rows"} ${list(more > 0 ? [...named, `${more} more`] : named)}`;
}

function quotedList(titles: readonly string[]): string {
  const filled = titles.filter((title) => title !== "").map((title) => `"${title}"`);
  return filled.length === 0 ? "none" : filled.join(", ");
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1] ?? ""}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
