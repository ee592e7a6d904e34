import { tableEn } from "../language/en/table";
import { findPeriod, type Period, shortDate } from "./period";
import { plainText } from "./plain-words";
import { isKnownTitle } from "./title-lexicon";
import { sensesIn } from "./title-senses";
import type { Qualifier, Sense } from "./words/language-words";

/** What a title's words say of its column. */
export interface TitleReading {
  readonly text: string;
  /** What it may speak of, the likeliest first; the cells below decide between them. */
  readonly senses: readonly Sense[];
  /** Nothing but words of its sense, of time and of no weight: "Target 2026", not "Sales target". */
  readonly exact: boolean;
  readonly period: Period | undefined;
  readonly qualifiers: ReadonlySet<Qualifier>;
  /** What stands in brackets: often the unit. */
  readonly inside: string;
}

let readings = new Map<string, TitleReading>();

/** Reads a title. The same text is read once. */
export function readTitle(text: string): TitleReading {
  const seen = readings.get(text);
  if (seen) return seen;
  const reading = titleReading(text);
  if (readings.size > 2000) readings = new Map();
  readings.set(text, reading);
  return reading;
}

/** Whether a title speaks of a sense, first or among others. */
export function speaksOf(title: TitleReading, ...senses: readonly Sense[]): boolean {
  return title.senses.some((sense) => senses.includes(sense));
}

function titleReading(text: string): TitleReading {
  const blank: TitleReading = { text, senses: [], exact: false, period: undefined, qualifiers: new Set(), inside: "" };
  if (text === "" || text.length > 120) return blank;
  if (text === tableEn.statusTitle) return { ...blank, senses: ["number"], exact: true };
  // "goals.0.metric.target"
  if (/^[A-Za-z_]\w*(?:\.\w+)+$/.test(text)) {
    const parts = text.split(".").filter((part) => !/^\d+$/.test(part));
    const short = parts.slice(-2).join(" ");
    return { ...readTitle(short), text };
  }
  // "2024A", "2025F": of one year the actual, of the other a forecast.
  const lettered = /^(?:FY ?)?((?:19|20)\d\d) ?([AFEB])$/.exec(text.trim());
  if (lettered) return { ...readTitle(`${lettered[1]} ${lettered[2] === "A" ? "actual" : "forecast"}`), text };
  const inside = /[([]([^)\]]*)[)\]]/.exec(text)?.[1]?.trim() ?? "";
  const bare = text.replace(/[([][^)\]]*[)\]]/g, " ");
  const whole = sensesIn(plainText(bare));
  const comparison = comparisonIn(bare);
  if (comparison !== undefined) return { ...blank, senses: [comparison], exact: true, inside };
  // "Actual (prior year)" is last year's.
  const [aside] = inside === "" ? [] : sensesIn(plainText(inside)).senses;
  if (aside === "past" || aside === "forecast" || aside === "variance")
    return { ...blank, senses: [aside], exact: true, inside };
  // "Week 4 (baseline)", "Value (baseline)"
  const [main] = whole.senses;
  if (aside === "baseline" && (main === undefined || main === "value" || main === "actual"))
    return { ...blank, senses: [aside], exact: true, inside, period: findPeriod(bare)?.period };
  const spoken = whole.exact ? asideOf(main, aside) : undefined;
  if (spoken !== undefined) return { ...blank, senses: spoken, exact: true, inside, period: insidePeriod(inside) };
  // "Norte (Meta)", "Cidade (Realizado)": of a place or of something else that no word tells of.
  const ofPart = main === undefined || (main === "group" && whole.senses.length === 1);
  if (ofPart && plainText(bare) !== "" && (aside === "target" || aside === "goal" || aside === "actual")) {
    if (findPeriod(bare) === undefined && sensesIn(plainText(inside)).exact)
      return { ...blank, senses: [aside], exact: false, inside };
  }
  const asked = askedIn(text, bare, whole.senses);
  if (asked !== undefined) return { ...blank, ...whole, senses: asked, inside, period: findPeriod(bare)?.period };
  // Words that name a role as a whole are no period: "Q" or "Month".
  if (whole.exact && whole.senses.length > 0) return { ...blank, ...whole, inside, period: insidePeriod(inside) };
  const day = shortDate(bare);
  if (day !== undefined) return { ...blank, exact: true, inside, period: day };
  const found = findPeriod(bare);
  if (found === undefined) {
    const year = shortYear(plainText(bare), whole.senses);
    return {
      ...blank,
      ...whole,
      inside,
      ...(year ? { exact: sensesIn(year.rest).exact } : {}),
      period: year?.period ?? insidePeriod(inside),
    };
  }
  // "Q1 (Actual)"
  if (found.rest === "" && (aside === "target" || aside === "goal" || aside === "actual"))
    return { ...blank, ...sensesIn(plainText(inside)), inside, period: found.period };
  const rest = sensesIn(found.rest);
  // "May" and "set" are words, too: beside unknown ones they are no month.
  if (found.rest !== "" && rest.senses.length === 0 && rest.qualifiers.size === 0 && found.period.year === undefined) {
    return { ...blank, ...whole, inside };
  }
  return { ...blank, ...rest, exact: found.rest === "" || rest.exact, inside, period: found.period };
}

/** "Actual / Target" is a share of the target, "Soll-Ist" and "+/-" are the distance from it. */
function comparisonIn(text: string): "percent" | "variance" | undefined {
  if (/^[\s+/±Δ∆%-]+$/.test(text) && /[+±Δ∆]/.test(text)) return "variance";
  const sign = /\s*[/÷:]\s*|\s*[-–−]\s*|\s+(?:minus|less|menos|dikurangi)\s+/i;
  const found = sign.exec(text);
  if (found === null) return undefined;
  // "Soll-Stand" is one word.
  const joined = found[0] === "-" ? (/\S+-\S+/.exec(text)?.[0] ?? "") : "";
  if (joined !== "" && isKnownTitle(plainText(joined))) return undefined;
  const sides = [text.slice(0, found.index), text.slice(found.index + found[0].length)].map((side) =>
    sensesIn(plainText(side.replace(/[%#]/g, " "))),
  );
  const speaks = (...wanted: readonly Sense[]): boolean =>
    sides.some(({ senses: [main], exact }) => exact && main !== undefined && wanted.includes(main));
  if (!speaks("target", "goal") || !speaks("actual", "progress")) return undefined;
  return /[/÷:]/.test(found[0]) ? "percent" : "variance";
}

/** "Budget (target)", "Nivel de cumplimiento (semáforo)": the brackets say what the words alone do not. */
function asideOf(main: Sense | undefined, aside: Sense | undefined): readonly Sense[] | undefined {
  const is = (...wanted: readonly Sense[]): boolean => main !== undefined && wanted.includes(main);
  if (aside === "status" && is("percent", "progress", "score", "actual", "value") && main !== undefined)
    return ["status", main];
  return (aside === "target" || aside === "goal") && is("forecast", "value", "baseline", "limit", "progress")
    ? [aside]
    : undefined;
}

/** "Meeting target?" is a status, "Ação/Indicador" a name, each unless the cells say otherwise. */
function askedIn(text: string, bare: string, senses: readonly Sense[]): readonly Sense[] | undefined {
  const [main] = senses;
  if (main === undefined) return undefined;
  if (/\?\s*$/.test(text) && (main === "target" || main === "goal")) return ["status", ...senses];
  const sides = bare.split("/");
  if (sides.length !== 2 || main === "name" || !senses.includes("name")) return undefined;
  const isNamed = sides.some((side) => sensesIn(plainText(side)).senses[0] === "name");
  return isNamed ? ["name", ...senses.filter((sense) => sense !== "name")] : undefined;
}

function insidePeriod(inside: string): Period | undefined {
  const found = inside === "" ? undefined : findPeriod(inside);
  return found !== undefined && found.rest === "" ? found.period : undefined;
}

/** "Plan 26" */
function shortYear(plain: string, senses: readonly Sense[]): { period: Period; rest: string } | undefined {
  if (
    !senses.some(
      (sense) => sense === "target" || sense === "actual" || sense === "goal" || sense === "value" || sense === "past",
    )
  )
    return undefined;
  const found = / ([1-4]\d)$/.exec(plain);
  if (!found) return undefined;
  return { period: { unit: "year", year: 2000 + Number(found[1]), index: 0 }, rest: plain.slice(0, -3) };
}
