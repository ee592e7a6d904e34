// An objective as somebody builds or changes it: its shape, and what is wrong with it. The sidebar checks as one types, the
// server again before it saves, both by the same function.
import { objectiveEn } from "../language/en/objective";
import type { AskLocale } from "../values/cell";
import { commonUnit } from "../values/row";
import type { NumberValue } from "../values/value";
import type { Commitment } from "./commitment";
import { isIsoDay, tidiedCycleName } from "./cycle";
import { type Figure, type FigureReading, figureText, readFigure } from "./figure";

export interface KeyResultDraft {
  /** "" for a new one, else "KR-9QX1". */
  readonly id: string;
  readonly metric: string;
  /** As typed: "50", "45%", "R$ 50.000". "" where blank. */
  readonly baseline: string;
  readonly target: string;
  readonly current: string;
  readonly unit: string;
  /** As typed; "" counts as 1. */
  readonly weight: string;
}

export interface ObjectiveDraft {
  /** "" for a new one, else "O-7K2P". */
  readonly id: string;
  readonly objective: string;
  readonly owner: string;
  readonly cycle: string;
  /** ISO days, for the Cycles sheet. */
  readonly cycleStart: string;
  readonly cycleEnd: string;
  readonly commitment: Commitment;
  /** One to seven. */
  readonly keyResults: readonly KeyResultDraft[];
}

/** What is wrong with a draft: `field` is a path such as "keyResults.2.target", for the page to show it there. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export type FigureField = "baseline" | "target" | "current" | "weight";

export const mostKeyResults = 7;

/** Longest texts, in characters as JavaScript counts them; all of a draft must fit the journal's record. */
const longest = { text: 300, owner: 100, cycle: 60, unit: 40 };

/** Everything that must be mended before the draft can be saved; none when it is fine. */
export function checkDraft(draft: ObjectiveDraft, locale: AskLocale): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, message: string | undefined) => {
    if (message !== undefined) problems.push({ field, message });
  };
  report("objective", textProblem(draft.objective, objectiveEn.objectiveMissing, longest.text));
  report("owner", ownerProblem(draft.owner));
  report("cycle", textProblem(draft.cycle, objectiveEn.cycleMissing, longest.cycle));
  report("cycleStart", dayProblem(draft.cycleStart));
  report("cycleEnd", dayProblem(draft.cycleEnd));
  if (isIsoDay(draft.cycleStart) && isIsoDay(draft.cycleEnd) && draft.cycleEnd < draft.cycleStart) {
    report("cycleEnd", objectiveEn.cycleBackwards({ start: draft.cycleStart, end: draft.cycleEnd }));
  }
  if (draft.commitment !== "committed" && draft.commitment !== "aspirational") {
    report("commitment", objectiveEn.commitmentUnknown({ found: String(draft.commitment) }));
  }
  const count = draft.keyResults.length;
  if (count === 0) report("keyResults", objectiveEn.keyResultsMissing);
  if (count > mostKeyResults) report("keyResults", objectiveEn.keyResultsTooMany({ count }));
  const weights = draft.keyResults.map((keyResult, position) => {
    const at = `keyResults.${position}`;
    report(`${at}.metric`, textProblem(keyResult.metric, objectiveEn.metricMissing, longest.text));
    report(`${at}.unit`, tooLong(keyResult.unit, longest.unit));
    problems.push(...figureProblems(keyResult, at, locale));
    return weightOf(keyResult, locale);
  });
  if (count > 0 && weights.every((weight) => weight === 0)) report("keyResults.0.weight", objectiveEn.weightsAllZero);
  return problems;
}

/** Names lose the blanks around them; the objective and the metrics stay as typed, but for one kind of line break. */
export function tidiedDraft(draft: ObjectiveDraft): ObjectiveDraft {
  return {
    ...draft,
    objective: withOneLineBreak(draft.objective),
    owner: draft.owner.trim(),
    cycle: tidiedCycleName(draft.cycle),
    keyResults: draft.keyResults.map((keyResult) => ({
      ...keyResult,
      metric: withOneLineBreak(keyResult.metric),
      unit: keyResult.unit.trim(),
    })),
  };
}

/** A cell knows one kind: what is compared later must be what was kept. */
function withOneLineBreak(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The figure of a checked draft; undefined where the field is blank. A blank weight is 1. */
export function draftFigure(keyResult: KeyResultDraft, field: FigureField, locale: AskLocale): Figure | undefined {
  const reading = readFigure(keyResult[field], locale);
  if (reading.outcome === "figure") return reading.figure;
  return field === "weight" ? { value: 1, format: { kind: "plain" } } : undefined;
}

function weightOf(keyResult: KeyResultDraft, locale: AskLocale): number | undefined {
  return draftFigure(keyResult, "weight", locale)?.value;
}

function textProblem(text: string, missing: string, most: number): string | undefined {
  return text.trim() === "" ? missing : tooLong(text, most);
}

function tooLong(text: string, most: number): string | undefined {
  return text.length > most ? objectiveEn.textTooLong({ length: text.length, most }) : undefined;
}

function dayProblem(day: string): string | undefined {
  return isIsoDay(day) ? undefined : objectiveEn.dayUnreadable({ found: day });
}

function ownerProblem(owner: string): string | undefined {
  const name = owner.trim();
  if (name === "") return objectiveEn.ownerMissing;
  return isOneOwner(name) ? tooLong(name, longest.owner) : objectiveEn.ownersTwo({ owner: name });
}

/**
 * "Ana Souza, PhD" is one person; "ana@…, ben@…", "Ana / Ben" and "Ana and Ben" are two. "Souza, Ana" reads like "Ann, Bob":
 * a comma is refused wherever it may stand between two people.
 */
function isOneOwner(name: string): boolean {
  if (/[/;&+\n|]|\s(?:and|und|dan|com)\s/iu.test(name)) return false;
  if (/^\S+\s[ey]\s\S+$/iu.test(name)) return false;
  if ((name.match(/@/g)?.length ?? 0) > 1) return false;
  const [, ...afterCommas] = name.split(",").map((part) => part.trim());
  return afterCommas.every((part) =>
    /^(?:|ph\.?\s?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|jr|sr|i{2,3}|esq|cpa)\.?$/i.test(part),
  );
}

type FigureFound = Extract<FigureReading, { outcome: "figure" }>;

function figureProblems(keyResult: KeyResultDraft, at: string, locale: AskLocale): readonly Problem[] {
  const problems: Problem[] = [];
  const found = new Map<FigureField, FigureFound>();
  for (const field of ["baseline", "target", "current", "weight"] as const) {
    const reading = readFigure(keyResult[field], locale);
    if (reading.outcome === "figure") found.set(field, reading);
    if (reading.outcome === "problem") problems.push({ field: `${at}.${field}`, message: reading.message });
  }
  const weight = found.get("weight");
  if (weight && weight.figure.value < 0) {
    problems.push({ field: `${at}.weight`, message: objectiveEn.weightNegative({ found: keyResult.weight.trim() }) });
  }
  const target = found.get("target");
  if (!target) {
    if (keyResult.target.trim() === "") problems.push({ field: `${at}.target`, message: objectiveEn.targetMissing });
    return problems;
  }
  for (const field of ["baseline", "current"] as const) {
    const other = found.get(field);
    const message = other && mixtureProblem(other.number, target.number);
    if (message !== undefined) problems.push({ field: `${at}.${field}`, message });
  }
  const baseline = found.get("baseline");
  if (baseline && baseline.figure.value === target.figure.value) {
    const message = objectiveEn.targetIsBaseline({ value: figureText(target.figure, locale()) });
    problems.push({ field: `${at}.target`, message });
  }
  if (!baseline && keyResult.baseline.trim() === "" && target.figure.value === 0) {
    problems.push({ field: `${at}.baseline`, message: objectiveEn.startMissing });
  }
  return problems;
}

/** The percent guard and the unit guard of the formulas, told at the field: nothing is divided or multiplied by 100. */
function mixtureProblem(mine: NumberValue, wanted: NumberValue): string | undefined {
  const common = commonUnit([
    { argument: "", value: mine },
    { argument: "", value: wanted },
  ]);
  if (!("problem" in common)) return undefined;
  const texts = { found: mine.text, target: wanted.text };
  const isPlain = mine.unit.kind === "plain" || wanted.unit.kind === "plain";
  return isPlain ? objectiveEn.percentAndNumber(texts) : objectiveEn.unitsDiffer(texts);
}
