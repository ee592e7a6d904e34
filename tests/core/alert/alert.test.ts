import fc from "fast-check";
import { type Alert, next, type Observation, type Step } from "../../../src/core/alert/alert";

const letters: Readonly<Record<string, Observation>> = { x: "off", "~": "short", ".": "met", "?": "none" };

/** Plays observations, one letter each, from a beginning; the steps they make. */
function played(observations: string, beginning: Alert = { kind: "inactive" }): readonly Step[] {
  let alert = beginning;
  return [...observations].map((letter, index) => {
    const step = next(alert, letters[letter] ?? "none", index, () => `E-${index}`);
    alert = step.alert;
    return step;
  });
}

function messages(steps: readonly Step[]): string {
  return steps.map(({ reason }) => (reason === "first" ? "M" : reason === "resolve" ? "R" : "-")).join("");
}

it.each([
  // One letter an observation: x off  ~ at risk  . on target  ? nothing to see → M mail  R resolved  - quiet
  ["L1", "xxxxx..", "M----R-", "one mail when it falls, one when it is back"],
  ["L1", "x.x.x.", "MRMRMR", "every fall is an episode of its own"],
  ["L2", "x~~x~.", "M----R", "at risk on the way neither ends an episode nor begins one"],
  ["L2", "~~.~", "----", "at risk alone is no episode"],
  ["L3", "x??x?.", "M----R", "no data, unreadable and loading are no observation: the last one stays"],
  ["L3", "???.", "----", "nothing to see is nothing to tell"],
  ["L4", "....x", "----M", "what was on target and falls is told"],
  ["L5", "?x", "-M", "a KPI whose first figure is off target is told at once"],
])("[%s] %s gives %s: %s", (_rule, observations, told) => {
  expect(messages(played(observations))).toBe(told);
});

it.each([
  ["L6", "xxx", "---", "what is off when the table is tracked is where we begin"],
  ["L6", "x.x.", "--MR", "its way back is told nobody, its next fall is"],
  ["L6", "x~?x", "----", "it stays the beginning until the target is met"],
])("[%s] tracked while off target, %s gives %s: %s", (_rule, observations, told) => {
  expect(messages(played(observations, { kind: "baseline" }))).toBe(told);
});

it("[L7] an episode keeps its name and its beginning to the end", () => {
  const [first, second, , again] = played("xx.x");
  expect(first?.alert).toEqual({ kind: "firing", episode: "E-0", since: 0 });
  expect(second?.alert).toEqual(first?.alert);
  expect(again?.alert).toEqual({ kind: "firing", episode: "E-3", since: 3 });
});

it("[L1] tells falls and returns in turn, whatever comes", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[x~.?]{0,60}$/), (observations) => {
      expect(messages(played(observations)).replace(/-/g, "")).toMatch(/^(MR)*M?$/);
    }),
  );
});

it("[L1] an observation made twice tells once", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[x~.?]{0,30}$/), (observations) => {
      const doubled = [...observations].map((letter) => letter + letter).join("");
      expect(messages(played(doubled)).replace(/-/g, "")).toBe(messages(played(observations)).replace(/-/g, ""));
    }),
  );
});
