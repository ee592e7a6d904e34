import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, type BuildResult, build, buildSync } from "esbuild";
import { words } from "../../language/en";
import type { BuiltRuntime } from "../host";

const REALM = { entry: "local/apps-script/realm/realm.ts", format: "iife" } as const;
const WORKER = { entry: "local/runtime/worker/worker-main.ts", format: "cjs" } as const;
type Part = typeof REALM | typeof WORKER;

/** Google's services as one classic expression. Its value is the function that furnishes a realm. */
export function bundleAppsScript(): string {
  return furnishing(bundled(REALM));
}

/** The program of an execution's process, as one classic script. */
export function bundleWorker(): string {
  return bundled(WORKER);
}

/** Both, while this thread does something else. */
export async function bundleRuntime(): Promise<BuiltRuntime> {
  const [appsScript, worker] = await Promise.all([build(settings(REALM)), build(settings(WORKER))]);
  return { appsScript: furnishing(textOf(appsScript)), worker: textOf(worker) };
}

function furnishing(realm: string): string {
  return `(function () {${realm}\nreturn LocalSheets.furnish; })()`;
}

// Bundling takes longer than opening a file, and the sources do not change while this runs.
const bundles = new Map<Part, string>();

/** One source of this project and all it imports, as one text. */
function bundled(part: Part): string {
  const text = bundles.get(part) ?? textOf(buildSync(settings(part)));
  bundles.set(part, text);
  return text;
}

function settings({ entry, format }: Part): BuildOptions & { write: false } {
  return {
    entryPoints: [join(projectFolder(entry), entry)],
    bundle: true,
    write: false,
    format,
    platform: format === "iife" ? "neutral" : "node",
    globalName: "LocalSheets",
    target: "es2020",
    minify: format === "iife",
    logLevel: "silent",
  };
}

function textOf({ outputFiles }: BuildResult<{ write: false }>): string {
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
