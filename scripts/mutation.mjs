// Changes the core in thousands of small ways and counts how many of them some test notices: `npm run test:mutation`, or
// for some folders or files `npm run test:mutation -- kpi values/text/scan`. Ends with 1 where one stays below 90 %. What
// survived, line by line: `node scripts/mutation-survivors.mjs`.
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";

process.env.LAW_RUNS ??= "25";

const functions = "tests/functions/functions.test.ts";
const published = "tests/functions/published";
const readings = "tests/functions/published/readings";
const tablesOf = {
  "values/text": ["tests/core/values", functions, published, readings],
  values: ["tests/core/values", "tests/core/okr", "tests/core/kpi", functions, published, readings],
  okr: ["tests/core/okr", functions],
  kpi: ["tests/core/kpi", functions],
  formula: ["tests/core/formula"],
};

for (const part of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(tablesOf)) {
  const name = part.split("/").join("-");
  const folder = part in tablesOf ? part : dirname(part);
  await new Stryker({
    testRunner: "tables",
    plugins: [fileURLToPath(new URL("mutation-runner.mjs", import.meta.url))],
    tables: { places: tablesOf[folder] },
    coverageAnalysis: "perTest",
    mutate: [part === folder ? `src/core/${folder}/*.ts` : `src/core/${part}.ts`],
    concurrency: 1,
    // The runner itself ends what does not end; a busy machine shall not make it look as if a mutant did not.
    timeoutMS: 120_000,
    // Outside the tree, so that a test run beside it finds every file once; and only what the core needs.
    tempDirName: join(tmpdir(), `lodestar-mutation-${name}`),
    ignorePatterns: [
      "**",
      "!src/core/**",
      "!src/functions/**",
      "!tests/core/**",
      "!tests/functions/**",
      "!package.json",
    ],
    jsonReporter: { fileName: `test-output/mutation/${name}.json` },
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    thresholds: { high: 95, low: 90, break: 90 },
    disableTypeChecks: "src/core/**/*.ts",
  }).runMutationTest();
}
