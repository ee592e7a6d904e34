// Runs Lodestar in Local Sheets. Needs nothing but the dependencies and Node 20.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { startBuild } from "./start-build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Resolves with the exit code. What is built while the server's side loads is asked for when it is needed. */
async function start() {
  const { run, parts } = await startBuild(root);
  // npm changes into the project's folder; file names are meant from where it was called.
  const folder = process.env.INIT_CWD ?? process.cwd();
  return run({ words: process.argv.slice(2), folder, root, parts });
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
