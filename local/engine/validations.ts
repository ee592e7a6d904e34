import type { Area, ListValidation } from "./book";
import type { Command, Zone } from "./engine-types";
import { mapZone, type Workbook } from "./workbook";
import { cellZone, joinCells } from "./zones";

export function readValidations(workbook: Workbook, area: Area): (ListValidation | null)[][] {
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const rule = workbook.getters.getValidationRuleForCell(at);
    if (rule?.criterion.type !== "isValueInList") return null;
    return { values: [...rule.criterion.values], allowInvalid: rule.isBlocking !== true };
  });
}

export function setValidations(
  workbook: Workbook,
  area: Area,
  validations: readonly (readonly (ListValidation | null)[])[],
): void {
  const zone = workbook.zone(area);
  const commands: Command[] = removalCommands(workbook, area.sheet, zone);
  const cellsByRule = new Map<string, { readonly validation: ListValidation; readonly zones: Zone[] }>();
  validations.slice(0, area.rows).forEach((cells, down) => {
    cells.slice(0, area.columns).forEach((validation, right) => {
      if (!validation) return;
      const key = JSON.stringify([validation.values, validation.allowInvalid]);
      const group = cellsByRule.get(key) ?? { validation, zones: [] };
      group.zones.push(cellZone(zone.top + down, zone.left + right));
      cellsByRule.set(key, group);
    });
  });
  let number = workbook.getters.getDataValidationRules(area.sheet).length;
  for (const { validation, zones } of cellsByRule.values()) {
    const ranges = joinCells(zones).map((each) => workbook.getters.getRangeDataFromZone(area.sheet, each));
    const criterion = { type: "isValueInList", values: validation.values, displayStyle: "arrow" };
    const id = `list-${workbook.revision}-${number++}`;
    const rule = { id, criterion, isBlocking: !validation.allowInvalid };
    commands.push({ type: "ADD_DATA_VALIDATION_RULE", sheetId: area.sheet, rule, ranges });
  }
  workbook.dispatchAll(commands);
}

// The engine takes cells out of a rule only when another one claims them: so one is laid over the area and removed.
function removalCommands({ getters, revision }: Workbook, sheetId: string, zone: Zone): Command[] {
  const present = mapZone(sheetId, zone, (at) => getters.getValidationRuleForCell(at)).flat();
  if (present.every((rule) => rule === undefined)) return [];
  const id = `cleared-${revision}`;
  const rule = { id, criterion: { type: "isValueInList", values: ["-"], displayStyle: "arrow" }, isBlocking: false };
  const ranges = [getters.getRangeDataFromZone(sheetId, zone)];
  return [
    { type: "ADD_DATA_VALIDATION_RULE", sheetId, rule, ranges },
    { type: "REMOVE_DATA_VALIDATION_RULE", sheetId, id },
  ];
}
