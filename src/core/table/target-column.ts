import { readingEn } from "../language/en/reading";
import { type HeaderColumn, isAbout, mayBe, named } from "./header-column";
import { isSamePeriod, isWithin } from "./period";
import { plainText, plainWords } from "./plain-words";
import { holdsFigures, holdsTexts } from "./shape";

/** The column of the target, or why there is none. */
export type TargetChoice =
  | { readonly outcome: "found"; readonly column: HeaderColumn; readonly mentions: readonly string[] }
  | { readonly outcome: "asked"; readonly columns: readonly HeaderColumn[] }
  | { readonly outcome: "none" };

/** Columns whose title speaks of a target and whose cells are figures, or words that set none ("TBD"). */
export function targetColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const titled = titledTargets(columns);
  const counted = titled.filter((column) => !isOutline(column));
  const measured = counted.length > 0 ? counted : titled.filter(({ title }) => title.exact);
  const isAnswered = measured.every(({ shape }) => shape.figures === 0 && shape.truths > 0);
  const limiting = isAnswered ? columns.filter(isLimiting) : [];
  // "Remedial plan?" over yes and no, beside "≥ 97.5 %".
  if (measured.length > 0) return limiting.length > 0 ? limiting : measured;
  // "Commitment" over "≥ 95 %" and "< 2 h": only targets are written so.
  const bounded = columns.filter(
    ({ shape, title }) =>
      shape.bounds * 10 >= shape.filled * 6 &&
      shape.bounds > 1 &&
      title.text !== "" &&
      title.senses.every((sense) => sense === "limit" || sense === "task" || sense === "label"),
  );
  if (bounded.length > 0) return bounded;
  // Of what is named a KPI, not of a laboratory's tests.
  if (limiting.length > 0 && columns.some((column) => mayBe(column, "name", "keyResult"))) return limiting;
  // A limit alone is what results are held against.
  const limits = columns.filter((column) => isAbout(column, "limit") && holdsFigures(column.shape));
  const hasResults = columns.some((column) => isAbout(column, "actual", "value") && holdsFigures(column.shape));
  return hasResults && limits.length === 1 ? limits.filter(({ title }) => isLimit(title.text)) : [];
}

/** Nothing but comparators. */
function isLimiting(column: HeaderColumn): boolean {
  const { shape } = column;
  return shape.bounds > 2 && shape.bounds * 10 >= shape.filled * 9 && !isAbout(column, "actual", "past", "baseline");
}

/** "Meta ODS" over 4.1, 6.1, 7.2: numbers of goals. */
function isOutline({ shape, figures }: HeaderColumn): boolean {
  const values = figures.flatMap((figure) => figure?.value ?? []);
  const isRising = values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0));
  return values.length > 2 && isRising && [...shape.texts].every((text) => /^\d{1,2} \d{1,2}$/.test(text));
}

/** Neither a benchmark nor a colour. */
function isLimit(text: string): boolean {
  return /limit|l[ií]mite|limiar|umbral|tope|\bteto\b|threshold|ceiling|batas|ambang|grenz|grenze|schwell/i.test(text);
}

/** Nothing but 0 and 1 under a plan's name. */
function isFlagged({ shape, title }: HeaderColumn): boolean {
  const isPlan = /\bplan(?:o|es)?\b|rencana/i.test(title.text) && !/metas?\b|target|objetivo/i.test(title.text);
  return isPlan && shape.figures > 0 && [...shape.texts].every((text) => text === "0" || text === "1");
}

/** "LDP standard" over "31-day cancer", left of "Target" over "95 %": what is named, numbers or not. */
function isNamedByNumbers(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (column.title.exact || !holdsTexts(column.shape) || column.shape.bounds > 0) return false;
  return columns.some(
    (other) =>
      other.index > column.index &&
      isAbout(other, "target", "goal") &&
      other.title.exact &&
      other.shape.figures > other.shape.wordy + other.shape.words,
  );
}

function titledTargets(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.filter((column) => {
    const { shape } = column;
    if (isNamedByNumbers(column, columns)) return false;
    // "Required: yes" is no figure to reach.
    if (shape.figures === 0 && shape.truths > 0 && /^(?:required|expected|planned|should)/i.test(column.title.text))
      return false;
    // "Indicadores del plan": 1 for those that are in it.
    if (isFlagged(column)) return false;
    // "Línea del plan" is a chapter of it.
    if (/^(?!.*(?:metas?|target|goal|objetivo|valor)\b).*\b(?:del?|do|of the) plan[eo]?s?$/i.test(column.title.text))
      return false;
    // "Complete", "Structure", "In operation"
    if (shape.figures === 0 && shape.truths > 0 && shape.words > 0) return false;
    if (isAbout(column, "target")) return holdsFigures(shape) || (shape.noData > 0 && !holdsTexts(shape));
    const holds = holdsFigures(shape) && (!holdsTexts(shape) || shape.bounds > 1);
    return isAbout(column, "goal", "objective") && holds;
  });
}

/** Of several targets the one of the actual's period, then a plain one before minimum and stretch. */
export function targetColumn(targets: readonly HeaderColumn[], actual: HeaderColumn | undefined): TargetChoice {
  if (targets.length === 0) return { outcome: "none" };
  const usable = withoutTwins(filledOnes(targets));
  const firm = usable.filter(({ title }) => !title.qualifiers.has("stretch"));
  const considered = firm.length > 0 ? firm : usable;
  const period = actual?.title.period;
  if (period !== undefined) {
    const same = considered.filter(({ title }) => title.period !== undefined && isSamePeriod(title.period, period));
    if (same.length > 0) return oneOf(same);
  }
  const token = actual === undefined ? "" : tokenOf(actual);
  const paired = token === "" ? [] : considered.filter((column) => tokenOf(column) === token);
  if (paired.length === 1) return oneOf(paired);
  const timeless = considered.filter(({ title }) => title.period === undefined);
  if (timeless.length > 0) return oneOf(fitting(timeless, actual));
  if (period === undefined) return oneOf(considered);
  const around = considered.filter(({ title }) => title.period !== undefined && isWithin(period, title.period));
  const [only, ...others] = around.length > 0 ? around : considered;
  if (only === undefined || others.length > 0 || actual === undefined) return { outcome: "asked", columns: considered };
  return {
    outcome: "found",
    column: only,
    mentions: [readingEn.targetOfOtherPeriod({ target: named(only), actual: named(actual) })],
  };
}

/** Without those of a few rows only, such as the goal of an objective beside those of its indicators. */
function filledOnes(targets: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const most = Math.max(...targets.map(({ shape }) => shape.figures));
  return most < 5 ? targets : targets.filter(({ shape }) => shape.figures * 3 >= most);
}

/** "Meta | Meta" over "45" and "≤45": of two with one title and the same figures the one that fills more rows. */
function withoutTwins(targets: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return targets.filter((column) => !targets.some((other) => other !== column && isFullerTwin(other, column)));
}

function isFullerTwin(fuller: HeaderColumn, column: HeaderColumn): boolean {
  if (plainText(fuller.title.text) !== plainText(column.title.text)) return false;
  if (fuller.shape.filled < column.shape.filled || fuller.shape.bounds <= column.shape.bounds) return false;
  const compared = column.figures.flatMap((figure, at) => {
    const beside = fuller.figures[at];
    return figure === undefined || beside === undefined ? [] : [figure.value === beside.value];
  });
  return compared.length > 2 && compared.filter((isSame) => isSame).length * 10 >= compared.length * 8;
}

/** The target of the year beside one of a quarter or a month: a baseline moves towards that one. [H10] */
export function yearlyTarget(
  target: HeaderColumn | undefined,
  targets: readonly HeaderColumn[],
): HeaderColumn | undefined {
  if (target === undefined || !isOfPart(target)) return undefined;
  const year = target.title.period?.year;
  return targets.find((column) => {
    const its = column.title.period?.year;
    const isOtherYear = year !== undefined && its !== undefined && its !== year;
    return column !== target && !isOfPart(column) && !isOtherYear;
  });
}

/** Whether a title names a quarter, a month or another part of a year. */
function isOfPart({ title: { qualifiers, period } }: HeaderColumn): boolean {
  return qualifiers.has("quarterly") || qualifiers.has("monthly") || (period !== undefined && period.unit !== "year");
}

/** What joins "Target (M18)" to "Achieved (M18)": its words with a number in them. */
function tokenOf({ title }: HeaderColumn): string {
  return plainWords(title.text)
    .filter((word) => /\d/.test(word))
    .join(" ");
}

function oneOf(columns: readonly HeaderColumn[]): TargetChoice {
  const [only] = columns;
  if (only === undefined || columns.length > 1) return { outcome: "asked", columns };
  return { outcome: "found", column: only, mentions: [] };
}

/** Of timeless targets those that are cumulative, monthly or annual as the actual is; else those that are none of it. */
function fitting(targets: readonly HeaderColumn[], actual: HeaderColumn | undefined): readonly HeaderColumn[] {
  if (targets.length < 2) return targets;
  const kinds = ["cumulative", "annual", "monthly", "quarterly"] as const;
  const unit = actual?.title.period?.unit;
  const wanted = kinds.filter(
    (kind) =>
      actual?.title.qualifiers.has(kind) ||
      (kind === "monthly" && (unit === "month" || unit === "week")) ||
      (kind === "quarterly" && unit === "quarter") ||
      (kind === "annual" && unit === "year"),
  );
  const alike = targets.filter(({ title }) => wanted.some((kind) => title.qualifiers.has(kind)));
  if (alike.length > 0) return alike;
  const free = targets.filter(({ title }) => kinds.every((kind) => !title.qualifiers.has(kind)));
  const among = free.length > 0 ? free : targets;
  const exact = among.filter(({ title }) => title.exact);
  return exact.length > 0 ? exact : among;
}
