// Builds a TypeScript program that stands with the tests and runs it: benches and pictures drive the same page as they do.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { root } from "./build.mjs";

/**
 * Runs the file in a process of its own.
 * @param {string} entry path from the project's root
 * @param {readonly string[]} words its arguments
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(entry, words = []) {
  const file = join(root, "dist/local", `${basename(entry, ".ts")}.cjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    define: { "import.meta.url": JSON.stringify(pathToFileURL(file).href) },
    packages: "external",
    logLevel: "error",
    plugins: [{ name: "own folders", setup: keepFolders }],
  });
  return spawnSync(process.execPath, [file, ...words], { stdio: "inherit" }).status ?? 1;
}

/** What a file asks for beside itself it finds from its own folder, not from that of the one file it is built into. */
function keepFolders(bundler) {
  bundler.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path }) => ({
    contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${await readFile(path, "utf8")}`,
    loader: "ts",
  }));
}
