import type { CallLog, Fault, ServiceCall } from "./host";

/** Calls that are remembered at least, the latest. */
const REMEMBERED = 100_000;

/** The calls of services, and the faults that tests plant among the counted ones. */
export class RecordedCalls implements CallLog {
  readonly calls: ServiceCall[] = [];
  private counted = 0;
  private planned: { readonly at: number; readonly fault: Fault; readonly message: string | undefined }[] = [];
  private visits: { readonly at: number; readonly visit: () => void }[] = [];

  count(): number {
    return this.counted;
  }

  reset(): void {
    this.calls.length = 0;
    this.counted = 0;
    this.planned = [];
    this.visits = [];
  }

  failAt(n: number, fault: Fault, message?: string): void {
    this.planned.push({ at: this.counted + n, fault, message });
  }

  visitAt(n: number, visit: () => void): void {
    this.visits.push({ at: this.counted + n, visit });
  }

  note(name: string): void {
    this.remember({ name, counted: false });
  }

  private remember(call: ServiceCall): void {
    // A script may call without end.
    if (this.calls.length >= 2 * REMEMBERED) this.calls.splice(0, REMEMBERED);
    this.calls.push(call);
  }

  /** Counts a call, lets a planted visitor in before it, and answers the fault planted for it. */
  tally(name: string): { readonly fault: Fault; readonly message: string | undefined } | undefined {
    this.remember({ name, counted: true });
    this.counted += 1;
    const at = this.counted;
    const visits = this.visits.filter((one) => one.at === at);
    this.visits = this.visits.filter((one) => one.at !== at);
    for (const { visit } of visits) visit();
    const found = this.planned.find((one) => one.at === at || (one.fault === "persistent" && one.at <= at));
    if (found !== undefined && found.fault !== "persistent") this.planned = this.planned.filter((one) => one !== found);
    return found;
  }
}
