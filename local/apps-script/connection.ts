import type { ActName, Acts } from "./acts";
import { exception } from "./exception";

/** The realm's only door: the operation and its JSON go out, JSON comes back. It never throws. */
export type Port = (operation: string, json: string) => string;

/** What goes out as JSON: the act, its arguments, and the uncounted operations since the last time, for the log. */
export type Envelope = readonly [act: string, args: readonly unknown[], log: readonly string[]];
export type Answer = { readonly value: unknown } | { readonly error: string };

/** One execution's line to the host. The operation that is running names every call through the port. */
export class Connection {
  private operation = "";
  private log: string[] = [];
  /** As they were before the script: it may put its own in their place. */
  private readonly json = { stringify: JSON.stringify, parse: JSON.parse };

  constructor(private readonly port: Port) {}

  /** Runs a member's work under the member's name, which is what the host counts, authorises and logs. */
  run<R>(operation: string, work: () => R): R {
    const outer = this.operation;
    this.flush();
    this.operation = operation;
    try {
      return work();
    } finally {
      this.flush();
      this.operation = outer;
    }
  }

  call<A extends ActName>(act: A, ...args: Parameters<Acts[A]>): ReturnType<Acts[A]> {
    const operation = this.operation;
    this.operation = "";
    const { stringify, parse } = this.json;
    // The act by itself: of an array a script's own `toJSON` would make what it likes.
    const envelope = `[${stringify(act)},${stringify(args)},${stringify(this.log)}]`;
    this.log = [];
    const answer: Answer = parse(this.port(operation, envelope));
    if ("error" in answer) throw exception(answer.error);
    return answer.value as ReturnType<Acts[A]>;
  }

  /** Takes the operations that asked the host nothing and are not logged yet. */
  unlogged(): readonly string[] {
    this.flush();
    const { log } = this;
    this.log = [];
    return log;
  }

  /** A member that did not cross the port is a handle's own business: logged with the next call. */
  private flush(): void {
    if (this.operation !== "") this.log.push(this.operation);
    this.operation = "";
  }
}
