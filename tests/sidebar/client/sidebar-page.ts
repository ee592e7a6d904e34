import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { OperationName, Operations } from "../../../src/sidebar/contract";

/** What the script does when it is asked: replies, throws as Google would, or says nothing. */
type Act<K extends OperationName> =
  | { readonly kind: "reply"; readonly reply: Operations[K]["reply"] }
  | { readonly kind: "throw"; readonly message: string }
  | { readonly kind: "silence" };

/** One after the other; the last one stands for all that follow. */
export type Script = { readonly [K in OperationName]?: readonly Act<K>[] };

export const reply = <K extends OperationName>(given: Operations[K]["reply"]): Act<K> => ({
  kind: "reply",
  reply: given,
});

interface Asked {
  readonly operation: OperationName;
  readonly payload: { readonly requestId?: string; readonly draft?: { readonly owner: string } };
}

export interface SidebarPage {
  readonly page: Page;
  /** All that was asked of the script, oldest first. */
  asked(): Promise<readonly Asked[]>;
  /** Errors of the page, and requests to anywhere. */
  readonly trouble: readonly string[];
}

interface Acting {
  readonly kind: string;
  readonly reply?: unknown;
  readonly message?: string;
}
declare global {
  interface Window {
    asked: Asked[];
    google: unknown;
  }
}

/** The built page in a panel of 300 px, with a script that answers as told. */
export async function openSidebar(browser: Browser, script: Script): Promise<SidebarPage> {
  const context = await browser.newContext({ viewport: { width: 300, height: 720 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  const html = readFileSync(join(__dirname, "../../../dist/sidebar.html"), "utf8");
  await page.route("**/*", (route) => {
    if (route.request().url() === "https://sidebar.invalid/")
      return route.fulfill({ contentType: "text/html", body: html });
    trouble.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  await page.clock.install();
  await page.addInitScript(actAsGoogle, script as Readonly<Record<string, readonly Acting[]>>);
  await page.goto("https://sidebar.invalid/");
  await page.clock.runFor(50);
  return { page, asked: () => page.evaluate(() => window.asked), trouble };
}

/** Runs in the page: google.script.run as the page knows it. */
function actAsGoogle(script: Readonly<Record<string, readonly Acting[]>>): void {
  window.asked = [];
  const run = () => {
    let answered: (received: unknown) => void = () => undefined;
    let failed: (error: Error) => void = () => undefined;
    const runner = {
      withSuccessHandler(handler: typeof answered) {
        answered = handler;
        return runner;
      },
      withFailureHandler(handler: typeof failed) {
        failed = handler;
        return runner;
      },
      rpc(operation: OperationName, payload: Asked["payload"]) {
        const before = window.asked.filter((one) => one.operation === operation).length;
        window.asked.push({ operation, payload });
        const acts = script[operation] ?? [];
        const act = acts[Math.min(before, acts.length - 1)];
        setTimeout(() => {
          if (act?.kind === "reply") answered({ ok: true, reply: act.reply });
          if (act?.kind === "throw") failed(new Error(act.message));
        }, 10);
      },
    };
    return runner;
  };
  window.google = {
    script: {
      get run() {
        return run();
      },
    },
  };
}
