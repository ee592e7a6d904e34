// As much of the ZIP format as workbooks use: files stored or deflated, one disk, less than 4 GB.
import { deflateRawSync, inflateRawSync } from "node:zlib";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const fileBytes = 30;
/** The comment at the end of an archive has at most so many bytes. */
const longestComment = 65_535;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
/** The first day that the format knows: archives made of the same files are the same. */
const firstDay = 0x0021;
const deflated = 8;

export class ArchiveTooLarge extends Error {}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

/**
 * The files for which `wanted` says yes, by path.
 * @param limit bytes that may come out in all; throws ArchiveTooLarge beyond
 * @throws {Error} where the bytes are no archive
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean, limit: number): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = limit;
  for (const { name, method, packedSize, offset } of entriesOf(bytes)) {
    if (!wanted(name)) continue;
    if (bytes.readUInt32LE(offset) !== fileMark) throw new Error("A file of the archive is not where it should be.");
    const start = offset + fileBytes + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + packedSize);
    if (method !== 0 && method !== deflated) throw new Error("The archive is packed in an unknown way.");
    if (left === 0 || (method === 0 && packed.length > left)) throw new ArchiveTooLarge();
    const content = method === 0 ? packed : inflated(packed, left);
    left -= content.length;
    files.set(name, content);
  }
  return files;
}

function inflated(packed: Buffer, most: number): Buffer {
  try {
    // What does not fit is not even made.
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (cause) {
    const isTooLarge = typeof cause === "object" && cause !== null && "code" in cause;
    throw isTooLarge && cause.code === "ERR_BUFFER_TOO_LARGE" ? new ArchiveTooLarge() : cause;
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error("The archive's directory is broken.");
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + entryBytes, at + entryBytes + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += entryBytes + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - endBytes; at >= Math.max(0, bytes.length - endBytes - longestComment); at--)
    if (bytes.readUInt32LE(at) === endMark) return at;
  throw new Error("The bytes are no archive.");
}

/** One archive of these texts, by path. */
export function zip(texts: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(texts)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    // What a file's head and its entry in the directory have in common.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(utf8Flag, 2);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt16LE(firstDay, 8);
    facts.writeUInt32LE(checksum(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const mark = Buffer.alloc(4);
    mark.writeUInt32LE(fileMark);
    parts.push(mark, facts, name, packed);
    const entry = Buffer.alloc(entryBytes);
    entry.writeUInt32LE(entryMark, 0);
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, name);
    offset += mark.length + facts.length + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
}

/** CRC-32, as the format asks for it. */
function checksum(bytes: Uint8Array): number {
  const table = Array.from({ length: 256 }, (_, n) => {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
