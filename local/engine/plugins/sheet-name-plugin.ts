import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { Plugin, PluginClass } from "../upstream/plugin";

/** The engine's own plugin for sheets, as far as we build on it. */
interface SheetBase extends Plugin {
  checkSheetName(command: Command): string;
}

/** Sheets takes every character in the name of a sheet; the engine refuses what Excel would not take. */
export function sheetNamePlugin(engine: EngineNamespace): PluginClass {
  const Base = engine.registries.corePluginRegistry.get("sheet") as new (config: never) => SheetBase;
  return class SheetNamePlugin extends Base {
    override checkSheetName(command: Command): string {
      const answer = super.checkSheetName(command);
      return answer === "ForbiddenCharactersInSheetName" ? "Success" : answer;
    }
  };
}
