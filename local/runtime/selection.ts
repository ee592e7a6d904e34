import type { Area, Book } from "../engine/book";
import { words } from "../language/en";

/** What one person has selected. It lies on the sheet that they have in front; another sheet begins at A1. */
export class Selection {
  private area: Area | undefined;
  private sheet: string | undefined;

  /** @param isKeyboard whether it is the person for whom the book itself remembers the sheet in front */
  constructor(
    private readonly book: Book,
    private readonly isKeyboard: boolean,
  ) {}

  activeSheet(): string {
    if (this.isKeyboard) return this.book.activeSheet();
    const sheets = this.book.sheets();
    if (!sheets.some(({ id }) => id === this.sheet)) this.sheet = sheets.find(({ hidden }) => !hidden)?.id;
    return this.sheet ?? "";
  }

  /** Throws for a sheet that is not there. */
  activateSheet(sheet: string): void {
    if (this.isKeyboard) this.book.activateSheet(sheet);
    else if (this.book.sheets().some(({ id }) => id === sheet)) this.sheet = sheet;
    else throw new Error(words.engine.noSheet({ sheet }));
  }

  select(area: Area): void {
    this.activateSheet(area.sheet);
    this.area = area;
  }

  selected(): Area {
    const sheet = this.activeSheet();
    return this.area?.sheet === sheet ? this.area : { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  }
}
