import type { EngineRange, RangeRef } from "../upstream/cell";
import type { Command } from "../upstream/command";
import type { EngineNamespace } from "../upstream/engine";
import type { PluginClass, RangeAdapters } from "../upstream/plugin";
import type { EngineAnchor } from "../upstream/sheet";
import type { WorkbookSnapshot } from "../upstream/snapshot";

/**
 * SET_ANCHOR: a fact that the engine has no place for, such as a protection, tied to cells, to a sheet, or to the file.
 * Of `ranges` the first counts. An anchor moves with its cells and goes when they are deleted.
 */
interface SetAnchor extends Command {
  readonly type: "SET_ANCHOR";
  readonly id: string;
  readonly kind: string;
  readonly sheetId?: string;
  readonly ranges?: readonly RangeRef[];
  readonly facts: unknown;
}

export function anchorPlugin(engine: EngineNamespace): PluginClass {
  return class AnchorPlugin extends engine.CorePlugin {
    static getters = ["getAnchors"];
    readonly anchors: Record<string, EngineAnchor | undefined> = {};

    override handle(command: Command): void {
      if (isSetAnchor(command)) {
        const { id, kind, sheetId, ranges, facts } = command;
        const range = ranges?.[0] === undefined ? undefined : this.getters.getRangeFromRangeData(ranges[0]);
        this.history.update("anchors", id, {
          id,
          kind,
          facts,
          ...(range ? { range } : sheetId === undefined ? {} : { sheetId }),
        });
      }
      if (command.type === "REMOVE_ANCHOR") this.history.update("anchors", `${command.id}`, undefined);
      if (command.type === "DUPLICATE_SHEET") this.copyAnchors(`${command.sheetId}`, `${command.sheetIdTo}`);
      if (command.type === "DELETE_SHEET") {
        for (const { id } of this.getAnchors().filter((anchor) => sheetOf(anchor) === command.sheetId))
          this.history.update("anchors", id, undefined);
      }
    }

    override adaptRanges({ applyChange }: RangeAdapters): void {
      for (const anchor of this.getAnchors()) {
        if (!anchor.range) continue;
        const change = applyChange(anchor.range);
        if (change.changeType === "REMOVE") this.history.update("anchors", anchor.id, undefined);
        else if (change.changeType !== "NONE")
          this.history.update("anchors", anchor.id, { ...anchor, range: change.range });
      }
    }

    override import(snapshot: WorkbookSnapshot): void {
      for (const { id, kind, sheetId, xc, facts } of snapshot.lodestarAnchors ?? []) {
        const range: EngineRange | undefined =
          xc === undefined || sheetId === undefined ? undefined : this.getters.getRangeFromSheetXC(sheetId, xc);
        this.anchors[id] = { id, kind, facts, ...(range ? { range } : sheetId === undefined ? {} : { sheetId }) };
      }
    }

    override export(snapshot: WorkbookSnapshot): void {
      snapshot.lodestarAnchors = this.getAnchors().map(({ id, kind, sheetId, range, facts }) => {
        if (range === undefined) return { id, kind, facts, ...(sheetId === undefined ? {} : { sheetId }) };
        const xc = this.getters.getRangeString(range, range.sheetId);
        return { id, kind, facts, sheetId: range.sheetId, xc };
      });
    }

    /** A filter and links are copied with a sheet; who may edit it and what scripts noted there is not. */
    private copyAnchors(from: string, to: string): void {
      for (const { id, kind, range, facts } of this.getAnchors()) {
        if (range?.sheetId !== from || !copiedKinds.includes(kind)) continue;
        const copy = { id: `${id}@${to}`, kind, facts, range: this.getters.getRangeFromZone(to, range.zone) };
        this.history.update("anchors", copy.id, copy);
      }
    }

    getAnchors(): EngineAnchor[] {
      return Object.values(this.anchors).flatMap((anchor) => anchor ?? []);
    }
  };
}

const copiedKinds = ["link", "filter", "criteria", "filtered"];

function sheetOf({ sheetId, range }: EngineAnchor): string | undefined {
  return range?.sheetId ?? sheetId;
}

function isSetAnchor(command: Command): command is SetAnchor {
  return command.type === "SET_ANCHOR";
}
