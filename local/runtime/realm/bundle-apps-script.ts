import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { words } from "../../language/en";

const ENTRY = "local/apps-script/realm/realm.ts";

/** Google's services as one classic expression. Its value is the function that furnishes a realm. */
export function bundleAppsScript(): string {
  return `(function () {${bundled(ENTRY, "iife")}\nreturn LocalSheets.furnish; })()`;
}

/** The program of an execution's process, as one classic script. */
export function bundleWorker(): string {
  return bundled("local/runtime/worker/worker-main.ts", "cjs");
}

// Bundling takes longer than opening a file, and the sources do not change while this runs.
const bundles = new Map<string, string>();

/** One source of this project and all it imports, as one text. */
function bundled(entry: string, format: "iife" | "cjs"): string {
  const text = bundles.get(entry) ?? bundle(entry, format);
  bundles.set(entry, text);
  return text;
}

function bundle(entry: string, format: "iife" | "cjs"): string {
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
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, entry))) return folder;
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(words.runtime.appsScriptMissing({ file: entry }));
}
