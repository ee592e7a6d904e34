import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCommand } from "./server/start-command";

const root = join(__dirname, "../..");

/** What scripts/source-stamp.mjs calls the state of a folder's sources. */
function stampOf(folder: string): string {
  const program = `
    import { sourceStamp } from "./scripts/source-stamp.mjs";
    console.log(await sourceStamp(${JSON.stringify(folder)}, ["src", "lock.json"]));
  `;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { cwd: root, encoding: "utf8" }).trim();
}

describe("the state of the sources", () => {
  let folder: string;
  const time = new Date("2026-01-05T09:00:00Z");
  const write = async (file: string, text: string, at = time) => {
    await writeFile(join(folder, file), text);
    await utimes(join(folder, file), at, at);
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lodestar-stamp-"));
    await mkdir(join(folder, "src/core"), { recursive: true });
    await write("src/core/score.ts", "1");
    await write("lock.json", "{}");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each<readonly [string, () => Promise<void>]>([
    ["a file grows", () => write("src/core/score.ts", "12")],
    ["a file is written again", () => write("src/core/score.ts", "2", new Date("2026-01-05T09:00:01Z"))],
    ["a file comes, older than all others", () => write("src/new.ts", "", new Date("2020-01-01T00:00:00Z"))],
    ["a file goes", () => rm(join(folder, "src/core/score.ts"))],
    ["a file is renamed", () => rename(join(folder, "src/core/score.ts"), join(folder, "src/core/grade.ts"))],
    ["the libraries change", () => write("lock.json", "{ }")],
  ])("is another one when %s", async (_, change) => {
    const before = stampOf(folder);
    await change();
    expect(stampOf(folder)).not.toBe(before);
  });

  it("stays the same when something else changes", async () => {
    const before = stampOf(folder);
    await write("notes.md", "1");
    expect(stampOf(folder)).toBe(before);
  });
});

it("builds nothing a second time while no source has changed", async () => {
  const first = await startCommand("--port", "0");
  const page = await (await fetch(`http://127.0.0.1:${first.port}/page.js`)).text();
  await first.stop();
  const builds = join(root, "dist/start");
  const built = async () =>
    Promise.all(
      (await readdir(builds, { recursive: true })).map(async (file) => [
        file,
        (await stat(join(builds, file))).mtimeMs,
      ]),
    );
  const before = await built();
  expect(before.filter(([file]) => String(file).endsWith("parts.json"))).not.toHaveLength(0);
  const second = await startCommand("--port", "0");
  expect(await (await fetch(`http://127.0.0.1:${second.port}/page.js`)).text()).toBe(page);
  await second.stop();
  expect(await built()).toEqual(before);
});
