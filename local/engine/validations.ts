import { words } from "../language/en";
import type { Area, CellValidation } from "./book";
import { conditionOf, dateField, operatorOf } from "./conditions";
import type { Zone } from "./upstream/cell";
import type { Command } from "./upstream/command";
import { mapZone, type Workbook } from "./workbook";
import { cellZone, joinCells } from "./zones";

export function readValidations(workbook: Workbook, area: Area): (CellValidation | null)[][] {
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const rule = workbook.getters.getValidationRuleForCell(at);
    const condition = rule && conditionOf(rule.criterion.type);
    if (rule === undefined || condition === undefined) return null;
    const { values, displayStyle } = rule.criterion;
    return {
      ...(condition === "VALUE_IN_LIST" ? {} : { condition }),
      values: [...values],
      allowInvalid: rule.isBlocking !== true,
      ...(displayStyle === "plainText" ? { showDropdown: false } : {}),
      ...(rule.helpText === undefined ? {} : { helpText: rule.helpText }),
    };
  });
}

export function setValidations(
  workbook: Workbook,
  area: Area,
  validations: readonly (readonly (CellValidation | null)[])[],
): void {
  const zone = workbook.zone(area);
  const commands: Command[] = removalCommands(workbook, area.sheet, zone);
  const cellsByRule = new Map<string, { readonly validation: CellValidation; readonly zones: Zone[] }>();
  validations.slice(0, area.rows).forEach((cells, down) => {
    cells.slice(0, area.columns).forEach((validation, right) => {
      if (!validation) return;
      const key = JSON.stringify(validation);
      const group = cellsByRule.get(key) ?? { validation, zones: [] };
      group.zones.push(cellZone(zone.top + down, zone.left + right));
      cellsByRule.set(key, group);
    });
  });
  let number = workbook.getters.getDataValidationRules(area.sheet).length;
  for (const { validation, zones } of cellsByRule.values()) {
    const ranges = joinCells(zones).map((each) => workbook.getters.getRangeDataFromZone(area.sheet, each));
    const criterion = criterionOf(workbook, area.sheet, validation);
    const id = `list-${workbook.revision}-${number++}`;
    const { helpText } = validation;
    const help = helpText === undefined ? {} : { helpText };
    const rule = { id, criterion, isBlocking: !validation.allowInvalid, ...help };
    commands.push({ type: "ADD_DATA_VALIDATION_RULE", sheetId: area.sheet, rule, ranges });
  }
  workbook.dispatchAll(commands);
}

/** Throws a sentence for a formula that cannot be one. */
function criterionOf(workbook: Workbook, sheet: string, validation: CellValidation): object {
  const { condition = "VALUE_IN_LIST", values, showDropdown } = validation;
  const type = operatorOf(condition);
  if (type === undefined) throw new Error(words.engine.validationKind({ condition }));
  if (condition === "CUSTOM_FORMULA") checkFormula(workbook, sheet, values[0] ?? "");
  const list = condition === "VALUE_IN_LIST" || condition === "VALUE_IN_RANGE";
  return {
    type,
    values,
    ...dateField(condition),
    ...(list ? { displayStyle: showDropdown === false ? "plainText" : "arrow" } : {}),
  };
}

function checkFormula({ engine, getters, customNames }: Workbook, sheet: string, formula: string): void {
  const compiled = engine.CompiledFormula.Compile(formula.startsWith("=") ? formula : `=${formula}`, sheet, getters);
  if (compiled.isBadExpression) throw new Error(words.engine.validationFormula({ formula }));
  const custom = [...customNames].find((name) => compiled.usesSymbol(name));
  if (custom !== undefined) throw new Error(words.engine.validationCustom({ name: custom }));
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
