import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../../../..");

// Here the script takes nothing itself: it has the file keep more and more.
const code = `
  function hoard() { for (let n = 0; ; n++) SpreadsheetApp.getActive().addDeveloperMetadata("key", "x".repeat(1e6) + n); }
  function next() { return SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); }`;

it("a script that fills its host ends before the host does", async () => {
  const { outputFiles } = buildSync({
    stdin: {
      resolveDir: root,
      contents: `
        import { hostOptions } from "./tests/local/runtime/try-script";
        import { createServedHost } from "./local/runtime/served-host";
        const host = createServedHost(hostOptions(${JSON.stringify(code)}, { rows: [["here"]] }));
        const told = [];
        const run = async () => {
          for (const name of ["next", "hoard", "next"]) told.push(await host.callFromPage(name, []));
          await host.stop();
          console.log(JSON.stringify(told));
        };
        void run();`,
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    packages: "external",
    define: { "import.meta.url": JSON.stringify(`file://${root}/host.cjs`) },
  });
  const host = spawn(process.execPath, ["--max-old-space-size=220", "-"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  host.stdin.end(outputFiles[0]?.text);
  let told = "";
  host.stdout.on("data", (part) => {
    told += part;
  });
  await once(host, "close");
  expect(JSON.parse(told)).toEqual([
    { ok: true, value: "here" },
    { ok: false, message: "The JavaScript runtime exited unexpectedly." },
    { ok: true, value: "here" },
  ]);
});
