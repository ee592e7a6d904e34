import { defaultBand, isShare, shareBand } from "../../../src/core/kpi/band";

it.each([
  [0, 0.1],
  [0.01, 0.05],
])("[K5] a band from %d to %d is one of its own", (onTarget, atRisk) => {
  expect(shareBand(onTarget, atRisk)).toEqual({ kind: "shares", onTarget, atRisk });
});

it("[K4] the usual edges are the usual band", () => {
  expect(shareBand(0, 0.05)).toBe(defaultBand);
});

it.each([
  [0, true],
  [0.99, true],
  [1, false],
  [-0.1, false],
  [Number.NaN, false],
  ["0.5", false],
  [undefined, false],
])("[K5] a KPI may miss its target by %p: %p", (value, answer) => {
  expect(isShare(value)).toBe(answer);
});
