import type { Dialog, DialogAnswer, HostView, Menu, OutboxEntry } from "./host";
import type { NewEntry, Outbox } from "./outbox";

/** What one person's page shows around the grid, and who waits for an answer from it. */
export class Surroundings {
  menus: Menu[] = [];
  sidebar: HostView["sidebar"] = null;
  dialog: Dialog | null = null;
  private answered: ((answer: DialogAnswer) => void) | undefined;

  constructor(
    private readonly sent: Outbox,
    private readonly address: string,
  ) {}

  /** All that left the file, and the toasts that this person saw. */
  get outbox(): readonly OutboxEntry[] {
    return this.sent.entries.filter(({ kind, by }) => kind !== "toast" || by === this.address);
  }

  changed(): void {
    this.sent.changed();
  }

  nextId(): number {
    return this.sent.nextId();
  }

  post(entry: NewEntry): void {
    this.sent.post(entry, this.address);
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
