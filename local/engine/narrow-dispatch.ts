import { words } from "../language/en";
import { blockCells, isWriteCells } from "./block";
import type { Zone } from "./upstream/cell";
import type { Command } from "./upstream/command";
import type { EngineNamespace } from "./upstream/engine";
import type { Getters } from "./upstream/getters";
import type { Plugin } from "./upstream/plugin";

/** The engine's Model, as far as we change how it passes commands on. */
interface Dispatcher {
  readonly getters: Getters;
  dispatchToHandlers(handlers: readonly Plugin[], command: Command): void;
}

interface Listeners {
  /** Number of plugins that they were chosen from. */
  readonly among: number;
  readonly cells: readonly Plugin[];
  readonly places: readonly Plugin[];
}

/** The plugins that look at each cell that is written; others only note that something was. */
export const cellPlugins = [
  "tables",
  "cell",
  "evaluation",
  "row_size",
  "formula_tracker",
  "lodestar_recorder",
] as const;
/** The plugin that keeps where each cell stands. */
export const placePlugin = "sheet";

/**
 * Writes blocks of cells. The engine tells each of its sixty plugins of every cell, four times over, of which most do
 * nothing with it: they hear of the first and the last cell of a block, and those in `cellPlugins` of all. The engine's
 * contract test holds them to that.
 */
export function narrowDispatch(engine: EngineNamespace): void {
  const prototype: object = engine.Model.prototype;
  if (!isDispatcher(prototype)) throw new Error(words.engine.otherEngine);
  const tellAll = prototype.dispatchToHandlers;
  const known = new WeakMap<readonly Plugin[], Listeners>();

  function listenersAmong(handlers: readonly Plugin[]): Listeners {
    const { corePluginRegistry, coreViewsPluginRegistry } = engine.registries;
    const classOf = (name: string) =>
      corePluginRegistry.contains(name) ? corePluginRegistry.get(name) : coreViewsPluginRegistry.get(name);
    const among = (names: readonly string[]) => {
      const classes: readonly unknown[] = names.map(classOf);
      return handlers.filter((handler) => classes.includes(handler.constructor));
    };
    return { among: handlers.length, cells: among(cellPlugins), places: among([placePlugin]) };
  }

  // The engine keeps its lists of plugins; while it opens a file, they grow.
  function listenersOf(handlers: readonly Plugin[]): Listeners {
    const before = known.get(handlers);
    if (before?.among === handlers.length) return before;
    const listeners = listenersAmong(handlers);
    known.set(handlers, listeners);
    return listeners;
  }

  prototype.dispatchToHandlers = function (handlers, command) {
    if (command.type === "UPDATE_CELL_POSITION") {
      tell(listenersOf(handlers).places, command);
      return;
    }
    tellAll.call(this, handlers, presentAlone(command, this.getters));
    if (!isWriteCells(command)) return;
    const { cells } = listenersOf(handlers);
    let before: Command | undefined;
    let isFirst = true;
    for (const cell of blockCells(command, this.getters)) {
      if (before !== undefined && isFirst) tellAll.call(this, handlers, before);
      else if (before !== undefined) tell(cells, before);
      isFirst = before === undefined;
      before = cell;
    }
    // The last one for everybody: who read the block while it was written reads it again.
    if (before !== undefined) tellAll.call(this, handlers, before);
  };
}

/**
 * To clear cells the engine writes nothing into each, also where nothing is: of 30,000 blank rows that are deleted,
 * everybody would hear 780,000 times. Only the cells that are there are left, in the engine's order.
 */
function presentAlone(command: Command, getters: Getters): Command {
  if (command.type !== "CLEAR_CELLS" || !Array.isArray(command.target)) return command;
  const sheetId = `${command.sheetId}`;
  const zones: readonly Zone[] = command.target;
  const target: Zone[] = [];
  for (const { left, top, right, bottom } of zones) {
    for (let col = left; col <= right; col++) {
      for (let row = top; row <= bottom; row++) {
        if (getters.getCell({ sheetId, col, row })) target.push({ left: col, top: row, right: col, bottom: row });
      }
    }
  }
  return { ...command, target };
}

function tell(handlers: readonly Plugin[], command: Command): void {
  for (const handler of handlers) handler.beforeHandle(command);
  for (const handler of handlers) handler.handle(command);
}

function isDispatcher(prototype: object): prototype is Dispatcher {
  return "dispatchToHandlers" in prototype && typeof prototype.dispatchToHandlers === "function";
}
