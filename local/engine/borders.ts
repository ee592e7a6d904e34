import type { Area, Border } from "./book";
import type { Workbook } from "./workbook";

export function setBorders(workbook: Workbook, area: Area, borders: readonly Border[]): void {
  const target = [workbook.zone(area)];
  workbook.dispatchAll(
    borders.map(({ side, line }) => ({
      type: "SET_ZONE_BORDERS",
      sheetId: area.sheet,
      target,
      // The engine takes a line without a colour away.
      border: { position: side, ...(line ?? { color: "" }) },
    })),
  );
}
