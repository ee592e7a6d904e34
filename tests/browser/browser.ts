import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserProgram } from "./chromium";

/** Starts a browser with a fresh profile that talks to nobody of its own accord. Close it. */
export async function startBrowser(): Promise<Browser> {
  const program = await browserProgram();
  return chromium.launch({
    executablePath: program.path,
    env: { ...process.env, ...program.environment },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Keeps what the page shows as test-output/NAME.png. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(__dirname, "../../test-output");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
