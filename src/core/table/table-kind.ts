import { readingEn } from "../language/en/reading";
import { isHeldAgainst } from "./computed-columns";
import { isGapOf } from "./figures";
import type { FoundTable } from "./find-tables";
import { foreignPair } from "./foreign-pair";
import type { Grid } from "./grid";
import { type HeaderColumn, isAbout, mayBe } from "./header-column";
import { isListedPair } from "./listed-pair";
import { plainText } from "./plain-words";
import { holdsPeriods } from "./shape";
import type { TableKind } from "./sheet-reading";
import { readTitle, speaksOf } from "./title";

/** What a table is; for "none" the sentence that declines it. */
export type KindReading =
  | { readonly kind: Exclude<TableKind, "none"> }
  | { readonly kind: "none"; readonly why: string };

/** Tells KPI and OKR tables from all that only looks like them. Weak evidence is declined. [H16] */
export function kindOf(grid: Grid, { header, area }: FoundTable): KindReading {
  const { reading, columns, main } = header;
  const none = (why: string): KindReading => ({ kind: "none", why });
  if (isStacked(columns)) return none(readingEn.stacked);
  if (header.complete) {
    const { unit, actual, target } = reading.roles;
    const isMeasured =
      isHeldAgainst(columns, reading.roles) && ((unit?.shape.distinct ?? 0) > 2 || kindsOf(target, actual).size > 1);
    const foreign =
      reading.strong || isMeasured
        ? undefined
        : (foreignTable(columns, reading.roles) ?? foreignPair(columns, reading));
    const missing = reading.unnamed.has("actual") ? readingEn.noResults({ row: main }) : readingEn.weak;
    const declined = foreign ?? (isWeak(header.reading, columns, isTopic(grid, area, main)) ? missing : undefined);
    if (declined !== undefined) return none(declined);
    return { kind: reading.okr ? "okr" : "kpi" };
  }
  const foreign = foreignTable(columns, reading.roles);
  const hasTarget = reading.targets.length > 0 || columns.some((column) => isAbout(column, "target"));
  const hasActual = reading.roles.actual !== undefined || reading.asked.has("actual");
  const hasPeriodsOnly = reading.roles.name === undefined && reading.roles.period !== undefined;
  if (hasPeriodsOnly || isTurned(grid, area, columns)) return none(readingEn.kpisAsColumns);
  if (foreign !== undefined && !(reading.strong && hasTarget)) return none(foreign);
  const hasName = reading.roles.name !== undefined;
  if (hasTarget && hasName && !hasActual) return none(readingEn.noResults({ row: main }));
  if (columns.some((column) => isAbout(column, "definition"))) return none(readingEn.glossary);
  if (hasActual && hasName) return none(reading.strong ? readingEn.noTargets({ row: main }) : readingEn.weak);
  return none(readingEn.noHeader);
}

// What a program is set to is no KPI.
const settings =
  /^(?:settings?|config(?:uration)?|configuraci[oó]n|configura[cç][aã]o|konfigurasi|einstellung(?:en)?|hyperparameters?)$/i;

/** Tables of tasks, risks, hours, matches or people, by their titles. */
function foreignTable(
  columns: readonly HeaderColumn[],
  roles: FoundTable["header"]["reading"]["roles"],
): string | undefined {
  if (columns.filter((column) => mayBe(column, "sport")).length >= 2) return readingEn.sports;
  if (columns.some((column) => mayBe(column, "risk") && !isAbout(column, "measure", "name", "keyResult")))
    return readingEn.risks;
  // "Effort: high" is no time.
  if (columns.some((column) => isAbout(column, "effort") && column.shape.figures >= column.shape.words))
    return readingEn.hours;
  if (columns.some(({ title }) => settings.test(title.text.trim()))) return readingEn.weak;
  // "Ticket médio" over figures is no ticket.
  const named = (sense: "task" | "person"): boolean =>
    columns.some((column) => isAbout(column, sense) && !(column.shape.figures > column.shape.words));
  // What is held against targets, each with its share or its colour, is no work to do.
  const { actual, target, status, percent } = roles;
  if (isListedPair(actual, target)) return readingEn.weak;
  const isApart =
    actual !== undefined &&
    target !== undefined &&
    !isPlan(target) &&
    columns.some((column) => isAbout(column, "variance") && isGapOf(column.figures, actual.figures, target.figures));
  const isHeld = isApart || (isHeldAgainst(columns, roles) && percent !== undefined);
  const isJudged =
    status !== undefined && actual?.title.exact === true && target?.title.exact === true && !isPlan(target);
  // "Min. 8", "≤ 3 s": nothing to do is written so.
  const isBounded = target !== undefined && actual !== undefined && target.shape.bounds > 2 && target.title.exact;
  if (named("task") && !isHeld && !isJudged && !isBounded) return readingEn.tasks;
  if (named("person")) return readingEn.people;
  return undefined;
}

/** Whether too little tells that rows are KPIs: titles of name, target and actual count, and what stands beside them. */
function isWeak(
  { strong, roles, groups, weakActual, asked, unnamed }: FoundTable["header"]["reading"],
  columns: readonly HeaderColumn[],
  isTopic: boolean,
): boolean {
  const { name, target, actual } = roles;
  // "Expected: yes" is a test's, and no target.
  const isAnswered = target?.shape.figures === 0 && actual?.shape.figures === 0 && target.shape.truths > 0;
  if (isAnswered && (isPlan(target) || !target.title.exact)) return true;
  if (strong) return false;
  const forName = name !== undefined && isAbout(name, "objective", "goal", "measure", "label") ? 1 : 0;
  const isFirm = target?.title.exact && !/^goals?$/i.test(target.title.text);
  const forTarget =
    isPlan(target) || (unnamed.has("target") && target === undefined) ? 0 : asked.has("target") || isFirm ? 2 : 1;
  const isNamed = actual !== undefined && isAbout(actual, "actual") && actual.title.exact && !weakActual;
  const forActual = unnamed.has("actual") ? (actual === undefined ? 0 : 1) : asked.has("actual") || isNamed ? 2 : 1;
  const beside = [roles.unit, roles.status, roles.period, roles.direction, roles.weight, roles.percent, roles.baseline];
  const support = beside.filter((column) => column !== undefined).length + ((target?.shape.bounds ?? 0) > 1 ? 1 : 0);
  const forPhrases = name !== undefined && holdsPhrases(name.shape.texts) ? 1 : 0;
  const kinds = kindsOf(target, actual);
  const isJudged = roles.status !== undefined || roles.direction !== undefined || (target?.shape.bounds ?? 0) > 1;
  if (unnamed.size > 0 && !isJudged && forPhrases === 0 && (forName === 0 || asked.has("target"))) return true;
  // Hours and costs of work, what a machine is set to, and rows that nothing tells apart.
  if (isPlan(target) && kinds.size === 1 && (kinds.has("time") || kinds.has("currency"))) return true;
  const isRepeated = name !== undefined && name.shape.distinct * 10 < name.shape.filled * 8;
  if (isRepeated && groups.length === 0 && roles.period === undefined && roles.id === undefined) return true;
  if (/set ?points?\b|\bconsignas?\b/.test(plainText(target?.title.text ?? ""))) return true;
  // Stocks are counted and differ from what should be there, too; so do costs.
  const isOneKind = kinds.size < 2 && !kinds.has("percent") && !kinds.has("time");
  const isCounted = isOneKind && support + forName + forPhrases === 0 && !holdsFractions(actual, target);
  const isStock = isCounted && columns.some((column) => isAbout(column, "variance"));
  const isCost = isOneKind && isPlan(target) && forPhrases === 0 && !isAchieved(actual);
  const isMeasured = isCost || !isHeldAgainst(columns, roles) ? 0 : 2;
  const forKinds = kinds.size > 1 ? 1 : 0;
  const forSeries = actual === undefined ? 0 : isSeries(actual, columns) ? 1 : 0;
  const forUnits = (roles.unit?.shape.distinct ?? 0) > 2 ? 1 : 0;
  const isLedBy = roles.owner ?? roles.note ?? roles.id ?? groups[0];
  const forRest = unnamed.size > 0 && roles.status !== undefined && isLedBy !== undefined ? 1 : 0;
  // A pair of titles alone is a log's as well: the days of somebody's training.
  const hasDates = columns.some(
    (column) => isAbout(column, "date", "period") && column.shape.dates + column.shape.periods > 2,
  );
  if (hasDates && support + forName + forPhrases === 0 && kinds.size < 2) return true;
  const evidence = forRest + isMeasured + forKinds + forSeries + forUnits;
  return (
    isStock || (isTopic ? 1 : 0) + forPhrases + forName + forTarget + forActual + Math.min(2, support) + evidence < 4
  );
}

/** Whether a line above the titles speaks of KPIs: "Tablero de indicadores". */
function isTopic(grid: Grid, area: FoundTable["area"], main: number): boolean {
  for (let row = Math.max(area.firstRow, main - 6); row < main; row++) {
    for (let column = area.firstColumn; column <= Math.min(area.lastColumn, area.firstColumn + 3); column++) {
      const text = grid.text(row, column);
      if (text !== "" && text.length < 120 && topic.test(plainText(text))) return true;
    }
  }
  return false;
}

const topic =
  /\b(?:kpis?|indicator(?:s|es)?|indicador(?:es)?|metrics?|metricas?|indikator(?:en)?|iku|kinerja|kennzahl(?:en)?|scorecard)\b/;

/** "Calls answered within a minute": measures are told in several words, things in one or two. */
function holdsPhrases(texts: ReadonlySet<string>): boolean {
  // A number at the end counts things: "Meeting room 2".
  const phrases = [...texts].filter(
    (text) => /\p{L}{2}.* .*\p{L}{2}/u.test(text) && /^\S+ \S+ \S/.test(text.replace(/(?: \d+)+$/, "")),
  );
  return texts.size > 2 && phrases.length * 2 >= texts.size;
}

/** 0.70 of 0.80: nothing that is counted or paid for. */
function holdsFractions(...columns: readonly (HeaderColumn | undefined)[]): boolean {
  const figures = columns.flatMap((column) => (column?.figures ?? []).flatMap((figure) => figure ?? []));
  return figures.length > 3 && figures.every(({ kind, value }) => kind === "plain" && Math.abs(value) < 1);
}

/** What the figures count: measures of several kinds in one column are KPIs, hardly stocks or costs. */
function kindsOf(...columns: readonly (HeaderColumn | undefined)[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (column?.figures ?? []).flatMap((figure) => figure?.kind ?? [])));
}

/** Whether the actual is one of three periods and more. */
function isSeries({ title }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (title.period === undefined) return false;
  return columns.filter((column) => column.title.period !== undefined && column.shape.figures > 0).length > 2;
}

/** "Plan", "Planned", "Expected": of costs and of work as often as of KPIs. */
function isPlan(column: HeaderColumn | undefined): boolean {
  if (column === undefined || ofResults.test(plainText(column.title.text))) return false;
  return /\b(?:plan|planned|planwert|geplant|expected|esperad[oa]|required|previst[oa]|planejad[oa]|planificad[oa]|programad[oa]|esperado|rencana)\b/.test(
    plainText(column.title.text),
  );
}

/** What costs and working hours are not: "Achieved", "Delivered". */
function isAchieved(column: HeaderColumn | undefined): boolean {
  return /achiev|delivered|reached|attained|alcan[cz]|atingid|logrado|tercapai|erreicht/.test(
    plainText(column?.title.text ?? ""),
  );
}

/** "Planned outputs", "Expected results": what is planned is no cost and no work. */
const ofResults =
  /output|outcome|result|performance|target|indicator|kpi|value|level|meta|indicador|produ[ck]t|sasaran|ergebnis|leistung/;

/** Whether a column's cells are "Target", "Actual", "Target", "Actual" … */
function isStacked(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ shape }) => {
    if (shape.distinct > 8 || shape.filled < 2) return false;
    const titles = [...shape.texts].map(readTitle).filter(({ exact }) => exact);
    const target = titles.some((title) => speaksOf(title, "target", "goal"));
    return target && titles.length * 10 >= shape.distinct * 7 && titles.some((title) => speaksOf(title, "actual"));
  });
}

/** Whether rows are periods and columns are KPIs. */
function isTurned(grid: Grid, area: FoundTable["area"], columns: readonly HeaderColumn[]): boolean {
  const periods = columns.find(({ shape, title }) => title.period === undefined && holdsPeriods(shape, true));
  if (periods === undefined) return false;
  const unnamed = columns.filter(
    (column) => column !== periods && column.title.senses.length === 0 && column.title.period === undefined,
  );
  return (
    unnamed.filter(({ shape }) => shape.figures * 2 >= shape.filled && shape.figures > 0).length >= 2 &&
    grid.text(area.firstRow, 1) !== undefined
  );
}
