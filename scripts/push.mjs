// Builds and pushes to the Apps Script project named in .clasp.json (or in LODESTAR_SCRIPT_ID), by clasp.
// What is sent is laid out in a folder of its own first: nothing else that lies about can go along.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { buildToDisk, root } from "./build.mjs";
import { pushedFiles, Refusal, readOutcome } from "./push-outcome.mjs";

const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
const placeholder = "PASTE-YOUR-SCRIPT-ID-HERE";

function scriptId(config) {
  const id = process.env.LODESTAR_SCRIPT_ID ?? config.scriptId;
  if (!id || id === placeholder) {
    throw new Refusal(
      `No script to push to: .clasp.json still says "${placeholder}". Put the id of your Apps Script project there (Extensions > Apps Script > Project settings), or set LODESTAR_SCRIPT_ID.`,
    );
  }
  return id;
}

function requireLogin() {
  if (!existsSync(join(homedir(), ".clasprc.json"))) {
    throw new Refusal('You are not logged in to Google for pushing: run "npx clasp login" once, then push again.');
  }
}

async function push() {
  const config = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"));
  const id = scriptId(config);
  requireLogin();
  await buildToDisk({ webhooks: process.argv.includes("--webhooks") });

  const stage = mkdtempSync(join(tmpdir(), "lodestar-push-"));
  try {
    mkdirSync(join(stage, config.rootDir));
    for (const file of pushedFiles) cpSync(join(root, "dist", file), join(stage, config.rootDir, file));
    cpSync(join(root, ".claspignore"), join(stage, ".claspignore"));
    writeFileSync(join(stage, ".clasp.json"), JSON.stringify({ ...config, scriptId: id }));
    readOutcome(
      spawnSync(process.execPath, [clasp, "push", "-f"], {
        cwd: stage,
        encoding: "utf8",
      }),
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  console.log(
    `Pushed ${pushedFiles.join(", ")}. Open your spreadsheet again, then Extensions > Lodestar > Open sidebar.`,
  );
}

try {
  await push();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : `Nothing was pushed: ${error.message}`);
  process.exit(1);
}
