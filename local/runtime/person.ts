/** What somebody may do with the file. */
export type Role = "owner" | "editor" | "viewer";

/** Somebody who can open the file, and where the add-on stands with them. */
export interface Person {
  /** Their e-mail address: nobody else has it. */
  readonly address: string;
  readonly role: Role;
  /** Their account's language, "pt_BR"; the file's if not given. */
  readonly locale?: string | undefined;
  /** Whether they installed the add-on; a bound script needs no installing. True if not given. */
  readonly installed?: boolean | undefined;
  /** Scopes of the manifest that they granted; all if not given. "unasked": the first click asks them. */
  readonly granted?: "all" | "unasked" | readonly string[] | undefined;
  /** Signed in with several accounts in one browser: google.script.run answers for the wrong one. */
  readonly severalAccounts?: boolean | undefined;
}

/** How the script came into the file. */
export type ScriptKind = "add-on" | "bound";

/** Where the add-on stands with the file, whoever looks. */
export interface AddOnState {
  /** Somebody used it here before: its formulas answer, its menus are everybody's. */
  readonly enabled: boolean;
  /** Only a published add-on opens a file where it was never used without any authorization. */
  readonly published: boolean;
}

export function mayEdit({ role }: Person): boolean {
  return role !== "viewer";
}
