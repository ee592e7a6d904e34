// The user's own status column: read, mapped, compared with the figures, and never written.
import type { RuleStatus } from "../core/formula/rule-condition";
import { meaningOf } from "../core/highlight/status-word";
import type { Direction } from "../core/kpi/kpi";
import { textOf } from "../core/table/table-reading";
import type { StatusWordView } from "../core/table/table-view";
import type { TableContent } from "./kpi-table";

/** A column of statuses has few different words, and short ones; what has more is something else, such as comments. */
const mostWords = 12;
const longestWord = 100;

/** The different words of the user's status column, the most frequent first, with what each seems to mean. */
export function statusWords({ rows, columns, cells }: TableContent): readonly StatusWordView[] {
  const { status: column } = columns;
  if (column === undefined) return [];
  const counts = new Map<string, { word: string; rows: number }>();
  for (const { row } of rows) {
    const word = textOf(cells[row - 1]?.[column - 1]);
    const key = word.toLowerCase();
    if (word === "") continue;
    const known = counts.get(key) ?? { word, rows: 0 };
    counts.set(key, { ...known, rows: known.rows + 1 });
  }
  if (counts.size > mostWords || [...counts.keys()].some((word) => word.length > longestWord)) return [];
  return [...counts.values()]
    .sort((one, other) => other.rows - one.rows)
    .map((counted) => ({ ...counted, status: meaningOf(counted.word) ?? "" }));
}

export interface Disagreement {
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly word: string;
  readonly status: RuleStatus;
  /** Share of the target by which its figures miss it; undefined where they meet it, or there is no share. */
  readonly missed: number | undefined;
  readonly direction: Direction;
}

/** Rows whose own word says another status than their figures do. `words` is what the user has said of them. */
export function disagreements(
  { rows, columns, cells, titles }: TableContent,
  words: Readonly<Record<string, RuleStatus>> | undefined,
): readonly Disagreement[] {
  const { status: column } = columns;
  if (column === undefined) return [];
  const said = new Map(Object.entries(words ?? {}).map(([word, status]) => [word.toLowerCase(), status]));
  return rows.flatMap(({ row, name, status, gap, direction }) => {
    const word = textOf(cells[row - 1]?.[column - 1]);
    const meant = said.get(word.toLowerCase()) ?? meaningOf(word);
    const judged = status === "On target" || status === "At risk" || status === "Off target" ? status : undefined;
    if (judged === undefined || meant === undefined || meant === judged) return [];
    const missed = gap !== undefined && gap > 0 ? gap : undefined;
    return [{ row, name, title: titles[column - 1] ?? "", word, status: judged, missed, direction }];
  });
}
