import { checksum } from "../checksum";
import type { BodyRow } from "./body";
import type { Grid } from "./grid";
import { periodEnd, wholePeriod } from "./period";
import { plainText } from "./plain-words";

/** A row's name with what tells it from its namesakes before it; its id where the table has one. [T21] */
export function identityOf(
  { name, section, groups }: Pick<BodyRow, "name" | "section" | "groups">,
  id: string,
): string {
  return shortName(id !== "" ? id : [section, ...groups, name].filter((part) => part !== "").join(" › "));
}

/** Characters. A cell may hold 50,000, and what tells a KPI from the others goes into cells of ours with more beside it. */
const longestName = 500;

/** A name as it is kept and told: of one that is longer than any name, its beginning and what tells it from others. */
export function shortName(name: string): string {
  return name.length <= longestName ? name : `${[...name].slice(0, longestName - 20).join("")}… (${checksum(name)})`;
}

/** Rows of a KPI for which a later period stands elsewhere in the table. */
export function historyRows(grid: Grid, rows: readonly BodyRow[], periodColumn: number): ReadonlySet<number> {
  const past = new Set<number>();
  const latest = new Map<string, { row: number; end: number }>();
  for (const bodyRow of rows) {
    const { row } = bodyRow;
    const found = wholePeriod(grid.text(row, periodColumn));
    const end = found === undefined ? 0 : periodEnd(found);
    // An id that runs on tells rows apart, not KPIs.
    const key = plainText(identityOf(bodyRow, ""));
    const known = latest.get(key);
    if (known !== undefined && end < known.end) past.add(row);
    else {
      if (known !== undefined && end > known.end) past.add(known.row);
      latest.set(key, { row, end });
    }
  }
  return past;
}
