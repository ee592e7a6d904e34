import type { Connection } from "../connection";
import { Posed } from "../pose-object";

type Google = GoogleAppsScript.Base.User;

/** A person. `email` is given where an event carries it; else the host is asked, and may refuse. */
export class User extends Posed<Google> implements Pick<Google, "getEmail"> {
  constructor(
    connection: Connection,
    private readonly email: string | undefined,
    private readonly role: "active" | "effective" = "active",
  ) {
    super("User", connection);
  }

  getEmail = (): string => this.email ?? this.connection.call("users")[this.role];
}
