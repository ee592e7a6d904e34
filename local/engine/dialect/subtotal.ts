import type { EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";
import type { Getters } from "../upstream/getters";

/** SUBTOTAL never counts rows that a filter hides, and by the codes above 100 none that a person hid. */
export function passOverFiltered(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const subtotal = functionRegistry.get("SUBTOTAL");
  functionRegistry.replace("SUBTOTAL", {
    ...subtotal,
    compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
      const filtered = filteredRows(this.getters);
      if (filtered.size === 0) return subtotal.compute.apply(this, given);
      // A filter of ours hides its rows as a person would, and notes which they are.
      const isFiltered = (sheetId: string, row: number) => filtered.has(`${sheetId}:${row}`);
      const getters: Getters = Object.assign(Object.create(this.getters), {
        isRowFiltered: (sheetId: string, row: number) =>
          isFiltered(sheetId, row) || this.getters.isRowFiltered(sheetId, row),
      });
      const context: EvaluationContext = Object.assign(Object.create(this), { getters });
      return subtotal.compute.apply(context, given);
    },
  });
}

/** "sheet:row" of each row that a filter hides, from 0. */
function filteredRows(getters: Getters): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { kind, range } of getters.getAnchors()) {
    if (kind !== "filtered" || range === undefined) continue;
    for (let row = range.zone.top; row <= range.zone.bottom; row++) rows.add(`${range.sheetId}:${row}`);
  }
  return rows;
}
