import type { Area } from "../apps-script/acts";
import { googleMessages } from "../apps-script/google-messages";
import type { Anchor, Book } from "../engine/book";
import type { HostState } from "./host-state";
import { mayEdit } from "./person";

export type Protection = Anchor<"protection">;

/** The protections of a file as one person meets them. */
export class Protections {
  private readonly book: Book;

  constructor(private readonly state: HostState) {
    this.book = state.book;
  }

  all(): readonly Protection[] {
    return this.book.anchors("protection");
  }

  named(id: string): Protection {
    const found = this.all().find((one) => one.id === id);
    if (found === undefined) throw new Error(googleMessages.protectionGone);
    return found;
  }

  /** The protection, if the user may change it. */
  needEditable(id: string): Protection {
    const found = this.named(id);
    if (!this.lets(found)) throw new Error(googleMessages.protectedCell);
    return found;
  }

  /** Whether it lets the user in: the owner, whom it names, and everybody as long as it names nobody or only warns. */
  lets({ facts }: Protection): boolean {
    const { person } = this.state;
    if (person.role === "owner") return true;
    return mayEdit(person) && (facts.warningOnly || facts.editors === null || facts.editors.includes(person.address));
  }

  /** Addresses besides the owner's. */
  editors({ facts }: Protection): readonly string[] {
    return facts.editors ?? this.fileEditors();
  }

  fileEditors(): readonly string[] {
    return this.state.file.people.flatMap(({ person }) => (person.role === "editor" ? [person.address] : []));
  }

  /** Neither the owner nor the user can be taken away. */
  editorsAfter(protection: Protection, add: readonly string[] = [], take: readonly string[] = []): readonly string[] {
    const owner = this.state.file.owner.person.address;
    const own = this.state.person.address;
    const kept = [...this.editors(protection), ...add].filter((one) => one !== owner);
    return [...new Set(kept)].filter((one) => !take.includes(one) || one === own);
  }

  openings({ id }: Protection): readonly Area[] {
    return this.openingAnchors(id).flatMap(({ area }) => area ?? []);
  }

  /** Replaces the holes in a sheet's protection. @param firstId of the anchors that are made */
  open(protection: Protection, areas: readonly Area[], firstId: number): void {
    this.book.removeAnchors(this.openingAnchors(protection.id).map(({ id }) => id));
    areas.forEach((area, index) => {
      const facts = { protection: protection.id };
      this.book.setAnchor({
        id: `${protection.id}-${firstId + index}`,
        kind: "opening",
        sheet: area.sheet,
        area,
        facts,
      });
    });
  }

  remove({ id }: Protection): void {
    this.book.removeAnchors([id, ...this.openingAnchors(id).map((one) => one.id)]);
  }

  /** Whether the user may edit every cell of the area. */
  mayEdit(area: Area): boolean {
    if (!mayEdit(this.state.person)) return false;
    return this.closed().every(
      (one) => one.sheet !== area.sheet || (one.area === null ? this.isOpen(one, area) : !meets(one.area, area)),
    );
  }

  needMayEdit(area: Area): void {
    if (!this.mayEdit(area)) throw new Error(googleMessages.protectedCell);
  }

  /** Refuses what changes a sheet itself: its name, its rules, its order. */
  needMayEditSheet(sheet: string): void {
    if (this.closed().some((one) => one.sheet === sheet && one.area === null))
      throw new Error(googleMessages.protectedCell);
  }

  /** Refuses to delete a sheet that holds anything which the user may not edit. */
  needMayDelete(sheet: string): void {
    if (this.closed().some((one) => one.sheet === sheet)) throw new Error(googleMessages.protectedCell);
  }

  /** Protections that keep the user out. */
  private closed(): readonly Protection[] {
    return this.state.person.role === "owner" ? [] : this.all().filter((one) => !this.lets(one));
  }

  private isOpen(protection: Protection, { row, column, rows, columns }: Area): boolean {
    return this.openings(protection).some(
      (one) =>
        one.row <= row &&
        one.column <= column &&
        one.row + one.rows >= row + rows &&
        one.column + one.columns >= column + columns,
    );
  }

  private openingAnchors(id: string): readonly Anchor<"opening">[] {
    return this.book.anchors("opening").filter(({ facts }) => facts.protection === id);
  }
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
