import type { Dialog, DialogAnswer, HostView, Menu, OutboxEntry } from "./host";

type NewEntry = OutboxEntry extends infer Entry
  ? Entry extends OutboxEntry
    ? Omit<Entry, "id" | "at">
    : never
  : never;

/** What the page shows around the grid, and who waits for an answer from it. */
export class Surroundings {
  menus: Menu[] = [];
  sidebar: HostView["sidebar"] = null;
  dialog: Dialog | null = null;
  readonly outbox: OutboxEntry[] = [];
  private readonly listeners: (() => void)[] = [];
  private answered: ((answer: DialogAnswer) => void) | undefined;
  private lastId = 0;

  constructor(private readonly now: () => number) {}

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  post(entry: NewEntry): void {
    this.outbox.push({ ...entry, id: this.nextId(), at: this.now() });
    this.changed();
  }

  addMenu(menu: Menu): void {
    this.menus = [...this.menus.filter((one) => one.place !== menu.place || one.name !== menu.name), menu];
    this.changed();
  }

  showSidebar(title: string, html: string): void {
    this.sidebar = { id: this.nextId(), title, html };
    this.changed();
  }

  closeSidebar(): void {
    this.sidebar = null;
    this.changed();
  }

  /** Shows a dialog and tells once what was answered. A dialog that stands already is closed. */
  showDialog(dialog: Dialog, answered: (answer: DialogAnswer) => void): void {
    this.answerDialog(this.dialog?.id ?? 0, { button: "CLOSE" });
    this.dialog = dialog;
    this.answered = answered;
    this.changed();
  }

  answerDialog(id: number, answer: DialogAnswer): void {
    if (this.dialog === null || this.dialog.id !== id) return;
    const { answered } = this;
    this.dialog = null;
    this.answered = undefined;
    this.changed();
    answered?.(answer);
  }
}
