import { readingEn } from "../language/en/reading";
import { comparedColumns } from "./compared-columns";
import { computedShare, isComputedOf, isOfSamePeriod } from "./computed-columns";
import { isDirection } from "./direction-column";
import { fittingFigures, isPlainName, unnamedFigures } from "./elimination";
import { areMovements, judgementsIn } from "./figures";
import { groupColumns, isPlace, isShared } from "./group-columns";
import { type HeaderColumn, isAbout, mayBe, named } from "./header-column";
import { knownWords } from "./known-words";
import { isRunningCodes, isUnits, nameColumn } from "./name-column";
import { isSamePeriod } from "./period";
import { plainText } from "./plain-words";
import { holdsFigures, holdsNothing, holdsPercents, holdsPeriods, holdsTexts, type Shape } from "./shape";
import type { SingleRole } from "./sheet-reading";
import { statusColumns } from "./status-column";

/** Which column of a header is what, as far as titles and cells tell it. */
export interface ColumnReading {
  readonly roles: Partial<Readonly<Record<SingleRole, HeaderColumn>>>;
  readonly groups: readonly HeaderColumn[];
  /** A column that tells objectives from key results. */
  readonly typed: HeaderColumn | undefined;
  readonly okr: boolean;
  /** Roles with two readings. */
  readonly asked: ReadonlySet<SingleRole>;
  /** Which of actual and target no title names, whether or not something else tells of it. */
  readonly unnamed: ReadonlySet<"actual" | "target">;
  /** Questions and mentions of the whole table. */
  readonly questions: readonly string[];
  /** Whether titles say plainly that rows are KPIs or key results. */
  readonly strong: boolean;
  readonly weakActual: boolean;
  readonly targets: readonly HeaderColumn[];
}

/** What the cells below a header tell beside their shapes. */
export interface CellsBelow {
  /** Whether the texts of a column are always the same beside the same text of another. */
  follows(column: HeaderColumn, other: HeaderColumn): boolean;
  /** A column's texts in each row that figures are compared for. */
  texts(column: HeaderColumn): readonly string[];
}

export function readColumns(columns: readonly HeaderColumn[], headerRow: number, cells: CellsBelow): ColumnReading {
  const roles: Partial<Record<SingleRole, HeaderColumn>> = {};
  const questions: string[] = [];
  const asked = new Set<SingleRole>();
  const ask = (role: SingleRole, among: readonly HeaderColumn[]): void => {
    asked.add(role);
    questions.push(
      readingEn.severalColumns({ row: headerRow, role: readingEn.roles[role], columns: among.map(named) }),
    );
  };

  const compared = comparedColumns(columns, headerRow, cells.texts);
  const { targets, derived } = compared;
  for (const role of compared.asked) asked.add(role);
  questions.push(...compared.questions);
  if (compared.actual !== undefined) roles.actual = compared.actual;
  if (compared.target !== undefined) roles.target = compared.target;

  const free = (): readonly HeaderColumn[] =>
    columns.filter((column) => !targets.includes(column) && !Object.values(roles).includes(column));
  const typed = columns.find(isTyped);
  const name = nameColumn(
    free().filter((column) => column !== typed),
    {
      before: compared.first,
      after: compared.last,
      typed: typed !== undefined,
    },
  );
  if (name.outcome === "found") roles.name = name.column;
  else if (name.outcome === "asked") ask("name", name.columns);
  else if (columns.some(isPeriodColumn) && roles.actual !== undefined && roles.target !== undefined) {
    // One row for each period: the names repeat.
    const repeating = free().filter((column) => holdsTexts(column.shape) && column.index < compared.first);
    if (repeating.length === 1 && repeating[0] !== undefined) [roles.name] = repeating;
  }

  for (const role of ["direction", "unit", "owner", "weight", "baseline", "score", "id", "note"] as const) {
    const found = free().filter(
      (column) =>
        column !== typed &&
        fits(role, column) &&
        !(role === "weight" && isMultiple(column, roles)) &&
        !(role === "id" && isShared(column, roles.name)) &&
        !(role === "baseline" && isOfOtherKind(column, roles.target)) &&
        !(role === "unit" && isPlace(column, roles.name, cells.follows)),
    );
    const [only, other] = preferred(found, roles.actual);
    // Two starts under one title: of what was planned and of what came of it.
    if (role === "baseline" && other !== undefined && only?.title.text === other.title.text) ask(role, found);
    else if (only !== undefined) roles[role] = only;
  }
  if (roles.direction !== undefined && isTrend(roles.direction, columns, cells)) delete roles.direction;
  const status = preferred(statusColumns(free()), roles.actual);
  if (status.length > 1) ask("status", status);
  else if (status[0] !== undefined) roles.status = status[0];
  else if (compared.judging !== undefined) roles.status = compared.judging;
  const percents = free().filter(
    (column) => isPercent(column, targets, roles.actual !== undefined) && isOfSamePeriod(column, roles.actual),
  );
  const [percent = computedShare(free(), roles)] = preferred(percents, roles.actual);
  if (percent !== undefined) roles.percent = percent;
  const period = free().find((column) => isPeriodColumn(column));
  if (period !== undefined) roles.period = period;

  if (roles.status === undefined && !asked.has("status")) {
    const numbers = free().find(
      (column) => isAbout(column, "status") && column.shape.numbers > 0 && holdsFigures(column.shape),
    );
    if (numbers !== undefined) {
      asked.add("status");
      questions.push(readingEn.statusOfNumbers({ row: headerRow, column: named(numbers) }));
    }
  }
  if (
    roles.actual === undefined &&
    !asked.has("actual") &&
    roles.percent !== undefined &&
    targets.some(({ shape }) => holdsPercents(shape))
  ) {
    asked.add("actual");
    questions.push(readingEn.uncertainActual({ row: headerRow, column: named(roles.percent) }));
    delete roles.percent;
  }

  const unnamed = new Set(compared.unnamed);
  const [role] = [...unnamed].filter((each) => !asked.has(each));
  const against = roles[role === "actual" ? "target" : "actual"];
  // Colours judge what somebody holds against something.
  const isTold =
    isPlainName(roles.name) ||
    (roles.name !== undefined && (against?.title.exact === true || (roles.status !== undefined && role === "target")));
  if (role !== undefined && isTold && (unnamed.size === 1 || asked.size > 0)) {
    const figured = columns.filter(({ shape }) => shape.figures > 0);
    const open = unnamedFigures(free().filter((column) => !derived.has(column))).filter(
      (column) => against === undefined || !isComputedOf(column, against, figured),
    );
    const judgements = roles.status === undefined ? [] : judgementsIn(cells.texts(roles.status));
    const { columns: fitting, isSure } =
      against === undefined ? { columns: open, isSure: false } : fittingFigures(open, against, role, judgements);
    const [only] = isPlainName(roles.name) || isSure || fitting.length <= 3 ? fitting : [];
    if (isSure && only !== undefined) roles[role] = only;
    else if (only !== undefined) {
      asked.add(role);
      questions.push(
        readingEn.noTitleFor({ row: headerRow, role: readingEn.roles[role], columns: fitting.map(named) }),
      );
    }
  }

  const groups = groupColumns(
    free().filter((column) => column !== typed),
    roles.name,
    cells.follows,
  );
  const okr =
    name.outcome === "found" && isOkr(name.column, columns, typed !== undefined, roles.baseline !== undefined);
  const strong =
    columns.some((column) => mayBe(column, "name", "keyResult")) ||
    typed !== undefined ||
    (okr && roles.baseline !== undefined);
  const { weakActual } = compared;
  return { roles, groups, typed, okr, asked, unnamed, questions, strong, weakActual, targets };
}

/** "Direction" over arrows that say how the last two periods differ. */
function isTrend(column: HeaderColumn, columns: readonly HeaderColumn[], cells: CellsBelow): boolean {
  // A polarity is a wish, whatever figures did.
  if (!/^(?:direction|direcci[oó]n|dire[cç][aã]o|arah|richtung)$/i.test(column.title.text.trim())) return false;
  if (![...column.shape.texts].every((text) => /^[▲▼↑↓⬆⬇△▽]\uFE0F?$/u.test(text))) return false;
  const series = columns.filter(({ title, shape }) => title.period !== undefined && shape.figures > 0);
  const arrows = cells.texts(column);
  return series.some((after, at) => {
    const before = series[at - 1];
    return before !== undefined && areMovements(arrows, before.figures, after.figures);
  });
}

/** "Factor" over "2.85x": how many times the target the actual is. */
function isMultiple(column: HeaderColumn, { actual, target }: Partial<Record<SingleRole, HeaderColumn>>): boolean {
  if ([...column.shape.texts].every((text) => /\d ?x$/.test(text))) return true;
  return actual !== undefined && target !== undefined && isComputedOf(column, actual, [target]);
}

/** "Valor base" of 300 beside a target of 100 %: an amount, no start. */
function isOfOtherKind({ figures }: HeaderColumn, target: HeaderColumn | undefined): boolean {
  return figures.some(
    (figure, at) => figure?.kind === "plain" && figure.value > 100 && target?.figures[at]?.kind === "percent",
  );
}

/** A column fits a role where its title is about it and its cells do not speak against it. */
function fits(
  role: "direction" | "unit" | "owner" | "weight" | "baseline" | "score" | "id" | "note",
  column: HeaderColumn,
): boolean {
  const { shape } = column;
  switch (role) {
    case "direction":
      return isDirection(column);
    case "unit":
      return (
        (isAbout(column, "unit") || (isAbout(column, "measure") && isUnits(shape))) &&
        !(shape.figures > shape.filled / 2)
      );
    case "owner":
      return isAbout(column, "owner") && (holdsTexts(shape) || shape.filled === 0);
    case "weight":
      return isAbout(column, "weight") && holdsFigures(shape);
    case "baseline":
      return isAbout(column, "baseline") && (holdsFigures(shape) || holdsNothing(shape));
    case "score":
      return isAbout(column, "score") && shape.figures > 0 && holdsFigures(shape);
    case "id":
      return (
        (isAbout(column, "id") && shape.filled > 0 && column.title.period === undefined) ||
        (isAbout(column, "number", "keyResult") && isCodes(shape)) ||
        (isAbout(column, "name") && isRunningCodes(shape))
      );
    case "note":
      return isAbout(column, "note") && (holdsTexts(shape) || shape.filled === 0 || shape.noData === shape.filled);
  }
}

/** Of several columns those of the actual's period, then those with exact titles; the first one where nothing tells. */
function preferred(columns: readonly HeaderColumn[], actual: HeaderColumn | undefined): readonly HeaderColumn[] {
  if (columns.length < 2) return columns;
  const period = actual?.title.period;
  const same = columns.filter(
    ({ title }) => period !== undefined && title.period !== undefined && isSamePeriod(title.period, period),
  );
  if (same.length > 0) return same;
  const timeless = columns.filter(({ title }) => title.period === undefined);
  const among = timeless.length > 0 ? timeless : columns;
  const exact = among.filter(({ title }) => title.exact);
  return exact.length > 0 ? exact : among;
}

function isPercent(column: HeaderColumn, targets: readonly HeaderColumn[], hasActual: boolean): boolean {
  const { shape } = column;
  // "N.º de requisitos en cumplimiento" counts them.
  const isCount = /^(?:n[.º°o]*|nro\.?|n[uú]m(?:ero|\.)?|cantidad|quantidade|qtde?\.?|number|count|anzahl|jumlah)\s/i;
  if (isAbout(column, "percent"))
    return shape.figures > 0 && (holdsPercents(shape) || !isCount.test(column.title.text));
  const share = holdsPercents(shape) && !(targets.length > 0 && targets.every((target) => holdsPercents(target.shape)));
  if (isAbout(column, "progress"))
    return holdsPercents(shape) || (hasActual && column.title.text.includes("%") && shape.figures > 0);
  return (
    share &&
    ((isAbout(column, "status") && shape.signs * 2 < shape.filled && shape.figures * 2 > shape.filled) ||
      (isAbout(column, "actual") && column.title.text.includes("%")))
  );
}

function isPeriodColumn(column: HeaderColumn): boolean {
  const { shape, title } = column;
  if (title.period !== undefined) return false;
  if (isAbout(column, "period")) return holdsPeriods(shape, true);
  // "Date" may be the period's; "Target date" and "Updated" are not.
  const isDay = /^(?:report(?:ing)? )?(?:date|data|fecha|tanggal|datum|stichtag|fecha de corte)$/.test(
    plainText(title.text),
  );
  return isDay && shape.distinct * 2 <= shape.filled && holdsPeriods(shape, false);
}

/** Codes such as KR-01, not running numbers. */
function isCodes(shape: Shape): boolean {
  const texts = [...shape.texts];
  return texts.length > 0 && texts.length === shape.filled && texts.every((text) => /^\p{L}{1,5} ?\d/u.test(text));
}

/** A column of "Objective" and "Key result", and of nothing that is no such word. */
function isTyped({ shape }: HeaderColumn): boolean {
  if (shape.distinct < 2 || shape.distinct > 5 || shape.longest > 25) return false;
  const { objective, keyResult, initiative } = knownWords();
  const texts = [...shape.texts];
  return (
    texts.some((text) => objective.has(text)) &&
    texts.some((text) => keyResult.has(text)) &&
    texts.every((text) => objective.has(text) || keyResult.has(text) || initiative.has(text))
  );
}

function isOkr(name: HeaderColumn, columns: readonly HeaderColumn[], typed: boolean, hasBaseline: boolean): boolean {
  if (typed || columns.some((column) => mayBe(column, "keyResult"))) return true;
  const marked = [...name.shape.texts].filter((text) =>
    /^(?:kr|key result|resultado (?:chave|clave)|hasil kunci|schlusselergebnis) ?\d/.test(text),
  );
  if (marked.length > 1) return true;
  if (columns.some((column) => isAbout(column, "name"))) return false;
  return mayBe(name, "objective", "goal") && hasBaseline;
}
