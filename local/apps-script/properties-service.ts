import type { StoreName } from "./acts";
import type { Connection } from "./connection";
import { exception } from "./exception";
import { googleMessages } from "./google-messages";
import { Posed } from "./pose-object";

type Google = GoogleAppsScript.Properties.PropertiesService;
type Store = GoogleAppsScript.Properties.Properties;

class PosedProperties
  extends Posed<Store>
  implements
    Pick<
      Store,
      | "deleteAllProperties"
      | "deleteProperty"
      | "getKeys"
      | "getProperties"
      | "getProperty"
      | "setProperties"
      | "setProperty"
    >
{
  constructor(
    connection: Connection,
    private readonly store: StoreName,
  ) {
    super("Properties", connection);
  }

  getProperties = (): Record<string, string> => ({ ...this.all() });
  getKeys = (): string[] => Object.keys(this.all());

  getProperty(key: string): string | null {
    if (key === "") throw exception(googleMessages.emptyPropertyKey);
    return this.all()[key] ?? null;
  }

  setProperty(key: string, value: string): Store {
    this.connection.call("setProperties", this.store, { [key]: String(value) }, false);
    return this.self;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Store {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    this.connection.call("setProperties", this.store, texts, deleteAllOthers);
    return this.self;
  }

  deleteProperty(key: string): Store {
    this.connection.call("deleteProperties", this.store, key);
    return this.self;
  }

  deleteAllProperties(): Store {
    this.connection.call("deleteProperties", this.store, null);
    return this.self;
  }

  private all(): Readonly<Record<string, string>> {
    return this.connection.call("properties", this.store);
  }
}

export class PosedPropertiesService
  extends Posed<Google>
  implements Pick<Google, "getDocumentProperties" | "getScriptProperties" | "getUserProperties">
{
  constructor(connection: Connection) {
    super("PropertiesService", connection);
  }

  getDocumentProperties = () => this.opened("document");
  getScriptProperties = () => this.opened("script");
  getUserProperties = () => this.opened("user");

  private opened(store: StoreName): Store {
    this.connection.call("permission");
    return new PosedProperties(this.connection, store).self;
  }
}
