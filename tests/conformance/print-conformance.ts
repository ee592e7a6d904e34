// Prints every row of docs/platform.md with what jest's report says of the tests that cite it; run by scripts/conformance.mjs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Mark, type PlatformRow, readPlatform } from "./platform-rows";

interface JestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const { rows } = readPlatform();
const report: JestReport = JSON.parse(readFileSync(join(__dirname, "../../test-output/conformance.json"), "utf8"));
const verdicts = new Map<string, boolean>();
for (const { fullName, status } of report.testResults.flatMap(({ assertionResults }) => assertionResults))
  for (const [, id = ""] of fullName.matchAll(/\[([a-z]+\.[a-z0-9-]+)\]/g))
    verdicts.set(id, (verdicts.get(id) ?? true) && status === "passed");

for (const row of rows)
  console.log(`${verdict(row).padEnd(12)} ${row.mark.padEnd(11)} ${row.id.padEnd(36)} ${row.behaviour}`);
console.log("");
for (const mark of ["documented", "reported", "assumed"] as const) console.log(counts(mark));
console.log("None of them has met Google: scripts/probe/self-probe.js asks a real sheet.");
process.exitCode = rows.some((row) => verdict(row) === "FAILS") ? 1 : 0;

function verdict({ id, notPosed, differs }: PlatformRow): string {
  if (notPosed) return "not posed";
  const passed = verdicts.get(id);
  if (passed !== true) return "FAILS";
  return differs ? "differs here" : "passes";
}

function counts(mark: Mark): string {
  const said = rows.filter((row) => row.mark === mark).map(verdict);
  const count = (word: string) => said.filter((one) => one === word).length;
  const others = ["differs here", "not posed", "FAILS"].map((word) => `${count(word)} ${word}`).join(", ");
  return `${mark}: ${said.length} rows, ${count("passes")} pass, ${others}`;
}
