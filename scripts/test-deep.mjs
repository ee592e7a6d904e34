// The tests that roll dice, with many more rolls: `npm run test:deep`, or `npm run test:deep -- 200` for so many lives.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./build.mjs";

const [lives = "1000"] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [join(root, "scripts/test.mjs"), "tests/model"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, LODESTAR_RUNS: lives },
});
process.exit(status ?? 1);
