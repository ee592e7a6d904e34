import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Texts that esbuild made of local/page. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** google.script for the inside of a sidebar or dialog. */
  readonly frame: string;
}

/** A file from disk or a text, by its path in an address. Nothing else is served, so no path can lead elsewhere. */
export type ServedFile = { readonly type: string } & ({ readonly file: string } | { readonly text: string });

const script = "text/javascript; charset=utf-8";
const style = "text/css; charset=utf-8";

/** @param root the project's folder, from which packages are found */
export function servedFiles(page: PageFiles, root: string): ReadonlyMap<string, ServedFile> {
  const fromProject = createRequire(join(root, "package.json"));
  const engine = dirname(fromProject.resolve("@odoo/o-spreadsheet"));
  // The engine's own look and icons come with it: bootstrap and font-awesome are its dependencies, not ours.
  const fromEngine = createRequire(join(engine, "o_spreadsheet.cjs"));
  const folderOf = (name: string) => dirname(fromEngine.resolve(`${name}/package.json`));
  const owl = dirname(fromProject.resolve("@odoo/owl"));
  const chart = dirname(fromProject.resolve("chart.js"));
  return new Map<string, ServedFile>([
    ["/", { type: "text/html; charset=utf-8", text: page.html }],
    ["/page.js", { type: script, text: page.script }],
    ["/page.css", { type: style, text: page.style }],
    ["/engine/o-spreadsheet.js", { type: script, file: join(engine, "o_spreadsheet.min.iife.js") }],
    ["/engine/o-spreadsheet.css", { type: style, file: join(engine, "o_spreadsheet.css") }],
    ["/engine/o-spreadsheet.xml", { type: "text/xml; charset=utf-8", file: join(engine, "o_spreadsheet.xml") }],
    ["/engine/owl.js", { type: script, file: join(owl, "owl.iife.min.js") }],
    ["/engine/chart.js", { type: script, file: join(chart, "chart.umd.min.js") }],
    ["/engine/css/bootstrap.css", { type: style, file: join(folderOf("bootstrap"), "dist/css/bootstrap.min.css") }],
    ["/engine/css/font-awesome.css", { type: style, file: join(folderOf("font-awesome"), "css/font-awesome.min.css") }],
    [
      "/engine/fonts/fontawesome-webfont.woff2",
      { type: "font/woff2", file: join(folderOf("font-awesome"), "fonts/fontawesome-webfont.woff2") },
    ],
  ]);
}
