import type { Commitment } from "../../../src/core/okr/commitment";
import { paceOf } from "../../../src/core/okr/pace";
import { expectedScore, okrStatusOf, parseBands } from "../../../src/core/okr/status";
import { readTiming } from "../../../src/core/okr/timing";
import type { Cell } from "../../../src/core/values/cell";
import { us } from "../values/in-short";

const usual = { onTrack: 0.1, atRisk: 0.33 };

describe("pace", () => {
  it.each([
    ["F14", 1, 30, 15, 0.5, "both end days count"],
    ["F14", 1, 30, 30, 1, "the last day is all of it"],
    ["F14", 1, 30, 31, 1, "and so is any day after"],
    ["F14", 1, 30, 0, 0, "before the first there is none"],
    ["F14", 1, 1, 1, 1, "a cycle of one day"],
    ["F14", 1, 3, 1, 0.333333333333, "a third"],
  ])("[%s] %d to %d at %d is %d: %s", (_id, start, end, asOf, pace) => {
    expect(paceOf(start, end, asOf)).toBe(pace);
  });

  it.each<[string, Cell[], unknown]>([
    ["F14", ["2026-04-01", "2026-04-30", "2026-04-15"], { start: 20544, end: 20573, asOf: 20558 }],
    ["F14", ["", "2026-04-30", "2026-04-15"], undefined],
    ["F14", ["2026-04-01", "", "2026-04-15"], undefined],
    ["F14", ["2026-04-01", "2026-04-01", "2026-04-01"], { start: 20544, end: 20544, asOf: 20544 }],
    ["E20", ["x", "2026-04-30", ""], { problem: 'Start date "x" is not a date: write it like 2026-03-31.' }],
    ["E20", ["2026-04-01", "x", ""], { problem: 'End date "x" is not a date: write it like 2026-03-31.' }],
    ["E20", ["2026-04-01", "2026-04-30", "x"], { problem: 'As-of date "x" is not a date: write it like 2026-03-31.' }],
    [
      "E12",
      ["2026-03-31", "2026-01-01", ""],
      { problem: "End date 2026-01-01 is before start date 2026-03-31: swap them." },
    ],
    [
      "E15",
      ["2026-04-01", "2026-04-30", ""],
      { problem: "As-of date is missing: write TODAY(), or point to a cell with a date (NOW() cannot be used here)." },
    ],
  ])("[%s] %p gives %p", (_id, [start, end, asOf], expected) => {
    expect(readTiming(start, end, asOf, us)).toEqual(expected);
  });
});

describe("where a key result stands", () => {
  // A cycle of 100 days, so that a day is a hundredth of it.
  it.each<[string, Commitment, number, number, string, string]>([
    ["F16", "aspirational", 0, 0.5, "Not started", "before the first day, whatever the score"],
    ["F16", "aspirational", 50, 0.35, "On track", "half of 0.7 at half time"],
    ["F16", "aspirational", 50, 0.28, "On track", "a tenth of the goal behind"],
    ["F16", "aspirational", 50, 0.279, "At risk", "more than a tenth behind"],
    ["F16", "aspirational", 50, 0.119, "At risk", "a third of the goal behind"],
    ["F16", "aspirational", 50, 0.118, "Off track", "more than that"],
    ["F16", "aspirational", 50, 0.7, "Achieved", "the goal is reached"],
    ["F16", "aspirational", 1, 0, "On track", "the first day has begun"],
    ["F16", "aspirational", 10, 0, "On track", "nobody is late in the first tenth"],
    ["F16", "aspirational", 11, 0, "At risk", "but from then on"],
    ["F16", "aspirational", 100, 0.69, "On track", "on the last day"],
    ["F16", "aspirational", 101, 0.7, "Achieved", "after it"],
    ["F16", "aspirational", 101, 0.69, "Missed", "after it"],
    ["F16", "committed", 50, 0.4, "On track", "committed is held against 1"],
    ["F16", "committed", 50, 0.39, "At risk", "committed is held against 1"],
    ["F16", "committed", 50, 0.17, "At risk", "committed is held against 1"],
    ["F16", "committed", 50, 0.16, "Off track", "committed is held against 1"],
    ["F16", "committed", 101, 0.99, "Missed", "0.99 of a promise"],
    ["F16", "committed", 80, 0.7, "On track", "a tenth behind, whatever floating point thinks"],
    ["F16", "committed", 93, 0.6, "At risk", "a third behind, whatever floating point thinks"],
    ["F16", "committed", 60, 1, "Achieved", "early"],
  ])("[%s] %s, day %d of 100, at %d: %s (%s)", (_id, commitment, day, score, status) => {
    expect(okrStatusOf(score, { start: 1, end: 100, asOf: day }, commitment, usual)).toBe(status);
  });

  it("[F16] nobody is late on the last day of the first tenth, however narrow the bands", () => {
    const narrow = { onTrack: 0.01, atRisk: 0.02 };
    const on = (asOf: number) => okrStatusOf(0, { start: 1, end: 100, asOf }, "committed", narrow);
    expect([on(10), on(11)]).toEqual(["On track", "Off track"]);
  });

  it("[F15] expects the pace of what counts as success", () => {
    const half = { start: 1, end: 100, asOf: 50 };
    expect([expectedScore(half, "committed"), expectedScore(half, "aspirational")]).toEqual([0.5, 0.35]);
  });

  it.each<[Cell, unknown]>([
    ["", usual],
    ["0.165/0.33", { onTrack: 0.165, atRisk: 0.33 }],
    ["10%/33%", usual],
    ["0/0.2", { onTrack: 0, atRisk: 0.2 }],
    ["0.2/0.2", { onTrack: 0.2, atRisk: 0.2 }],
    ["0.33/0.1", { problem: 'Unknown bands "0.33/0.1": use two numbers like 0.1/0.33.' }],
    ["-0.1/0.1", { problem: 'Unknown bands "-0.1/0.1": use two numbers like 0.1/0.33.' }],
    ["wide", { problem: 'Unknown bands "wide": use two numbers like 0.1/0.33.' }],
  ])("[F17] bands %p are %p", (cell, expected) => {
    expect(parseBands(cell, us)).toEqual(expected);
  });
});
