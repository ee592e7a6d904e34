import type { Connection } from "../connection";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.Base.Menu;

export class PosedMenu extends Posed<Google> implements Pick<Google, "addItem" | "addSeparator" | "addToUi"> {
  private readonly entries: ({ readonly caption: string; readonly functionName: string } | "separator")[] = [];

  /** @param caption null for the add-on's own menu, which bears the script's name */
  constructor(
    connection: Connection,
    private readonly caption: string | null,
  ) {
    super("Menu", connection);
  }

  addItem(caption: string, functionName: string): Google {
    this.entries.push({ caption, functionName });
    return this.self;
  }

  addSeparator(): Google {
    this.entries.push("separator");
    return this.self;
  }

  addToUi(): void {
    this.connection.call("addMenu", this.caption === null ? "extensions" : "top", this.caption, this.entries);
  }
}
