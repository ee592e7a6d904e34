import { implementationOf } from "../behind";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** The engine's id of a sheet that a script hands back. */
export function sheetIdOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): string {
  const implementation = implementationOf(sheet);
  if (implementation !== undefined && isSheet(implementation)) return implementation.sheetId;
  throw exception(googleMessages.sheetGone({ gid: "" }));
}

function isSheet(implementation: object): implementation is { readonly sheetId: string } {
  return "sheetId" in implementation;
}
