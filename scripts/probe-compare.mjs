// Compares what the self-probe found elsewhere with Local Sheets, row by row: `npm run probe:compare -- ANSWER.json`.
import { resolve } from "node:path";
import { runTypeScript } from "./run-typescript.mjs";

const [answer] = process.argv.slice(2);
if (answer === undefined) {
  console.error("Give it the file with the probe's answer: npm run probe:compare -- ANSWER.json");
  process.exitCode = 1;
} else {
  process.exitCode = await runTypeScript("tests/conformance/compare-answers.ts", [resolve(answer)]);
}
