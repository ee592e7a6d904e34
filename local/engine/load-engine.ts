import * as odoo from "@odoo/o-spreadsheet";
import { installSheets } from "./install-sheets";
import type { EngineNamespace } from "./upstream/engine";

/** The engine with our dialect and plugins in it. The one place where its own types end and ours begin. */
export function loadEngine(): EngineNamespace {
  addGroupBy();
  const loaded: unknown = odoo;
  const engine = loaded as EngineNamespace;
  installSheets(engine);
  return engine;
}

// The engine asks for Node 22, but this is the only newer function that it calls; Node 20 is promised.
function addGroupBy(): void {
  if ("groupBy" in Object) return;
  Object.defineProperty(Object, "groupBy", {
    configurable: true,
    writable: true,
    value: <T>(members: Iterable<T>, keyOf: (member: T, index: number) => PropertyKey) => {
      const groups: Record<PropertyKey, T[]> = Object.create(null);
      let index = 0;
      for (const member of members) {
        const key = keyOf(member, index++);
        const group = groups[key];
        if (group) group.push(member);
        else groups[key] = [member];
      }
      return groups;
    },
  });
}
