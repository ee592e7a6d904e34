// What `npm start` runs, built; or kept from the last start, where no source has changed since.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import * as esbuild from "esbuild";
import { sourceStamp } from "./source-stamp.mjs";

/** All that a built part is made of: the lock names the libraries. */
const sources = ["src", "local", "scripts", "appsscript.json", "package-lock.json"];

/** Milliseconds after which what was built of an older state of the sources goes. */
const day = 24 * 60 * 60 * 1000;

/**
 * @param {string} root the project's folder
 * @returns {Promise<{ run: Function, parts: Promise<object> }>} local/cli.ts, loaded; and what it asks for, which follows
 */
export async function startBuild(root) {
  const require = createRequire(import.meta.url);
  const builds = join(root, "dist/start");
  const stamp = sourceStamp(root, sources);
  // Where nothing was ever kept nothing needs to be looked for.
  const begun = existsSync(builds) ? undefined : build(root);
  const folder = join(builds, await stamp);
  const server = join(folder, "server.cjs");
  const partsFile = join(folder, "parts.json");
  try {
    // It was written last.
    const parts = JSON.parse(await readFile(partsFile, "utf8"));
    return { run: require(server).run, parts: Promise.resolve(parts) };
  } catch {
    await mkdir(folder, { recursive: true });
  }
  const { product, page, serverText } = begun ?? build(root);
  await writeWhole(server, await serverText);
  const { run, bundleRuntime } = require(server);
  const parts = Promise.all([product, page, bundleRuntime()]).then(([product, page, built]) => ({
    product,
    page,
    built,
  }));
  parts
    .then((made) => writeWhole(partsFile, JSON.stringify(made)))
    .then(() => removeOlder(builds, folder))
    // Whoever asks for the parts hears what failed.
    .catch(() => undefined);
  return { run, parts };
}

/** All that needs no more than the sources, begun at once. */
function build(root) {
  const building = { product: buildProduct(), page: buildPage(root), serverText: buildServer(root) };
  // Whoever waits for them hears what failed.
  for (const part of Object.values(building)) part.catch(() => undefined);
  return building;
}

const shared = { bundle: true, write: false, charset: "utf8", logLevel: "silent", legalComments: "none" };

/**
 * The server's side as one file beside the packages that it asks for. CommonJS, because Node would read all of the engine
 * once more to learn its names, if it were imported.
 */
async function buildServer(root) {
  const { outputFiles } = await esbuild.build({
    ...shared,
    absWorkingDir: root,
    entryPoints: ["local/cli.ts"],
    platform: "node",
    target: "node20",
    format: "cjs",
    banner: { js: 'const ownAddress = require("node:url").pathToFileURL(__filename).href;' },
    define: { "import.meta.url": "ownAddress" },
    packages: "external",
  });
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
async function buildPage(root) {
  const bundled = async (entry) => {
    const options = { ...shared, absWorkingDir: root, entryPoints: [entry], platform: "browser", target: "es2022" };
    const { outputFiles } = await esbuild.build(options);
    return outputFiles[0].text;
  };
  const [html, script, style, frame] = await Promise.all([
    readFile(join(root, "local/page/index.html"), "utf8"),
    bundled("local/page/main.ts"),
    bundled("local/page/styles.css"),
    bundled("local/page/frame.ts"),
  ]);
  return { html, script, style, frame };
}

/** Whole or not at all, since several may start at once. */
async function writeWhole(file, text) {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}

async function removeOlder(builds, own) {
  for (const name of await readdir(builds)) {
    const folder = join(builds, name);
    if (folder !== own && Date.now() - (await stat(folder)).mtimeMs > day) await rm(folder, { recursive: true });
  }
}
