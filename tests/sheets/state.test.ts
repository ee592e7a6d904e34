import fc from "fast-check";
import type { Alert } from "../../src/core/alert/alert";
import { namedPalette } from "../../src/core/highlight/palette";
import { usualJudging } from "../../src/core/table/kpi-reading";
import {
  emptyState,
  parseState,
  rewrittenRows,
  type State,
  stateRows,
  type TrackedTable,
  withoutTable,
  withTable,
} from "../../src/sheets/state";

const title = (text: string) => ({ title: text, occurrence: 1, among: 1 });

const table: TrackedTable = {
  id: "T-7K2P",
  sheetId: 5,
  headerRow: 4,
  columns: { name: title("KPI"), actual: title("=Actual"), target: { title: "Target", occurrence: 2, among: 2 } },
  statusColumn: true,
  wholeRow: false,
  colourOnTarget: true,
  palette: namedPalette("green and red"),
  more: {},
  words: {},
  judging: usualJudging,
  extent: { firstColumn: 1, lastColumn: 4, maxRows: 1000, maxColumns: 26 },
};

const memory = new Map<string, Alert>([
  ["churn", { kind: "firing", episode: "T-7K2P/E-1", since: Date.UTC(2026, 10, 25, 9, 12, 7, 5) }],
  ["table", { kind: "baseline" }],
]);

const full: State = withTable({ ...emptyState, spreadsheetId: "file-1", alertsSheetId: 7 }, table, memory);

it("[D1] what is written is what is read", () => {
  expect(parseState(stateRows(full))).toEqual({ state: full, leftOut: [] });
});

it("[D1] keeps what was chosen for a table: colours, band, directions, other columns, meanings of words", () => {
  const chosen: TrackedTable = {
    ...table,
    palette: { onTarget: "#bfd9f2", atRisk: "#fff6cf", offTarget: "#0b3d2e" },
    words: { Green: "On target", "=Red": "Off target" },
    more: { unit: title("Unit"), group: "none" },
    judging: {
      ...usualJudging,
      band: { kind: "shares", onTarget: 0.025, atRisk: 0.1 },
      directions: { churn: "lower", "people › table": "higher", nps: "asked" },
    },
  };
  expect(parseState(stateRows(withTable(full, chosen, memory))).state.tables).toEqual([chosen]);
});

it.each([
  ["colours that are none", ["palette", "red", "", "=1"]],
  ["a band of words", ["band", "5%", "10%", ""]],
  ["a band that ends before it begins", ["band", 0.5, 0.1, ""]],
  ["a direction that is none", ["direction churn", "sideways", "", ""]],
  ["a word that means nothing", ["word Green", "Fine", "", ""]],
])("[D4] %s in the file: the usual counts", (_what, [key, ...cells]) => {
  const rows = stateRows(full).filter(([, , each]) => each !== key);
  expect(parseState([...rows, ["table", "T-7K2P", String(key), ...cells]]).state).toEqual(full);
});

it("[D2] keeps the memory sparse: who is at rest has no row", () => {
  const rows = stateRows(withTable(full, table, new Map()));
  expect(rows.filter(([record]) => record === "alert")).toEqual([]);
});

it("[D3] a table that is gone leaves no row of its own", () => {
  expect(stateRows(withoutTable(full, "T-7K2P")).map(([record]) => record)).toEqual(["file", "file"]);
});

it.each([
  ["a table without a target", ["table", "T-1", "sheet", 5], "no table"],
  ["a header row that is no row", ["table", "T-7K2P", "header row", "four"], "repeated"],
  ["an alert of no kind", ["alert", "T-7K2P", "nps", "angry"], "no alert"],
  ["an episode without a beginning", ["alert", "T-7K2P", "nps", "firing", "E-1", "yesterday?"], "no alert"],
  ["a copied row", ["table", "T-7K2P", "sheet", 99], "repeated"],
])("[D4] %s is left out with a reason, and the rest is read", (_what, row, why) => {
  const { state, leftOut } = parseState([...stateRows(full), row]);
  expect(state).toEqual(full);
  expect(leftOut).toEqual([{ row: stateRows(full).length + 2, why }]);
});

it("[D4] is total: any rows give a state", () => {
  const word = fc.oneof(
    fc.constantFrom("table", "alert", "file", "sheet", "header row", "column actual", "T-7K2P", "firing", "baseline"),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(""),
    fc.constant(null),
    fc.constant(undefined),
    fc.date(),
  );
  const rows = fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 30 });
  fc.assert(
    fc.property(rows, (anything) => {
      const { state } = parseState([...stateRows(full), ...anything]);
      expect(state.tables[0]?.id).toBe("T-7K2P");
      expect(parseState(anything).state.tables.every(({ headerRow }) => headerRow > 0)).toBe(true);
    }),
  );
});

it("[D5] a change touches its own rows: the others keep their place", () => {
  const standing = stateRows(full);
  const next = withTable(full, { ...table, headerRow: 6 }, new Map([...memory, ["nps", { kind: "baseline" }]]));
  const rows = rewrittenRows(standing, next);
  const changed = rows.flatMap((row, index) => (JSON.stringify(row) === JSON.stringify(standing[index]) ? [] : [row]));
  expect(changed).toEqual([
    ["table", "T-7K2P", "header row", 6, "", ""],
    ["alert", "T-7K2P", "nps", "baseline", "", ""],
  ]);
});

it("[D5] what goes leaves a blank row, which the next one takes", () => {
  const standing = stateRows(full);
  const without = rewrittenRows(standing, withTable(full, table, new Map([["table", { kind: "baseline" }]])));
  expect(without).toHaveLength(standing.length);
  const again = rewrittenRows(
    without,
    withTable(
      full,
      table,
      new Map([
        ["nps", { kind: "baseline" }],
        ["table", { kind: "baseline" }],
      ]),
    ),
  );
  expect(again).toHaveLength(standing.length);
});

it("[D6] rows of a later version stay as they are", () => {
  const later = ["undo", "U-1", "step", "x", 5, ""];
  const rows = rewrittenRows([later, ...stateRows(full)], withoutTable(full, "T-7K2P"));
  expect(rows[0]).toEqual(later);
});

it("[D5] however states follow one another, the last one is what is read", () => {
  const names = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), (steps) => {
      let rows: readonly (readonly unknown[])[] = [];
      for (const step of steps) {
        const next = withTable(full, table, new Map(step.map((name) => [name, { kind: "baseline" }] as const)));
        rows = rewrittenRows(rows, next);
        expect(parseState(rows).state.memories.get("T-7K2P") ?? new Map()).toEqual(next.memories.get("T-7K2P"));
      }
      expect(rows.length).toBeLessThanOrEqual(stateRows(full).length + 5);
    }),
  );
});
