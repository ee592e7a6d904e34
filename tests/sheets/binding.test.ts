import { namedPalette } from "../../src/core/highlight/palette";
import { usualJudging } from "../../src/core/table/kpi-reading";
import type { Cell } from "../../src/core/values/cell";
import { bind, boundColumns } from "../../src/sheets/binding";

const titles = ["KPI", "Actual", "Target", "Direction", "Owner"];
const columns = { name: 1, actual: 2, target: 3, direction: 4, owner: 5 };

function bound(rows: readonly (readonly Cell[])[], chosen = columns, header = titles) {
  const table = {
    id: "T-1",
    sheetId: 0,
    headerRow: 1,
    columns: boundColumns(header, chosen),
    statusColumn: true,
    wholeRow: false,
    colourOnTarget: false,
    palette: namedPalette("green and red"),
    more: {},
    words: {},
    judging: usualJudging,
    extent: { firstColumn: 1, lastColumn: 4, maxRows: 1000, maxColumns: 26 },
  };
  return bind(table, "KPIs", rows);
}

it.each<[string, readonly (readonly Cell[])[], object]>([
  ["where it was", [titles], { headerRow: 1, columns }],
  ["rows inserted above", [["Our KPIs"], [""], titles], { headerRow: 3, columns }],
  [
    "columns moved",
    [["Owner", "Target", "x", "Direction", "Actual", "KPI"]],
    { headerRow: 1, columns: { name: 6, actual: 5, target: 2, direction: 4, owner: 1 } },
  ],
  ["respelled", [[" kpi ", "ACTUAL", "Target", "direction", "owner"]], { headerRow: 1, columns }],
  ["our own column", [[...titles, "", "Status (Lodestar)"]], { headerRow: 1, columns, statusColumn: 7 }],
  [
    "without its owner",
    [["KPI", "Actual", "Target", "Direction"]],
    { headerRow: 1, columns: { name: 1, actual: 2, target: 3, direction: 4 } },
  ],
])("[D7] found again: %s", (_what, rows, expected) => {
  expect(bound(rows)).toMatchObject({ outcome: "bound", ...expected });
});

it.each<[string, readonly (readonly Cell[])[], string]>([
  ["a renamed actual", [["KPI", "Latest", "Target", "Direction"]], 'no column titled "Actual"'],
  ["a deleted direction", [["KPI", "Actual", "Target"]], 'no column titled "Direction"'],
  ["two of them gone", [["KPI", "Direction"]], '"Actual" and "Target"'],
  ["an empty sheet", [[""]], "Titles found in row 1: none"],
  ["a second actual", [["KPI", "Actual", "Actual", "Target", "Direction"]], 'several columns titled "Actual"'],
])("[D8] a named question, never a guess: %s", (_what, rows, sentence) => {
  expect(bound(rows)).toMatchObject({ outcome: "lost", problem: expect.stringContaining(sentence) });
});

describe("two columns of one title when it was tracked", () => {
  const twice = ["KPI", "Actual", "Target", "Actual"];
  const second = { name: 1, actual: 4, target: 3 };

  it("[D9] the same one is found while there are two", () => {
    const moved = [["x", "KPI", "Actual", "Target", "Actual"]];
    expect(bind({ ...tracked(twice, second) }, "KPIs", moved)).toMatchObject({ columns: { actual: 5 } });
  });

  it("[D9] with one of them gone nobody knows which", () => {
    expect(bind({ ...tracked(twice, second) }, "KPIs", [["KPI", "Actual", "Target"]])).toMatchObject({
      outcome: "lost",
    });
  });
});

function tracked(header: readonly string[], chosen: { name: number; actual: number; target: number }) {
  return {
    id: "T-1",
    sheetId: 0,
    headerRow: 1,
    columns: boundColumns(header, chosen),
    statusColumn: false,
    wholeRow: false,
    colourOnTarget: false,
    palette: namedPalette("green and red"),
    more: {},
    words: {},
    judging: usualJudging,
    extent: { firstColumn: 1, lastColumn: 4, maxRows: 1000, maxColumns: 26 },
  };
}
