import type { ColumnRole, TableChoice, TableProposal } from "../../contract";
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
  | { readonly type: "headerRowChosen"; readonly row: number; readonly token: string }
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
    statusColumn: options?.statusColumn ?? false,
    wholeRow: options?.wholeRow ?? false,
    colourOnTarget: options?.colourOnTarget ?? false,
  };
}

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

function roleChosen(screen: Proposed, role: ColumnRole, column: number, token: string): TableScreen {
  const { [role]: _before, ...others } = screen.choice.columns;
  const columns = column === 0 ? others : { ...others, [role]: column };
  const choice = { ...screen.choice, columns };
  return rereading(screen, choice, token, { columns, headerRow: choice.headerRow });
}

function applyPressed(screen: Extract<TableScreen, { kind: "choosing" }>, token: string): TableScreen {
  const { proposal, choice } = screen;
  if (missingRoles(choice).length > 0) return { ...screen, notice: noNotice, attention: screen.attention + 1 };
  const request: Request = { token, operation: "trackTable", payload: { requestId: token, choice } };
  return { kind: "applying", proposal, choice, waiting: firstAttempt(request) };
}

export function reduceTable(screen: TableScreen, event: TableEvent): TableScreen {
  if (event.type === "readAgain") {
    if (screen.kind === "choosing") return rereading(screen, screen.choice, event.token, {});
    return screen.kind === "unread" ? readingTable(event.token) : screen;
  }
  if (event.type === "roleChosen" || event.type === "headerRowChosen") {
    // A second choice may come before the first one's answer: the older answer is then not waited for.
    if (screen.kind !== "choosing" && screen.kind !== "rereading") return screen;
    if (event.type === "roleChosen") return roleChosen(screen, event.role, event.column, event.token);
    const choice = { ...screen.choice, headerRow: event.row };
    return rereading(screen, choice, event.token, { headerRow: event.row });
  }
  if (screen.kind !== "choosing") return screen;
  if (event.type === "optionSet")
    return { ...screen, choice: { ...screen.choice, [event.option]: event.on }, notice: noNotice };
  return applyPressed(screen, event.token);
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
