import type { Area, CellValue, ChangeType, UserEdit } from "./book";
import { cellValue } from "./cell-value";
import type { RecordedEdit } from "./upstream/sheet";
import { changeType } from "./user-change";
import { serverClient, type Workbook } from "./workbook";

/** Who hears of what a person at the keyboard changed. */
export class UserEdits {
  private readonly listeners: ((edit: UserEdit) => void)[] = [];
  private readonly changeListeners: ((type: ChangeType, client: string) => void)[] = [];

  constructor(private readonly workbook: Workbook) {}

  listen(listener: (edit: UserEdit) => void): void {
    this.listeners.push(listener);
  }

  listenToChanges(listener: (type: ChangeType, client: string) => void): void {
    this.changeListeners.push(listener);
  }

  changed(type: ChangeType | undefined, client: string): void {
    if (type !== undefined) for (const listener of this.changeListeners) listener(type, client);
  }

  /** Carries out `act` as one action of a person, and tells once what it changed. */
  record<T>(client: string, act: () => T): T {
    const { getters } = this.workbook;
    getters.startRecording();
    let recorded: RecordedEdit | undefined;
    let answer: T;
    try {
      answer = act();
    } finally {
      recorded = getters.recordedEdit();
    }
    if (recorded) this.tell(recorded, client);
    return answer;
  }

  private tell({ sheetId, zone, before }: RecordedEdit, client: string): void {
    if (!this.workbook.getters.tryGetSheet(sheetId)) return;
    const area: Area = {
      sheet: sheetId,
      row: zone.top + 1,
      column: zone.left + 1,
      rows: zone.bottom - zone.top + 1,
      columns: zone.right - zone.left + 1,
    };
    const isSingle = area.rows === 1 && area.columns === 1;
    const edit: UserEdit = isSingle ? { area, client, ...this.values(sheetId, zone, before) } : { area, client };
    for (const listener of this.listeners) listener(edit);
  }

  private values(sheetId: string, { left, top }: RecordedEdit["zone"], before: RecordedEdit["before"]) {
    const { engine, getters } = this.workbook;
    const { isDateTimeFormat } = engine.helpers;
    const after = getters.getEvaluatedCell({ sheetId, col: left, row: top });
    return {
      value: shown(cellValue(after, isDateTimeFormat)),
      oldValue: shown(cellValue(before, isDateTimeFormat)),
    };
  }
}

function shown(value: CellValue): CellValue | undefined {
  return value === "" ? undefined : value;
}

/** A page's revision: it is an edit of a person unless the engine in this process sent it. */
export function publishRevision(workbook: Workbook, edits: UserEdits, message: unknown, client: string): boolean {
  const isUserRevision = typeof message === "object" && message !== null && "type" in message;
  if (!isUserRevision || message.type !== "REMOTE_REVISION" || client === serverClient)
    return workbook.receive(message, client);
  const taken = edits.record(client, () => workbook.receive(message, client));
  if (taken) edits.changed(changeType(message, workbook.isTurned("triggers.change-sort")), client);
  return taken;
}
