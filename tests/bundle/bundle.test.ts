import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { parse } from "acorn";

const root = join(__dirname, "../..");
const dist = (file: string) => readFileSync(join(root, "dist", file), "utf8");

/** Every name that Google, a menu, a trigger or our page may call. A new one is a decision: it is open to all of them. */
const callable = {
  formulas: [
    "KPIATTAINMENT",
    "KPIEXPLAIN",
    "KPISTATUS",
    "KPITREND",
    "OKREXPLAIN",
    "OKRFORECAST",
    "OKRGRADE",
    "OKROBJECTIVE",
    "OKRPACE",
    "OKRROLLUP",
    "OKRSCORE",
    "OKRSTATUS",
  ],
  menu: ["checkKpisNow", "openSidebar", "removeLodestar"],
  triggers: ["onEdit", "onInstall", "onOpen", "onClock"],
  sidebar: ["rpc"],
};

/** A realm with the language and nothing else, as bare as Google's or barer. */
function bareRealm(code: string) {
  const realm = vm.createContext(Object.create(null));
  const before = new Set(Object.getOwnPropertyNames(vm.runInContext("globalThis", realm)));
  new vm.Script(code, { filename: "Code.js" }).runInContext(realm);
  const names = Object.getOwnPropertyNames(vm.runInContext("globalThis", realm)).filter((name) => !before.has(name));
  const ask = (source: string) => vm.runInContext(source, realm);
  return { names, ask };
}

/** A bare realm that notes in `touched` which service or clock is asked for. */
function trappedRealm() {
  const realm = vm.createContext(Object.create(null));
  vm.runInContext(
    `
      var touched = [];
      for (const name of ["SpreadsheetApp", "PropertiesService", "ScriptApp", "LockService", "Session", "HtmlService"]) {
        Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); throw new Error(name); } });
      }
      Date = new Proxy(Date, {
        construct() { touched.push("new Date"); return {}; },
        apply() { touched.push("Date()"); return ""; },
        get(target, key) { touched.push("Date." + String(key)); return target[key]; },
      });
    `,
    realm,
  );
  return realm;
}

describe("dist/Code.js", () => {
  it("is one classic script of ES2019", () => {
    expect(() => parse(dist("Code.js"), { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("stays under 120 kB, minified: every formula in every cell loads all of it", () => {
    expect(Buffer.byteLength(dist("Code.js"))).toBeLessThan(120_000);
  });

  it("loads in a bare realm and offers exactly the agreed functions", () => {
    const { names, ask } = bareRealm(dist("Code.js"));
    expect(
      ask("[typeof URL, typeof setTimeout, typeof TextEncoder, typeof process, typeof SpreadsheetApp].join()"),
    ).toBe("undefined,undefined,undefined,undefined,undefined");
    const functions = names.filter((name) => ask(`typeof ${name}`) === "function" && !name.endsWith("_"));
    expect(functions.sort()).toEqual(Object.values(callable).flat().sort());
    expect(names.filter((name) => !functions.includes(name))).toEqual(["lodestar_"]);
  });

  it("computes a score and a status there", () => {
    const { ask } = bareRealm(dist("Code.js"));
    expect(ask("OKRSCORE(2700, 3000, 2500)")).toBe(0.4);
    expect(ask('JSON.stringify(KPISTATUS([[80], [50]], [[60], [60]], "lower"))')).toBe(
      '[["Off target"],["On target"]]',
    );
  });

  it("carries each formula's help right above its declaration, @customfunction included", () => {
    const code = dist("Code.js");
    const helped = (name: string) =>
      new RegExp(`/\\*\\*(?:(?!\\*/)[\\s\\S])*@customfunction(?:(?!\\*/)[\\s\\S])*\\*/\\nfunction ${name}\\(`).test(
        code,
      );
    expect(callable.formulas.filter((name) => !helped(name))).toEqual([]);
  });

  it("says so where the sidebar's file is of another build", () => {
    const { ask } = bareRealm(dist("Code.js"));
    ask('HtmlService = { createHtmlOutputFromFile: () => ({ getContent: () => "<html></html>" }) }');
    expect(() => ask("openSidebar()")).toThrow("Push all three files again.");
  });

  it("runs nothing of zod, calls no service and reads no clock while it loads", () => {
    const realm = trappedRealm();
    vm.runInContext(dist("Code.js"), realm);
    expect(vm.runInContext("JSON.stringify([touched, '__zod_globalConfig' in globalThis])", realm)).toBe("[[],false]");
  });
});

describe("dist/sidebar.html", () => {
  const scripts = () => [...dist("sidebar.html").matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];

  it("is one file that loads nothing and that HtmlService leaves as it is", () => {
    const html = dist("sidebar.html");
    expect(html).toContain('<base target="_top">');
    expect(html).not.toContain("<?");
    const [markup] = [html.replace(/<script[\s\S]*?<\/script>/g, "")];
    expect(markup).not.toMatch(/\b(src|href)=|url\(|@import/);
    expect(scripts().map(([, attributes]) => attributes)).toEqual(["", ' type="text/plain"']);
    for (const [, , script = ""] of scripts()) {
      expect(script.length).toBeGreaterThan(1000);
      expect(script).not.toContain("`");
      expect(script).not.toContain("<!--");
    }
  });

  it("carries what main.ts runs on demand: ES2019, and nothing acts while it loads", () => {
    const onDemand = scripts()[1]?.[2] ?? "";
    expect(() => parse(onDemand, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    const realm = trappedRealm();
    vm.runInContext(onDemand, realm);
    expect(vm.runInContext("Object.keys(onDemand).sort().join()", realm)).toBe(
      "afterEdit,checkNow,removeAfterAsking,rpc,showSidebar,strikeClock",
    );
    expect(vm.runInContext("JSON.stringify([touched, '__zod_globalConfig' in globalThis])", realm)).toBe("[[],false]");
    expect(vm.runInContext("onDemand.rpc('open', 1, {}).code", realm)).toBe("E-BADREQ");
    // The door was used: now zod has run.
    expect(vm.runInContext("'__zod_globalConfig' in globalThis", realm)).toBe(true);
  });
});

describe("npm run build", () => {
  const run = (source: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", source], { cwd: root, encoding: "utf8" }).trim();
  const buildModule = JSON.stringify(join(root, "scripts/build.mjs"));

  it("gives byte-identical files each time", () => {
    const digest = `import { build } from ${buildModule};
      import { createHash } from "node:crypto";
      const { code, sidebar } = await build();
      console.log(createHash("sha256").update(code + sidebar).digest("hex"));`;
    const expected = createHash("sha256")
      .update(dist("Code.js") + dist("sidebar.html"))
      .digest("hex");
    expect(run(digest)).toBe(expected);
  });

  it.each([
    ["export const NAME = () => 1;", /"NAME" is exported, but not as "export function NAME/],
    ["export function NAME({ a }) {}", /NAME has a parameter that is no plain name/],
    ["export function NAME(...rest) {}", /NAME has a parameter that is no plain name/],
    ["export async function NAME(a) {}", /NAME must be a plain function/],
    ["export default function NAME() {}", /Google finds functions by name only/],
    ["function other() {}\nexport { other as NAME };", /"NAME" is exported, but not as/],
    ['export * from "./elsewhere";', /Google finds functions by name only/],
  ])("stops at %s", (source, sentence) => {
    const folder = join(root, "test-output/declarations");
    mkdirSync(folder, { recursive: true });
    const entry = join(folder, `entry-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.ts`);
    writeFileSync(entry, source);
    const said = run(`import { declarations } from ${buildModule};
      try { console.log(declarations(${JSON.stringify(entry)})); } catch (error) { console.log(error.message); }`);
    rmSync(entry);
    expect(said).toMatch(sentence);
  });

  it.each([
    ["a template literal", "const a = `x`;"],
    ["</script inside its script", "const a = '</script>';"],
    ["<!-- inside its script", "const a = '<!--';"],
    ["<?", "const a = '<?';"],
  ])("stops at a sidebar with %s", (what, script) => {
    const said = run(`import { page } from ${buildModule};
      try { page(${JSON.stringify(script)}, ""); console.log("built"); } catch (error) { console.log(error.message); }`);
    expect(said).toContain(`The sidebar's page contains ${what}: `);
  });
});
