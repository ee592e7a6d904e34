import { words } from "../language/en";
import { ArchiveTooLarge, unzip, zip } from "./zip";

/** The largest .xlsx file that is opened, and the most that may come out of it: an archive can be made to burst. */
export const maxArchiveBytes = 50 * 1024 * 1024;
const maxUnpackedBytes = 400 * 1024 * 1024;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** @param size bytes of the archive */
export function tooLarge(file: string, size: number): { readonly problem: string } {
  return { problem: words.workbookFile.tooLarge({ file, megabytes: (size / 1024 / 1024).toFixed(1) }) };
}

/** The XML files of a workbook by path; a sentence where the bytes are no workbook. @param file its name */
export function openArchive(
  bytes: Buffer,
  file: string,
  limit = maxUnpackedBytes,
): { readonly files: Readonly<Record<string, string>> } | { readonly problem: string } {
  try {
    const found = unzip(bytes, (name) => /\.(xml|rels)$/.test(name), limit);
    const files = Object.fromEntries([...found].map(([path, content]) => [path, content.toString("utf8")]));
    if (files["[Content_Types].xml"] === undefined || !Object.keys(files).some((path) => path.startsWith("xl/")))
      return { problem: words.workbookFile.noWorkbook({ file }) };
    return { files };
  } catch (cause) {
    const { bursts, damagedArchive } = words.workbookFile;
    return { problem: cause instanceof ArchiveTooLarge ? bursts({ file }) : damagedArchive({ file }) };
  }
}

export function closeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  return zip(files);
}
