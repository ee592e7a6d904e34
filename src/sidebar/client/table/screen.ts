import { namedPalette, type Palette } from "../../../core/highlight/palette";
import { moreRoles } from "../../../core/table/column-role";
import { shortName } from "../../../core/table/kpi-identity";
import type { ColumnRole, MoreRole, RuleStatus, TableChoice, TableProposal } from "../../contract";
import {
  type Answer,
  type Fault,
  firstAttempt,
  type Notice,
  nextAttempt,
  noNotice,
  type Request,
  type Waiting,
} from "../request";

export type TableOption = "statusColumn" | "wholeRow" | "colourOnTarget";
export const neededRoles: readonly ColumnRole[] = ["name", "actual", "target"];

export type TableScreen =
  | { readonly kind: "reading"; readonly waiting: Waiting }
  | { readonly kind: "unread"; readonly fault: Fault; readonly asked: Waiting }
  | {
      readonly kind: "choosing";
      readonly proposal: TableProposal;
      readonly choice: TableChoice;
      readonly notice: Notice;
      /** One more each time the first problem is to be looked at; problems are shown from 1 on. */
      readonly attention: number;
    }
  /** Read again with the columns or the header row that the user chose. */
  | {
      readonly kind: "rereading";
      readonly proposal: TableProposal;
      readonly choice: TableChoice;
      readonly waiting: Waiting;
    }
  | {
      readonly kind: "applying";
      readonly proposal: TableProposal;
      readonly choice: TableChoice;
      readonly waiting: Waiting;
    }
  | { readonly kind: "done"; readonly message: string };

export type TableEvent =
  | { readonly type: "readAgain"; readonly token: string }
  /** Column 0 is none. */
  | { readonly type: "roleChosen"; readonly role: ColumnRole; readonly column: number; readonly token: string }
  | { readonly type: "moreChosen"; readonly role: MoreRole; readonly column: number; readonly token: string }
  | { readonly type: "headerRowChosen"; readonly row: number; readonly token: string }
  /** One of the tables of the sheet, by its place in the proposal's list. */
  | { readonly type: "tableChosen"; readonly at: number; readonly token: string }
  /** "" asks again. */
  | {
      readonly type: "directionChosen";
      readonly keys: readonly string[];
      readonly direction: "higher" | "lower" | "";
      readonly token: string;
    }
  /** Percent of the target by which a KPI may miss it. */
  | {
      readonly type: "bandSet";
      readonly part: "onTarget" | "atRisk";
      readonly percent: number;
      readonly token: string;
    }
  | { readonly type: "paletteChosen"; readonly palette: Palette }
  /** The user's own words instead of the figures, or the figures again. */
  | { readonly type: "wordsChosen"; readonly on: boolean }
  | { readonly type: "wordSet"; readonly word: string; readonly status: RuleStatus | "" }
  | { readonly type: "optionSet"; readonly option: TableOption; readonly on: boolean }
  | { readonly type: "applyPressed"; readonly token: string };

type Understand = Extract<Request, { operation: "understandTable" }>["payload"];
type Proposed = Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;

const understanding = (token: string, payload: Understand): Waiting =>
  firstAttempt({ token, operation: "understandTable", payload });

export const readingTable = (token: string): TableScreen => ({ kind: "reading", waiting: understanding(token, {}) });

/** The user's options stay while the columns are understood anew; a tracked table begins with its own. */
function choiceOf(proposal: TableProposal, before: TableChoice | undefined): TableChoice {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const roles: readonly ColumnRole[] = ["name", "actual", "target", "direction", "owner", "status"];
  for (const role of roles) {
    const found = proposal.columns[role];
    if (found !== undefined) columns[role] = found.column;
  }
  const options = before ?? proposal.standing;
  return {
    sheetId: proposal.sheetId,
    headerRow: proposal.headerRow,
    columns,
    more: { ...before?.more, ...moreOf(proposal) },
    statusColumn: options?.statusColumn ?? false,
    wholeRow: options?.wholeRow ?? false,
    colourOnTarget: options?.colourOnTarget ?? false,
    palette: options?.palette ?? namedPalette("green and red"),
    band: options?.band ?? usualBand,
    directions: options?.directions ?? {},
    words: proposal.statusWords.length > 0 ? (options?.words ?? {}) : {},
  };
}

function moreOf(proposal: TableProposal): NonNullable<TableChoice["more"]> {
  const more: Partial<Record<MoreRole, number>> = {};
  for (const role of moreRoles) {
    const found = proposal.more[role];
    if (found !== undefined) more[role] = found.column;
  }
  return more;
}

/** Shares of the target. */
export const usualBand = { onTarget: 0, atRisk: 0.05 } as const;

const choosing = (proposal: TableProposal, choice: TableChoice, notice: Notice = noNotice): TableScreen => ({
  kind: "choosing",
  proposal,
  choice,
  notice,
  attention: 0,
});

export const missingRoles = (choice: TableChoice): readonly ColumnRole[] =>
  neededRoles.filter((role) => choice.columns[role] === undefined);

const rereading = (screen: Proposed, choice: TableChoice, token: string, payload: Understand): TableScreen => ({
  kind: "rereading",
  proposal: screen.proposal,
  choice,
  waiting: understanding(token, payload),
});

/** What of a choice changes how the rows are read. */
function judged({ band, directions, words }: TableChoice): Understand {
  return { ...(band && { band }), ...(directions && { directions }), ...(words && { words }) };
}

/** Read again with another way to judge; the columns stay as they are shown. */
function rejudging(screen: Proposed, choice: TableChoice, token: string): TableScreen {
  const { sheetId, columns, headerRow, more } = choice;
  return rereading(screen, choice, token, { sheetId, columns, headerRow, ...(more && { more }), ...judged(choice) });
}

/** Another table, or other titles: what was said of columns and words is of the one before. */
function otherTable(
  screen: Proposed,
  { headerRow, columns = {} }: Pick<Understand, "columns"> & { readonly headerRow: number },
  token: string,
): TableScreen {
  const { words: _words, more: _more, ...rest } = screen.choice;
  const { words: _unread, ...reading } = judged(screen.choice);
  const known = Object.keys(columns).length > 0 ? { columns } : {};
  const { sheetId } = rest;
  return rereading(screen, { ...rest, headerRow, columns }, token, { sheetId, headerRow, ...known, ...reading });
}

function directionsWith(
  { directions = {} }: TableChoice,
  keys: readonly string[],
  direction: "higher" | "lower" | "",
): NonNullable<TableChoice["directions"]> {
  const others = Object.entries(directions).filter(([key]) => !keys.includes(key));
  const chosen = direction === "" ? [] : keys.map((key) => [key, direction] as const);
  return Object.fromEntries([...others, ...chosen]);
}

/** A band never ends before it begins: the other end moves along. */
function bandWith(
  { band = usualBand }: TableChoice,
  part: "onTarget" | "atRisk",
  percent: number,
): NonNullable<TableChoice["band"]> {
  const share = Math.round(Math.min(99, Math.max(0, percent)) * 100) / 10_000;
  return part === "onTarget"
    ? { onTarget: share, atRisk: Math.max(share, band.atRisk) }
    : { onTarget: Math.min(share, band.onTarget), atRisk: share };
}

function wordsWith({ words = {} }: TableChoice, word: string, status: RuleStatus | ""): TableChoice["words"] {
  const others = Object.entries(words).filter(([each]) => each !== word);
  return Object.fromEntries(status === "" ? others : [...others, [word, status]]);
}

function roleChosen(screen: Proposed, role: ColumnRole, column: number, token: string): TableScreen {
  const { [role]: _before, ...others } = screen.choice.columns;
  const columns = column === 0 ? others : { ...others, [role]: column };
  return rejudging(screen, { ...screen.choice, columns }, token);
}

/** The chosen columns with the titles that the user saw over them. */
function seenColumns({ proposal, choice }: Proposed): NonNullable<TableChoice["seen"]> {
  const chosen = [...Object.values(choice.columns), ...Object.values(choice.more ?? {})];
  return chosen
    .filter((column) => column > 0)
    .map((column) => ({ column, header: shortName(proposal.headers[column - 1] ?? "") }));
}

function applyPressed(screen: Extract<TableScreen, { kind: "choosing" }>, token: string): TableScreen {
  const { proposal, choice } = screen;
  if (missingRoles(choice).length > 0) return { ...screen, notice: noNotice, attention: screen.attention + 1 };
  const seen = seenColumns(screen);
  const request: Request = {
    token,
    operation: "trackTable",
    payload: { requestId: token, choice: { ...choice, seen } },
  };
  return { kind: "applying", proposal, choice, waiting: firstAttempt(request) };
}

export function reduceTable(screen: TableScreen, event: TableEvent): TableScreen {
  if (event.type === "readAgain") {
    if (screen.kind === "choosing") {
      const { more: _before, ...choice } = screen.choice;
      return rereading(screen, choice, event.token, judged(choice));
    }
    return screen.kind === "unread" ? readingTable(event.token) : screen;
  }
  // A second choice may come before the first one's answer: the older answer is then not waited for.
  if (screen.kind !== "choosing" && screen.kind !== "rereading") return screen;
  const { choice } = screen;
  switch (event.type) {
    case "roleChosen":
      return roleChosen(screen, event.role, event.column, event.token);
    case "moreChosen":
      return rejudging(screen, { ...choice, more: { ...choice.more, [event.role]: event.column } }, event.token);
    case "headerRowChosen":
      return otherTable(screen, { headerRow: event.row }, event.token);
    case "tableChosen": {
      const table = screen.proposal.tables[event.at];
      return table === undefined ? screen : otherTable(screen, table, event.token);
    }
    case "directionChosen": {
      const directions = directionsWith(choice, event.keys, event.direction);
      return rejudging(screen, { ...choice, directions }, event.token);
    }
    case "bandSet":
      return rejudging(screen, { ...choice, band: bandWith(choice, event.part, event.percent) }, event.token);
  }
  if (event.type === "applyPressed") return screen.kind === "choosing" ? applyPressed(screen, event.token) : screen;
  const set = { ...screen, choice: optionsSet(screen, event) };
  return set.kind === "choosing" ? { ...set, notice: noNotice } : set;
}

type OptionEvent = Extract<TableEvent, { type: "optionSet" | "paletteChosen" | "wordsChosen" | "wordSet" }>;

function optionsSet({ choice, proposal }: Proposed, event: OptionEvent): TableChoice {
  switch (event.type) {
    case "optionSet":
      return { ...choice, [event.option]: event.on };
    case "paletteChosen":
      return { ...choice, palette: event.palette };
    case "wordsChosen": {
      const known = proposal.statusWords.flatMap(({ word, status }) =>
        status === "" ? [] : [[word, status] as const],
      );
      return { ...choice, words: event.on ? Object.fromEntries(known) : {} };
    }
    case "wordSet": {
      const words = wordsWith(choice, event.word, event.status);
      return words ? { ...choice, words } : choice;
    }
  }
}

export function tableAnswered(screen: TableScreen, answer: Answer): TableScreen {
  if (answer.operation === "understandTable") {
    if (screen.kind === "reading") return choosing(answer.reply, choiceOf(answer.reply, undefined));
    if (screen.kind === "rereading") return choosing(answer.reply, choiceOf(answer.reply, screen.choice));
  }
  if (answer.operation === "trackTable" && screen.kind === "applying") {
    const { outcome, message } = answer.reply;
    if (outcome === "done") return { kind: "done", message };
    return choosing(screen.proposal, screen.choice, { kind: "said", tone: "bad", message });
  }
  return screen;
}

export function tableFaulted(screen: TableScreen, fault: Fault): TableScreen {
  if (screen.kind === "reading") return { kind: "unread", fault, asked: screen.waiting };
  if (screen.kind !== "rereading" && screen.kind !== "applying") return screen;
  const { proposal, choice, waiting } = screen;
  return choosing(proposal, choice, { kind: "fault", fault, asked: waiting });
}

/** Sends the same request again, from the notice of a fault. */
export function tableRetried(screen: TableScreen): TableScreen {
  if (screen.kind === "unread") return { kind: "reading", waiting: nextAttempt(screen.asked) };
  if (screen.kind !== "choosing" || screen.notice.kind !== "fault") return screen;
  const { proposal, choice } = screen;
  const waiting = nextAttempt(screen.notice.asked);
  const kind = waiting.request.operation === "trackTable" ? "applying" : "rereading";
  return { kind, proposal, choice, waiting };
}
