/** What a column of a KPI table holds. `status` is the user's own column: read, never written. */
export type ColumnRole = "name" | "actual" | "target" | "direction" | "owner" | "status";

/** Column numbers by role, from 1. */
export type Columns = Partial<Readonly<Record<ColumnRole, number>>>;

export function isColumnRole(text: string): text is ColumnRole {
  return ["name", "actual", "target", "direction", "owner", "status"].includes(text);
}

/** What tells more of a KPI: read from the titles, unless somebody chose otherwise. */
export type MoreRole = "baseline" | "unit" | "id" | "period" | "group";

/** Column numbers by role, from 1; 0 where somebody said that there is none, absent where the titles decide. */
export type MoreColumns = Partial<Readonly<Record<MoreRole, number>>>;

export const moreRoles: readonly MoreRole[] = ["group", "id", "unit", "baseline", "period"];

export function isMoreRole(text: string): text is MoreRole {
  return moreRoles.some((role) => role === text);
}
