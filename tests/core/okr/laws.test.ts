import fc from "fast-check";
import { defaultBand } from "../../../src/core/kpi/band";
import { quickStatus, readKpi } from "../../../src/core/kpi/kpi";
import { statusOf } from "../../../src/core/kpi/status";
import { type KeyResultCells, quickScore, readKeyResult } from "../../../src/core/okr/score";
import { type Cell, localeOf } from "../../../src/core/values/cell";
import { parseValue } from "../../../src/core/values/parse";
import { kpistatus } from "../../../src/functions/kpistatus";
import { okrscore } from "../../../src/functions/okrscore";
import { runs } from "../runs";
import { nobody, us } from "../values/in-short";

const plain = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-6),
);
const words = fc.constantFrom(
  "",
  " ",
  "TBD",
  "–",
  "n/a",
  "45%",
  "2h",
  "< 3h",
  "4-5",
  "$5",
  "R$ 50.000",
  "4.5/5",
  "yes",
  "abc",
  "#REF!",
  "⚠ x",
  "1.234",
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  plain,
  words,
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.string(),
);
const kinds = fc.constantFrom(
  "",
  "linear",
  "lower",
  "higher",
  "at least",
  "at most",
  "between",
  "binary",
  "milestone",
  "foo",
);

describe("laws of values", () => {
  it("[V20] no text makes the parser throw", () => {
    const pieces = fc.constantFrom(
      ..."0|1|5|12|345|.|,|'| |-|%|$|R$|(|)|/|:|±|+|<|≤|≥|h|m|min|d|k|M|mil|and|or|to|of|per|no|at most|between|from|…|½|²|\u00a0|é".split(
        "|",
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const value = parseValue(text, us);
        expect(typeof value.kind).toBe("string");
        if (value.kind === "number") expect(Number.isFinite(value.value)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("[V20] takes time in proportion to the text", () => {
    const hard = [
      "1".repeat(20_000),
      "1 ".repeat(10_000),
      "1,".repeat(10_000),
      "- ".repeat(10_000),
      "(".repeat(20_000),
      "1h".repeat(10_000),
    ];
    hard.push(
      "no ".repeat(7_000),
      "a.".repeat(10_000),
      "1 234 ".repeat(4_000),
      "5 or less ".repeat(2_000),
      "£".repeat(20_000),
    );
    const start = performance.now();
    for (const text of hard) parseValue(text, us);
    // A quadratic reader would need minutes.
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each(["en_US", "pt_BR", "es_ES", "id_ID", "de_DE"])("[V2] a number printed in %s reads back", (id) => {
    const print = new Intl.NumberFormat(id.replace("_", "-"), { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const x = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        const value = parseValue(print.format(x), () => localeOf(id));
        expect(value).toMatchObject({ kind: "number", value: x === 0 ? 0 : x });
      }),
    );
  });

  it("[V20] numbers, blanks and the usual texts ask for no locale", () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 100 }), (x, n) => {
        expect(parseValue(x, nobody)).toMatchObject({ value: x });
        expect(parseValue(`${n}%`, nobody)).toMatchObject({ value: n / 100 });
      }),
    );
  });
});

describe("laws of scores", () => {
  it("[F2] blank in, blank out, whatever else the row holds", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", " ", null, undefined),
        cells,
        cells,
        kinds,
        cells,
        (current, target, baseline, kind, cap) => {
          expect(readKeyResult({ current, target, baseline, kind, cap }, us)).toEqual({
            score: undefined,
            raw: undefined,
            problem: "",
          });
        },
      ),
    );
  });

  it("[F1] a score stays within 0 and 1 unless cap is FALSE, and no cell makes it throw", () => {
    fc.assert(
      fc.property(cells, cells, cells, kinds, (current, target, baseline, kind) => {
        const { score, problem } = readKeyResult({ current, target, baseline, kind }, us);
        expect(typeof problem).toBe("string");
        if (score !== undefined) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("[F1] does not depend on the unit that a key result is measured in", () => {
    fc.assert(
      fc.property(plain, plain, plain, fc.constantFrom(0.001, 0.01, 60, 1000), (current, target, baseline, scale) => {
        const one = readKeyResult({ current, target, baseline }, us);
        const other = readKeyResult(
          { current: current * scale, target: target * scale, baseline: baseline * scale },
          us,
        );
        fc.pre(one.score !== undefined && other.score !== undefined && Math.abs(target - baseline) > 1e-3);
        expect(other.score ?? 0).toBeCloseTo(one.score ?? 0, 6);
      }),
    );
  });

  it("[F1] counts hours and minutes alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (c, t, b) => {
          fc.pre(t !== b);
          const hours = readKeyResult({ current: `${c}h`, target: `${t}h`, baseline: `${b}h` }, us);
          const minutes = readKeyResult({ current: `${c * 60} min`, target: `${t}h`, baseline: `${b * 60} min` }, us);
          expect(minutes).toEqual(hours);
        },
      ),
    );
  });

  it("[F1] more of what was wanted never lowers the score", () => {
    fc.assert(
      fc.property(plain, plain, plain, plain, kinds, (a, b, target, baseline, kind) => {
        fc.pre(kind !== "between" && kind !== "at most");
        const towards = kind === "at least" || kind === "binary" ? 1 : Math.sign(target - baseline);
        const [worse, better] = towards >= 0 ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const read = (current: number) => readKeyResult({ current, target, baseline, kind }, us);
        const [low, high] = [read(worse), read(better)];
        fc.pre(low.score !== undefined && high.score !== undefined);
        // A baseline that is better already makes a limit of the target, and then the limit's way counts.
        fc.pre(!(kind === "higher" && baseline >= target) && !(kind === "lower" && baseline <= target));
        expect((high.score ?? 0) >= (low.score ?? 0)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("[V21] the short way for numbers is the long way", () => {
    const options = fc.constantFrom<Cell>(undefined, "", true, false);
    const starts = fc.oneof(plain, fc.constantFrom<Cell>("", undefined));
    fc.assert(
      fc.property(plain, plain, starts, options, (current, target, baseline, cap) => {
        const quick = quickScore(current, target, baseline, "", cap);
        const { score, problem } = readKeyResult({ current, target, baseline, cap }, us);
        if (quick !== undefined) expect([quick, problem]).toEqual([score, ""]);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("laws of statuses", () => {
  it("[K4] the status follows from the gap alone", () => {
    fc.assert(
      fc.property(plain, plain, fc.constantFrom("higher", "lower"), (actual, target, direction) => {
        fc.pre(target !== 0);
        const { gap, status } = readKpi({ actual, target, direction }, us);
        expect(status).toBe(statusOf(Number(gap), defaultBand));
      }),
    );
  });

  it("[K4] the short way for numbers is the long way", () => {
    fc.assert(
      fc.property(
        plain,
        plain,
        fc.constantFrom<Cell>("higher", "lower", "", undefined),
        (actual, target, direction) => {
          const quick = quickStatus(actual, target, direction, "");
          if (quick !== undefined) expect(quick).toBe(readKpi({ actual, target, direction }, us).status);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it("[K1] no row makes it throw, and a problem has no status", () => {
    fc.assert(
      fc.property(cells, cells, cells, cells, (actual, target, direction, limit) => {
        const { status, problem } = readKpi({ actual, target, direction, limit }, us);
        expect(problem === "" || status === "").toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("[K3] does not depend on the unit that a KPI is measured in", () => {
    fc.assert(
      fc.property(plain, plain, fc.constantFrom(0.01, 60, 1000), (actual, target, scale) => {
        const { gap } = readKpi({ actual, target }, us);
        fc.pre(gap !== undefined && Math.abs(gap) > 1e-6 && Math.abs(gap - 0.05) > 1e-6);
        expect(readKpi({ actual: actual * scale, target: target * scale }, us).status).toBe(
          readKpi({ actual, target }, us).status,
        );
      }),
    );
  });
});

describe("laws of ranges", () => {
  const row = fc.record({ current: cells, target: cells, baseline: cells });
  // A first row of texts would be a header, and one that passes a warning on is no row of its own.
  const rows = fc
    .array(row, { minLength: 2, maxLength: 8 })
    .filter(
      (list) =>
        typeof list[0]?.current === "number" && list.every((one) => !Object.values(one).some((cell) => cell === "⚠ x")),
    )
    .map((list) => [...list, { current: 5, target: 10, baseline: 1 }]);
  const column = (list: readonly KeyResultCells[], key: "current" | "target" | "baseline") =>
    list.map((one) => [one[key]]);
  const scores = (list: readonly KeyResultCells[]) =>
    okrscore(column(list, "current"), column(list, "target"), column(list, "baseline"), "", "", us);

  it("[A4] one call over n rows is n calls", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const alone = list.map((one) => {
          const { score, problem } = readKeyResult(one, us);
          return [problem === "" ? (score ?? "") : `⚠ ${problem}`];
        });
        expect(scores(list)).toEqual(alone);
      }),
    );
  });

  it("[A4] permuting rows permutes results", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const turned = [...list].reverse();
        const results = scores(list);
        expect(scores(turned)).toEqual(Array.isArray(results) ? [...results].reverse() : results);
      }),
    );
  });

  it("[A4] the same for statuses", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const alone = list.map((one) => {
          const { status, problem } = readKpi({ actual: one.current, target: one.target }, us);
          return [problem === "" ? status : `⚠ ${problem}`];
        });
        expect(kpistatus(column(list, "current"), column(list, "target"), "", "", us)).toEqual(alone);
      }),
    );
  });

  it("asks for the locale at most once a call, and not for plain numbers", () => {
    expect(okrscore([[5], [6]], [[10], [10]], "", "", "", nobody)).toEqual([[0.5], [0.6]]);
    expect(kpistatus([[5], [6]], [[10], [10]], "", "", nobody)).toEqual([["Off target"], ["Off target"]]);
  });
});
