// Measures Local Sheets with a table of 10,000 KPIs, in a browser, as a person would wait for it: `npm run bench:sheets`.
// The bench is written like the browser tests and stands with them, in tests/bench; here it is only built and run.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as esbuild from "esbuild";
import { root } from "./build.mjs";

const file = join(root, "dist/local/bench-sheets.cjs");
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["tests/bench/local-sheets-bench.ts"],
  outfile: file,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  packages: "external",
  logLevel: "error",
  plugins: [{ name: "own folders", setup: keepFolders }],
});
process.exit(spawnSync(process.execPath, [file], { stdio: "inherit" }).status ?? 1);

/** What a file asks for beside itself it finds from its own folder, not from that of the one file it is built into. */
function keepFolders(build) {
  build.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, async ({ path }) => ({
    contents: `const __dirname = ${JSON.stringify(dirname(path))};\n${await readFile(path, "utf8")}`,
    loader: "ts",
  }));
}
