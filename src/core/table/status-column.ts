import { type HeaderColumn, isAbout } from "./header-column";
import { knownWords } from "./known-words";

/** Columns that say how a row stands. Of several those whose words are known. */
export function statusColumns(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const all = columns.filter(isStatus);
  const titled = all.filter((column) => isAbout(column, "status"));
  const found = titled.length > 0 ? titled : all;
  const known = found.filter((column) => isKnown(column));
  return found.length > 1 && known.length > 0 ? known : found;
}

const degree =
  /^(?:moderately|highly|very|partly|partially|not|mostly|fully|largely|slightly|muito|muy|sehr|nicht|no|nao|tidak|belum|sangat|teilweise|weitgehend|totalmente|parcialmente|bastante) /;

/** Whether at least half, or another share, of the different words are a status everywhere, or colours. */
function isKnown({ shape }: HeaderColumn, share = 0.5): boolean {
  const { status } = knownWords();
  // "Moderately satisfactory", "not kept"
  const isWord = (text: string): boolean => status.has(text) || status.has(text.replace(degree, ""));
  const known = [...shape.texts].filter(isWord).length;
  return known >= shape.distinct * share || shape.signs * 2 >= shape.filled;
}

/** What a few short words or signs say of a row: green, amber, red and their like. */
function isStatus(column: HeaderColumn): boolean {
  const { shape } = column;
  // "✅ 120%" under "Status" judges.
  const isMarked = isAbout(column, "status") && shape.signs * 10 >= shape.filled * 8;
  // The row of totals may show a figure.
  const isTotal = shape.figures === 1 && shape.words + shape.truths > 2 && isAbout(column, "status");
  const wordsOnly =
    (shape.figures === 0 || isMarked || isTotal) && shape.periods === 0 && shape.dates === 0 && shape.longest <= 30;
  if (!wordsOnly || shape.words + shape.truths + shape.noData < 2) return isAbout(column, "status") && wordsOnly;
  const isFew = shape.filled < 4 || shape.distinct * 10 <= shape.filled * 8;
  // A state may be one of a country.
  if (isAbout(column, "status"))
    return isFew ? !/^states?$/i.test(column.title.text) || isKnown(column, 0.3) : isKnown(column);
  if (shape.words + shape.truths === 0) return false;
  // Ticks and circles, under "Result" as well.
  const isMarks =
    shape.distinct <= 5 &&
    [...shape.texts].every((text) => text.length <= 2 && !/[\p{L}\p{N}\p{Sc}%#°+<>=↑↓-]/u.test(text));
  if (isMarks && (column.title.senses.length === 0 || isAbout(column, "actual", "progress", "percent"))) return true;
  const { status } = knownWords();
  const isColours = [...shape.texts].every((text) => status.has(text));
  // "Nivel de cumplimiento": met, met in part, missed.
  if (isAbout(column, "percent", "progress", "score"))
    return isColours || (shape.distinct <= 6 && isKnown(column, isFew ? 0.5 : 1));
  if (column.title.senses.length === 0 && shape.signs * 10 >= shape.filled * 8 && shape.distinct <= 5) return true;
  // Yes and no alone say whether there is a chart as often as how a KPI stands.
  if (column.title.senses.length === 0 && shape.words === 0) return false;
  return (
    isColours && (column.title.senses.length === 0 || isAbout(column, "actual", "value", "note", "label", "limit"))
  );
}
