import { surroundingsOf, type Visitor } from "../surroundings";
import type { Zone } from "../upstream/cell";
import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { Getters } from "../upstream/getters";
import type { PluginClass } from "../upstream/plugin";
import type { EngineAnchor } from "../upstream/sheet";

/**
 * Keeps a page's visitor out of what is protected from them. Nobody visits the Model in Node: scripts are held back
 * before their acts reach the book.
 */
export function protectionPlugin(engine: EngineNamespace): PluginClass {
  return class ProtectionPlugin extends engine.UIPlugin {
    private readonly visitor: Visitor | undefined;

    constructor(config: never) {
      super(config);
      const { custom } = config as { readonly custom?: { readonly lodestar?: unknown } };
      this.visitor = surroundingsOf({ lodestar: custom?.lodestar })?.visitor;
    }

    override allowDispatch(command: Command): string | readonly string[] {
      const { visitor } = this;
      if (visitor === undefined || !isRefused(this.getters, command, visitor)) return super.allowDispatch(command);
      if (spoken.includes(command.type)) visitor.refused();
      return "ProtectedFromVisitor";
    }
  };
}

/** What people do on purpose: other commands are tried by menus, too, to see whether they could be chosen. */
const spoken = ["UPDATE_CELL", "DELETE_CONTENT", "PASTE"];
const ofCells = [
  "ADD_MERGE",
  "CLEAR_FORMATTING",
  "DELETE_CONTENT",
  "PASTE",
  "REMOVE_MERGE",
  "SET_DECIMAL",
  "SET_FORMATTING",
  "SET_ZONE_BORDERS",
];
const ofSheets = ["ADD_COLUMNS_ROWS", "COLOR_SHEET", "DELETE_SHEET", "HIDE_SHEET", "RENAME_SHEET"];

function isRefused(getters: Getters, command: Command, visitor: Visitor): boolean {
  const touched = touchedZones(getters, command);
  const isOfSheet = ofSheets.includes(command.type);
  if (touched === undefined && !isOfSheet) return false;
  const anchors = getters.getAnchors();
  const sheetId = `${command.sheetId ?? getters.getActiveSheetId()}`;
  return anchors.some((anchor) => {
    if (anchor.kind !== "protection" || lets(anchor, visitor)) return false;
    if (anchor.range === undefined) {
      if (anchor.sheetId !== sheetId) return false;
      return isOfSheet || (touched?.some((zone) => !isOpen(anchors, anchor.id, zone)) ?? false);
    }
    if (anchor.range.sheetId !== sheetId) return false;
    const { zone } = anchor.range;
    return command.type === "DELETE_SHEET" || (touched?.some((one) => meets(one, zone)) ?? false);
  });
}

/** The cells that a command changes; undefined for one that changes none. */
function touchedZones(getters: Getters, command: Command): readonly Zone[] | undefined {
  const { type, col, row } = command;
  if (type === "UPDATE_CELL") {
    return [{ left: Number(col), right: Number(col), top: Number(row), bottom: Number(row) }];
  }
  if (type === "SORT_CELLS") return zonesOf([command.zone]);
  if (ofCells.includes(type)) return zonesOf(command.target);
  if (type !== "REMOVE_COLUMNS_ROWS" || !Array.isArray(command.elements)) return undefined;
  const sheetId = `${command.sheetId}`;
  const [right, bottom] = [getters.getNumberCols(sheetId) - 1, getters.getNumberRows(sheetId) - 1];
  return command.elements.map(Number).map((index) => {
    return command.dimension === "ROW"
      ? { left: 0, right, top: index, bottom: index }
      : { left: index, right: index, top: 0, bottom };
  });
}

function zonesOf(target: unknown): readonly Zone[] {
  return Array.isArray(target) ? target.filter((zone): zone is Zone => typeof zone === "object" && zone !== null) : [];
}

/** As `Protections.lets` has it: the owner, whom it names, everybody as long as it names nobody or only warns. */
function lets({ facts }: EngineAnchor, { address, isOwner }: Visitor): boolean {
  if (isOwner || typeof facts !== "object" || facts === null) return true;
  if ("warningOnly" in facts && facts.warningOnly === true) return true;
  return !("editors" in facts) || !Array.isArray(facts.editors) || facts.editors.includes(address);
}

function isOpen(anchors: readonly EngineAnchor[], protection: string, zone: Zone): boolean {
  return anchors.some(({ kind, facts, range }) => {
    if (kind !== "opening" || range === undefined || typeof facts !== "object" || facts === null) return false;
    if (!("protection" in facts) || facts.protection !== protection) return false;
    const { left, right, top, bottom } = range.zone;
    return left <= zone.left && right >= zone.right && top <= zone.top && bottom >= zone.bottom;
  });
}

function meets(one: Zone, other: Zone): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
