import type { Reply, Request } from "../acts";
import type { Port } from "../connection";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { type Poses, poses } from "../pose";
import { cellFromWire } from "../spreadsheet/cell";
import { customResult } from "./custom-result";
import { eventObject } from "./event";
import { answerForPage } from "./legal-value";
import { settleDate } from "./realm-date";
import { settleTextCode } from "./text-code";

/** The host's door as it reaches the realm. Nothing of it but strings is ever seen by a script. */
type HostDoor = (operation: string, json: string) => unknown;

/**
 * Furnishes a bare realm: Google's services, a Date on the host's clock, and nothing else. Answers the way in, which
 * asks the host what to do, does it, and tells what came of it as JSON. Given what the script threw while it was loaded,
 * it tells that.
 */
export function furnish(door: HostDoor): (...atLoad: readonly unknown[]) => string {
  const realm = globalThis;
  // A script may put its own in their place.
  const { stringify } = JSON;
  const port = sealed(door);
  const posed = poses(port);
  settleDate(realm, () => posed.connection.call("now"), posed.connection.call("scriptTimeZone"));
  for (const [name, value] of [...Object.entries(posed.globals), ...posed.absent])
    Object.defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: false });
  settleTextCode(realm);
  for (const streaming of ["compileStreaming", "instantiateStreaming"])
    Reflect.deleteProperty(Reflect.get(realm, "WebAssembly"), streaming);
  return (...atLoad) => stringify(atLoad.length > 0 ? told(atLoad[0], posed) : run(realm, posed));
}

/** An object of the host that leaks would open its realm to a script: thrown ones are swallowed, answers made strings. */
function sealed(door: HostDoor): Port {
  return (operation, json) => {
    let answer: string | undefined;
    try {
      const found = door(`${operation}`, `${json}`);
      if (typeof found === "string") answer = found;
    } catch {
      answer = undefined;
    }
    if (answer === undefined) throw exception(googleMessages.tooLong);
    return answer;
  };
}

function run(realm: typeof globalThis, posed: Poses): Reply {
  try {
    const request = posed.connection.call("request");
    const value = answer(request, functionNamed(realm, request.functionName), posed);
    return { ok: true, value, log: posed.connection.unlogged() };
  } catch (thrown) {
    return told(thrown, posed);
  }
}

function told(thrown: unknown, posed: Poses): Reply {
  return { ...failure(thrown), log: posed.connection.unlogged() };
}

function answer(request: Request, work: (...args: unknown[]) => unknown, posed: Poses): unknown {
  switch (request.kind) {
    case "event":
      work(eventObject(request.event, posed));
      return null;
    case "menu":
      work();
      return null;
    case "page":
      return answerForPage(work(...request.args));
    case "custom":
      return customResult(
        work(...request.args.map((arg) => (isRows(arg) ? arg.map((row) => row.map(cellFromWire)) : cellFromWire(arg)))),
      );
  }
}

function isRows<C, R extends readonly C[]>(arg: C | readonly R[]): arg is readonly R[] {
  return Array.isArray(arg);
}

function functionNamed(realm: typeof globalThis, name: string): (...args: unknown[]) => unknown {
  const found: unknown = Reflect.getOwnPropertyDescriptor(realm, name)?.value;
  if (typeof found === "function") return found as (...args: unknown[]) => unknown;
  throw exception(googleMessages.functionMissing({ name }));
}

function failure(thrown: unknown): { ok: false; name: string; message: string; line: number } {
  const error = asked(() => (thrown instanceof Error ? thrown : undefined));
  const text = (read: () => unknown) => asked(() => String(read())) ?? "";
  return {
    ok: false,
    name: error === undefined ? "" : text(() => error.name),
    message: text(() => (error === undefined ? thrown : error.message)),
    line: Number(/Code\.js:(\d+)/.exec(text(() => error?.stack))?.[1] ?? 0),
  };
}

/** Undefined where what a script threw throws in its turn when it is looked at. */
function asked<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
