import type { ChangeType } from "./book";

const TYPES: Readonly<Record<string, ChangeType>> = {
  ADD_MERGE: "OTHER",
  CREATE_SHEET: "INSERT_GRID",
  DELETE_SHEET: "REMOVE_GRID",
  DUPLICATE_SHEET: "INSERT_GRID",
  RENAME_SHEET: "OTHER",
  MOVE_SHEET: "OTHER",
  HIDE_SHEET: "OTHER",
  SHOW_SHEET: "OTHER",
  SORTED: "OTHER",
  SET_FORMATTING: "FORMAT",
  CLEAR_FORMATTING: "FORMAT",
  SET_ZONE_BORDERS: "FORMAT",
};

/**
 * What Google calls the change that a page's revision made, by the first of its commands that says; undefined for none.
 * A sort is called an edit where its switch is turned.
 */
export function changeType(message: unknown, isSortEdit: boolean): ChangeType | undefined {
  if (typeof message !== "object" || message === null || !("commands" in message)) return undefined;
  if (!Array.isArray(message.commands)) return undefined;
  if (isSortEdit && message.commands.some((command: unknown) => isOf(command, "SORTED"))) return "EDIT";
  if (message.commands.some((command: unknown) => isOf(command, "MOVE_RANGES"))) return "OTHER";
  return message.commands.map(typeOf).find((type) => type !== undefined);
}

function isOf(command: unknown, type: string): boolean {
  return typeof command === "object" && command !== null && "type" in command && command.type === type;
}

function typeOf(command: unknown): ChangeType | undefined {
  if (typeof command !== "object" || command === null || !("type" in command)) return undefined;
  const isRow = "dimension" in command && command.dimension === "ROW";
  if (command.type === "ADD_COLUMNS_ROWS") return isRow ? "INSERT_ROW" : "INSERT_COLUMN";
  if (command.type === "REMOVE_COLUMNS_ROWS") return isRow ? "REMOVE_ROW" : "REMOVE_COLUMN";
  if (command.type === "UPDATE_CELL") return "content" in command ? "EDIT" : "FORMAT";
  return TYPES[`${command.type}`];
}
