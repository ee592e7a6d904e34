import type { Area, Book } from "../engine/book";

/** What the user has selected. It lies on the active sheet; another sheet begins at A1. */
export class Selection {
  private area: Area | undefined;

  constructor(private readonly book: Book) {}

  select(area: Area): void {
    this.book.activateSheet(area.sheet);
    this.area = area;
  }

  selected(): Area {
    const sheet = this.book.activeSheet();
    return this.area?.sheet === sheet ? this.area : { sheet, row: 1, column: 1, rows: 1, columns: 1 };
  }
}
