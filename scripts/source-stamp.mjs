// Names the state that a folder's sources are in, without reading them.
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * @param {string} root
 * @param {readonly string[]} sources files, and folders with all that is in them, from `root`
 * @returns {Promise<string>} 16 hexadecimal digits: other ones as soon as a file is written, comes, goes or is renamed
 */
export async function sourceStamp(root, sources) {
  const files = await Promise.all(sources.map((source) => filesOf(root, source)));
  const states = await Promise.all(
    files.flat().map(async (file) => {
      const { size, mtimeMs } = await stat(join(root, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return createHash("sha256").update(states.sort().join("\n")).digest("hex").slice(0, 16);
}

async function filesOf(root, source) {
  if (!(await stat(join(root, source))).isDirectory()) return [source];
  const entries = await readdir(join(root, source), { withFileTypes: true });
  const below = entries.map((entry) => filesOf(root, `${source}/${entry.name}`));
  return (await Promise.all(below)).flat();
}
