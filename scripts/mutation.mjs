// Changes the core in thousands of small ways and counts how many of them some test notices: `npm run test:mutation`, or
// for some folders `npm run test:mutation -- kpi formula`. Slow; ends with 1 below 90 %.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["values", "okr", "kpi", "formula"];
const report = `test-output/mutation/${folders.join("-")}`;
process.env.LAW_RUNS ??= "25";

await new Stryker({
  testRunner: "jest",
  plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/jest-runner"))],
  jest: { configFile: "jest.mutation.cjs" },
  coverageAnalysis: "perTest",
  mutate: folders.map((folder) => `src/core/${folder}/**/*.ts`),
  concurrency: 1,
  // Outside the tree, so that a test run beside it finds every file once.
  tempDirName: join(tmpdir(), `lodestar-mutation-${folders.join("-")}`),
  ignorePatterns: ["/dist", "/docs", "/local", "/samples", "/test-output", "/src/sidebar/client"],
  incremental: true,
  incrementalFile: `${report}.json`,
  jsonReporter: { fileName: `${report}-report.json` },
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: 10_000,
}).runMutationTest();
