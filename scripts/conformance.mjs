// Prints docs/platform.md as a table with what its tests say, and the counts: `npm run conformance`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./build.mjs";
import { runTypeScript } from "./run-typescript.mjs";

const report = join(root, "test-output/conformance.json");
mkdirSync(join(root, "test-output"), { recursive: true });
rmSync(report, { force: true });

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
spawnSync(process.execPath, [jest, "tests/conformance", "--json", `--outputFile=${report}`], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});
process.exitCode = await runTypeScript("tests/conformance/print-conformance.ts");
