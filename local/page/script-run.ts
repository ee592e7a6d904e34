// google.script.run as a sidebar knows it: asynchronous, at most ten calls at once, plain values only.
import type { Outcome } from "../runtime/host";

type Handler = (value: unknown, userObject: unknown) => void;
type Call = (...args: unknown[]) => void;

/** Every name is a server function, but for the three that give a new runner. */
export interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [serverFunction: string]: Call | ((given: never) => Runner);
}

interface Settings {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const maxAtOnce = 10;

/**
 * @param ask carries one call to the script and resolves with what came of it
 * @param report takes a failure that nobody handles, as the browser's console does at Google
 */
export function createRunner(
  ask: (name: string, args: readonly unknown[]) => Promise<Outcome>,
  report: (message: string) => void,
): Runner {
  const waiting: (() => void)[] = [];
  let running = 0;

  function next(): void {
    if (running >= maxAtOnce) return;
    const start = waiting.shift();
    if (start === undefined) return;
    running += 1;
    start();
  }

  function call(name: string, args: readonly unknown[], settings: Settings): void {
    const sent = legalArguments(args);
    waiting.push(() => {
      ask(name, sent)
        .catch((cause): Outcome => ({ ok: false, message: cause instanceof Error ? cause.message : String(cause) }))
        .then((outcome) => {
          running -= 1;
          next();
          if (outcome.ok) settings.success?.(outcome.value, settings.userObject);
          else if (settings.failure) settings.failure(new Error(outcome.message), settings.userObject);
          else report(outcome.message);
        });
    });
    next();
  }

  function runner(settings: Settings): Runner {
    const own = {
      withSuccessHandler: (success: Handler) => runner({ ...settings, success }),
      withFailureHandler: (failure: Handler) => runner({ ...settings, failure }),
      withUserObject: (userObject: unknown) => runner({ ...settings, userObject }),
    };
    return new Proxy<Runner>(Object.create(null), {
      get(_, name) {
        // A runner is no promise, whatever `await` asks it.
        if (typeof name !== "string" || name === "then") return undefined;
        if (name === "withSuccessHandler" || name === "withFailureHandler" || name === "withUserObject")
          return own[name];
        return (...args: unknown[]) => call(name, args, settings);
      },
    });
  }

  return runner({});
}

/**
 * The arguments as they cross: numbers, texts, booleans, null, plain lists and objects.
 * @throws {Error} Google's message, for anything else; it names the place of the argument or the key within it.
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  return args.map((value, index) => {
    if (value === undefined) throw illegal(String(index));
    return legal(value, String(index), []);
  });
}

function legal(value: unknown, key: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  // JSON knows no NaN and no infinity: both arrive as null.
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || above.includes(value)) throw illegal(key);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((each, index) => legal(each, String(index), path));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) throw illegal(key);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => [name, legal(each, name, path)]),
  );
}

function illegal(key: string): Error {
  return new Error(`Failed due to illegal value in property: ${key}`);
}
