// `npm run inspect -- FILE.csv`: what Lodestar would make of a table, in words or as JSON. Nothing is written, not even the
// built program: several may run at once.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { outputFiles } = await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["scripts/inspect/inspect.ts"],
  bundle: true,
  write: false,
  platform: "node",
  target: "node20",
  format: "esm",
  charset: "utf8",
  logLevel: "error",
});
const program = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`;
const { inspect } = await import(program);

// npm changes into the project's folder; file names are meant from where it was called.
const { code, output, problem } = await inspect(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
process.exitCode = code;
process.stdout.write(output);
process.stderr.write(problem);
