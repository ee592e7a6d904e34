import vm from "node:vm";
import type { Reply } from "../../apps-script/acts";
import { googleMessages } from "../../apps-script/google-messages";

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
  const entrance = new vm.Script('globalThis[Symbol.for("local-sheets.enter")]()', { filename: "entrance.js" });
  let code: vm.Script | undefined;
  const unreadable = attempt(() => {
    code = new vm.Script(sources.code, { filename: "Code.js" });
  });
  return (door) => {
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: false } });
    const furnish: (door: Door) => unknown = appsScript.runInContext(context);
    Object.defineProperty(context, Symbol.for("local-sheets.enter"), { value: furnish(door) });
    let loaded = false;
    let broken = unreadable;
    return {
      enter(milliseconds) {
        const limit = milliseconds === undefined ? {} : { timeout: milliseconds };
        if (!loaded) broken ??= attempt(() => code?.runInContext(context, limit));
        loaded = true;
        if (broken !== undefined) return broken;
        let reply: Reply | undefined;
        // Only a call that starts from a script of the realm can be stopped in time.
        const failed = attempt(() => {
          reply = JSON.parse(String(entrance.runInContext(context, limit)));
        });
        return reply ?? failed ?? failure(undefined);
      },
    };
  };
}

function attempt(act: () => void): Reply | undefined {
  try {
    act();
    return undefined;
  } catch (thrown) {
    return failure(thrown);
  }
}

function failure(thrown: unknown): Reply {
  const part = (key: string): string =>
    typeof thrown === "object" && thrown !== null ? String(Reflect.get(thrown, key) ?? "") : "";
  if (part("code") === "ERR_SCRIPT_EXECUTION_TIMEOUT")
    return { ok: false, name: "Exception", message: googleMessages.tooLong, line: 0, log: [] };
  const line = Number(/Code\.js:(\d+)/.exec(part("stack"))?.[1] ?? 0);
  return { ok: false, name: part("name"), message: part("message") || String(thrown), line, log: [] };
}
