import type { Position } from "../engine/upstream/cell";
import type { Getters } from "../engine/upstream/getters";

/** The engine's list of what opens beside a cell that the pointer rests on. */
interface Popovers {
  readonly cellPopoverRegistry: {
    contains(name: string): boolean;
    add(
      name: string,
      popover: { onHover(position: Position, getters: Getters): { readonly isOpen: boolean } & object },
    ): unknown;
  };
}

/** The globals of owl.js and o-spreadsheet.js, as far as a popover needs them. */
declare const owl: {
  readonly Component: new (...given: never) => object;
  readonly xml: (parts: TemplateStringsArray) => string;
};
declare const o_spreadsheet: { readonly registries: Popovers };

/** Shows a cell's note beside it while the pointer rests there. */
export function showNotes(): void {
  const { cellPopoverRegistry } = o_spreadsheet.registries;
  if (cellPopoverRegistry.contains("LodestarNote")) return;
  class NotePopover extends owl.Component {
    static template = owl.xml`<div class="cell-note" role="note" t-esc="props.text"/>`;
    static props = ["text", "*"];
    static maxSize = { maxHeight: 240 };
  }
  cellPopoverRegistry.add("LodestarNote", {
    onHover({ sheetId, col, row }, getters) {
      const note = getters.getNotes(sheetId).find((one) => one.col === col && one.row === row);
      if (note === undefined) return { isOpen: false };
      return { isOpen: true, props: { text: note.text }, Component: NotePopover, cellCorner: "top-right" };
    },
  });
}
