import { words } from "../language/en";
import type { Area, CustomArgument, CustomResult, EvaluateCustom } from "./book";
import { zonedSerial } from "./dialect/clock";
import { Hub } from "./hub";
import { loadEngine } from "./load-engine";
import type { SheetLocale } from "./locales";
import { quietly } from "./quiet";
import { isReadable } from "./readable-revision";
import type { Surroundings } from "./surroundings";
import type { SwitchName } from "./switches";
import type { Position, Zone } from "./upstream/cell";
import type { Command } from "./upstream/command";
import type { EngineNamespace } from "./upstream/engine";
import type { Getters } from "./upstream/getters";
import type { Model } from "./upstream/model";
import type { WorkbookSnapshot } from "./upstream/snapshot";
import { type XlsxFiles, xlsxFilesOf } from "./xlsx/xlsx-files";

/** Google's own words for a range that is not on the grid. */
export const outsideMessage = "The coordinates of the range are outside the dimensions of the sheet.";

export const serverClient = "local-sheets";

export interface WorkbookOptions {
  readonly name: string;
  readonly locale: SheetLocale;
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly turned?: readonly SwitchName[];
}

/** What reading and writing the facts of a sheet needs: a Workbook has it, and so has a plugin of the engine. */
export type SheetDesk = Pick<
  Workbook,
  | "allows"
  | "customNames"
  | "dispatch"
  | "dispatchAll"
  | "engine"
  | "getters"
  | "isTurned"
  | "needSheet"
  | "revision"
  | "zone"
>;

/** One engine Model with what it needs around it: the only way in which Local Sheets touches a file's cells. */
export class Workbook {
  readonly engine: EngineNamespace = loadEngine();
  readonly hub: Hub;
  /** Grows with every change, whoever made it. */
  revision = 0;
  customNames: ReadonlySet<string> = new Set();
  private model: Model;
  private snapshot: WorkbookSnapshot;
  private evaluate: EvaluateCustom = () => ({ kind: "loading" });

  constructor(
    readonly options: WorkbookOptions,
    snapshot: WorkbookSnapshot,
    log: readonly unknown[] = [],
  ) {
    this.snapshot = this.localised(snapshot);
    this.hub = new Hub(firstRevision);
    this.hub.startAt(this.snapshot.revisionId ?? firstRevision, log);
    this.model = this.openModel();
  }

  get getters(): Getters {
    return this.model.getters;
  }

  get locale(): SheetLocale {
    return this.options.locale;
  }

  /** Whether Local Sheets goes the other way here than docs/platform.md tells. */
  isTurned(name: SwitchName): boolean {
    return this.options.turned?.includes(name) === true;
  }

  get yearNow(): number {
    const { now, timeZone } = this.options;
    const millisecondsPerDay = 86_400_000;
    return new Date((zonedSerial(now(), timeZone) - 25_569) * millisecondsPerDay).getUTCFullYear();
  }

  /** Carries out one command; an engine that refuses it is a fault of ours, unless it only had nothing to change. */
  dispatch(type: string, payload: object = {}): void {
    const result = this.guarded(() => this.model.dispatch(type, payload));
    this.revision++;
    const reasons = result.reasons.filter((reason) => reason !== "NoChanges");
    if (reasons.length > 0) throw new Error(words.engine.refused({ command: type, reason: reasons.join(", ") }));
  }

  /** One revision for all the commands; those that change nothing are left out. */
  dispatchAll(commands: readonly Command[]): void {
    if (commands.length > 0) this.dispatch("DO_ALL", { commands });
  }

  allows(type: string, payload: object): boolean {
    return quietly(() => this.model.canDispatch(type, payload)).isSuccessful;
  }

  /** A revision of a page; false when it came too late, or means nothing to the engine, and was refused. */
  receive(message: unknown, client: string): boolean {
    this.revision++;
    if (!isReadable(message, this.engine.coreTypes, client)) return false;
    try {
      return this.guarded(() => this.hub.publish(message));
    } catch {
      // The revision cannot be carried out: the file is as it was before, and so is every other page.
      return false;
    }
  }

  /** What a page loads before it listens. */
  state(): { readonly data: unknown; readonly log: readonly unknown[] } {
    // Pages that are listening may still undo a revision of the log, so it is folded up only when there are none.
    if (this.hub.listenerCount === 1 && this.hub.log.length > 0) {
      this.snapshot = this.save();
      this.hub.startAt(this.snapshot.revisionId ?? firstRevision);
    }
    return { data: this.snapshot, log: this.hub.log };
  }

  /** What a page would load now; nothing is put together for it. */
  kept(): { readonly data: unknown; readonly log: readonly unknown[] } {
    return { data: this.snapshot, log: [...this.hub.log] };
  }

  /** Everything as it was then. Pages that are listening hear nothing of it: their next revisions are refused. */
  restore(snapshot: WorkbookSnapshot, log: readonly unknown[]): void {
    const before = this.hub.revision;
    const older = quietly(() => this.openModel(this.localised(snapshot), log)._exportData(false));
    this.snapshot = { ...older, revisionId: `${before}-restored` };
    this.hub.startAt(this.snapshot.revisionId ?? firstRevision);
    this.model = this.openModel();
    this.revision++;
  }

  xlsxFiles(): Promise<XlsxFiles> {
    return xlsxFilesOf(this.model);
  }

  save(): WorkbookSnapshot {
    return quietly(() => this.model._exportData(false));
  }

  setCustomFunctions(names: readonly string[], evaluate: EvaluateCustom): void {
    this.customNames = new Set(names.map((name) => name.toUpperCase()));
    this.evaluate = evaluate;
  }

  /** The sheet's zone of `area`, in the engine's count from 0. Throws where it is not on the grid. */
  zone(area: Area): Zone {
    const { sheet, row, column, rows, columns } = area;
    this.needSheet(sheet);
    const zone = { left: column - 1, top: row - 1, right: column + columns - 2, bottom: row + rows - 2 };
    const fits =
      row >= 1 &&
      column >= 1 &&
      rows >= 1 &&
      columns >= 1 &&
      zone.bottom < this.getters.getNumberRows(sheet) &&
      zone.right < this.getters.getNumberCols(sheet);
    if (!fits) throw new Error(outsideMessage);
    return zone;
  }

  needSheet(sheet: string): void {
    if (!this.getters.tryGetSheet(sheet)) throw new Error(words.engine.noSheet({ sheet }));
  }

  private localised(snapshot: WorkbookSnapshot): WorkbookSnapshot {
    return { ...snapshot, settings: { ...snapshot.settings, locale: this.options.locale } };
  }

  private openModel(snapshot = this.snapshot, log: readonly unknown[] = this.hub.log): Model {
    const { options } = this;
    const surroundings: Surroundings = {
      now: options.now,
      timeZone: () => options.timeZone,
      isTurned: (name) => this.isTurned(name),
      isCustomFunction: (name) => this.customNames.has(name),
      evaluateCustom: (name, args, cell) => this.answerCustom(name, args, cell),
    };
    const { Model } = this.engine;
    const config = {
      custom: { lodestar: surroundings },
      transportService: this.hub.transport(),
      client: { id: serverClient, name: serverClient },
    };
    return quietly(() => new Model(copyOf(snapshot), config, copyOf(log)));
  }

  /** An engine that fails halfway through a command takes no other: it is opened again as it was before. */
  private guarded<T>(act: () => T): T {
    try {
      return quietly(act);
    } catch (failure) {
      this.model = this.openModel();
      throw failure;
    }
  }

  private answerCustom(name: string, args: readonly CustomArgument[], cell?: Area): CustomResult {
    try {
      return this.evaluate(name, args, cell);
    } catch (failure) {
      return { kind: "error", message: failure instanceof Error ? failure.message : `${failure}` };
    }
  }
}

// The engine writes into what it is given.
function copyOf<T>(json: T): T {
  return JSON.parse(JSON.stringify(json));
}

const firstRevision = "START_REVISION";

/** `read` for each cell of the zone, as rows of cells. */
export function mapZone<T>(sheetId: string, zone: Zone, read: (position: Position) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) cells.push(read({ sheetId, col, row }));
    rows.push(cells);
  }
  return rows;
}

/** A command for each cell of the block, made of what stands at its place in `block`. */
export function blockCommands<T>(
  area: Area,
  block: readonly (readonly T[])[],
  command: (position: Position, value: T) => Command | undefined,
): Command[] {
  const commands: Command[] = [];
  block.slice(0, area.rows).forEach((cells, down) => {
    cells.slice(0, area.columns).forEach((value, right) => {
      const made = command({ sheetId: area.sheet, col: area.column - 1 + right, row: area.row - 1 + down }, value);
      if (made) commands.push(made);
    });
  });
  return commands;
}
