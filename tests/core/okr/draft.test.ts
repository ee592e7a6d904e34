import fc from "fast-check";
import {
  checkDraft,
  draftFigure,
  type KeyResultDraft,
  type ObjectiveDraft,
  tidiedDraft,
} from "../../../src/core/okr/draft";
import { readKeyResult } from "../../../src/core/okr/score";
import { localeOf } from "../../../src/core/values/cell";
import { runs } from "../runs";

const en = () => localeOf("en_US");

const keyResult = (change: Partial<KeyResultDraft> = {}): KeyResultDraft => ({
  id: "",
  metric: "Trial sign-ups a week",
  baseline: "40",
  target: "100",
  current: "55",
  unit: "",
  weight: "",
  ...change,
});

const draft = (change: Partial<ObjectiveDraft> = {}): ObjectiveDraft => ({
  id: "",
  objective: "Win the hearts of new customers",
  owner: "Ana Souza",
  cycle: "2026-Q4",
  cycleStart: "2026-10-01",
  cycleEnd: "2026-12-31",
  commitment: "aspirational",
  keyResults: [keyResult()],
  ...change,
});

const fieldsOf = (checked: ObjectiveDraft, locale = en) => checkDraft(checked, locale).map(({ field }) => field);
const withKeyResult = (change: Partial<KeyResultDraft>) => draft({ keyResults: [keyResult(change)] });

it("[D] a whole draft has no problem", () => {
  expect(checkDraft(draft(), en)).toEqual([]);
});

it.each([
  ["no objective", { objective: " " }, "objective"],
  ["no owner", { owner: "" }, "owner"],
  ["no cycle", { cycle: " " }, "cycle"],
  ["no start", { cycleStart: "" }, "cycleStart"],
  ["a start that is no day", { cycleStart: "2026-02-30" }, "cycleStart"],
  ["an end before the start", { cycleStart: "2026-12-31", cycleEnd: "2026-10-01" }, "cycleEnd"],
  ["no key result", { keyResults: [] }, "keyResults"],
  ["eight key results", { keyResults: Array.from({ length: 8 }, () => keyResult()) }, "keyResults"],
  ["a commitment of one's own", { commitment: "maybe" as "committed" }, "commitment"],
  ["an objective of 301 characters", { objective: "x".repeat(301) }, "objective"],
] as const)("[D] %s is told at its field", (_, change, field) => {
  expect(fieldsOf(draft(change))).toEqual([field]);
});

it("[D] a cycle may be a single day", () => {
  expect(fieldsOf(draft({ cycleStart: "2026-10-01", cycleEnd: "2026-10-01" }))).toEqual([]);
});

it.each([
  ["Ana Souza", true],
  ["Souza, Ana", false],
  ["Ann, Bob", false],
  ["Ana Souza, PhD", true],
  ["ana@example.com", true],
  ["Alexander", true],
  ["Andy Sand", true],
  ["parkan / autonome", false],
  ["Ana & Ben", false],
  ["Ana and Ben", false],
  ["Ana e Bruno", false],
  ["Ana Souza, Ben Lee", false],
  ["Ana, Ben, Carl", false],
  ["ana@example.com, ben@example.com", false],
  ["Ana\nBen", false],
  ["Ana; Ben", false],
  ["Ana y Bruno", false],
  ["Ana Maria e Souza", true],
  ["ana@example.com ben@example.com", false],
  ["Ana Souza, M.D.", true],
  ["Ana Souza, MBA", true],
  ["Ana Souza, MD", true],
  ["Ana Souza, BSc", true],
  ["Ana e Souza Lima", true],
  [`${"x".repeat(100)}   `, true],
  ["Ana Souza, M.B.A.", true],
  ["Ana Souza, MSc", true],
  ["Ana Souza, B.Sc", true],
  ["Ana Souza, Ph. D.", true],
  ["Ben Lee, III", true],
])("[W-S4] the owner %j is one person: %s", (owner, one) => {
  expect(fieldsOf(draft({ owner }))).toEqual(one ? [] : ["owner"]);
});

it.each([
  ["no metric", { metric: "" }, "metric"],
  ["no target", { target: "" }, "target"],
  ["a target that is no number", { target: "many" }, "target"],
  ["a current value in hours", { current: "4h" }, "current"],
  ["a date as baseline", { baseline: "4 May 2026" }, "baseline"],
  ["baseline and target alike", { baseline: "100", target: "100" }, "target"],
  ["percent and number that mean the same", { baseline: "50%", target: "0.5" }, "target"],
  ["a target of blanks", { target: "  " }, "target"],
  ["target 0 without a start", { baseline: "", target: "0" }, "baseline"],
  ["target 0 with a start of blanks", { baseline: "  ", target: "0" }, "baseline"],
  ["target 0 with a start that is no number", { baseline: "many", target: "0" }, "baseline"],
  ["a percent beside a number above 2", { baseline: "", target: "50%", current: "45" }, "current"],
  ["two currencies", { baseline: "$ 5", target: "R$ 9", current: "" }, "baseline"],
  ["percent against currency", { baseline: "", target: "$ 9", current: "5%" }, "current"],
  ["a negative weight", { weight: "-1" }, "weight"],
  ["a weight in words", { weight: "high" }, "weight"],
  ["no weight above 0", { weight: "0" }, "weight"],
  ["a unit of 41 characters", { unit: "u".repeat(41) }, "unit"],
] as const)("[E] %s is told at its field", (_, change, field) => {
  expect(fieldsOf(withKeyResult(change))).toEqual([`keyResults.0.${field}`]);
});

it.each([
  ["a blank baseline", { baseline: "" }],
  ["a blank current value", { current: "" }],
  ["a falling target", { baseline: "40", target: "10", current: "25" }],
  ["target 0 with a start", { baseline: "252", target: "0", current: "100" }],
  ["money and plain numbers", { baseline: "0", target: "$ 5,000", current: "1200" }],
  ["a currency by sign and by code", { baseline: "€ 1", target: "EUR 5", current: "2" }],
  ["dollars of two spellings", { baseline: "US$ 1", target: "$ 5", current: "$ 2" }],
  ["percent and a fraction", { baseline: "0.1", target: "45%", current: "20%" }],
  ["weights that do not sum to anything", { weight: "2.5" }],
] as const)("[D] %s is fine", (_, change) => {
  expect(checkDraft(withKeyResult(change), en)).toEqual([]);
});

it("[E10] weights of 0 beside others are fine", () => {
  expect(checkDraft(draft({ keyResults: [keyResult({ weight: "0" }), keyResult({ weight: "1" })] }), en)).toEqual([]);
});

it("[E2] says where, what was found, and what to do", () => {
  expect(checkDraft(withKeyResult({ baseline: "50", target: "50" }), en)).toEqual([
    {
      field: "keyResults.0.target",
      message: "Baseline and target are both 50, so there is nothing to move: change one.",
    },
  ]);
});

it("[F11] a blank weight is 1, any other blank figure is none", () => {
  const figure = (field: "weight" | "target") => draftFigure(keyResult({ weight: " ", target: "" }), field, en);
  expect([figure("weight"), figure("target")]).toEqual([{ value: 1, format: { kind: "plain" } }, undefined]);
});

it.each([
  ["seven key results", { keyResults: Array.from({ length: 7 }, () => keyResult()) }],
  ["an objective of 300 characters", { objective: "x".repeat(300) }],
  ["a committed one", { commitment: "committed" }],
  ["an owner between blanks", { owner: " Ana " }],
] as const)("[D] %s is fine", (_, change) => {
  expect(checkDraft(draft(change), en)).toEqual([]);
});

it("[D] an end that is no day is told at its field, and only once", () => {
  expect(fieldsOf(draft({ cycleEnd: "soon" }))).toEqual(["cycleEnd"]);
  expect(fieldsOf(draft({ cycleStart: "today", cycleEnd: "2026-12-31" }))).toEqual(["cycleStart"]);
});

it.each([
  [{ cycleStart: "2026-12-31", cycleEnd: "2026-10-01" }, ["2026-12-31", "2026-10-01"]],
  [{ cycleEnd: "soon" }, ["soon"]],
  [{ owner: "Ana and Ben" }, ["Ana and Ben"]],
  [{ commitment: "maybe" as "committed" }, ["maybe"]],
  [{ objective: "x".repeat(301) }, ["301", "300"]],
  [{ keyResults: Array.from({ length: 8 }, () => keyResult()) }, ["8"]],
  [{ keyResults: [keyResult({ weight: " -1 " })] }, ["this is -1."]],
  [{ keyResults: [keyResult({ baseline: "", target: "50%", current: "45" })] }, ["45", "50%", "percent"]],
  [{ keyResults: [keyResult({ baseline: "", target: "45", current: "50%" })] }, ["45", "50%", "percent"]],
  [{ keyResults: [keyResult({ baseline: "", target: "R$ 9", current: "$ 5" })] }, ["$ 5", "R$ 9", "unit"]],
] as const)("[E] the sentence about %j says what was found", (change, found) => {
  const [problem] = checkDraft(draft(change), en);
  for (const part of found) expect(problem?.message).toContain(part);
});

it("[V] reads 1.234 as the sheet's locale does", () => {
  const ambiguous = keyResult({ baseline: "1.000", target: "1.234" });
  expect(draftFigure(ambiguous, "target", en)?.value).toBe(1.234);
  expect(draftFigure(ambiguous, "target", () => localeOf("pt_BR"))?.value).toBe(1234);
});

it("[D] names lose the blanks around them, sentences stay as typed", () => {
  const typed = draft({
    owner: " Ana ",
    cycle: " 2026-Q4 ",
    objective: " =1+1 ",
    keyResults: [keyResult({ unit: " % ", metric: "One\r\ntwo\rthree" })],
  });
  expect(tidiedDraft(typed)).toMatchObject({
    owner: "Ana",
    cycle: "2026-Q4",
    objective: " =1+1 ",
    keyResults: [{ unit: "%", metric: "One\ntwo\nthree" }],
  });
});

it("[F] what passes the check can be scored: never a sentence in the Score column", () => {
  const number = fc.oneof(
    fc.constantFrom("", "0", "45%", "0.5", "12", "-3", "$ 5", "R$ 1.000", "1.5M", "4h", "n/a", "x"),
    fc.integer({ min: -200, max: 200 }).map(String),
  );
  fc.assert(
    fc.property(number, number, number, (baseline, target, current) => {
      const checked = keyResult({ baseline, target, current });
      if (checkDraft(draft({ keyResults: [checked] }), en).length > 0) return;
      const cell = (field: "baseline" | "target" | "current") => draftFigure(checked, field, en)?.value;
      const reading = readKeyResult(
        { baseline: cell("baseline"), target: cell("target"), current: cell("current") },
        en,
      );
      expect(reading.problem).toBe("");
    }),
    { numRuns: runs(2000) },
  );
});

it("never throws, whatever is typed", () => {
  const text = fc.string({ unit: "binary", maxLength: 40 });
  const anyKeyResult = fc.record({
    id: text,
    metric: text,
    baseline: text,
    target: text,
    current: text,
    unit: text,
    weight: text,
  });
  const anyDraft = fc.record({
    id: text,
    objective: text,
    owner: text,
    cycle: text,
    cycleStart: text,
    cycleEnd: text,
    commitment: fc.constantFrom("committed" as const, "aspirational" as const),
    keyResults: fc.array(anyKeyResult, { maxLength: 9 }),
  });
  fc.assert(
    fc.property(anyDraft, (any) => Array.isArray(checkDraft(any, en))),
    { numRuns: runs(100) },
  );
});
