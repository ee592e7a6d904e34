import fc from "fast-check";
import type { Area, Book, CellInput, CellValue } from "../../local/engine/book";
import { emptyBook } from "../../local/engine/open-book";
import { expectedFormula } from "../../src/core/formula/expected-formula";
import { kpiStatusFormula } from "../../src/core/formula/kpi-status-formula";
import { objectiveScoreFormula } from "../../src/core/formula/objective-score-formula";
import { okrStatusFormula } from "../../src/core/formula/okr-status-formula";
import { type RuleStatus, ruleCondition } from "../../src/core/formula/rule-condition";
import { scoreFormula } from "../../src/core/formula/score-formula";
import { bandText } from "../../src/core/formula/status-function-formula";
import { statusRuleCondition } from "../../src/core/formula/status-rule-condition";
import { type KpiStatus, readKpi } from "../../src/core/kpi/kpi";
import type { Commitment } from "../../src/core/okr/commitment";
import { readObjective } from "../../src/core/okr/objective";
import { readKeyResult } from "../../src/core/okr/score";
import { expectedScore, okrStatusOf } from "../../src/core/okr/status";
import { localeOf } from "../../src/core/values/cell";

// What we write into sheets is evaluated by Local Sheets and compared with the core, a thousand rows each: a figure that
// only our parser can read may stay blank or show a sentence, but it never shows another number or status. [SPEC 9.3]

const locale = () => localeOf("en_US");
const seed = 20261125;
const today = Date.UTC(2026, 10, 25, 12);

type Row = readonly CellInput[];

function sheetOf(...columns: readonly Row[]): { readonly book: Book; readonly sheet: string } {
  const book = emptyBook({ name: "Formulas", locale: "en_US", timeZone: "Etc/UTC", now: () => today });
  const sheet = book.activeSheet();
  const rows = columns.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  const width = Math.max(...rows.map((row) => row.length));
  const missing = rows.length + 1 - (book.sheets()[0]?.maxRows ?? 0);
  if (missing > 0) book.insertRows(sheet, 2, missing);
  book.write(area(sheet, 1, 1, rows.length, width), rows);
  return { book, sheet };
}

function area(sheet: string, row: number, column: number, rows: number, columns: number): Area {
  return { sheet, row, column, rows, columns };
}

/** Writes one formula a row into this column and gives what the cells then show. */
function shown(book: Book, sheet: string, column: number, formulas: readonly string[]): readonly CellValue[] {
  const cells = area(sheet, 1, column, formulas.length, 1);
  book.writeFormulas(
    cells,
    formulas.map((formula) => [formula]),
  );
  return book.values(cells).map((row) => row[0] ?? "");
}

const tidyNumber = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(0, 1, 0.05, 0.1, 0.3, 0.7, 0.95, 0.05 * 19, 0.1 + 0.2, 1e6, 2.5, -0.5),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }).map((x) => Math.round(x * 1000) / 1000),
);
const blankOrNumber = fc.oneof({ weight: 6, arbitrary: tidyNumber }, { weight: 1, arbitrary: fc.constant("") });
const anyText = fc.constantFrom(
  ..."TBD|tbc|n/a|NA|-|–|—|?|Pending|unknown|No data|null".split("|"),
  ..."  |soon|45%x|< 2h|4 to 5|yes|at least 5|45 days".split("|"),
);
const anything = fc.oneof(blankOrNumber, anyText, fc.boolean());

describe("the native score", () => {
  const formulas = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      scoreFormula({ current: `$A${i + 1}`, target: `$B${i + 1}`, baseline: `$C${i + 1}` }),
    );

  it("[F1-F3] equals the core on a thousand rows of numbers and blanks", () => {
    const rows = fc.sample(fc.tuple(blankOrNumber, blankOrNumber, blankOrNumber), { numRuns: 1000, seed });
    const { book, sheet } = sheetOf(...rows);
    shown(book, sheet, 4, formulas(rows.length)).forEach((native, i) => {
      const [current, target, baseline] = rows[i] ?? [];
      const core = readKeyResult({ current, target, baseline }, locale);
      const told = core.problem !== "" ? expect.stringMatching(/^⚠ /) : (core.score ?? "");
      expect({ row: rows[i], native: close(native, core.score) }).toEqual({ row: rows[i], native: told });
    });
  });

  it("[F1-F4] never shows another number where cells hold texts", () => {
    const rows = fc.sample(fc.tuple(anything, anything, anything), { numRuns: 1000, seed });
    const { book, sheet } = sheetOf(...rows);
    shown(book, sheet, 4, formulas(rows.length)).forEach((native, i) => {
      const [current, target, baseline] = rows[i] ?? [];
      const core = readKeyResult({ current, target, baseline }, locale);
      const told = typeof native === "string" ? expect.stringMatching(/^(⚠ .*)?$/) : core.score;
      expect({ row: rows[i], native: close(native, core.score) }).toEqual({ row: rows[i], native: told });
    });
  });
});

/** The core's number where the native one differs from it by rounding only. */
function close(native: CellValue, core: number | undefined): CellValue {
  return typeof native === "number" && core !== undefined && Math.abs(native - core) <= 2e-12 ? core : native;
}

describe("the native objective score", () => {
  const objectives = Array.from({ length: 100 }, (_, i) => `O-${i + 1}`);
  const keyResult = fc.record({
    parent: fc.constantFrom(...objectives),
    target: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 50 }) },
      { weight: 1, arbitrary: fc.constant("") },
    ),
    current: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
      { weight: 2, arbitrary: fc.constantFrom("", "TBD") },
    ),
    weight: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(1, 2, 3, 0.5, 0, "") },
      { weight: 1, arbitrary: fc.constant(1) },
    ),
  });
  it("[F11] equals the core for objectives with a thousand key results, in whatever order their rows stand", () => {
    const table = fc.sample(keyResult, { numRuns: 1000, seed });
    const rows: Row[] = [
      ...table.map((row) => ["", row.parent, row.target, row.current, row.weight]),
      ...objectives.map((id) => [id, "", "", "", ""]),
    ];
    const { book, sheet } = sheetOf(...rows);
    shown(
      book,
      sheet,
      6,
      table.map((_, i) => scoreFormula({ current: `$D${i + 1}`, target: `$C${i + 1}`, baseline: `$J${i + 1}` })),
    );
    const columns = { parents: "$B:$B", targets: "$C:$C", currents: "$D:$D", weights: "$E:$E", scores: "$F:$F" };
    const formulas = rows.map((row, i) =>
      row[0] === "" ? "" : objectiveScoreFormula({ ownId: `$A${i + 1}`, ...columns }),
    );
    const natives = shown(book, sheet, 7, formulas).slice(table.length);
    objectives.forEach((id, i) => {
      const own = table.filter((row) => row.parent === id);
      const core = readObjective(own, locale);
      const told = core.problem !== "" ? expect.stringMatching(/^⚠ /) : (core.score ?? "");
      expect({ own, native: close(natives[i] ?? "", core.score) }).toEqual({ own, native: told });
    });
  });
});

describe("the native KPI status and the conditions of rules", () => {
  const lowerWords = ["lower", "down"];
  const higherWords = ["higher", "up"];
  const direction = fc.constantFrom("", "higher", "Lower", " lower ", "UP", "down", "between", "upp");
  const nearTarget = fc
    .tuple(tidyNumber, fc.constantFrom(1, 0.95, 1.05, 0.9499, 1.0501, 0.9501, 1.0499, 0.5, 1.5), direction)
    .map(([target, ratio, word]) => [target * ratio, target, word] as const);
  const row = fc.oneof(nearTarget, fc.tuple(blankOrNumber, blankOrNumber, direction));
  const cellsOf = (i: number) => ({ actual: `$A${i}`, target: `$B${i}`, direction: `$C${i}`, lowerWords, higherWords });
  const colours: Readonly<Record<RuleStatus, string>> = {
    "On target": "#b8e6d9",
    "At risk": "#fff4c2",
    "Off target": "#f29a82",
  };
  const statuses: readonly RuleStatus[] = ["Off target", "At risk", "On target"];
  const colourOf = (status: string) => statuses.filter((one) => one === status).map((one) => colours[one])[0];

  function painted(book: Book, sheet: string, count: number): readonly (string | undefined)[] {
    book.setRules(
      sheet,
      statuses.map((status) => ({
        ranges: [`A1:C${count}`],
        formula: ruleCondition(status, cellsOf(1)),
        style: { background: colours[status] },
      })),
    );
    return colourColumn(book, sheet, count, 1);
  }

  function colourColumn(book: Book, sheet: string, count: number, column: number): readonly (string | undefined)[] {
    return Array.from({ length: count }, (_, i) => {
      const { background } = book.shownStyle(sheet, i + 1, column);
      return background?.toLowerCase();
    });
  }

  it("[K1-K4] equal the core on a thousand rows of numbers, blanks and directions", () => {
    const rows = fc.sample(row, { numRuns: 1000, seed });
    const { book, sheet } = sheetOf(...rows);
    const natives = shown(
      book,
      sheet,
      4,
      rows.map((_, i) => kpiStatusFormula(cellsOf(i + 1))),
    );
    const backgrounds = painted(book, sheet, rows.length);
    rows.forEach(([actual, target, word], i) => {
      const known = /^(|between|upp)$/.test(word.trim()) ? word === "" : true;
      const core = readKpi({ actual, target, direction: word }, locale);
      // Only the sidebar knows what a word that nobody confirmed means.
      const status: KpiStatus = known || core.status === "No data" || core.status === "No target" ? core.status : "";
      const found = { native: natives[i], background: backgrounds[i] };
      const expected = { native: status, background: colourOf(status) };
      expect({ row: rows[i], ...found }).toEqual({ row: rows[i], ...expected });
    });
  });

  it("[K1-K4] never show another status where cells hold texts", () => {
    const rows = fc.sample(fc.tuple(anything, anything, direction), { numRuns: 1000, seed });
    const { book, sheet } = sheetOf(...rows);
    const natives = shown(
      book,
      sheet,
      4,
      rows.map((_, i) => kpiStatusFormula(cellsOf(i + 1))),
    );
    const backgrounds = painted(book, sheet, rows.length);
    rows.forEach(([actual, target, word], i) => {
      const core = readKpi({ actual, target, direction: word }, locale);
      const native = natives[i] ?? "";
      expect({ row: rows[i], native }).toEqual({ row: rows[i], native: native === "" ? "" : core.status });
      expect({ row: rows[i], background: backgrounds[i] }).toEqual({
        row: rows[i],
        background: colourOf(String(native)),
      });
    });
  });

  it("[V21, K4] 95 % of 100 % is at risk, also where 1 - 0.95 is more than 0.05", () => {
    const rows: Row[] = [
      [0.95, 1, ""],
      [95, 100, ""],
      [105, 100, "lower"],
      [0.7 * 0.95, 0.7, ""],
      [1.05 * 0.3, 0.3, "lower"],
    ];
    const { book, sheet } = sheetOf(...rows);
    const natives = shown(
      book,
      sheet,
      4,
      rows.map((_, i) => kpiStatusFormula(cellsOf(i + 1))),
    );
    expect(natives).toEqual(rows.map(() => "At risk"));
    expect(painted(book, sheet, rows.length)).toEqual(rows.map(() => colours["At risk"]));
  });

  it("rules colour no header, no text, no error and no blank row", () => {
    const rows: Row[] = [
      ["Actual", "Target", "Direction"],
      ["", "", ""],
      ["soon", 5, ""],
      ["=NA()", 5, ""],
      [5, "=1/0", ""],
      [true, 5, ""],
      [5, "4 to 5", "between"],
    ];
    const { book, sheet } = sheetOf(...rows);
    expect(painted(book, sheet, rows.length)).toEqual(rows.map(() => undefined));
  });

  it("[K4, K5] equal the core on rows of every band and confirmed direction", () => {
    const bands = [
      [0, 0.1],
      [0.05, 0.25],
      [0.025, 0.025],
    ] as const;
    for (const [onTarget, atRisk] of bands) {
      const rows = fc.sample(
        fc.tuple(tidyNumber, fc.constantFrom(1, 0.95, 1.05, 0.9, 1.1, 0.975, 1.025, 0.75, 1.25, 0.5), direction),
        { numRuns: 200, seed },
      );
      const name = (i: number): string => (i % 2 === 0 ? "Churn" : "Revenue");
      const { book, sheet } = sheetOf(
        ...rows.map(([target, ratio, word], i): Row => [target * ratio, target, word, name(i)]),
      );
      const cells = (i: number) => ({ ...cellsOf(i), band: { kind: "shares", onTarget, atRisk } as const });
      const otherwise = (i: number) => (i % 2 === 0 ? "lower" : "higher") as "lower" | "higher";
      const natives = shown(
        book,
        sheet,
        5,
        rows.map((_, i) => kpiStatusFormula({ ...cells(i + 1), otherwise: otherwise(i) })),
      );
      const usual = atRisk > 0.1 ? "lower" : "higher";
      const otherWay = usual === "lower" ? ["revenue"] : ["churn"];
      book.setRules(
        sheet,
        statuses.map((status) => ({
          ranges: [`A1:C${rows.length}`],
          formula: ruleCondition(status, { ...cells(1), otherwise: usual }, { nameCell: "$D1", leftOut: [], otherWay }),
          style: { background: colours[status] },
        })),
      );
      const backgrounds = colourColumn(book, sheet, rows.length, 1);
      rows.forEach(([target, ratio, word], i) => {
        const said = word.trim() === "" ? otherwise(i) : word;
        const limit = bandText({ onTarget, atRisk });
        const core = readKpi({ actual: target * ratio, target, direction: said, limit }, locale);
        const status = /between|upp/.test(word) ? "" : core.status;
        expect({ row: rows[i], native: natives[i], background: backgrounds[i] }).toEqual({
          row: rows[i],
          native: status,
          background: colourOf(status),
        });
      });
    }
  });

  it("rules leave totals uncoloured, whatever their figures", () => {
    const rows: Row[] = [
      [60, 100, "", "Tickets solved"],
      [60, 100, "", "TOTAL "],
      [60, 100, "", 'The "rest"'],
    ];
    const { book, sheet } = sheetOf(...rows);
    const leftOut = { nameCell: "$D1", leftOut: ["Total", 'The "rest"'], otherWay: [] };
    const background = colours["Off target"];
    book.setRules(sheet, [
      { ranges: ["A1:D3"], formula: ruleCondition("Off target", cellsOf(1), leftOut), style: { background } },
    ]);
    expect(colourColumn(book, sheet, rows.length, 1)).toEqual([background, undefined, undefined]);
  });

  it("rules on the status column follow its words exactly", () => {
    const rows: Row[] = [["Status (Lodestar)"], ["Off target"], ["On target"], ["⚠ Off target"], ["Off targets"], [""]];
    const { book, sheet } = sheetOf(...rows);
    const background = colours["Off target"];
    book.setRules(sheet, [
      { ranges: ["A1:A6"], formula: statusRuleCondition("Off target", "$A1"), style: { background } },
    ]);
    const off = colourColumn(book, sheet, rows.length, 1);
    expect(off).toEqual([undefined, background, undefined, undefined, undefined, undefined]);
  });
});

describe("the native expected score and OKR status", () => {
  const dayNow = Math.floor(today / 86_400_000) + 25_569;
  const bands = { onTrack: 0.1, atRisk: 0.33 };
  const commitments: readonly (Commitment | "")[] = ["committed", "aspirational", ""];
  const cycle = fc.record({
    start: fc.integer({ min: dayNow - 120, max: dayNow + 20 }),
    days: fc.integer({ min: 1, max: 120 }),
  });
  const okrRow = fc.record({
    cycle: fc.nat({ max: 49 }),
    commitment: fc.constantFrom(...commitments),
    score: fc.oneof(
      fc.constant(""),
      fc.constantFrom(0, 0.35, 0.5, 0.7, 1),
      fc.nat({ max: 1000 }).map((x) => x / 1000),
    ),
  });

  function evaluated(rows: readonly Row[], cycles: readonly Row[]) {
    const { book, sheet } = sheetOf(...rows);
    const other = book.insertSheet("Cycles", 2);
    book.write(area(other, 1, 1, cycles.length, 3), cycles);
    const columns = { cycleNames: "Cycles!$A:$A", cycleStarts: "Cycles!$B:$B", cycleEnds: "Cycles!$C:$C" };
    const at = (i: number) => ({ cycle: `$A${i + 1}`, commitment: `$B${i + 1}`, ...columns });
    const expected = shown(
      book,
      sheet,
      4,
      rows.map((_, i) => expectedFormula(at(i))),
    );
    const status = shown(
      book,
      sheet,
      5,
      rows.map((_, i) => okrStatusFormula({ ...at(i), score: `$C${i + 1}`, expected: `$D${i + 1}` })),
    );
    return { expected, status };
  }

  it("[F14-F16] equal the core on a thousand rows", () => {
    const cycles = fc.sample(cycle, { numRuns: 50, seed });
    const rows = fc.sample(okrRow, { numRuns: 1000, seed });
    const { expected, status } = evaluated(
      rows.map((row) => [`C${row.cycle}`, row.commitment, row.score]),
      cycles.map(({ start, days }, i) => [`C${i}`, { serial: start }, { serial: start + days - 1 }]),
    );
    rows.forEach((row, i) => {
      const { start = 0, days = 0 } = cycles[row.cycle] ?? {};
      const timing = { start, end: start + days - 1, asOf: dayNow };
      const commitment = row.commitment || "aspirational";
      const core = expectedScore(timing, commitment);
      const word = row.score === "" ? "" : okrStatusOf(Number(row.score), timing, commitment, bands);
      const native = { expected: close(expected[i] ?? "", core), status: status[i] };
      expect({ row, timing, ...native }).toEqual({ row, timing, expected: core, status: word });
    });
  });

  it.each([
    // score  start  end  commitment      status
    [0.35, -9, 10, "aspirational", "On track", "half of the time, half of 70 %"],
    [0.35, -9, 10, "committed", "At risk", "half of the time, a third of the way"],
    [0.2, -9, 10, "", "At risk", "0.15 behind, at most 0.231"],
    [0.1, -9, 10, "", "Off track", "0.25 behind"],
    [0.7, -9, 10, "", "Achieved", "70 % of the way counts as success"],
    [0.7, -9, 10, "committed", "On track", "committed means all of it"],
    [0.6, -30, -1, "", "Missed", "the cycle is over"],
    [0.7, -30, -1, "", "Achieved", "the cycle is over"],
    [0, 1, 90, "", "Not started", "begins tomorrow"],
    [0, 0, 19, "", "On track", "never worse in the first tenth of the time"],
    [0, -1, 18, "committed", "On track", "exactly the first tenth"],
    [0.2, -9, 0, "", "Off track", "the last day is a day like others"],
    ["", -9, 10, "", "", "no score yet"],
    ["⚠ x", -9, 10, "", "", "a score that cannot be read"],
    [0.5, 5, -5, "", "", "a cycle that ends before it starts"],
    [0.5, -9, 10, "someday", "", "a commitment that nobody knows"],
  ])("[F16] score %s from day %s to %s, %s: %s (%s)", (score, start, end, commitment, word, _why) => {
    const { status } = evaluated(
      [["Q", commitment, score]],
      [["Q", { serial: dayNow + start }, { serial: dayNow + end }]],
    );
    expect(status).toEqual([word]);
  });

  it("stay blank without a cycle, with an unknown one, or with one that has no dates", () => {
    const { expected, status } = evaluated(
      [
        ["", "", 0.5],
        ["Q9", "", 0.5],
        ["Q1", "", 0.5],
        ["Q2", "", 0.5],
      ],
      [
        ["Q1", { serial: dayNow }, ""],
        ["Q2", "2026-10-01 or so", "2026-12-31 or so"],
      ],
    );
    expect(expected).toEqual(["", "", "", ""]);
    expect(status).toEqual(["", "", "", ""]);
  });
});
