// Reading and saving one objective: the builder's two acts on the "OKRs" sheet.
import { objectiveEn } from "../../core/language/en/objective";
import { type Cycle, tidiedCycleName } from "../../core/okr/cycle";
import { checkDraft, draftFigure, type ObjectiveDraft, type Problem, tidiedDraft } from "../../core/okr/draft";
import { mergedDraft } from "../../core/okr/draft-merge";
import { figureText } from "../../core/okr/figure";
import { readObjective } from "../../core/okr/objective";
import { type AskLocale, askedOnce } from "../../core/values/cell";
import { type Appliers, type Decision, once, planFits, type SheetIds } from "../journal";
import { localeOfFile } from "../kpi-table";
import type { Services } from "../services";
import { type CyclesReading, cycleNamed, readCycles, unreadCycles } from "./cycles";
import { isIdle, type ObjectivePlan, objectivePlan } from "./objective-plan";
import { objectiveUndo } from "./objective-undo";
import { applyObjective } from "./objective-write";
import { type CycleReferences, cycleReferencesIn } from "./okr-formulas";
import {
  commitmentProblem,
  draftOf,
  type ObjectiveRows,
  type OkrReading,
  type OkrTable,
  objectivesOf,
  readOkrs,
  rowsWithId,
  sheetOfOurs,
  textOf,
} from "./okr-table";

export interface SaveRequest {
  readonly requestId: string;
  readonly draft: ObjectiveDraft;
  /** As the builder was opened with it; null for a new objective. */
  readonly original: ObjectiveDraft | null;
}

export type SaveRefusal =
  | { readonly outcome: "conflict"; readonly theirs: ObjectiveDraft; readonly fields: readonly Problem[] }
  | { readonly outcome: "rejected"; readonly problems: readonly Problem[] };

export type SaveOutcome =
  | { readonly outcome: "saved"; readonly draft: ObjectiveDraft; readonly score: number | null }
  | SaveRefusal;

/** Checks, merges with what the sheet holds by now, and writes: once a request, wholly or not at all. [C1-C5] */
export function saveObjective(services: Services, request: SaveRequest, appliers: Appliers): SaveOutcome {
  const locale = fileLocale(services);
  const draft = tidiedDraft(request.draft);
  const problems = checkDraft(draft, locale);
  if (problems.length > 0) return { outcome: "rejected", problems };
  let saved: ObjectiveDraft | undefined;
  const settlement = once<SaveRefusal>(services, request.requestId, appliers, (sheets) => {
    const decision = decide(services, { ...request, draft }, sheets, locale);
    saved = decision.draft;
    return decision.decision;
  });
  if (settlement.outcome === "refused") return settlement.refusal;
  // A repeated request was answered before: what it saved is read back.
  const draftNow = saved ?? objectiveDraft(services, settlement.answer, settlement.sheets) ?? draft;
  return { outcome: "saved", draft: draftNow, score: draftScore(draftNow, locale) };
}

/** The objective as it stands, for the builder; null where there is none with this ID. */
export function objectiveDraft(services: Services, id: string, sheets: SheetIds): ObjectiveDraft | null {
  const reading = readOkrs(sheetOfOurs(services, sheets, "okrs"), "all");
  if (reading.outcome !== "table") return null;
  const rows = objectivesOf(reading.table).find((each) => each.id === id);
  if (!rows) return null;
  const cycles = readCycles(services, sheetOfOurs(services, sheets, "cycles"));
  return draftOf(reading.table, rows, cycles, fileLocale(services));
}

/** The spreadsheet's locale and zone, asked at most once each. */
export function fileLocale(services: Pick<Services, "SpreadsheetApp">): AskLocale {
  return askedOnce(() => localeOfFile(services.SpreadsheetApp.getActiveSpreadsheet())());
}

interface Decided {
  readonly decision: Decision<SaveRefusal>;
  /** The objective as it will stand; undefined where it is refused. */
  readonly draft?: ObjectiveDraft;
}

function decide(services: Services, request: SaveRequest, sheets: SheetIds, locale: AskLocale): Decided {
  const { draft, original } = request;
  const reading = readOkrs(sheetOfOurs(services, sheets, "okrs"), draft.id === "" ? "values" : "all");
  if (reading.outcome === "problem") return rejected([{ field: "objective", message: reading.message }]);
  const table = reading.outcome === "table" ? reading.table : null;
  const doubled = table ? doubledIds(table, draft) : [];
  if (doubled.length > 0) return rejected(doubled);
  const rows = table && draft.id !== "" ? objectivesOf(table).find((each) => each.id === draft.id) : undefined;
  const commitment = table && rows ? commitmentProblem(table, rows) : "";
  if (commitment !== "") return rejected([{ field: "commitment", message: commitment }]);
  const cyclesSheet = sheetOfOurs(services, sheets, "cycles");
  const known = table && rows && keptCycle(request, table, rows);
  const cycles = known ? unreadCycles(cyclesSheet, known.cycle, known.references) : readCycles(services, cyclesSheet);
  if (cycles.problem !== "") return rejected([{ field: "cycle", message: cycles.problem }]);
  const now = table && rows ? draftOf(table, rows, cycles, locale) : null;
  const merge = mergedDraft(original, now, draft);
  if (merge.outcome === "conflict") {
    // What was deleted has no ID any more: saving again puts it back.
    const theirs = now ?? { ...(original ?? draft), id: "" };
    return { decision: { outcome: "refuse", refusal: { outcome: "conflict", theirs, fields: merge.fields } } };
  }
  const { cycle, problems } = wantedCycle(merge.draft, cycles);
  const found = problems.length > 0 || !now ? problems : checkDraft(merge.draft, locale);
  if (found.length > 0) return rejected(found);
  const standing = rows && now ? { rows, draft: now } : null;
  const ground = {
    table,
    standing,
    cycle,
    inserts: missingSheets(reading, cycle && cyclesSheet === null),
    removed: merge.removed,
    locale,
    random: services.random,
    today: today(services),
  };
  const planned = objectivePlan(merge.draft, ground);
  if (planned.problems.length > 0) return rejected(planned.problems);
  if (!planFits(planned.plan)) return rejected([{ field: "objective", message: objectiveEn.textsTooLong }]);
  const saved = canonicalDraft(planned.draft, locale);
  if (isIdle(planned.plan)) return { draft: saved, decision: { outcome: "unchanged", answer: saved.id } };
  const emptySheet = emptySheetOf(reading);
  return {
    draft: saved,
    decision: {
      outcome: "write",
      kind: "saveObjective",
      plan: planned.plan,
      answer: saved.id,
      undo: objectiveUndo(planned.plan, table, fileZone(services)),
      apply: () => applyObjective(planned.plan, { table, emptySheet, cycles }, services),
    },
  };
}

/** The cycle, where nobody changed it and the objective's own formula tells how to look it up: it need not be read. */
function keptCycle(
  { draft, original }: SaveRequest,
  table: OkrTable,
  rows: ObjectiveRows,
): { readonly cycle: Cycle; readonly references: CycleReferences } | undefined {
  if (!original || original.cycleStart === "") return undefined;
  const isKept =
    [textOf(table, rows.row, "cycle").trim(), draft.cycle].every((cycle) => cycle === original.cycle) &&
    draft.cycleStart === original.cycleStart &&
    draft.cycleEnd === original.cycleEnd;
  const references = cycleReferencesIn(table.formulas[rows.row - 1]?.[table.columns.at.expected - 1] ?? "");
  return isKept && references ? { cycle: cycleOf(original), references } : undefined;
}

function cycleOf({ cycle, cycleStart, cycleEnd }: ObjectiveDraft): Cycle {
  return { name: cycle, start: cycleStart, end: cycleEnd };
}

function rejected(problems: readonly Problem[]): Decided {
  return { decision: { outcome: "refuse", refusal: { outcome: "rejected", problems } } };
}

function emptySheetOf(reading: OkrReading): GoogleAppsScript.Spreadsheet.Sheet | null {
  return reading.outcome === "absent" ? reading.sheet : null;
}

function missingSheets(reading: OkrReading, makesCycles: boolean | null): ObjectivePlan["inserts"] {
  const makesOkrs = reading.outcome === "absent" && reading.sheet === null;
  return [...(makesOkrs ? (["okrs"] as const) : []), ...(makesCycles ? (["cycles"] as const) : [])];
}

/** Copied rows carry their ID along: which one is meant is for a person to say. */
function doubledIds(table: OkrTable, draft: ObjectiveDraft): readonly Problem[] {
  const sheet = table.sheet.getName();
  const places = [
    { id: draft.id, field: "objective" },
    ...draft.keyResults.map(({ id }, position) => ({ id, field: `keyResults.${position}.metric` })),
  ];
  return places.flatMap(({ id, field }) => {
    const rows = id === "" ? [] : rowsWithId(table, id);
    return rows.length > 1 ? [{ field, message: objectiveEn.idTwice({ sheet, id, rows: rows.join(", ") }) }] : [];
  });
}

/** The cycle to add to the Cycles sheet, null where it stands there; its dates are changed there, not here. */
function wantedCycle(
  draft: ObjectiveDraft,
  cycles: CyclesReading,
): { readonly cycle: Cycle | null; readonly problems: readonly Problem[] } {
  const wanted = cycleOf(draft);
  const known = cycleNamed(cycles, draft.cycle);
  if (!known) return { cycle: wanted, problems: [] };
  const sheet = cycles.sheet?.getName() ?? objectiveEn.cyclesSheetName;
  const problem = (field: string, message: string) => ({ cycle: null, problems: [{ field, message }] });
  const cell = cycles.unfindable.get(known);
  if (cell !== undefined) {
    return problem("cycle", objectiveEn.cycleUnfindable({ cycle: tidiedCycleName(known.name), sheet, cell }));
  }
  if (known.start === "" || known.end === "") {
    return problem("cycle", objectiveEn.cycleDatesUnreadable({ cycle: known.name, sheet }));
  }
  if (known.start === wanted.start && known.end === wanted.end) return { cycle: null, problems: [] };
  const differing = known.start === wanted.start ? "cycleEnd" : "cycleStart";
  return problem(
    differing,
    objectiveEn.cycleDatesDiffer({ cycle: known.name, start: known.start, end: known.end, sheet }),
  );
}

/** Numbers as they will be read back, so that the builder's next save compares like with like. */
function canonicalDraft(draft: ObjectiveDraft, locale: AskLocale): ObjectiveDraft {
  return {
    ...draft,
    keyResults: draft.keyResults.map((keyResult) => {
      const typed = (field: "baseline" | "target" | "current" | "weight") => {
        const figure = draftFigure(keyResult, field, locale);
        return figure ? figureText(figure, locale()) : "";
      };
      return {
        ...keyResult,
        baseline: typed("baseline"),
        target: typed("target"),
        current: typed("current"),
        weight: typed("weight"),
      };
    }),
  };
}

function draftScore(draft: ObjectiveDraft, locale: AskLocale): number | null {
  const cells = draft.keyResults.map((keyResult) => {
    const value = (field: "baseline" | "target" | "current" | "weight") => draftFigure(keyResult, field, locale)?.value;
    return { current: value("current"), target: value("target"), baseline: value("baseline"), weight: value("weight") };
  });
  return readObjective(cells, locale).score ?? null;
}

/** The day it is in the spreadsheet's own zone. */
export function today(services: Services): string {
  return services.Utilities.formatDate(new Date(services.now()), fileZone(services), "yyyy-MM-dd");
}

function fileZone({ SpreadsheetApp }: Pick<Services, "SpreadsheetApp">): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
