import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { PluginClass } from "../upstream/plugin";

/** How the engine writes the commands of a revision into a message, and reads them out of one. */
interface Squisher {
  squish(commands: readonly Command[]): readonly Command[];
  unsquish(commands: readonly Command[]): readonly Command[];
}

/**
 * Sends commands as they are. The engine would write a column of formulas as its first one and what changes from row to
 * row: fewer bytes, but both ends are on this machine, and that takes longer than writing the cells.
 */
export function messagePlugin(engine: EngineNamespace): PluginClass {
  return class MessagePlugin extends engine.UIPlugin {
    constructor(config: never) {
      super(config);
      const { session } = config as { readonly session: { commandSquisher: Squisher } };
      const theirs = session.commandSquisher;
      session.commandSquisher = {
        squish: (commands) => commands,
        unsquish: (commands) => (commands.some(isSquished) ? theirs.unsquish(commands) : commands),
      };
    }
  };
}

function isSquished({ type }: Command): boolean {
  return type === "SQUISHED_UPDATE_CELL";
}
