// Runs every test and ends with the count that the test runner reports. Further words go to jest: `npm test -- tests/core`.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./build.mjs";

const report = join(root, "test-output/jest.json");
mkdirSync(join(root, "test-output"), { recursive: true });
rmSync(report, { force: true });

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { status } = spawnSync(process.execPath, [jest, "--json", `--outputFile=${report}`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
});

let counts = { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
try {
  counts = JSON.parse(readFileSync(report, "utf8"));
} catch (error) {
  console.error(`jest left no report: ${error.message}`);
}
// A file that could not be loaded ran no test at all: it counts as one failure.
const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exit(status === 0 && failed === 0 && counts.numPassedTests > 0 ? 0 : 1);
