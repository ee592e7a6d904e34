// A table's own words may follow bands of their own; then they contradict no figure. [H10, T3]
import { type MarkedShare, ownGoodShare } from "../../../src/core/table/own-bands";
import { readSheet } from "../../../src/core/table/read-sheet";
import { localeOf } from "../../../src/core/values/cell";

const good = (share: number): MarkedShare => ({ share, isGood: true });
const other = (share: number): MarkedShare => ({ share, isGood: false });

it.each<[what: string, marked: readonly MarkedShare[], share: number | undefined]>([
  ["good from 80 %", [good(0.8), good(0.85), good(0.9), good(1.1), other(0.5), other(0.7), other(0.79)], 0.8],
  [
    "good from the target on is no band of their own",
    [good(1), good(1.2), good(1.1), other(0.5), other(0.9)],
    undefined,
  ],
  [
    "two good ones under the target tell nothing",
    [good(0.8), good(0.9), other(0.5), other(0.6), other(0.7)],
    undefined,
  ],
  ["two others tell nothing", [good(0.8), good(0.85), good(0.9), other(0.5), other(0.7)], undefined],
  [
    "words in any order tell nothing",
    [good(0.5), other(0.6), good(0.7), other(0.8), good(0.9), other(0.95)],
    undefined,
  ],
  ["nothing marked", [], undefined],
])("%s", (_what, marked, share) => {
  expect(ownGoodShare(marked)).toBe(share);
  expect(ownGoodShare([...marked].reverse())).toBe(share);
});

it("one row in ten may stand beside the band", () => {
  const goods = [0.8, 0.82, 0.85, 0.9, 0.95, 1.2].map(good);
  const others = [0.5, 0.6, 0.7].map(other);
  expect(ownGoodShare([...goods, ...others, good(0.3)])).toBe(0.8);
  expect(ownGoodShare([...goods, ...others, good(0.3), good(0.31)])).toBeUndefined();
});

it("[H10] a word within the band is no question, one outside it is", () => {
  const rows = [
    ["Households reached", 1000, 830, "On track"],
    ["Kits handed out", 500, 410, "On track"],
    ["Wells repaired", 40, 35, "On track"],
    ["Teachers trained", 60, 66, "On track"],
    ["Schools visited", 30, 20, "At risk"],
    ["Trees planted", 900, 600, "At risk"],
    ["Farmers organised", 80, 30, "Delayed"],
    ["Bridges built", 9, 8, "On track"],
    ["Latrines dug", 50, 41, "On track"],
    ["Pumps leaking", 50, 20, "On track"],
  ];
  const [table] = readSheet([["Indicator", "Target", "Achieved", "Status"], ...rows], {
    locale: localeOf("en_US"),
  }).tables;
  expect(table?.rows.map(({ row, direction, status }) => [row, direction, status])).toEqual([
    ...[2, 3, 4].map((row) => [row, "higher", "Off target"]),
    [5, "higher", "On target"],
    ...[6, 7, 8, 9, 10].map((row) => [row, "higher", "Off target"]),
    [11, "lower", ""],
  ]);
});
