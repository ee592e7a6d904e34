import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** A browser that can be started: its program, and what its surroundings must hold. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The Chromium packed in @sparticuz/chromium on Linux x64, elsewhere an installed Chrome or Chromium. */
export async function browserProgram(): Promise<BrowserProgram> {
  if (process.platform === "linux" && process.arch === "x64") return packedChromium();
  const path = installedBrowsers().find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error("The browser tests found no browser: install Google Chrome or Chromium, then run them again.");
  }
  return { path, environment: {} };
}

function installedBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root === undefined ? [] : [join(root, "Google/Chrome/Application/chrome.exe")]));
  }
  return ["/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
}

async function packedChromium(): Promise<BrowserProgram> {
  const root = join(dirname(require.resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { readonly version: string };
  const folder = join(tmpdir(), `lodestar-chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder, join(root, "bin"));
  const path = join(folder, "chromium");
  const environment = {
    FONTCONFIG_FILE: join(folder, "fonts.conf"),
    ...((await startsAlone(path)) ? {} : { LD_LIBRARY_PATH: join(folder, "lib") }),
  };
  return { path, environment };
}

// Two test runs may unpack at once: each into a folder of its own, and the first to be ready gives it its name.
async function unpackTo(folder: string, packed: string): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  await pipeline(
    createReadStream(join(packed, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(draft, "chromium"), { mode: 0o700 }),
  );
  for (const archive of ["al2023.tar.br", "swiftshader.tar.br"]) await untar(join(packed, archive), draft);
  await mkdir(join(draft, "fonts"));
  await untar(join(packed, "fonts.tar.br"), join(draft, "fonts"));
  await writeFile(
    join(draft, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  await rename(draft, folder).catch(async (reason: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw reason;
  });
}

async function untar(archive: string, folder: string): Promise<void> {
  const tar = spawn("tar", ["-x", "-f", "-", "--no-same-owner", "-C", folder], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  const ended = new Promise<number | null>((resolve, reject) => tar.once("error", reject).once("close", resolve));
  await pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin);
  if ((await ended) !== 0) throw new Error(`tar could not unpack ${archive} into ${folder}.`);
}

/** Whether the system has every library that the program loads: where one is missing, it ends before it begins. */
async function startsAlone(program: string): Promise<boolean> {
  const attempt = spawn(program, ["--version"], { stdio: "ignore" });
  return new Promise((resolve) => {
    attempt.once("error", () => resolve(false)).once("close", (code) => resolve(code === 0));
  });
}
