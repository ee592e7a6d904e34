import type { Area } from "../acts";
import { implementationOf } from "../behind";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";

/** The area behind a range that a script hands back. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  const implementation = implementationOf(range);
  if (implementation !== undefined && isPlaced(implementation)) return implementation.area;
  throw exception(googleMessages.rangeNotFound);
}

function isPlaced(implementation: object): implementation is { readonly area: Area } {
  return "area" in implementation && "rowStart" in implementation;
}
