import type { StoreName } from "./acts";
import type { Connection } from "./connection";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

/** Seconds that Google keeps an entry when the script does not say. */
const DEFAULT_SECONDS = 600;

class PosedCache
  extends Posed<Cache>
  implements Pick<Cache, "get" | "getAll" | "put" | "putAll" | "remove" | "removeAll">
{
  constructor(
    connection: Connection,
    private readonly store: StoreName,
  ) {
    super("Cache", connection);
  }

  get = (key: string): string | null => this.connection.call("cached", this.store, [key])[key] ?? null;
  getAll = (keys: string[]): Record<string, string> => ({ ...this.connection.call("cached", this.store, keys) });
  put = (key: string, value: string, seconds = DEFAULT_SECONDS): void =>
    this.connection.call("cache", this.store, { [key]: String(value) }, seconds);
  putAll = (values: { [key: string]: unknown }, seconds = DEFAULT_SECONDS): void =>
    this.connection.call(
      "cache",
      this.store,
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
      seconds,
    );
  remove = (key: string): void => this.connection.call("uncache", this.store, [key]);
  removeAll = (keys: string[]): void => this.connection.call("uncache", this.store, keys);
}

export class PosedCacheService
  extends Posed<Google>
  implements Pick<Google, "getDocumentCache" | "getScriptCache" | "getUserCache">
{
  constructor(connection: Connection) {
    super("CacheService", connection);
  }

  getDocumentCache = () => this.opened("document");
  getScriptCache = () => this.opened("script");
  getUserCache = () => this.opened("user");

  private opened(store: StoreName): Cache {
    this.connection.call("permission");
    return new PosedCache(this.connection, store).self;
  }
}
