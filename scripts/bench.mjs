// Measures the formulas in one bare realm and one run, as Google loads them: `npm run bench`. Ratios are the fact; the
// milliseconds depend on the machine. Exits with 1 where a figure of docs/quality.md does not hold.
import v8 from "node:v8";
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

// What one call leaves behind is cleared before the next one's time begins, else it is measured with that.
v8.setFlagsFromString("--expose-gc");
const clear = vm.runInNewContext("gc");

/**
 * Median milliseconds of each call in the realm, run in turns so that whatever else the machine does falls on all of them
 * alike, after half a second each in which the engine learns them.
 * @param {readonly string[]} calls
 * @param {number} runs
 */
function medians(calls, runs = 41) {
  const each = calls.map((call) => ({ run: vm.runInContext(`(function () { return ${call}; })`, realm), times: [] }));
  for (const { run } of each) for (const end = performance.now() + 500; performance.now() < end; ) run();
  for (let i = 0; i < runs; i++) {
    for (const { run, times } of each) {
      clear();
      const start = performance.now();
      run();
      times.push(performance.now() - start);
    }
  }
  return each.map(({ times }) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]);
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

const bare = (size) => `bare(${size}.current, ${size}.target, ${size}.baseline)`;
for (const [name, call] of [
  ["OKRSCORE", (size) => `OKRSCORE(${size}.current, ${size}.target, ${size}.baseline)`],
  ["KPISTATUS", (size) => `KPISTATUS(${size}.current, ${size}.target)`],
]) {
  const [bare10, bare100, at10, at100] = medians([bare("small"), bare("large"), call("small"), call("large")]);
  report(`${name}, 10,000 numeric rows`, at10, 20, "ms");
  report(`${name} against a bare loop`, at10 / bare10, 10, "times");
  report(
    `${name}, growth of cost per row from 10,000 to 100,000 rows, against the loop's own`,
    at100 / at10 / (bare100 / bare10),
    1.3,
    "times",
  );
}
const [percent, money, moneyStatus] = medians([
  "OKRSCORE(texts.percent, texts.whole)",
  "OKRSCORE(texts.money, texts.goal)",
  "KPISTATUS(texts.money, texts.goal)",
]);
report('OKRSCORE, 10,000 rows of "45%"', percent, 150, "ms");
report('OKRSCORE, 10,000 rows of "R$ 50.000"', money, 150, "ms");
report('KPISTATUS, 10,000 rows of "R$ 50.000"', moneyStatus, 150, "ms");

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
