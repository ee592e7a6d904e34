import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { words } from "../../language/en";

const ENTRY = "local/apps-script/realm/realm.ts";

/** Google's services as one classic expression. Its value is the function that furnishes a realm. */
export function bundleAppsScript(): string {
  return `(function () {${bundled(ENTRY, "iife")}\nreturn LocalSheets.furnish; })()`;
}

/** One source of this project and all it imports, as one text. */
export function bundled(entry: string, format: "iife" | "cjs"): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(projectFolder(entry), entry)],
    bundle: true,
    write: false,
    format,
    platform: format === "iife" ? "neutral" : "node",
    globalName: "LocalSheets",
    target: "es2020",
    minify: format === "iife",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The folder of the project, whether this runs from its source or from a bundle somewhere below it. */
function projectFolder(entry: string): string {
  const starts = [typeof __dirname === "string" ? __dirname : undefined, process.cwd()];
  for (const start of starts) {
    let folder = start;
    while (folder !== undefined) {
      if (existsSync(join(folder, entry))) return folder;
      const parent = dirname(folder);
      folder = parent === folder ? undefined : parent;
    }
  }
  throw new Error(words.runtime.appsScriptMissing({ file: entry }));
}
