// What a page may send: messages of the engine's own, from the page itself, of a size that the engine can carry out.

const otherMessages = ["REVISION_UNDONE", "REVISION_REDONE", "CLIENT_JOINED", "CLIENT_MOVED", "CLIENT_LEFT"];

/** The most rows or columns that one command may add, and the most cells that one may write. */
const mostHeaders = 1_000_000;
const mostCells = 10_000_000;

/**
 * Whether a message can be given to the engine. It keeps what it is told by the ids in it, so no id may be the name of
 * something that every object has; and it takes a revision with its own id for one that it has carried out.
 */
export function isReadable(message: unknown, commandTypes: ReadonlySet<string>, client: string): boolean {
  if (!isRecord(message) || typeof message.type !== "string" || !hasHarmlessIds(message)) return false;
  if (message.type !== "REMOTE_REVISION") return otherMessages.includes(message.type) && isFrom(message, client);
  const { commands } = message;
  if (message.clientId !== client || !Array.isArray(commands)) return false;
  let cells = 0;
  return commands.every((command: unknown) => {
    if (!isRecord(command) || typeof command.type !== "string") return false;
    cells += cellsOf(command);
    const isKnown = command.type === "SQUISHED_UPDATE_CELL" || commandTypes.has(command.type);
    return isKnown && cells <= mostCells && isOfSomeSize(command);
  });
}

/** Only its own cursor may a page move, and only for itself leave. */
function isFrom(message: Readonly<Record<string, unknown>>, client: string): boolean {
  const { clientId = client, client: about } = message;
  return clientId === client && (about === undefined || (isRecord(about) && about.id === client));
}

/** Cells that a command writes, one after the other. */
function cellsOf(command: Readonly<Record<string, unknown>>): number {
  const { type, target, rows, cols } = command;
  if (Array.isArray(target)) return target.reduce((sum: number, zone: unknown) => sum + cellsIn(zone), 0);
  if (type === "WRITE_CELLS" && Array.isArray(rows) && Array.isArray(cols)) return rows.length * cols.length;
  return type === "SQUISHED_UPDATE_CELL" ? squishedCells(`${command.targetRange}`) : 1;
}

function cellsIn(zone: unknown): number {
  if (!isRecord(zone)) return 1;
  return cellsBetween(Number(zone.left), Number(zone.top), Number(zone.right), Number(zone.bottom));
}

/** For each of them the engine makes a command of its own. */
function squishedCells(range: string): number {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]{1,3})(\d{1,8})(?::([A-Z]{1,3})(\d{1,8}))?$/.exec(range) ?? [];
  if (left === undefined || right === undefined) return Number.POSITIVE_INFINITY;
  return cellsBetween(columnOf(left), Number(top), columnOf(right), Number(bottom));
}

/** Without end where these are no corners. */
function cellsBetween(left: number, top: number, right: number, bottom: number): number {
  const [columns, rows] = [right - left + 1, bottom - top + 1];
  return columns > 0 && rows > 0 ? columns * rows : Number.POSITIVE_INFINITY;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function isOfSomeSize(command: Readonly<Record<string, unknown>>): boolean {
  switch (command.type) {
    case "ADD_COLUMNS_ROWS":
      return isCount(command.quantity) && command.quantity <= mostHeaders;
    case "CREATE_SHEET": {
      const { rows = 1, cols = 1 } = command;
      return isCount(rows) && isCount(cols) && rows * cols <= mostCells;
    }
    case "WRITE_CELLS":
      return [command.rows, command.cols].every(
        (places) => Array.isArray(places) && places.every(Number.isSafeInteger),
      );
    default:
      return true;
  }
}

function isCount(found: unknown): found is number {
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0;
}

/** Also of what is within it, however deep. */
function hasHarmlessIds(found: unknown): boolean {
  const waiting: unknown[] = [found];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === "__proto__") return false;
      if (typeof value === "string" && /id$|^sheetIdTo$/i.test(key) && value in Object.prototype) return false;
      if (typeof value === "object" && value !== null) waiting.push(value);
    }
  }
  return true;
}

function isRecord(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null && !Array.isArray(found);
}
