import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { words } from "../language/en";
import { codeOf, reasonOf } from "./failure";
import { maxTableBytes, parseTableFile, type TableFile } from "./table-file";

/**
 * The cells of a file on disk, or a sentence that says why there are none. What is too large is not read at all.
 * @param file as it was asked for, for the sentences
 */
export async function readTableFile(path: string, file: string): Promise<TableFile> {
  try {
    const kind = await stat(path);
    // A device or a pipe may never end, and a pipe may never begin.
    if (!kind.isFile() && !kind.isDirectory()) return { problem: words.tableFile.noFile({ file }) };
    const opened = await open(path);
    try {
      const { size } = await opened.stat();
      if (kind.isDirectory()) return { problem: words.tableFile.folder({ file }) };
      if (size > maxTableBytes)
        return { problem: words.tableFile.tooLarge({ file, megabytes: (size / 1024 / 1024).toFixed(1) }) };
      return parseTableFile(await opened.readFile(), basename(file));
    } finally {
      await opened.close();
    }
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") return { problem: words.tableFile.missing({ file }) };
    if (code === "EISDIR") return { problem: words.tableFile.folder({ file }) };
    if (code === "EACCES" || code === "EPERM") return { problem: words.tableFile.forbidden({ file }) };
    return { problem: words.tableFile.unreadable({ file, reason: code || reasonOf(cause) }) };
  }
}
