import type { Cell } from "../values/cell";
import { isDate } from "../values/date";

/** A cell's text as a title or a name; a date as 2026-03-31. */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  if (cell === null || cell === undefined) return "";
  if (isDate(cell)) return dateText(cell);
  return typeof cell === "object" ? "" : String(cell);
}

function dateText(date: Date): string {
  const time = date.getTime();
  if (!(time - time === 0)) return "";
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
