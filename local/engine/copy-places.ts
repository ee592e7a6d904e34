import type { Area } from "./book";

/** The cells that a copy fills. */
export function copyTarget(from: Area, to: Area, transposed: boolean): Area {
  const times = (wanted: number, own: number) => (wanted % own === 0 ? wanted : own);
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  return { ...to, rows: times(to.rows, rows), columns: times(to.columns, columns) };
}

/** The places of a copy's size that fill `to`. */
export function copyPlaces(from: Area, to: Area, transposed: boolean): Area[] {
  const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
  const places: Area[] = [];
  for (let row = to.row; row < to.row + to.rows; row += rows)
    for (let column = to.column; column < to.column + to.columns; column += columns)
      places.push({ sheet: to.sheet, row, column, rows, columns });
  return places;
}
