/** What a column of a KPI table holds. `status` is the user's own column: read, never written. */
export type ColumnRole = "name" | "actual" | "target" | "direction" | "owner" | "status";

/** Column numbers by role, from 1. */
export type Columns = Partial<Readonly<Record<ColumnRole, number>>>;

export function isColumnRole(text: string): text is ColumnRole {
  return ["name", "actual", "target", "direction", "owner", "status"].includes(text);
}
