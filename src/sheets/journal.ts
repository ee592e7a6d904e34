// What makes a change happen once and wholly, although Google's writes are not atomic: before the first cell is touched,
// the whole plan stands in one document property; whoever comes next after a crash finishes it from there. [C1-C6]
import { gateEn } from "../core/language/en/gate";
import { asRecord, parsedJson } from "../core/stored";
import { type Fault, faultOf } from "./fault";
import { underLock } from "./lock";
import type { Services } from "./services";

/** A change that was decided and perhaps not finished. All steps of a plan are absolute ("set to X"), so it can be repeated. */
export interface OpenRecord {
  readonly requestId: string;
  readonly kind: string;
  readonly plan: unknown;
  /** What the request is answered once the plan is applied. */
  readonly answer: string;
  /** When it was begun, milliseconds since 1970. */
  readonly since: number;
  /** How it can be taken back once it is applied; null where it cannot. */
  readonly undo: UndoEntry | null;
  /** The request that it takes back; "" for none. */
  readonly undoes: string;
}

/** A finished change, in so few words that it can be taken back: only what still holds what we wrote is restored. */
export interface UndoEntry {
  readonly requestId: string;
  readonly kind: string;
  /** What was done, as a sentence. */
  readonly what: string;
  readonly record: unknown;
}

export interface Journal {
  readonly open: OpenRecord | null;
  /** The last requests with their short answers, oldest first. */
  readonly answered: readonly (readonly [requestId: string, answer: string])[];
  /** The last changes that can be taken back, oldest first. */
  readonly undo: readonly UndoEntry[];
  /** When the clock last ran through, milliseconds since 1970; 0 before its first run. */
  readonly heartbeat: number;
  /** When the clock last looked whether our colour rules are whole, milliseconds since 1970; 0 before. */
  readonly rulesSeen: number;
  /** The user whose clock trigger it is; "" for nobody. */
  readonly runner: string;
  /** Since when it is, milliseconds since 1970. */
  readonly runnerSince: number;
  /**
   * Users whose clock may stand in this file: nobody sees another's. Where Lodestar was removed they are awaited, and each
   * takes its leave at its next run.
   */
  readonly clocks: readonly string[];
  /** Google's ids of the sheets that we write to, by our own name for them: they outlive a renaming. */
  readonly sheets: SheetIds;
  /** Ids of those that we inserted: the others are the user's own. */
  readonly made: readonly number[];
  /** A sentence about a change that could not be finished because somebody changed its cells; "" for none. */
  readonly conflict: string;
}

export type SheetIds = Readonly<Record<string, number>>;

/** How applying a plan ended. `left` says where somebody else's change stood in the way: then nothing more was written. */
export type Application =
  | { readonly outcome: "applied"; readonly sheets: SheetIds; readonly made: readonly number[] }
  | { readonly outcome: "left"; readonly what: string; readonly where: string };

/** Applies a plan from the journal, first time or again after a crash. */
export type Appliers = Readonly<Record<string, (plan: unknown, services: Services, sheets: SheetIds) => Application>>;

/** What to do about a request, decided under the lock from what the sheets hold now. */
export type Decision<Refusal> =
  | {
      readonly outcome: "write";
      readonly kind: string;
      readonly plan: unknown;
      readonly answer: string;
      /** How it can be taken back; not given where it cannot. */
      readonly undo?: Omit<UndoEntry, "requestId">;
      /** The request that it takes back. */
      readonly undoes?: string;
      /** The first application, which may lean on what was just read. */
      readonly apply: () => Application;
    }
  /** The sheets hold already what is asked for; or nothing of what `undoes` did is left to be taken back. */
  | { readonly outcome: "unchanged"; readonly answer: string; readonly undoes?: string }
  | { readonly outcome: "refuse"; readonly refusal: Refusal };

export type Settlement<Refusal> =
  | { readonly outcome: "done"; readonly answer: string; readonly sheets: SheetIds }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

const propertyName = "lodestar";
/** Google's limit for one value, in bytes of UTF-8, with some room. */
const propertyBytes = 9_000;
/** The rest is for the requests that are remembered beside it. */
const planBytes = 6_000;
const rememberedRequests = 50;
/** A retry comes within minutes: so many of them stay, whatever else wants room. */
const freshRequests = 10;
const changesKept = 5;
/** A change that cannot be finished for so long never will: it must not stand in everybody's way. */
const patienceMilliseconds = 24 * 3_600_000;

/**
 * Carries out a request once, however often it arrives: under the lock, after finishing what an earlier execution left
 * open. A request that was answered before gets the same answer, and nothing is written.
 */
export function once<Refusal>(
  services: Services,
  requestId: string,
  appliers: Appliers,
  decide: (sheets: SheetIds) => Decision<Refusal>,
): Settlement<Refusal> {
  return underLock(services, () => {
    const found = readJournal(services);
    const journal = finished(found, services, appliers);
    const known = journal.answered.find(([id]) => id === requestId);
    if (known) return { outcome: "done", answer: known[1], sheets: journal.sheets };
    const decision = decide(journal.sheets);
    if (decision.outcome === "refuse") return { outcome: "refused", refusal: decision.refusal };
    if (decision.outcome === "unchanged") {
      const { answer, undoes } = decision;
      if (undoes !== undefined) writeJournal(services, answeredBy(journal, [requestId, answer], { undone: undoes }));
      return { outcome: "done", answer, sheets: journal.sheets };
    }
    const { kind, plan, answer, undo, undoes = "" } = decision;
    const entry = undo && planFits({ plan, undo }) ? { ...undo, requestId } : null;
    const open = { requestId, kind, plan, answer, since: services.now(), undo: entry, undoes };
    writeJournal(services, { ...journal, open });
    const attempt = attempted(open, services, decision.apply);
    services.SpreadsheetApp.flush();
    // A conflict that was there before has been on show since: this change is the person's answer to it.
    const conflict = journal.conflict === found.conflict ? "" : journal.conflict;
    const closed = settled({ ...journal, conflict }, open, attempt);
    writeJournal(services, closed);
    if (attempt.outcome === "stuck") throw attempt.fault;
    return { outcome: "done", answer, sheets: closed.sheets };
  });
}

/** Finishes what an earlier execution left open. One read where nothing is; the lock is taken only where something is. */
export function recover(services: Services, appliers: Appliers): Journal {
  const seen = readJournal(services);
  return seen.open ? underLock(services, () => finished(readJournal(services), services, appliers)) : seen;
}

/** Total: whatever stands in the property, a journal comes back. */
export function readJournal(services: Pick<Services, "PropertiesService">): Journal {
  return parseJournal(services.PropertiesService.getDocumentProperties().getProperty(propertyName));
}

/** Under the lock only. */
export function writeJournal(services: Pick<Services, "PropertiesService">, journal: Journal): void {
  services.PropertiesService.getDocumentProperties().setProperty(propertyName, journalText(journal));
}

/** Forgets everything, but for the mark that other users' clocks are awaited: without any, no property is left. */
export function removeJournal(services: Pick<Services, "PropertiesService">, awaited: readonly string[]): void {
  if (awaited.length > 0) writeJournal(services, { ...parseJournal(null), clocks: awaited });
  else services.PropertiesService.getDocumentProperties().deleteProperty(propertyName);
}

/** Users other than this one whose clock may still stand in the file. */
export function clocksOfOthers(services: Pick<Services, "PropertiesService" | "Session">): readonly string[] {
  const user = services.Session.getEffectiveUser().getEmail();
  return readJournal(services).clocks.filter((each) => each !== user);
}

/** False where a plan is too long for the journal: refuse the request before anything is written. */
export function planFits(plan: unknown): boolean {
  return utf8Bytes(JSON.stringify(plan)) <= planBytes;
}

/** At most 9 kB: old answers make room, then old changes, then the last answers. */
export function journalText(journal: Journal): string {
  let answered = journal.answered.slice(-rememberedRequests);
  let undo = journal.undo;
  for (;;) {
    const text = JSON.stringify({ ...journal, answered, undo });
    if (utf8Bytes(text) <= propertyBytes || (answered.length === 0 && undo.length === 0)) return text;
    if (answered.length > freshRequests || undo.length === 0) answered = answered.slice(1);
    else undo = undo.slice(1);
  }
}

/** The journal with one more answer, and with one more change that can be taken back, or without the one that was. */
export function answeredBy(
  journal: Journal,
  answer: readonly [requestId: string, answer: string],
  { added, undone }: { readonly added?: UndoEntry | null; readonly undone?: string },
): Journal {
  const left = journal.undo.filter(({ requestId }) => requestId !== undone);
  return {
    ...journal,
    answered: [...journal.answered, answer].slice(-rememberedRequests),
    undo: (added ? [...left, added] : left).slice(-changesKept),
  };
}

export function parseJournal(text: string | null): Journal {
  const stored = asRecord(parsedJson(text));
  return {
    open: openRecord(stored.open),
    answered: Array.isArray(stored.answered) ? stored.answered.filter(isAnswer) : [],
    undo: Array.isArray(stored.undo) ? stored.undo.flatMap((entry) => undoEntry(entry) ?? []) : [],
    heartbeat: typeof stored.heartbeat === "number" ? stored.heartbeat : 0,
    rulesSeen: typeof stored.rulesSeen === "number" ? stored.rulesSeen : 0,
    runner: typeof stored.runner === "string" ? stored.runner : "",
    runnerSince: typeof stored.runnerSince === "number" ? stored.runnerSince : 0,
    clocks: Array.isArray(stored.clocks) ? stored.clocks.filter((user) => typeof user === "string") : [],
    sheets: Object.fromEntries(Object.entries(asRecord(stored.sheets)).filter(isSheetId)),
    made: Array.isArray(stored.made) ? stored.made.filter((id) => typeof id === "number") : [],
    conflict: typeof stored.conflict === "string" ? stored.conflict : "",
  };
}

/** The journal once nothing is left open in it. Under the lock only. */
export function finished(journal: Journal, services: Services, appliers: Appliers): Journal {
  const { open } = journal;
  if (!open) return journal;
  const apply = appliers[open.kind];
  // A newer version of Lodestar may have left it: no cell is touched by guesswork.
  const attempt: Attempt = apply
    ? attempted(open, services, () => apply(open.plan, services, journal.sheets))
    : { outcome: "left", what: open.kind, where: open.kind };
  services.SpreadsheetApp.flush();
  const closed = settled(journal, open, attempt);
  writeJournal(services, closed);
  return closed;
}

type Attempt = Application | { readonly outcome: "stuck"; readonly fault: Fault };

/** Protected cells stay protected, however often one tries: such a change is given up, and said so. */
function attempted(open: OpenRecord, services: Services, apply: () => Application): Attempt {
  try {
    return apply();
  } catch (thrown) {
    const fault = faultOf(thrown);
    const isHopeless = fault.code === "E-PROT" || services.now() - open.since > patienceMilliseconds;
    if (!isHopeless) throw fault;
    return { outcome: "stuck", fault };
  }
}

function settled(journal: Journal, open: OpenRecord, attempt: Attempt): Journal {
  switch (attempt.outcome) {
    case "left":
      return { ...journal, open: null, conflict: gateEn.unfinished(attempt) };
    case "stuck":
      return { ...journal, open: null, conflict: gateEn.stuck({ reason: attempt.fault.message }) };
    case "applied": {
      const made = [...new Set([...journal.made, ...attempt.made])];
      const told = answeredBy(journal, [open.requestId, open.answer], { added: open.undo, undone: open.undoes });
      return { ...told, open: null, sheets: { ...journal.sheets, ...attempt.sheets }, made };
    }
  }
}

function openRecord(stored: unknown): OpenRecord | null {
  const { requestId, kind, plan, answer, since, undo, undoes } = asRecord(stored);
  if (typeof requestId !== "string" || typeof kind !== "string" || typeof answer !== "string") return null;
  return {
    ...{ requestId, kind, plan, answer },
    since: typeof since === "number" ? since : 0,
    undo: undoEntry(undo) ?? null,
    undoes: typeof undoes === "string" ? undoes : "",
  };
}

function undoEntry(stored: unknown): UndoEntry | undefined {
  const { requestId, kind, what, record } = asRecord(stored);
  if (typeof requestId !== "string" || typeof kind !== "string" || typeof what !== "string") return undefined;
  return { requestId, kind, what, record };
}

function isAnswer(stored: unknown): stored is readonly [string, string] {
  return Array.isArray(stored) && stored.length === 2 && stored.every((each) => typeof each === "string");
}

function isSheetId(entry: readonly [string, unknown]): entry is [string, number] {
  return typeof entry[1] === "number";
}

/** Length in UTF-8: the bare realm has no TextEncoder. A lone surrogate counts three. */
function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
