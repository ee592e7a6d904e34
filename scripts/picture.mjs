// Takes README's picture from Local Sheets: `npm run picture` writes docs/picture.png.
import { runTypeScript } from "./run-typescript.mjs";

process.exit(await runTypeScript("tests/browser/take-picture.ts"));
