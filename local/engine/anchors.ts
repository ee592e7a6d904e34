import type { Anchor, AnchorFacts, AnchorKind, Area } from "./book";
import type { Zone } from "./upstream/cell";
import type { EngineAnchor } from "./upstream/sheet";
import type { SheetDesk } from "./workbook";

export function readAnchors<K extends AnchorKind>({ getters }: SheetDesk, kind: K): Anchor<K>[] {
  return getters.getAnchors().flatMap((anchor) => (isOfKind(anchor, kind) ? [anchorOf(anchor, kind)] : []));
}

// What is written under a kind is that kind's: `setAnchor` is the only writer.
function isOfKind<K extends AnchorKind>(
  anchor: EngineAnchor,
  kind: K,
): anchor is EngineAnchor & { readonly facts: AnchorFacts[K] } {
  return anchor.kind === kind;
}

function anchorOf<K extends AnchorKind>(
  { id, sheetId, range, facts }: EngineAnchor & { readonly facts: AnchorFacts[K] },
  kind: K,
): Anchor<K> {
  const sheet = range?.sheetId ?? sheetId ?? null;
  return { id, kind, sheet, area: range ? areaOfZone(range.sheetId, range.zone) : null, facts };
}

/** Sets or replaces the anchor of this id. Undefined `area` ties it to the sheet, null `sheet` to the file. */
export function setAnchor<K extends AnchorKind>(workbook: SheetDesk, anchor: Anchor<K>): void {
  const { id, kind, sheet, area, facts } = anchor;
  const place = area
    ? { sheetId: area.sheet, ranges: [workbook.getters.getRangeDataFromZone(area.sheet, workbook.zone(area))] }
    : sheet === null
      ? {}
      : { sheetId: sheet };
  workbook.dispatch("SET_ANCHOR", { id, kind, facts, ...place });
}

export function removeAnchors(workbook: SheetDesk, ids: readonly string[]): void {
  workbook.dispatchAll(ids.map((id) => ({ type: "REMOVE_ANCHOR", id })));
}

export function areaOfZone(sheet: string, { left, top, right, bottom }: Zone): Area {
  return { sheet, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
