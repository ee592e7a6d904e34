// What the user should know or decide before anything is written: each row is told once, in one wording.
import { tableEn } from "../core/language/en/table";
import { shortName } from "../core/table/kpi-identity";
import { statusSource } from "../core/table/kpi-reading";
import type { TableOptions } from "../core/table/table-view";
import type { TableContent } from "./kpi-table";
import { disagreements } from "./status-words";

/** `shown` gives a target as the sheet shows it; "" where it is not read. */
export function doubts(
  content: TableContent,
  words: TableOptions["words"],
  shown: (row: number) => string,
): readonly string[] {
  const { judging, repeated } = content;
  const rows = content.rows.map((row) => ({ ...row, name: shortName(row.name) }));
  const asked = rows.filter((row) => row.asked === "name");
  const contradicted = rows.filter((row) => row.asked === "status" && row.status === "");
  const oursOnly = rows.filter((row) => statusSource(row) === "ours");
  // With a target of 99.95 % the usual band reaches down to 94.95 %.
  const narrow = rows.filter(
    ({ row, target, direction }) =>
      judging.band.atRisk === 0.05 &&
      direction === "higher" &&
      typeof target === "number" &&
      target > 0.99 &&
      target < 1 &&
      shown(row).includes("%"),
  );
  return [
    ...(asked.length > 0 ? [tableEn.lowerLikely({ rows: asked })] : []),
    ...contradicted.map(({ row, name, ownStatus }) => tableEn.statusContradicts({ row, name, word: ownStatus })),
    ...repeated.map((same) => tableEn.repeatedName({ ...same, name: shortName(same.name) })),
    ...narrow.map(({ row, name }) => tableEn.narrowTarget({ row, name, target: shown(row) })),
    ...disagreements(content, words).map(tableEn.disagrees),
    ...rows
      .filter(({ problem }) => problem !== "")
      .map(({ row, name, problem }) => tableEn.unread({ row, name, problem })),
    ...(oursOnly.length > 0 ? [tableEn.oursOnly({ rows: oursOnly })] : []),
  ];
}
