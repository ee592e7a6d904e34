// Prints what survived the last mutation run, file by file and line by line, as docs/quality.md lists it:
// `node scripts/mutation-survivors.mjs`, or for some folders or files `node scripts/mutation-survivors.mjs values/text`.
import { readFileSync } from "node:fs";

const directory = "test-output/mutation";
const noticed = new Set(["Killed", "Timeout", "RuntimeError"]);
const missed = new Set(["Survived", "NoCoverage"]);
const folders = ["values/text", "values", "okr", "kpi", "formula"];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : folders;
const reports = wanted.map((part) => `${part.split("/").join("-")}.json`);

const inOneLine = (text) => text.replace(/\s+/g, " ");

/** What a mutant replaced, with a mark at both ends of it. */
function changed(line, { location, replacement }) {
  const { start, end } = location;
  const last = end.line === start.line ? end.column - 1 : line.length;
  const before = line.slice(0, start.column - 1).trimStart();
  return inOneLine(`${before}[${line.slice(start.column - 1, last)} → ${replacement}]${line.slice(last)}`);
}

let sum = 0;
for (const report of reports) {
  const { files } = JSON.parse(readFileSync(`${directory}/${report}`, "utf8"));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const survivors = all.filter(({ status }) => missed.has(status)).length;
  const counted = all.filter(({ status }) => noticed.has(status) || missed.has(status)).length;
  const timeouts = all.filter(({ status }) => status === "Timeout").length;
  const score = (100 * (counted - survivors)) / counted;
  sum += survivors;
  console.log(`${report}: ${counted} mutants, ${survivors} survive, ${timeouts} timed out, ${score.toFixed(1)} %`);
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const alive = mutants.filter(({ status }) => missed.has(status));
    if (alive.length === 0) continue;
    console.log(`\n  ${path}: ${alive.length} of ${mutants.length}`);
    const lines = source.split("\n");
    for (const mutant of alive.sort((one, other) => one.location.start.line - other.location.start.line)) {
      const { line } = mutant.location.start;
      const unseen = mutant.status === "NoCoverage" ? " (never run)" : "";
      console.log(`    ${line}: ${changed(lines[line - 1] ?? "", mutant)}${unseen}`);
    }
  }
  console.log();
}
console.log(`${sum} survivors`);
