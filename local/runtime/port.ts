import type { ActName } from "../apps-script/acts";
import type { Answer, Envelope } from "../apps-script/connection";
import { googleMessages } from "../apps-script/google-messages";
import { type Need, operationNamed } from "../apps-script/operations";
import { actNeeds } from "./acts/act-needs";
import { anchorActs } from "./acts/anchor-acts";
import { cellActs } from "./acts/cell-acts";
import { chartActs } from "./acts/chart-acts";
import { guardedActs } from "./acts/guarded-acts";
import { lookActs } from "./acts/look-acts";
import { scriptActs } from "./acts/script-acts";
import type { ServedActs } from "./acts/served-acts";
import { serviceActs } from "./acts/service-acts";
import { sheetActs } from "./acts/sheet-acts";
import { storeActs } from "./acts/store-acts";
import { structureActs } from "./acts/structure-acts";
import { uiActs } from "./acts/ui-acts";
import { denial } from "./authorization";
import type { Execution } from "./execution";
import type { HostState } from "./host-state";

/** The host's end of the realm's door. It answers with JSON whatever happens, and never throws. */
export type HostPort = (operation: string, json: string) => string | Promise<string>;

/** The port of one execution: authorises the operation and its act, counts, injects faults, acts. */
export function hostPort(state: HostState, execution: Execution): HostPort {
  const acts: ServedActs<ActName> = {
    ...sheetActs(state, execution),
    ...anchorActs(state),
    ...cellActs(state, execution),
    ...uiActs(state, execution),
    ...scriptActs(state),
    ...structureActs(state),
    ...chartActs(state),
    ...lookActs(state),
    ...storeActs(state, execution),
    ...serviceActs(state, execution),
  };

  const guard = guardedActs(state);

  function act(operation: string, json: string): unknown {
    const [name, args, log]: Envelope = JSON.parse(json);
    for (const noted of log) state.calls.note(`${noted}`);
    if (!isActName(name)) throw new Error(googleMessages.notEmulated({ member: name }));
    const work = acts[name];
    const run = (): unknown => {
      guard(name, args);
      return name === "sleep" || name === "lock"
        ? slept(() => Reflect.apply(work, undefined, args))
        : Reflect.apply(work, undefined, args);
    };
    const [weight, need] = operationNamed(operation) ?? ["counted", "none"];
    needAllowed(operation, need);
    needAllowed(operation === "" ? name : operation, actNeeds[name]);
    if (operation === "") return run();
    const isPage = operation.startsWith("HtmlService.") && execution.mode !== "FULL";
    if (isPage && state.book.turned.has("html.simple-trigger"))
      throw new Error(googleMessages.permissionPlain({ method: operation }));
    if (weight === "logged") {
      state.calls.note(operation);
      return run();
    }
    return counted(operation, run);
  }

  function needAllowed(operation: string, need: Need): void {
    const { oauthScopes } = state.options.files.manifest;
    const denied = denial(operation, need, execution.mode, { declared: oauthScopes, granted: state.granted });
    if (denied !== undefined) throw new Error(denied);
  }

  /** Time that passes while a script sleeps is the script's own: too much of it ends the execution. */
  function slept(run: () => unknown): unknown {
    const before = state.clock.now();
    const done = run();
    // By a ticking clock the machine's own watch counts.
    if (state.options.ticking === true) return done;
    execution.slept += state.clock.now() - before;
    if (execution.slept > execution.limit) return kill();
    return done;
  }

  function counted(operation: string, run: () => unknown): unknown {
    const planted = state.calls.tally(operation);
    if (planted === undefined) return run();
    const { fault } = planted;
    const failure = new Error(planted.message ?? googleMessages.serviceFailed({ id: state.fileId }));
    if (fault === "before" || fault === "persistent") throw failure;
    if (fault === "killed-before") return kill();
    const done = run();
    const after = (): never => {
      if (fault === "killed-after") return kill();
      throw failure;
    };
    return done instanceof Promise ? done.then(after) : after();
  }

  function kill(): never {
    execution.death = googleMessages.tooLong;
    throw new Error(execution.death);
  }

  return (operation, json) => {
    try {
      if (execution.death !== undefined) return errorAnswer(new Error(execution.death));
      const value = act(operation, json);
      return value instanceof Promise ? value.then(valueAnswer).catch(errorAnswer) : valueAnswer(value);
    } catch (thrown) {
      return errorAnswer(thrown);
    }
  };
}

function isActName(name: string): name is ActName {
  return Object.hasOwn(actNeeds, name);
}

function valueAnswer(value: unknown): string {
  const answer: Answer = { value: value ?? null };
  return JSON.stringify(answer);
}

function errorAnswer(thrown: unknown): string {
  const answer: Answer = { error: thrown instanceof Error ? thrown.message : String(thrown) };
  return JSON.stringify(answer);
}
