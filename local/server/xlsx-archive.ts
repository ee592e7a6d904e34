import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { words } from "../language/en";

/** The largest .xlsx file that is opened, and the most that may come out of it: an archive can be made to burst. */
const maxArchiveBytes = 50 * 1024 * 1024;
const maxUnpackedBytes = 400 * 1024 * 1024;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The XML files of a workbook by path; a sentence where the bytes are no workbook. @param file its name */
export function openArchive(
  bytes: Uint8Array,
  file: string,
): { readonly files: Readonly<Record<string, string>> } | { readonly problem: string } {
  if (bytes.length > maxArchiveBytes)
    return { problem: words.workbookFile.tooLarge({ file, megabytes: (bytes.length / 1024 / 1024).toFixed(1) }) };
  let unpacked = 0;
  let bursts = false;
  try {
    const found = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        bursts ||= unpacked > maxUnpackedBytes;
        return !bursts;
      },
    });
    if (bursts) return { problem: words.workbookFile.bursts({ file }) };
    const files = Object.fromEntries(Object.entries(found).map(([path, content]) => [path, strFromU8(content)]));
    if (files["[Content_Types].xml"] === undefined || !Object.keys(files).some((path) => path.startsWith("xl/")))
      return { problem: words.workbookFile.noWorkbook({ file }) };
    return { files };
  } catch {
    return { problem: words.workbookFile.damagedArchive({ file }) };
  }
}

export function closeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}
