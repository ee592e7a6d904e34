// What a row of a KPI table says, once its columns are known: the one way for tables that are read and for tracked ones.
import type { Cell } from "../values/cell";
import type { BodyRow, RowColumns } from "./body";
import type { Grid } from "./grid";
import type { Header } from "./header";
import type { HeaderColumn } from "./header-column";
import type { KpiParts } from "./row-reading";
import { greenColumn, titleUnit } from "./stated-by-title";
import { unitIn } from "./stated-unit";
import { yearlyTarget } from "./target-column";

/** Columns of a row's parts, from 1. */
export type PartColumns = Pick<RowColumns, "actual" | "target" | "direction" | "baseline" | "unit"> & {
  readonly status?: number | undefined;
};

/** How to read the parts of each row below this header. */
export function rowParts(
  grid: Grid,
  { columns: titled, reading: { targets } }: Header,
  columns: PartColumns,
): (row: Pick<BodyRow, "row" | "name">) => KpiParts {
  const titleOf = (column: number | undefined): HeaderColumn | undefined =>
    titled.find(({ index }) => index === column);
  const at = (row: number, column: number | undefined): Cell => (column === undefined ? "" : grid.cell(row, column));
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? "" : grid.text(row, column);
  const [actualTitle, targetTitle] = [titleOf(columns.actual), titleOf(columns.target)];
  const marks = [actualTitle, targetTitle].map((column) => column?.title.text ?? "").join(" ");
  const titleUnits = { actual: titleUnit(actualTitle), target: titleUnit(targetTitle) };
  const green = greenColumn(titled)?.index;
  const aim = yearlyTarget(targetTitle, targets)?.index;
  return ({ row, name }) => {
    const rowUnit = text(row, columns.unit) || unitIn(name);
    return {
      name,
      actual: at(row, columns.actual),
      target: at(row, columns.target),
      baseline: at(row, columns.baseline),
      aim: aim === undefined ? undefined : at(row, aim),
      direction: at(row, columns.direction),
      ownStatus: text(row, columns.status),
      unit: rowUnit === "" ? titleUnits : { actual: rowUnit, target: rowUnit },
      marks: rowUnit === "" ? marks : `${marks} ${rowUnit}`,
      green: at(row, green),
    };
  };
}
