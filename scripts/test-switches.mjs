// The product's tests where Local Sheets goes the other way wherever nobody knows Google's: `npm run test:switches`, or
// `npm run test:switches -- rules.numbers,metadata.sort` for these switches alone (docs/platform.md).
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./build.mjs";

const [switches = "all"] = process.argv.slice(2);
const product = ["tests/journeys", "tests/sheets", "tests/functions", "tests/alerts/approval"];
const { status } = spawnSync(process.execPath, [join(root, "scripts/test.mjs"), ...product], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, LODESTAR_SWITCHES: switches },
});
process.exit(status ?? 1);
