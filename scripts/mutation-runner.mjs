// Runs jest's tables for Stryker without jest, which takes a second to start where a mutant needs a few milliseconds. The
// tests of a folder are one bundle; it is evaluated anew for every mutant, so that nothing remembers another one.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { expect } from "expect";

const require = createRequire(import.meta.url);

/** describe and it as the tests call them; what they register lands in `tests`. */
function harness() {
  const tests = [];
  const path = [];
  const describe = (title, body) => {
    path.push(title);
    body();
    path.pop();
  };
  const it = (title, body) => tests.push({ title: [...path, title].join(" "), body });
  const each = (act) => (table) => (title, body) => {
    for (const [at, row] of table.entries()) {
      const cells = Array.isArray(row) ? row : [row];
      act(`${title} (row ${at + 1})`, () => body(...cells));
    }
  };
  describe.each = each(describe);
  it.each = each(it);
  return { tests, describe, it };
}

class TableRunner {
  static inject = [commonTokens.options];

  constructor(options) {
    this.places = options.tables.places;
    this.killers = new Map();
    // One object for Stryker's switches: the code that it instrumented looks for it here.
    globalThis.__stryker__ ??= {};
    this.switches = globalThis.__stryker__;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Laws try other cases every time, and would make the score one of chance.
    const files = this.places.flatMap((place) =>
      place.endsWith(".ts") ? `./${place}` : readdirSync(place).map((file) => `./${place}/${file}`),
    );
    const tables = files.filter((file) => file.endsWith(".test.ts") && !file.endsWith("laws.test.ts"));
    const { outputFiles } = await build({
      stdin: { contents: tables.map((file) => `import "${file}";`).join("\n"), resolveDir: process.cwd() },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      packages: "external",
      target: "es2022",
    });
    this.load = vm.runInThisContext(`(function (require, module, describe, it, expect) {${outputFiles[0].text}\n})`);
  }

  kills(at) {
    return this.killers.get(at) ?? 0;
  }

  /** The tests, after everything was evaluated anew. */
  testsAnew() {
    const { tests, describe, it } = harness();
    this.load(require, { exports: {} }, describe, it, expect);
    return tests;
  }

  async dryRun() {
    const coverage = { static: {}, perTest: {} };
    this.switches.activeMutant = undefined;
    this.switches.mutantCoverage = coverage;
    this.switches.currentTestId = undefined;
    const count = this.testsAnew().length;
    const results = [];
    let tests = [];
    for (let at = 0; at < count; at++) {
      // Anew now and then: what one test puts into a cache would be charged to it alone.
      if (at % 10 === 0) tests = this.testsAnew();
      this.switches.currentTestId = String(at);
      results.push(resultOf(tests[at], at));
      this.switches.currentTestId = undefined;
    }
    return { status: "complete", tests: results, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.switches, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
      mutantCoverage: undefined,
    });
    const results = [];
    try {
      interruptible(() => {
        const tests = this.testsAnew();
        // What noticed most mutants so far comes first.
        const chosen = (testFilter ?? [...tests.keys()]).map(Number).sort((a, b) => this.kills(b) - this.kills(a));
        for (const at of chosen) {
          const result = tests[at] ? resultOf(tests[at], at) : failed(at, "The table has lost this row.", 0);
          results.push(result);
          if (result.status === 0) continue;
          this.killers.set(at, this.kills(at) + 1);
          break;
        }
      });
    } catch (error) {
      if (error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { status: "timeout" };
      results.push(failed(0, `Loading fails: ${error}`, 0));
    }
    const tooOften = determineHitLimitReached(this.switches.hitCount, this.switches.hitLimit);
    return toMutantRunResult(tooOften ?? { status: "complete", tests: results });
  }
}

/** The answer of a synchronous act that may never end: after some seconds it throws. Starting a new process for each of
 *  them, as Stryker does otherwise, would take half a minute. */
function interruptible(act) {
  globalThis.interruptible = act;
  return vm.runInThisContext("interruptible()", { timeout: 30_000 });
}

function resultOf({ title, body }, at) {
  const start = performance.now();
  try {
    body();
    return { id: String(at), name: title, timeSpentMs: performance.now() - start, status: 0 };
  } catch (error) {
    return failed(at, String(error), performance.now() - start, title);
  }
}

function failed(at, failureMessage, timeSpentMs, name = `test ${at}`) {
  return { id: String(at), name, timeSpentMs, status: 1, failureMessage };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "tables", TableRunner)];
