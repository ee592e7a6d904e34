import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bookFromTables } from "../../../local/engine/open-book";
import type { Host, HostOptions } from "../../../local/runtime/host";
import { createServedHost } from "../../../local/runtime/served-host";
import type { PageFiles } from "../../../local/server/served-file";
import { startServer } from "../../../local/server/server";

const root = join(__dirname, "../../..");

/** The real page around an add-on of a test's own, its executions in processes as under `npm start`. */
export async function serveAddOn(
  code: string,
  more: Partial<HostOptions> = {},
): Promise<{ readonly address: string; readonly host: Host; stop(): Promise<void> }> {
  const now = Date.UTC(2026, 0, 12, 9);
  const book = bookFromTables([{ name: "Sheet1", rows: [] }], {
    name: "Try",
    locale: "en_US",
    timeZone: "Etc/UTC",
    now: () => now,
  });
  const scopes = [
    "spreadsheets.currentonly",
    "script.container.ui",
    "script.scriptapp",
    "script.send_mail",
    "userinfo.email",
  ];
  const manifest = {
    timeZone: "Etc/UTC",
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  };
  const host = createServedHost({ files: { code, pages: {}, manifest }, book, now, user: "you@example.com", ...more });
  const server = await startServer({ host, page: await pageFiles(), root, port: 0 });
  await host.open();
  return {
    address: `http://127.0.0.1:${server.port}/`,
    host,
    async stop() {
      await server.close();
      await host.stop();
    },
  };
}

export async function pageFiles(): Promise<PageFiles> {
  const bundled = async (entry: string) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: "browser",
      target: "es2022",
    });
    return outputFiles[0]?.text ?? "";
  };
  const [html, script, style, frame] = await Promise.all([
    readFile(join(root, "local/page/index.html"), "utf8"),
    bundled("local/page/main.ts"),
    bundled("local/page/styles.css"),
    bundled("local/page/frame.ts"),
  ]);
  return { html, script, style, frame };
}
