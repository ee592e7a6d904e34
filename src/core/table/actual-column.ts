import { readingEn } from "../language/en/reading";
import { type HeaderColumn, isAbout, named } from "./header-column";
import { knownWords } from "./known-words";
import { isSamePeriod, type Period, periodEnd } from "./period";
import { seriesEnds } from "./period-series";
import { phraseAt } from "./phrase-set";
import { plainWords } from "./plain-words";
import { holdsFigures, holdsNothing, holdsPercents } from "./shape";
import { weekday } from "./weekday";

/** The column of the actual, or why there is none: nothing looks like it, or several do. */
export type ActualChoice =
  | {
      readonly outcome: "found";
      readonly column: HeaderColumn;
      readonly mentions: readonly string[];
      readonly weak: boolean;
    }
  | { readonly outcome: "asked"; readonly columns: readonly HeaderColumn[]; readonly question?: string }
  | { readonly outcome: "none" };

interface Series {
  readonly column: HeaderColumn;
  readonly end: number;
}

/** "2023/24 Outturn" beside the quarters, where the newest target is that of 2023/24. */
function isOfTargetsYear({ year }: Period, targets: readonly HeaderColumn[]): boolean {
  const years = targets.flatMap(({ title: { period } }) => (period?.unit === "year" ? (period.year ?? []) : []));
  return year !== undefined && years.length > 0 && Math.max(...years) === year;
}

/** "Resultado 2025" right of its months, which name no year of their own: what they come to. */
function endsYear({ index, title }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const parts = columns.filter((column) => column.title.period !== undefined && column.title.period.unit !== "year");
  const areBefore = parts.every(
    (column) =>
      column.index < index &&
      (column.title.period?.year === undefined || column.title.period.year === title.period?.year),
  );
  return parts.length > 2 && areBefore;
}

/** "Achieved" and "Not achieved" only, beside targets that are figures: how it stands, not how much it is. */
function isVerdict({ shape }: HeaderColumn, targets: readonly HeaderColumn[]): boolean {
  return (
    shape.figures === 0 &&
    shape.truths > 0 &&
    targets.some((target) => target.shape.figures > 0 && target.shape.truths === 0)
  );
}

/** @param targets columns that hold targets, to tell percentages of a target from results */
export function actualColumn(columns: readonly HeaderColumn[], targets: readonly HeaderColumn[]): ActualChoice {
  const isShare = (column: HeaderColumn): boolean => isShareBeside(column, targets);
  const usable = columns.filter(
    (column) =>
      !targets.includes(column) &&
      !isAllBounds(column) &&
      !isRemarked(column) &&
      !isVerdict(column, targets) &&
      !(targets.length === 0 && isFlags(column)) &&
      (holdsFigures(column.shape) || holdsNothing(column.shape)),
  );
  // "Result %" beside plain targets is a share of them.
  const direct = usable.filter(
    (column) => isAbout(column, "actual") && !(isShare(column) && /%|^meta/i.test(column.title.text)),
  );
  const isFiner = usable.some(({ title }) => title.period !== undefined && title.period.unit !== "year");
  const timeless = direct.filter(
    (column) =>
      column.title.period === undefined ||
      (isFiner &&
        column.title.period.unit === "year" &&
        (column.title.qualifiers.has("cumulative") ||
          isOfTargetsYear(column.title.period, targets) ||
          endsYear(column, usable))),
  );
  const most = Math.max(0, ...direct.map(({ shape }) => shape.figures));
  // What is filled for a few rows only is a detail of theirs.
  const plain = timeless.filter(({ shape, title }) =>
    most > 0 && shape.figures === 0 ? false : title.exact || shape.figures * 2 >= most,
  );
  const [series, otherwise] = seriesOf(usable, isShare);
  if (plain.length > 1) return { outcome: "asked", columns: plain };
  const [only] = plain;
  // "Total of the month" beside "Average": who knows which one is held against the target?
  const averages = only?.title.qualifiers.has("cumulative") ? columns.filter(isAverage) : [];
  if (only !== undefined && averages.length > 0) return { outcome: "asked", columns: [only, ...averages] };
  if (only !== undefined) return besides(only, series, targets);
  const newest = newestOf(series);
  if (newest !== undefined) return newest;
  const total = series.length === 0 ? [] : columns.filter(isAggregate);
  if (total.length > 0) return { outcome: "asked", columns: total };
  const values = usable.filter((column) => isAbout(column, "value", "measure") && !isShare(column));
  const progress = usable.filter(
    (column) => isAbout(column, "progress") && !isShare(column) && column.shape.figures + column.shape.noData > 0,
  );
  const weak = values.length > 0 ? values : progress;
  const [first] = weak;
  if (first === undefined) return { outcome: "none" };
  if (weak.length > 1) return { outcome: "asked", columns: weak };
  return { outcome: "found", column: first, mentions: [], weak: values.length > 0 };
  function newestOf(found: readonly Series[]): ActualChoice | undefined {
    const chosen = newestFilled(withoutEarlier(found, targets));
    if (chosen === undefined) return undefined;
    const other = otherwise === undefined ? undefined : newestFilled(otherwise)?.column;
    if (other !== undefined && other !== chosen.column) return { outcome: "asked", columns: [chosen.column, other] };
    const sum = columns.filter((column) => isAggregate(column) && column.shape.figures > 0);
    if (sum.length > 0 && found.length > 1) return monthOrSum(chosen.column, sum, targets);
    const equals = sharing([chosen.column, ...chosen.rivals], targets);
    const [mate] = equals;
    if (mate !== undefined && mate !== chosen.column && equals.length === 1)
      return { outcome: "found", column: mate, mentions: [], weak: false };
    return equals.length > 1
      ? { outcome: "asked", columns: equals }
      : {
          outcome: "found",
          column: chosen.column,
          mentions: chosen.later.map((later) =>
            readingEn.laterPartlyFilled({ column: named(chosen.column), later: named(later) }),
          ),
          weak: false,
        };
  }
}

/** "Active": 1 or 0. */
function isFlags({ shape }: HeaderColumn): boolean {
  return shape.figures > 3 && [...shape.texts].every((text) => text === "0" || text === "1");
}

/** "✅ Ready", "✅ 3-5K": signs with words beside a few figures. */
function isRemarked(column: HeaderColumn): boolean {
  const { shape } = column;
  // "Achieved" over "✅ 120" and a few times "✅ Complete"
  if (column.title.exact && isAbout(column, "actual") && shape.figures > shape.words) return false;
  return shape.signs * 10 >= shape.filled * 8 && shape.words * 2 >= shape.figures && shape.words > 0;
}

/** "< 80", "< 120", "≤ 5": limits, which nobody has measured. */
function isAllBounds(column: HeaderColumn): boolean {
  const { shape, title } = column;
  return shape.bounds > 2 && shape.bounds === shape.figures && !(isAbout(column, "actual") && title.exact);
}

/** Whether a column holds percentages where the targets are none. */
function isShareBeside({ shape, figures }: HeaderColumn, targets: readonly HeaderColumn[]): boolean {
  if (!holdsPercents(shape) || (targets.length > 0 && targets.every((target) => holdsPercents(target.shape))))
    return false;
  return targets.every((target) => {
    const compared = figures.flatMap((figure, at) => {
      const beside = target.figures[at];
      return figure === undefined || beside === undefined
        ? []
        : [figure.kind === "percent" && beside.kind !== "percent"];
    });
    return compared.length === 0 || compared.filter((isOther) => isOther).length * 2 > compared.length;
  });
}

/** Columns of periods whose cells are results, whatever else their titles say: "2023/24", "Jan", "Q2 Outturn". */
function seriesOf(
  usable: readonly HeaderColumn[],
  isShare: (column: HeaderColumn) => boolean,
): readonly [readonly Series[], (readonly Series[])?] {
  // From Monday to Friday: "Mar" among them is Tuesday in Spanish, and no month.
  const days = usable.flatMap((column) => {
    const end = isShare(column) ? undefined : weekday(column.title.text);
    return end === undefined ? [] : [{ column, end }];
  });
  if (new Set(days.map(({ end }) => end)).size > 2) return [days];
  const found = usable.flatMap((column) => {
    const { period, senses } = column.title;
    // "Kept 2025" over figures is how many.
    const isKept = isAbout(column, "status") && column.shape.figures > column.shape.words;
    const fits = senses.length === 0 || isKept || isAbout(column, "actual", "value", "progress", "period", "group");
    return period !== undefined && fits && !isShare(column) ? [{ column, period }] : [];
  });
  const [usual, other] = seriesEnds(found.map(({ period }) => period));
  const ending = (ends: readonly number[]): readonly Series[] =>
    found.map(({ column }, index) => ({ column, end: ends[index] ?? 0 }));
  return other === undefined ? [ending(usual)] : [ending(usual), ending(other)];
}

/** "Dec" left of "Jan target" and "Jan actual" is the month before, so is "Q4" left of those of Q1. */
function withoutEarlier(series: readonly Series[], targets: readonly HeaderColumn[]): readonly Series[] {
  const paired = series.filter(
    ({ column: { title } }) =>
      title.senses[0] === "actual" &&
      targets.some((target) => target.title.period && title.period && isSamePeriod(target.title.period, title.period)),
  );
  return series.filter(({ column }) => {
    const { period, senses } = column.title;
    if (period === undefined || period.year !== undefined || senses.length > 0) return true;
    if (period.unit !== "month" && period.unit !== "quarter") return true;
    const apart = period.unit === "month" ? 5 : 1;
    return !paired.some(({ column: later }) => {
      const its = later.title.period;
      return later.index > column.index && its?.unit === period.unit && period.index - its.index > apart;
    });
  });
}

/** Of columns of one period those that share a word with every target: "District 2023" beside "District goal 2023". */
function sharing(columns: readonly HeaderColumn[], targets: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.length < 2 || targets.length === 0) return columns;
  const found = columns.filter(({ title }) =>
    plainWords(title.text).some(
      (word) => /^\p{L}{4,}$/u.test(word) && targets.every((target) => plainWords(target.title.text).includes(word)),
    ),
  );
  return found.length === 1 ? found : columns;
}

/** The newest one filled for at least half as many rows as the fullest, later ones that are partly filled, and equals. */
function newestFilled(
  series: readonly Series[],
): { column: HeaderColumn; later: readonly HeaderColumn[]; rivals: readonly HeaderColumn[] } | undefined {
  const fill = ({ column }: Series): number => column.shape.figures + column.shape.truths;
  const most = Math.max(0, ...series.map(fill));
  if (series.length === 0) return undefined;
  const sorted = [...series].sort((a, b) => b.end - a.end);
  const full = sorted.filter((each) => fill(each) * 2 >= most && (most === 0 || fill(each) > 0));
  const [newest] = most === 0 ? [...series].sort((a, b) => a.end - b.end) : full;
  if (newest === undefined) return undefined;
  const later = most === 0 ? [] : sorted.filter((each) => each.end > newest.end && fill(each) > 0);
  const rivals = series.filter((each) => each !== newest && each.end === newest.end);
  return {
    column: newest.column,
    later: later.map(({ column }) => column),
    rivals: rivals.map(({ column }) => column),
  };
}

/** A named actual beside months wins, unless both it and the newest period have a target of their own. */
function besides(only: HeaderColumn, series: readonly Series[], targets: readonly HeaderColumn[]): ActualChoice {
  const others = series.filter(({ column }) => column !== only);
  if (others.length === 0) return { outcome: "found", column: only, mentions: [], weak: false };
  const newest = newestFilled(others);
  const period = newest?.column.title.period;
  const isMonthly = only.title.qualifiers.has("cumulative") && (period?.unit === "month" || period?.unit === "week");
  const paired =
    period !== undefined &&
    targets.length > 1 &&
    targets.some(
      ({ title }) =>
        (title.period && periodEnd(title.period) === periodEnd(period)) ||
        (isMonthly && title.qualifiers.has("monthly")),
    );
  if (newest !== undefined && paired) return { outcome: "asked", columns: [newest.column, only] };
  const mention = readingEn.namedBesidePeriods({ column: named(only), others: others.length });
  return { outcome: "found", column: only, mentions: [mention], weak: false };
}

function isAverage({ title, shape }: HeaderColumn): boolean {
  return shape.figures > 0 && phraseAt(plainWords(title.text), 0, knownWords().average) > 0;
}

function isAggregate({ title }: HeaderColumn): boolean {
  const isLong = title.period === undefined || title.period.unit === "year";
  return title.senses.length === 0 && title.exact && isLong && title.qualifiers.has("cumulative");
}

/** Twelve months and their total: the target's title says which one it is for, else somebody must. */
function monthOrSum(
  newest: HeaderColumn,
  sums: readonly HeaderColumn[],
  targets: readonly HeaderColumn[],
): ActualChoice {
  const said = (qualifier: "annual" | "monthly" | "quarterly" | "cumulative"): boolean =>
    targets.some(
      ({ title }) => title.qualifiers.has(qualifier) || (qualifier === "annual" && title.period?.unit === "year"),
    );
  const [sum] = sums;
  if ((said("monthly") || said("quarterly")) && !said("annual"))
    return { outcome: "found", column: newest, mentions: [], weak: false };
  if (sum !== undefined && sums.length === 1 && (said("annual") || said("cumulative"))) {
    return { outcome: "found", column: sum, mentions: [], weak: false };
  }
  return { outcome: "asked", columns: [newest, ...sums] };
}
