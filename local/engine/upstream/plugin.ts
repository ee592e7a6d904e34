import type { EngineRange } from "./cell";
import type { Command } from "./command";

export interface Registry<T> {
  readonly content: Readonly<Record<string, T>>;
  add(key: string, value: T): Registry<T>;
  replace(key: string, value: T): Registry<T>;
  get(key: string): T;
  contains(key: string): boolean;
}

export interface Plugin {
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  finalize(): void;
  allowDispatch(command: Command): string | readonly string[];
}

export interface PluginClass {
  readonly prototype: Plugin;
  new (config: never): Plugin;
}

export interface RangeAdapters {
  applyChange(range: EngineRange): {
    readonly changeType: "NONE" | "REMOVE" | "RESIZE" | "MOVE" | "CHANGE";
    readonly range: EngineRange;
  };
}

/** Keeps a plugin's state in the undo history: a path of keys below `this`, then the value. */
export interface StateHistory {
  update(...pathAndValue: unknown[]): void;
}
