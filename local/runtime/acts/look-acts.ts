import { googleMessages } from "../../apps-script/google-messages";
import type { LookActs } from "../../apps-script/look-acts";
import type { HostState } from "../host-state";
import type { ServedActs } from "./served-acts";

/** Pixels: a character of usual size, the space around a text, and the narrowest column. */
const CHARACTER = 7;
const MARGIN = 12;
const NARROWEST = 21;

/** Acts on how sheets look besides their cells' styles. */
export function lookActs({ book, surroundings }: HostState): ServedActs<keyof LookActs> {
  return {
    setBorders: (area, borders) => book.setBorders(area, borders),
    tabColor: (sheet) => book.tabColor(sheet),
    setTabColor(sheet, color) {
      book.setTabColor(sheet, color);
      surroundings.changed();
    },
    hasGridLines: (sheet) => book.hasGridLines(sheet),
    setGridLines: (sheet, visible) => book.setGridLines(sheet, visible),
    fitColumns(sheet, first, count) {
      const facts = book.sheets().find(({ id }) => id === sheet);
      if (facts === undefined || first < 1 || count < 1 || first + count - 1 > facts.maxColumns)
        throw new Error(googleMessages.outside);
      for (let column = first; column < first + count; column++) {
        const texts = book.display({ sheet, row: 1, column, rows: Math.max(1, facts.lastRow), columns: 1 }).flat();
        const longest = Math.max(0, ...texts.flatMap((text) => text.split("\n")).map((text) => text.length));
        // An empty column stays as it is.
        if (longest > 0) book.setColumnWidth(sheet, column, 1, Math.max(NARROWEST, longest * CHARACTER + MARGIN));
      }
    },
  };
}
