// Builds Lodestar and Local Sheets, and runs them. Needs nothing but the dependencies and Node 20.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import * as esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const shared = { absWorkingDir: root, bundle: true, charset: "utf8", logLevel: "silent", legalComments: "none" };

/**
 * The server's side as one file beside the packages that it asks for. CommonJS, because Node would read all of the engine
 * once more to learn its names, if it were imported. @returns {Promise<string>} its path
 */
async function buildServer() {
  const file = join(root, "dist/local/cli.cjs");
  await esbuild.build({
    ...shared,
    entryPoints: ["local/cli.ts"],
    outfile: file,
    platform: "node",
    target: "node20",
    format: "cjs",
    banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "ownAddress" },
    packages: "external",
  });
  return file;
}

/** @param {string} entry @returns {Promise<string>} */
async function bundled(entry) {
  const options = {
    ...shared,
    entryPoints: [entry],
    write: false,
    platform: "browser",
    target: "es2022",
  };
  const { outputFiles } = await esbuild.build(options);
  return outputFiles[0].text;
}

/** What Google would get: each of its steps waits for the one before it, and none for this thread. */
function buildProduct() {
  const thread = new Worker(new URL("./build-thread.mjs", import.meta.url));
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}

/** What a browser gets. */
async function buildPage() {
  const [html, script, style, frame] = await Promise.all([
    readFile(join(root, "local/page/index.html"), "utf8"),
    bundled("local/page/main.ts"),
    bundled("local/page/styles.css"),
    bundled("local/page/frame.ts"),
  ]);
  return { html, script, style, frame };
}

/** Resolves with the exit code. What is built while the server's side loads is asked for when it is needed. */
async function start() {
  const product = buildProduct();
  const page = buildPage();
  for (const building of [product, page]) building.catch(() => undefined);
  const { run } = createRequire(import.meta.url)(await buildServer());
  // npm changes into the project's folder; file names are meant from where it was called.
  const folder = process.env.INIT_CWD ?? process.cwd();
  return run({ words: process.argv.slice(2), folder, root, buildProduct: () => product, buildPage: () => page });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
