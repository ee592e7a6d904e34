import Papa from "papaparse";
import { words } from "../language/en";

/** The cells of a file as texts, every row of the same length; or a sentence that says why there are none. */
export type TableFile = { readonly rows: readonly (readonly string[])[] } | { readonly problem: string };

/** The largest file that is read: 10 MB. */
export const maxTableBytes = 10 * 1024 * 1024;
const maxCells = 10_000_000;
const maxColumns = 18_278;
const maxCellLength = 50_000;

/**
 * Reads a .csv file: UTF-8 with or without BOM, else Windows-1252; comma, semicolon or tab, found out or named by a first
 * line such as `sep=;`, which is then no row; CRLF, LF or CR; quoted cells of several lines.
 * @param file its name, for the sentences
 */
export function parseTableFile(bytes: Uint8Array, file: string): TableFile {
  if (bytes.length === 0) return { problem: words.tableFile.empty({ file }) };
  if (bytes.length > maxTableBytes) {
    return { problem: words.tableFile.tooLarge({ file, megabytes: (bytes.length / 1024 / 1024).toFixed(1) }) };
  }
  const text = decoded(bytes, file);
  if (typeof text !== "string") return text;
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return { problem: words.tableFile.webPage({ file }) };

  const named = /^sep=([,;\t])(\r\n|\n|\r)/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  if (body.trim() === "") return { problem: words.tableFile.empty({ file }) };
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  const { data: rows, errors } = Papa.parse<string[]>(body, { delimiter, newline: lineBreak(body) });

  const broken = errors.find((error) => error.type === "Quotes");
  if (broken) {
    const line = lineOf(text, (broken.index ?? 0) + (named?.[0].length ?? 0));
    return {
      problem:
        broken.code === "MissingQuotes"
          ? words.tableFile.quoteOpen({ file, line })
          : words.tableFile.quoteBroken({ file, line }),
    };
  }
  return checked(squared(rows), file);
}

function checked(rows: readonly (readonly string[])[], file: string): TableFile {
  const columns = rows[0]?.length ?? 0;
  if (columns > maxColumns)
    return { problem: words.tableFile.tooManyColumns({ file, columns: columns.toLocaleString("en") }) };
  const cells = rows.length * columns;
  if (cells > maxCells) return { problem: words.tableFile.tooManyCells({ file, cells: cells.toLocaleString("en") }) };
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((cell) => cell.length > maxCellLength);
    if (column >= 0) return { problem: words.tableFile.cellTooLong({ file, row: index + 1, column: column + 1 }) };
  }
  return { rows };
}

/** Blank lines at the end go, short rows are filled up. */
function squared(rows: readonly string[][]): string[][] {
  let last = rows.length;
  while (last > 0 && rows[last - 1]?.every((cell) => cell === "")) last -= 1;
  const kept = rows.slice(0, last);
  const width = kept.reduce((widest, row) => Math.max(widest, row.length), 0);
  return kept.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** The delimiter that gives most lines the same number of cells, more than one. Comma, if none does. */
function likelyDelimiter(text: string): string {
  let best = { delimiter: ",", alike: 0, width: 1 };
  for (const delimiter of [",", ";", "\t"]) {
    const { data: rows } = Papa.parse<string[]>(text, { delimiter, newline: lineBreak(text), preview: 500 });
    const widths = new Map<number, number>();
    for (const row of rows) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, alike] of widths) {
      if (alike > best.alike || (alike === best.alike && width > best.width)) best = { delimiter, alike, width };
    }
  }
  return best.delimiter;
}

/** How the lines end; a lone CR, as old Macs write it, only where no LF stands. */
function lineBreak(text: string): "\r\n" | "\n" | "\r" {
  const unquoted = text.replace(/"[^"]*"/g, "");
  if (unquoted.includes("\r\n")) return "\r\n";
  return unquoted.includes("\n") || !unquoted.includes("\r") ? "\n" : "\r";
}

function decoded(bytes: Uint8Array, file: string): string | { readonly problem: string } {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { problem: words.tableFile.workbook({ file }) };
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { problem: words.tableFile.oldWorkbook({ file }) };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { problem: words.tableFile.pdf({ file }) };
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) return { problem: words.tableFile.utf32({ file }) };
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff) || everySecondIsZero(bytes))
    return { problem: words.tableFile.utf16({ file }) };

  const control = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  if (control >= 0) return { problem: words.tableFile.binary({ file, line: lineOfByte(bytes, control) }) };
  try {
    // The decoder leaves a BOM out.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (isWindows1252(bytes)) return fromWindows1252(bytes);
    const at = firstBadByte(bytes);
    const byte = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    return { problem: words.tableFile.notUtf8({ file, line: lineOfByte(bytes, at), byte }) };
  }
}

/**
 * Whether bytes that are no UTF-8 are Windows-1252: every one of them has a character there, and none of them makes a
 * whole or begun character of UTF-8, which would be a damaged file.
 */
function isWindows1252(bytes: Uint8Array): boolean {
  const unused = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
  const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;
  return bytes.every((byte, index) => {
    if (byte < 0x80) return true;
    if (unused.includes(byte)) return false;
    // Two accented capitals and signs side by side are rare; a lead byte and what follows it in UTF-8 are not.
    return byte < 0xc3 || byte >= 0xf5 || !isContinuation(bytes[index + 1]);
  });
}

/** Character by character, because Node's own decoder of that name leaves 0x80 to 0x9F undone in some versions. */
function fromWindows1252(bytes: Uint8Array): string {
  const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** UTF-16 without a mark: Latin letters have a zero for every other byte. */
function everySecondIsZero(bytes: Uint8Array): boolean {
  const looked = bytes.subarray(0, 200);
  const zeros = [0, 1].map((start) => looked.filter((byte, index) => index % 2 === start && byte === 0).length);
  return looked.length >= 4 && zeros.some((count) => count >= looked.length * 0.4);
}

/** Where UTF-8 ends: the first byte that does not belong to a whole character. */
function firstBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    try {
      if (length > 1) decoder.decode(bytes.subarray(at, at + length));
    } catch {
      return at;
    }
    at += length;
  }
  return at;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index++) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line += 1;
  }
  return line;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}
