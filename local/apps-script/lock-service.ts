import type { StoreName } from "./acts";
import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

class PosedLock extends Posed<Lock> implements Pick<Lock, "hasLock" | "releaseLock" | "tryLock" | "waitLock"> {
  constructor(
    connection: Connection,
    private readonly store: StoreName,
  ) {
    super("Lock", connection);
  }

  tryLock = (milliseconds: number): boolean => this.connection.call("lock", this.store, milliseconds);
  releaseLock = (): void => this.connection.call("unlock", this.store);
  hasLock = (): boolean => this.connection.call("hasLock", this.store);

  waitLock(milliseconds: number): void {
    if (!this.connection.call("lock", this.store, milliseconds)) throw exception(googleMessages.lockTimeout);
  }
}

export class PosedLockService
  extends Posed<Google>
  implements Pick<Google, "getDocumentLock" | "getScriptLock" | "getUserLock">
{
  constructor(connection: Connection) {
    super("LockService", connection);
  }

  getDocumentLock = () => this.opened("document");
  getScriptLock = () => this.opened("script");
  getUserLock = () => this.opened("user");

  private opened(store: StoreName): Lock {
    this.connection.call("permission");
    return new PosedLock(this.connection, store).self;
  }
}
