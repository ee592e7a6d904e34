import type { StoreName } from "../apps-script/acts";

/** An execution, as far as locks know it. */
type Holder = object;

interface Waiter {
  readonly holder: Holder;
  readonly store: StoreName;
  readonly given: () => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds that a timer can wait at most. */
const LONGEST = 2_147_483_647;

/** The locks of one file. One execution holds each at a time; a holder may take it again. */
export class Locks {
  private readonly held = new Map<StoreName, Holder>();
  private waiters: Waiter[] = [];

  holds(store: StoreName, holder: Holder): boolean {
    return this.held.get(store) === holder;
  }

  take(store: StoreName, holder: Holder): boolean {
    const current = this.held.get(store);
    if (current !== undefined && current !== holder) return false;
    this.held.set(store, holder);
    return true;
  }

  /** Waits on the machine's clock, for executions that can: resolves to whether the lock was got. */
  wait(store: StoreName, holder: Holder, milliseconds: number): Promise<boolean> {
    if (this.take(store, holder)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => {
          this.waiters = this.waiters.filter((one) => one.timer !== timer);
          resolve(false);
        },
        Math.min(milliseconds, LONGEST),
      );
      const given = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      this.waiters.push({ holder, store, given, timer });
    });
  }

  release(store: StoreName, holder: Holder): void {
    if (!this.holds(store, holder)) return;
    this.held.delete(store);
    const next = this.waiters.find((waiter) => waiter.store === store);
    if (next === undefined) return;
    this.waiters = this.waiters.filter((waiter) => waiter !== next);
    this.held.set(store, next.holder);
    next.given();
  }

  /** What an execution still holds is freed when it ends, and it waits for nothing any more. */
  releaseAll(holder: Holder): void {
    for (const { timer } of this.waiters.filter((waiter) => waiter.holder === holder)) clearTimeout(timer);
    this.waiters = this.waiters.filter((waiter) => waiter.holder !== holder);
    for (const store of [...this.held.keys()]) this.release(store, holder);
  }
}

/** The locks as one person's executions know them: the user's lock is their own. */
export class PersonLocks {
  private readonly own = new Locks();

  constructor(private readonly file: Locks) {}

  holds(store: StoreName, holder: Holder): boolean {
    return this.of(store).holds(store, holder);
  }

  take(store: StoreName, holder: Holder): boolean {
    return this.of(store).take(store, holder);
  }

  wait(store: StoreName, holder: Holder, milliseconds: number): Promise<boolean> {
    return this.of(store).wait(store, holder, milliseconds);
  }

  release(store: StoreName, holder: Holder): void {
    this.of(store).release(store, holder);
  }

  releaseAll(holder: Holder): void {
    this.file.releaseAll(holder);
    this.own.releaseAll(holder);
  }

  private of(store: StoreName): Locks {
    return store === "user" ? this.own : this.file;
  }
}
