import type { Port } from "../apps-script/connection";
import { googleMessages } from "../apps-script/google-messages";
import type { CustomResult, EvaluateCustom } from "../engine/book";
import { CustomAnswers, customKey, customOutOfTime, customRequest, customResult } from "./custom-functions";
import { type Execution, execution } from "./execution";
import { FileRun } from "./file-run";
import type { AuthMode, Host, HostOptions } from "./host";
import type { HostState } from "./host-state";
import { hostPort } from "./port";
import { bundleAppsScript } from "./realm/bundle-apps-script";
import { type Door, type Realm, type RealmOpener, realmOpener } from "./realm/open-realm";
import type { Runner } from "./runner";
import { ScriptHost } from "./script-host";
import { SharedFile } from "./shared-file";

/** A host whose executions run in this thread, to the end, before the call returns: for tests and tools. */
export interface InThreadHost extends Host {
  /** The port of one execution, for add-on code that is loaded into the caller's own realm with `pose`. */
  port(mode: AuthMode): Port;
}

export function createHost(options: HostOptions): InThreadHost {
  const file = new SharedFile(options, { canWait: false, computed: () => undefined });
  return new LocalHost(new FileRun(file, new InThreadRunner(file)), file.person(options.user));
}

class LocalHost extends ScriptHost implements InThreadHost {
  port(mode: AuthMode): Port {
    const request = { kind: "menu", functionName: "" } as const;
    return doorOf(this.state, execution("menu", mode, request, this.state.options.limits));
  }
}

class InThreadRunner implements Runner {
  private readonly open: RealmOpener;
  private readonly answers = new CustomAnswers();
  /** Where custom functions run until the stack is empty: one realm for all cells of a recalculation. */
  private customRealm: { readonly realm: Realm; readonly execution: Execution } | undefined;

  constructor(private readonly file: SharedFile) {
    this.open = realmOpener({ appsScript: bundleAppsScript(), code: file.options.files.code });
  }

  run(state: HostState, running: Execution, done: Parameters<Runner["run"]>[2]): void {
    done(this.open(doorOf(state, running)).enter(running.limit));
  }

  readonly evaluate: EvaluateCustom = (name, args, cell) => {
    const key = customKey(name, args);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const { timeZone } = this.file.book;
    const { realm, execution: running } = this.realmForCustom();
    running.slept = 0;
    running.cell = cell;
    running.request = customRequest(name, args, timeZone);
    // A watch over each call would cost more than the call: only tests of endless loops ask for one.
    const reply = realm.enter(this.file.options.limits?.custom);
    for (const called of reply.log) this.file.calls.note(called);
    // What was stopped in the middle is not gone on with, whatever it caught.
    const isOver = running.death !== undefined || (!reply.ok && reply.message === googleMessages.tooLong);
    if (isOver) this.customRealm = undefined;
    const result = isOver ? customOutOfTime : customResult(reply, timeZone);
    this.answers.set(key, result);
    return result;
  };

  custom(calls: Parameters<Runner["custom"]>[0]): Promise<readonly CustomResult[]> {
    return Promise.resolve(calls.map(({ name, args }) => this.evaluate(name, args)));
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  private realmForCustom(): NonNullable<InThreadRunner["customRealm"]> {
    if (this.customRealm !== undefined) return this.customRealm;
    const request = { kind: "menu", functionName: "" } as const;
    const running = execution("custom", "CUSTOM_FUNCTION", request, this.file.options.limits);
    this.customRealm = { realm: this.open(doorOf(this.file.owner, running)), execution: running };
    queueMicrotask(() => {
      this.customRealm = undefined;
    });
    return this.customRealm;
  }
}

/** The port without promises: in this thread nobody can wait, so no act answers one. */
function doorOf(state: HostState, running: Execution): Door {
  const port = hostPort(state, running);
  return (operation, json) => {
    const answer = port(operation, json);
    return typeof answer === "string" ? answer : "";
  };
}
