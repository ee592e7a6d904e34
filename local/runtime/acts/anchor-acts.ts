import type { Area } from "../../apps-script/acts";
import type { AnchorActs, WireMetadata, WireProtection } from "../../apps-script/anchor-acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { Anchor } from "../../engine/book";
import type { HostState } from "../host-state";
import { type Protection, Protections } from "../protections";
import type { ServedActs } from "./served-acts";

/** Acts on protections, developer metadata and named ranges. */
export function anchorActs(state: HostState): ServedActs<keyof AnchorActs> {
  const { book } = state;
  const protections = new Protections(state);
  const newId = (): number => {
    // Ids are seen by scripts: large, different, and the same in each run.
    const taken = [...book.anchors("metadata"), ...book.anchors("protection")].map(({ id }) => Number(id));
    return Math.max(1_000_000_000, ...taken) + 7919;
  };
  const metadataNamed = (id: number): Anchor<"metadata"> => {
    const found = book.anchors("metadata").find((one) => one.id === String(id));
    if (found === undefined) throw new Error(googleMessages.metadataGone);
    return found;
  };

  return {
    protections: (sheet, kind) =>
      protections
        .all()
        .filter((one) => (sheet === null || one.sheet === sheet) && (one.area === null) === (kind === "SHEET"))
        .map(wireProtection),
    protection: (id) => wireProtection(protections.named(id)),
    protect(sheet, area) {
      const facts = { description: "", warningOnly: false, editors: null, domainEdit: false, rangeName: null };
      // A sheet has one protection; each call on a range makes another.
      const present =
        area === null ? protections.all().find((one) => one.sheet === sheet && one.area === null) : undefined;
      const made: Protection = present ?? { id: String(newId()), kind: "protection", sheet, area, facts };
      if (present === undefined) book.setAnchor(made);
      return wireProtection(made);
    },
    changeProtection(id, { add, take, openings, area, rangeName, ...change }) {
      const found = protections.needEditable(id);
      const moved = rangeName === undefined ? area : namedArea(rangeName);
      const { editors, warningOnly } = found.facts;
      const listed = add === undefined && take === undefined ? editors : protections.editorsAfter(found, add, take);
      book.setAnchor({
        ...found,
        ...(moved === undefined ? {} : { sheet: moved.sheet, area: moved }),
        facts: {
          ...found.facts,
          ...change,
          editors: change.domainEdit === undefined ? listed : (listed ?? protections.fileEditors()),
          warningOnly: change.warningOnly ?? warningOnly,
          rangeName: rangeName ?? (area === undefined ? found.facts.rangeName : null),
        },
      });
      if (openings !== undefined) protections.open(found, openings, newId());
    },
    removeProtection: (id) => protections.remove(protections.needEditable(id)),
    protectionEditors: (id) => protections.editors(protections.named(id)),
    protectionOpenings: (id) => protections.openings(protections.named(id)),
    mayEditProtected: (id) => protections.lets(protections.named(id)),
    mayEditArea: (area) => protections.mayEdit(area),

    metadata: () => book.anchors("metadata").map(wireMetadata),
    metadataNamed: (id) => wireMetadata(metadataNamed(id)),
    addMetadata({ on, sheet, area }, key, value, visibility) {
      book.setAnchor({ id: String(newId()), kind: "metadata", sheet, area, facts: { key, value, visibility, on } });
    },
    changeMetadata(id, { sheet, area, ...change }) {
      const { facts, ...found } = metadataNamed(id);
      const place = sheet === undefined || area === undefined ? {} : { sheet, area };
      book.setAnchor({ ...found, ...place, facts: { ...facts, ...change } });
    },
    removeMetadata: (id) => book.removeAnchors([metadataNamed(id).id]),

    namedRanges: () => book.namedRanges(),
    setNamedRange(name, area) {
      if (!book.setNamedRange(name, area)) throw new Error(googleMessages.rangeNameInvalid({ name }));
    },
    renameNamedRange(name, newName) {
      if (!book.renameNamedRange(name, newName)) throw new Error(googleMessages.rangeNameInvalid({ name: newName }));
    },
    removeNamedRange(name) {
      if (!book.namedRanges().some((one) => one.name.toLowerCase() === name.toLowerCase()))
        throw new Error(googleMessages.rangeNameMissing({ name }));
      book.removeNamedRange(name);
    },
  };

  function namedArea(name: string): Area {
    const found = book.namedRanges().find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new Error(googleMessages.rangeNameMissing({ name }));
    return found.area;
  }
}

function wireProtection({ id, sheet, area, facts }: Protection): WireProtection {
  const { description, warningOnly, domainEdit, rangeName } = facts;
  return { id, sheet: sheet ?? "", area, description, warningOnly, domainEdit, rangeName };
}

function wireMetadata({ id, sheet, area, facts }: Anchor<"metadata">): WireMetadata {
  return { id: Number(id), sheet, area, ...facts };
}
