import { type HeaderColumn, isAbout, mayBe } from "./header-column";
import { holdsTexts, type Shape } from "./shape";

/** The column of names, or why there is none. */
export type NameChoice =
  | { readonly outcome: "found"; readonly column: HeaderColumn }
  | { readonly outcome: "asked"; readonly columns: readonly HeaderColumn[] }
  | { readonly outcome: "none" };

/**
 * @param before the column in which figures begin: what is named stands left of them
 * @param after the last column of figures that are compared
 * @param typed whether a column tells objectives from key results, so that any text may be the name
 */
export function nameColumn(
  columns: readonly HeaderColumn[],
  { before, after, typed }: { readonly before: number; readonly after: number; readonly typed: boolean },
): NameChoice {
  const texts = columns.filter(({ shape }) => holdsTexts(shape) && !isRunningCodes(shape));
  const untitled = texts.filter((column) => column.title.senses.length === 0 && isVaried(column.shape));
  const coded = columns.filter(({ shape }) => shape.words + shape.wordy > 1);
  const left = untitled.filter(({ index }) => index < before);
  // "Leistung", "Performance commitment": words of figures over texts.
  const others = texts.filter(
    (column) =>
      column.index < before &&
      isVaried(column.shape) &&
      isAbout(
        column,
        "progress",
        "actual",
        "value",
        "target",
        "status",
        "direction",
        "definition",
        "limit",
        "forecast",
      ),
  );
  const plain = texts.filter((column) => isAbout(column, "name") && !column.shape.texts.has("%"));
  // "Key result area" repeats where the indicators beside it differ.
  const keyResults = texts.filter((column) => mayBe(column, "keyResult"));
  const grouped = texts.filter((column) => isAbout(column, "group") && isVaried(column.shape));
  const beside = left.length > 0 ? left : others;
  for (const candidates of [
    keyResults.filter(({ shape }) => !plain.some((other) => other.shape.distinct > shape.distinct)),
    plain,
    texts.filter(
      (column) =>
        isAbout(column, "measure") &&
        ((isVaried(column.shape) && !column.shape.texts.has("%")) || !isUnits(column.shape)),
    ),
    typed ? texts.filter((column) => isAbout(column, "objective", "goal", "label")) : [],
    texts.filter((column) => isAbout(column, "label")),
    texts.filter((column) => isAbout(column, "objective", "goal")),
    // "PI code & short name"
    texts.filter((column) => isAbout(column, "id") && isVaried(column.shape) && column.shape.longest > 15),
    texts.filter((column) => isAbout(column, "task", "risk", "person")),
    groupOrUntitled(grouped, beside),
    left.length > 0 || others.length > 0 ? [] : untitled,
    nearestMeasures(left),
    others,
    texts.filter((column) => column.index < before && isVaried(column.shape) && isAbout(column, "kind")),
    // Codes are names where nothing else is.
    coded.filter((column) => mayBe(column, "name", "keyResult")),
    coded.filter((column) => column.index < before && isVaried(column.shape) && isAbout(column, "group")),
    coded.filter((column) => column.index < before && isVaried(column.shape) && isAbout(column, "id")),
  ]) {
    const [only] = candidates;
    if (only === undefined) continue;
    const rival = candidates === grouped ? rivalOf(only, beside) : undefined;
    return rival === undefined
      ? among(candidates, only, { before, after })
      : { outcome: "asked", columns: [...grouped, rival] };
  }
  return { outcome: "none" };
}

/** A group that repeats is no name where texts that do not repeat stand beside it, nor is one beside what is measured. */
function groupOrUntitled(groups: readonly HeaderColumn[], untitled: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const most = Math.max(0, ...groups.map(({ shape }) => shape.distinct));
  const [only] = untitled;
  if (only === undefined || untitled.length > 1) return groups;
  const isNearer = groups.every(({ index }) => index < only.index);
  const isMeasured = isNearer && tellsMeasures(only) && only.shape.distinct === only.shape.filled;
  return only.shape.distinct > most || isMeasured ? untitled : groups;
}

/** "Service" over "WAN", "Email" beside "SLA parameter" over "Availability", "Availability": either may be meant. */
function rivalOf(group: HeaderColumn, beside: readonly HeaderColumn[]): HeaderColumn | undefined {
  return beside.find((column) => column.index > group.index && tellsMeasures(column));
}

/** "What we will do" beside "How we will measure it": what is measured, where that stands next to the figures. */
function nearestMeasures(left: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const last = left[left.length - 1];
  const isOwn = last !== undefined && last.shape.distinct === last.shape.filled && tellsMeasures(last);
  return isOwn && left.length > 1 && !left.slice(0, -1).some(tellsMeasures) ? [last] : left;
}

/** "How will we know?" over "Letters sent in 2 weeks (%)", "Zielgröße" over "Aufklärungsquote": what is measured, in words. */
function tellsMeasures(column: HeaderColumn): boolean {
  const { title, shape } = column;
  if (isAbout(column, "target", "value", "limit")) return true;
  if (/measur|messen|gemessen|\bmede|\bmide|\bmedi[rd]|diukur/i.test(title.text)) return true;
  const marked = [...shape.texts].filter((text) => / (?:%|max|min|maks)$|^% /.test(text));
  return title.senses.length === 0 && marked.length > 1 && marked.length * 2 >= shape.distinct;
}

/** Of several columns of names the one whose texts differ most is meant, if the others repeat theirs. */
function among(
  candidates: readonly HeaderColumn[],
  only: HeaderColumn,
  { before, after }: { readonly before: number; readonly after: number },
): NameChoice {
  if (candidates.length === 1) return { outcome: "found", column: only };
  const filled = Math.max(...candidates.map(({ shape }) => shape.filled));
  const usual = candidates.filter(({ shape }) => shape.distinct * 10 >= filled * 7);
  const different = usual.filter(({ shape }) => shape.distinct === shape.filled);
  const varied = different.length === 1 ? different : usual;
  const [column] = varied;
  if (column !== undefined && varied.length === 1) return { outcome: "found", column };
  // "Name" beside "Description": the shorter one.
  const titled = candidates.filter(({ title }) =>
    /^(?:name|nombre|nome|nama|title|titulo|titel|judul)/i.test(title.text.normalize("NFD")),
  );
  const [first] = titled;
  if (first !== undefined && titled.length === 1 && candidates.every((each) => isAbout(each, "label"))) {
    return { outcome: "found", column: first };
  }
  // "KPI | Target | Actual | Metric": what is named stands left, how it is measured right.
  const [leftmost, ...more] = candidates;
  const areAround = leftmost !== undefined && leftmost.index < before && more.every(({ index }) => index > after);
  if (areAround && candidates.every((each) => isAbout(each, "name"))) return { outcome: "found", column: leftmost };
  return { outcome: "asked", columns: candidates };
}

/** A few short words: "%", "days". */
export function isUnits(shape: Shape): boolean {
  return (
    shape.filled > 0 &&
    [...shape.texts].every((text) => text.length <= 12) &&
    (shape.distinct * 2 <= shape.filled || shape.texts.has("%"))
  );
}

function isVaried(shape: Shape): boolean {
  return shape.distinct * 10 >= shape.filled * 6;
}

/** KR1, K-02, 1.2: short, and a digit in each. */
export function isRunningCodes(shape: Shape): boolean {
  const codes = [...shape.texts].filter((text) => /^\p{L}{0,4} ?\d+(?: ?\d+)*\p{L}?$/u.test(text));
  // Rows of totals and of sections have none.
  return codes.length > 0 && codes.length * 2 >= shape.distinct;
}
