// Measures Local Sheets with a table of 10,000 KPIs, in a browser, as a person would wait for it: `npm run bench:sheets`.
import { runTypeScript } from "./run-typescript.mjs";

process.exit(await runTypeScript("tests/bench/local-sheets-bench.ts"));
