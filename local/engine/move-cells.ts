import type { Area } from "./book";
import type { Command } from "./upstream/command";
import { readValidations, setValidations } from "./validations";
import { mapZone, type Workbook } from "./workbook";

/** Cuts the cells of `area` and pastes them at row and column, as a page does: what refers to them follows. */
export function moveCells(workbook: Workbook, area: Area, row: number, column: number): void {
  const { getters } = workbook;
  const sheetId = area.sheet;
  const zone = workbook.zone(area);
  workbook.zone({ ...area, row, column });
  const pasted = mapZone(sheetId, zone, (at): Command => {
    const cell = getters.getCell(at);
    const place = { sheetId, col: at.col - zone.left + column - 1, row: at.row - zone.top + row - 1 };
    const content = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell?.content ?? "");
    return { type: "UPDATE_CELL", ...place, content, style: cell?.style ?? null, format: cell?.format ?? "" };
  });
  const validations = readValidations(workbook, area);
  workbook.dispatchAll([
    { type: "CLEAR_CELLS", sheetId, target: [zone] },
    ...pasted.flat(),
    {
      type: "MOVE_RANGES",
      sheetId,
      sheetName: getters.getSheetName(sheetId),
      target: [zone],
      targetSheetId: sheetId,
      col: column - 1,
      row: row - 1,
    },
  ]);
  if (validations.flat().every((validation) => validation === null)) return;
  setValidations(
    workbook,
    area,
    validations.map((cells) => cells.map(() => null)),
  );
  setValidations(workbook, { ...area, row, column }, validations);
}
