import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { PluginClass } from "../upstream/plugin";

/**
 * DO_ALL carries out many commands as one revision: one step of undo, one evaluation, one message to the pages. A sort
 * is marked as one in its revision, which else holds nothing but the cells that it wrote.
 */
export function batchPlugin(engine: EngineNamespace): PluginClass {
  return class BatchPlugin extends engine.UIPlugin {
    override handle(command: Command): void {
      if (command.type === "SORT_CELLS") this.dispatch("SORTED", { sheetId: command.sheetId });
      if (command.type !== "DO_ALL" || !Array.isArray(command.commands)) return;
      for (const { type, ...payload } of command.commands) this.dispatch(type, payload);
    }
  };
}
