import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { attainment, type Cell, type Direction, type Kind, Sentence, score, status } from "./oracle";

type Answer = number | string;
type Formula = (...cells: (Cell | boolean)[]) => Answer;

const realm = vm.createContext(Object.create(null));
new vm.Script(readFileSync(join(__dirname, "../../dist/Code.js"), "utf8"), { filename: "Code.js" }).runInContext(realm);
const product = (name: string) => vm.runInContext(name, realm) as Formula;
const [OKRSCORE, KPISTATUS, KPIATTAINMENT] = ["OKRSCORE", "KPISTATUS", "KPIATTAINMENT"].map(product) as [
  Formula,
  Formula,
  Formula,
];

/** Numbers and words as they are, every sentence as one. [A1] A crash is no sentence and stays what it is. */
function heard(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    const { name, message } = error as Error;
    if (error instanceof Sentence || (name === "Error" && /^[A-Z].*[.)]$/.test(message))) return "a sentence";
    throw error;
  }
}

/** One of the twelfth significant digit. */
const lastDigit = (value: number) => (value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 11));

/** [V21] Words are equal; numbers are what the oracle has, rounded to 12 digits: up to 1 that is stricter than 1e-12.
 *  The slack is that of a double, for quotients halfway between two last digits. */
function agree(ours: Answer, theirs: Answer): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  if (theirs !== Number(theirs.toPrecision(12))) return false;
  return Math.abs(ours - theirs) <= lastDigit(ours) / 2 + 4e-16 * Math.abs(ours);
}

/** Mulberry32: small, seeded, the same on every machine. */
function randomFrom(seed: number) {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(...from: readonly T[]) => from[Math.floor(share() * from.length)] as T;
  return { share, pick, chance: (odds: number) => share() < odds };
}

const decimals = (value: number) => Number(value.toFixed(6)) + 0;
// Exactly three decimals in a text would be a question to the locale. [V2]
const written = (value: number) => String(decimals(value)).replace(/(\.\d{3})$/, "$10");

function rowFrom({ share, pick, chance }: ReturnType<typeof randomFrom>) {
  const isShare = chance(0.4);
  const inPercent = () => chance(isShare ? 0.6 : 0.03);
  const any = () =>
    isShare
      ? pick(0, 0.05, 0.3, 0.5, 0.8, 0.95, 1, 1.2, 2, -0.1, -1, decimals(share() * 2), Number(share().toFixed(2)))
      : pick(
          0,
          0,
          1,
          2,
          2.5,
          3,
          4,
          5,
          10,
          60,
          99.5,
          100,
          1e6,
          -5,
          -20,
          0.001,
          Number((share() * 2e3 - 500).toFixed(2)),
        );
  const cell = (value: number): Cell => {
    if (chance(0.06)) return pick("", "   ", undefined);
    return inPercent() ? `${written(value * 100)}%` : decimals(value);
  };

  const [first, second] = [any(), any()];
  const [low, high] = first < second ? [first, second] : [second, first];
  const range = () => {
    const [unit, factor] = inPercent() ? ["%", 100] : ["", 1];
    const [from, to] = [written(low * factor), written(high * factor)];
    if (low < 0 || low === high || chance(0.3)) {
      return chance(0.5) ? `between ${from}${unit} and ${to}${unit}` : `between ${to}${unit} and ${from}${unit}`;
    }
    return `${from}${pick("", unit)}${pick("-", " to ")}${to}${unit}`;
  };
  /** Often on an edge of the target: itself, 5, 10 or 25 % beside it, its far end, half of it, nothing. */
  const beside = () =>
    pick(1, 1, 0.95, 1.05, 0.9, 1.1, 0.75, 1.25, 0.949, 1.051, 0.5, 2, -1, 0) * pick(first, low, high);
  const near = () => (chance(0.75) ? beside() : any());

  const target = chance(0.25) ? range() : cell(first);
  const limit = pick<() => Cell>(
    () => undefined,
    () => "",
    () => pick("±10%", "±5%", "±0%", "±2.5%"),
    () => pick("90%/75%", "95%/90%", "100%/90%", "100%/100%", "99.5%/75%"),
    () => cell(near()),
    () => cell(pick(0, 0.05, 1, Math.abs(first) * 0.05)),
  )();
  return {
    actual: cell(near()),
    target,
    baseline: chance(0.3) ? pick("", undefined) : cell(chance(0.5) ? any() : near()),
    direction: pick<Direction>("", "higher", "lower", "between"),
    limit,
    kind: pick<Kind>("", "linear", "lower", "higher", "at least", "at most", "binary", "milestone", "between"),
    cap: pick(true, false),
  };
}

describe("A second implementation, written from docs/spec.md alone", () => {
  it.each([
    ["F1", score(44, 50, 30, "", true), 0.7],
    ["F1", score("6%", "5%", "8%", "", true), 0.666666666667],
    ["F1", score(-5, 10, -20, "", true), 0.5],
    ["F1", score(50, 60, 100, "linear", false), 1.25],
    ["K7", attainment(0.8, 1, "lower", false), 1.2],
    ["K7", attainment(1.5, 1, "lower", false), 0.5],
    ["K4", status(95, 100, "", undefined), "At risk"],
    ["K4", status(5, "4 to 5", "", undefined), "On target"],
    ["K5", status("99.8%", "99.95%", "higher", "99.5%"), "At risk"],
  ])("[%s] gives the spec's own example: %p is %p", (_, ours, spec) => expect(agree(ours, spec)).toBe(true));

  /** ORACLE_CASES tries more, or fewer. */
  const CASES = Number(process.env.ORACLE_CASES ?? 100_000);
  it("[V1, V4, V9, V19, V21, F1-F6, F8-F10, K1-K5, K7] agrees with the product on 100,000 random rows", () => {
    const random = randomFrom(20261125);
    const apart: unknown[] = [];
    const seen = new Map<string, number>();
    const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);

    for (let time = 0; time < CASES; time++) {
      const row = rowFrom(random);
      const { actual, target, baseline, direction, limit, kind, cap } = row;
      const compare = (name: "score" | "status" | "attainment", askOurs: () => Answer, askTheirs: () => Answer) => {
        const [ours, theirs] = [heard(askOurs), heard(askTheirs)];
        count(`${name} ${typeof ours !== "number" ? ours : ours > 0 && ours < 1 ? "inside" : "0, 1 or beyond"}`);
        if (!agree(ours, theirs)) apart.push({ name, ...row, ours, theirs });
      };
      compare(
        "score",
        () => score(actual, target, baseline, kind, cap),
        () => OKRSCORE(actual, target, baseline, kind, cap),
      );
      compare(
        "status",
        () => status(actual, target, direction, limit),
        () => KPISTATUS(actual, target, direction, limit),
      );
      compare(
        "attainment",
        () => attainment(actual, target, direction, cap),
        () => KPIATTAINMENT(actual, target, direction, cap),
      );
    }

    expect(apart.slice(0, 5)).toEqual([]);
    // The rows are no easy ones: every kind of answer comes often.
    expect(seen.size).toBe(15);
    expect([...seen].filter(([, times]) => times < 200)).toEqual([]);
  }, 240_000);
});
