import type { SheetFacts } from "../engine/book";

/** What a revision would have typed where: "KPIs!C5: 42". Of other changes nothing is said. */
export function typedBy(revision: unknown, sheets: readonly SheetFacts[]): readonly string[] {
  const commands = fieldOf(revision, "commands");
  if (!Array.isArray(commands)) return [];
  return commands.flatMap((command: unknown) => {
    const content = fieldOf(command, "content");
    if (typeof content !== "string" || content === "") return [];
    const name = sheets.find(({ id }) => id === fieldOf(command, "sheetId"))?.name;
    const place = placeOf(command);
    return name === undefined || place === undefined ? [] : [`${name}!${place}: ${shortened(content)}`];
  });
}

function placeOf(command: unknown): string | undefined {
  const range = fieldOf(command, "targetRange");
  if (typeof range === "string") return shortened(range);
  const [column, row] = [fieldOf(command, "col"), fieldOf(command, "row")];
  return typeof column === "number" && typeof row === "number" ? `${letters(column)}${row + 1}` : undefined;
}

/** Of a column that counts from 0. */
function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function fieldOf(found: unknown, name: string): unknown {
  return typeof found === "object" && found !== null ? Object.getOwnPropertyDescriptor(found, name)?.value : undefined;
}
