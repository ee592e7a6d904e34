import { readingEn } from "../language/en/reading";
import { type ActualChoice, actualColumn } from "./actual-column";
import { clashes, ofTargetsKind } from "./clashing-kinds";
import { computedActual, computedPair, computedTarget, derivedColumns } from "./computed-columns";
import { type HeaderColumn, mayBe, named } from "./header-column";
import { otherPair } from "./other-pair";
import { provenPair } from "./proven-pair";
import { type TargetChoice, targetColumn, targetColumns } from "./target-column";

type Compared = "actual" | "target";

/** The columns whose figures are compared with each other. */
export interface ComparedColumns {
  readonly actual: HeaderColumn | undefined;
  readonly target: HeaderColumn | undefined;
  /** All columns of targets. */
  readonly targets: readonly HeaderColumn[];
  /** Columns that are computed from others. */
  readonly derived: ReadonlySet<HeaderColumn>;
  /** Which of the two is a question. */
  readonly asked: ReadonlySet<Compared>;
  /** Which of the two no title names, though something else tells of it. */
  readonly unnamed: ReadonlySet<Compared>;
  readonly questions: readonly string[];
  readonly weakActual: boolean;
  /** The column whose words compare the two, where no titles name them. */
  readonly judging: HeaderColumn | undefined;
  /** The number of the first column that is, or may be, one of them; infinite where there is none. */
  readonly first: number;
  /** The number of the last such column. */
  readonly last: number;
}

/** Which columns hold actuals and targets, by titles and by what the table computes of them. [H6-H9] */
export function comparedColumns(
  columns: readonly HeaderColumn[],
  headerRow: number,
  textsOf: (column: HeaderColumn) => readonly string[],
): ComparedColumns {
  const questions: string[] = [];
  const asked = new Set<Compared>();
  const unnamed = new Set<Compared>();
  const ask = (role: Compared, among: readonly HeaderColumn[]): void => {
    asked.add(role);
    questions.push(
      readingEn.severalColumns({ row: headerRow, role: readingEn.roles[role], columns: among.map(named) }),
    );
  };
  const titled = targetColumns(columns);
  const derived = derivedColumns(columns, titled);
  const targets = titled.filter((column) => !derived.has(column));
  const underived = columns.filter((column) => !derived.has(column));
  const actualChoice = computedActual(actualColumn(underived, targets), columns, targets);
  let actual = found(actualChoice);
  const targetChoice =
    actualChoice.outcome === "asked" && targets.length > 1
      ? { outcome: "asked" as const, columns: targets }
      : computedTarget(targetColumn(targets, actual), columns, targets, actual);
  let target = found(targetChoice);
  for (const [role, choice] of [
    ["actual", actualChoice],
    ["target", targetChoice],
  ] as const) {
    if (choice.outcome === "found") questions.push(...choice.mentions);
    else if (choice.outcome === "asked") ask(role, choice.columns);
    else unnamed.add(role);
  }
  const proven = unnamed.size > 0 && asked.size === 0 ? provenPair(underived, { actual, target }, textsOf) : undefined;
  // A difference alone tells two columns, but not what they are held to.
  const isProven = proven !== undefined && (proven.proof !== "difference" || unnamed.size === 1);
  if (isProven) {
    ({ actual, target } = proven);
    unnamed.clear();
  }
  const computed = unnamed.size > 0 && asked.size === 0 ? computedPair(columns, { actual, target }) : undefined;
  if (computed?.isSure === true && columns.some((column) => mayBe(column, "name", "keyResult"))) {
    ({ actual, target } = computed);
    unnamed.clear();
  } else if (computed !== undefined) {
    for (const role of unnamed) {
      asked.add(role);
      questions.push(
        readingEn.noTitleFor({ row: headerRow, role: readingEn.roles[role], columns: [named(computed[role])] }),
      );
    }
  }
  const clashing = clashes(actual, target) ? ofTargetsKind(columns, actual, target) : [];
  if (clashing.length > 0 && actual !== undefined) {
    ask("actual", [actual, ...clashing]);
    actual = undefined;
  }
  const pair = otherPair(columns, { actual, target, targets, derived });
  if (pair !== undefined && actual !== undefined && target !== undefined) {
    ask("actual", [actual, pair.actual]);
    ask("target", [target, pair.target]);
    actual = undefined;
    target = undefined;
  }
  const candidates = [
    ...targets,
    ...(actualChoice.outcome === "asked" ? actualChoice.columns : []),
    ...[actual, target, found(actualChoice), computed?.actual, computed?.target].flatMap((column) => column ?? []),
  ];
  return {
    actual,
    target,
    targets: target === undefined || targets.includes(target) ? targets : [target],
    derived,
    asked,
    unnamed,
    questions,
    judging: isProven && proven.proof === "judgement" ? proven.by : undefined,
    weakActual: actualChoice.outcome === "found" && actualChoice.weak,
    first: Math.min(...candidates.map(({ index }) => index)),
    last: Math.max(...candidates.map(({ index }) => index)),
  };
}

function found(choice: ActualChoice | TargetChoice): HeaderColumn | undefined {
  return choice.outcome === "found" ? choice.column : undefined;
}
