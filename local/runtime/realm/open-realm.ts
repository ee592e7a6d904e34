import { types } from "node:util";
import vm from "node:vm";
import type { Reply } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";
import { readReply } from "./read-reply";

/** The texts that a realm runs. `appsScript` is an expression whose value furnishes the realm it runs in. */
export interface RealmSources {
  readonly appsScript: string;
  readonly code: string;
}

/** A script's world for one execution: bare but for the language and Google's services. */
export interface Realm {
  /** Does what the host's act `request` answers, and tells what came of it. Never throws. Without a limit it is fast. */
  enter(milliseconds?: number): Reply;
}

/** The only thing of the host that reaches a realm. */
export type Door = (operation: string, json: string) => string;

export type RealmOpener = (door: Door) => Realm;

// Tests open the same script hundreds of times.
let latest: { readonly sources: RealmSources; readonly open: RealmOpener } | undefined;

/** Compiles once; each call opens a fresh realm. */
export function realmOpener(sources: RealmSources): RealmOpener {
  const same = latest?.sources.code === sources.code && latest.sources.appsScript === sources.appsScript;
  if (latest === undefined || !same) latest = { sources, open: compiled(sources) };
  return latest.open;
}

function compiled(sources: RealmSources): RealmOpener {
  const appsScript = new vm.Script(sources.appsScript, { filename: "apps-script.js" });
  const enter = 'globalThis[Symbol.for("local-sheets.enter")]';
  // What comes back is made a text within the realm and its time: the host calls nothing that a script has made.
  const entrance = new vm.Script(`"" + ${enter}()`, { filename: "entrance.js" });
  const telling = new vm.Script(`"" + ${enter}(globalThis[Symbol.for("local-sheets.thrown")])`, {
    filename: "entrance.js",
  });
  const { code, problem } = script(sources.code);
  return (door) => {
    // Promises go on when the stack is empty, and within the execution's time.
    const context = vm.createContext(Object.create(null), {
      codeGeneration: { strings: true, wasm: false },
      microtaskMode: "afterEvaluate",
    });
    const furnish: (door: Door) => unknown = appsScript.runInContext(context);
    Object.defineProperty(context, Symbol.for("local-sheets.enter"), { value: furnish(door) });
    let loaded = false;
    let broken = problem;
    return {
      enter(milliseconds) {
        const limit = milliseconds === undefined ? {} : { timeout: milliseconds };
        const run = (act: vm.Script, whenThrown: (thrown: unknown) => Reply): Reply | undefined => {
          try {
            const told: unknown = act.runInContext(context, limit);
            return act === code ? undefined : readReply(told);
          } catch (thrown) {
            return isTimeout(thrown) ? tooLong : whenThrown(thrown);
          }
        };
        const tell = (thrown: unknown): Reply => {
          Object.defineProperty(context, Symbol.for("local-sheets.thrown"), { value: thrown });
          return run(telling, () => readReply(undefined)) ?? tooLong;
        };
        if (!loaded && code !== undefined) broken ??= run(code, tell);
        loaded = true;
        // Only a call that starts from a script of the realm can be stopped in time.
        return broken ?? run(entrance, () => readReply(undefined)) ?? tooLong;
      },
    };
  };
}

/** The script to be run, or why it cannot be. */
function script(text: string): { readonly code?: vm.Script; readonly problem?: Reply } {
  try {
    return { code: new vm.Script(text, { filename: "Code.js" }) };
  } catch (thrown) {
    // The compiler's own error: nothing of a script is in it.
    const part = (key: string) =>
      typeof thrown === "object" && thrown !== null ? String(Reflect.get(thrown, key) ?? "") : "";
    const line = Number(/Code\.js:(\d+)/.exec(part("stack"))?.[1] ?? 0);
    return { problem: { ok: false, name: part("name"), message: part("message"), line, log: [] } };
  }
}

/** Reads no property that a script could have put there but as it lies there. */
function isTimeout(thrown: unknown): boolean {
  if (typeof thrown !== "object" || thrown === null || types.isProxy(thrown)) return false;
  return Object.getOwnPropertyDescriptor(thrown, "code")?.value === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

const tooLong: Reply = { ok: false, name: "Exception", message: googleMessages.tooLong, line: 0, log: [] };
