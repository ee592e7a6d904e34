// `npm run inspect:score [-- FOLDER]`: how much of each table of a folder is understood; of our own ones, if none is named.
import { runTypeScript } from "./run-typescript.mjs";

process.env.INSPECT_FOLDER = process.argv[2] ?? "";
process.exitCode = await runTypeScript("tests/inspect/print-score.ts");
