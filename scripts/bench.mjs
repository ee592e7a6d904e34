// Measures the formulas in one bare realm and one run, as Google loads them: `npm run bench`. Ratios are the fact; the
// milliseconds depend on the machine. Exits with 1 where a figure of docs/quality.md does not hold.
import vm from "node:vm";
import { build } from "./build.mjs";

const { code } = await build();

/** The functions under measure and the bare loop beside them, in the same realm. */
const realmSource = `
  var bare = function (current, target, baseline) {
    var out = new Array(current.length);
    for (var i = 0; i < current.length; i++) {
      var from = baseline[i][0];
      var raw = (current[i][0] - from) / (target[i][0] - from);
      out[i] = [raw < 0 ? 0 : raw > 1 ? 1 : raw];
    }
    return out;
  };
  // A small generator of our own, so that every run measures the same numbers.
  var seed = 1;
  var next = function () { seed = (seed * 16807) % 2147483647; return seed / 2147483647; };
  var column = function (rows, make) { var out = []; for (var i = 0; i < rows; i++) out.push([make(i)]); return out; };
  var numbers = function (rows) {
    return {
      current: column(rows, function () { return Math.round(next() * 1e6) / 100; }),
      target: column(rows, function () { return 5000 + Math.round(next() * 1e6) / 100; }),
      baseline: column(rows, function () { return Math.round(next() * 1e5) / 100; }),
    };
  };
`;

const realm = vm.createContext(Object.create(null));
vm.runInContext(code, realm);
vm.runInContext(realmSource, realm);

/** Median milliseconds of `runs` runs of a call in the realm, after five to warm up. */
function median(call, runs = 41) {
  const run = vm.runInContext(`(function () { return ${call}; })`, realm);
  const times = [];
  for (let i = 0; i < runs + 5; i++) {
    const start = performance.now();
    run();
    if (i >= 5) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

vm.runInContext("var small = numbers(10000), large = numbers(100000);", realm);
vm.runInContext(
  `var texts = { percent: column(10000, function (i) { return (i % 120) + "%"; }), whole: column(10000, function () { return "100%"; }),
                 money: column(10000, function (i) { return "R$ " + (10 + i % 80) + ".000"; }), goal: column(10000, function () { return "R$ 90.000"; }) };`,
  realm,
);
// Where "R$ 50.000" is ambiguous the currency decides, so the spreadsheet is never asked.

const rows = [];
const failures = [];
function report(name, value, limit, unit) {
  const holds = value <= limit;
  rows.push([name, `${value.toFixed(2)} ${unit}`, `at most ${limit} ${unit}`, holds ? "holds" : "does not hold"]);
  if (!holds) failures.push(name);
}

const bare10 = median("bare(small.current, small.target, small.baseline)");
const bare100 = median("bare(large.current, large.target, large.baseline)", 15);
for (const [name, call] of [
  ["OKRSCORE", (size) => `OKRSCORE(${size}.current, ${size}.target, ${size}.baseline)`],
  ["KPISTATUS", (size) => `KPISTATUS(${size}.current, ${size}.target)`],
]) {
  const at10 = median(call("small"));
  const at100 = median(call("large"), 15);
  report(`${name}, 10,000 numeric rows`, at10, 20, "ms");
  report(`${name} against a bare loop`, at10 / bare10, 10, "times");
  report(
    `${name}, growth of cost per row from 10,000 to 100,000 rows, against the loop's own`,
    at100 / at10 / (bare100 / bare10),
    1.3,
    "times",
  );
}
report('OKRSCORE, 10,000 rows of "45%"', median("OKRSCORE(texts.percent, texts.whole)"), 150, "ms");
report('OKRSCORE, 10,000 rows of "R$ 50.000"', median("OKRSCORE(texts.money, texts.goal)"), 150, "ms");
report('KPISTATUS, 10,000 rows of "R$ 50.000"', median("KPISTATUS(texts.money, texts.goal)"), 150, "ms");

/** Median cost of a fresh realm that loads a script and makes one call; the realm itself is not counted. */
function loadAndCall(source, call) {
  const times = [];
  for (let i = 0; i < 46; i++) {
    const fresh = vm.createContext(Object.create(null));
    const start = performance.now();
    vm.runInContext(source, fresh);
    vm.runInContext(call, fresh);
    if (i >= 5) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[20];
}
const oneLine = loadAndCall("function OKRSCORE(a, b) { return a / b; }", "OKRSCORE(1, 2)");
report(
  "Loading the bundle and a first call, above a one-line script",
  loadAndCall(code, "OKRSCORE(1, 2)") - oneLine,
  2,
  "ms",
);

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join("  "));
process.exit(failures.length === 0 ? 0 : 1);
