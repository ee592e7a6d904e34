import type { Connection } from "../connection";
import { Posed } from "../pose-object";
import { User } from "./user";

type Google = GoogleAppsScript.Base.Session;

export class PosedSession
  extends Posed<Google>
  implements
    Pick<
      Google,
      "getActiveUser" | "getActiveUserLocale" | "getEffectiveUser" | "getScriptTimeZone" | "getTemporaryActiveUserKey"
    >
{
  constructor(connection: Connection) {
    super("Session", connection);
  }

  getActiveUser = () => new User(this.connection, undefined, "active").self;
  getEffectiveUser = () => new User(this.connection, undefined, "effective").self;
  getActiveUserLocale = () => this.connection.call("userLocale");
  getTemporaryActiveUserKey = () => this.connection.call("userKey");
  getScriptTimeZone = () => this.connection.call("scriptTimeZone");
}
