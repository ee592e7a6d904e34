// Of the grid in a page.
import type { Position, Zone } from "./cell";
import type { Getters } from "./getters";

/** Where a person types into a cell of the grid. */
export interface CellComposer {
  readonly getters: Getters;
  /** As typed. */
  readonly _currentContent: string;
  /** As it goes into the cell. */
  getCurrentCanonicalContent(): string;
  /** As a cell's content is shown for typing. */
  getComposerContent(position: Position, selection?: object): { readonly text: string };
}

/** What the engine lends to who draws a layer of its grid; pixels from the grid's upper left corner. */
export interface GridDrawing {
  readonly ctx: Canvas;
  readonly sheetId: string;
  readonly viewports: {
    /** One for each pane of frozen and other cells. */
    getAllSheetViewportsZonesAndRect(sheetId: string): readonly { readonly zone: Zone; readonly rect: Rectangle }[];
    getRect(sheetId: string, zone: Zone): Rectangle;
  };
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a page's drawing surface, which Node does not know. */
interface Canvas {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  beginPath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}
