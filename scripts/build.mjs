// Builds what is pushed to Google: dist/Code.js, dist/sidebar.html, dist/appsscript.json. `--webhooks` adds the fetch scope.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { parse } from "@babel/parser";
import * as esbuild from "esbuild";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Hosts that the webhooks build may post to; each needs https and a path. */
const webhookPrefixes = [
  "https://chat.googleapis.com/v1/spaces/",
  "https://hooks.slack.com/services/",
  "https://*.environment.api.powerplatform.com/",
];
const fetchScope = "https://www.googleapis.com/auth/script.external_request";

/** The global that holds the bundle. The trailing _ keeps it out of google.script.run's reach. */
const bundleName = "lodestar_";

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
};

/**
 * The plain top-level declarations that Google looks for: one for each name that the entry exports, its JSDoc above it.
 * @param {string} entry path of the file that lists the names, from the project's root
 * @returns {string}
 */
export function declarations(entry) {
  const found = exported(resolve(root, entry));
  return found
    .map(
      ({ name, doc, params }) =>
        `${doc}function ${name}(${params}) { return ${bundleName}.${name}.apply(this, arguments); }\n`,
    )
    .join("\n");
}

/** Exported functions of a file, those it hands on from another file included. */
function exported(file, wanted) {
  const program = parse(readFileSync(file, "utf8"), { sourceType: "module", plugins: ["typescript"] }).program;
  const found = [];
  for (const node of program.body) {
    if (node.type === "ExportDefaultDeclaration" || node.type === "ExportAllDeclaration") {
      throw new Error(
        `${file}: Google finds functions by name only: write "export { NAME } from" or "export function NAME".`,
      );
    }
    if (node.type !== "ExportNamedDeclaration" || node.exportKind === "type") continue;
    if (node.source) {
      const names = node.specifiers.map((each) => {
        if (each.local.name !== each.exported.name)
          throw new Error(
            `${file}: ${each.exported.name} is renamed on its way out; Google's name must be the function's own.`,
          );
        return each.local.name;
      });
      found.push(...exported(resolve(dirname(file), `${node.source.value}.ts`), names));
      continue;
    }
    const declared = node.declaration;
    const name = declared?.id?.name ?? declared?.declarations?.[0]?.id?.name ?? node.specifiers[0]?.exported.name;
    if (wanted && !wanted.includes(name)) continue;
    if (declared?.type !== "FunctionDeclaration") {
      throw new Error(
        `${file}: "${name}" is exported, but not as "export function ${name}(…)", so Google could not call it.`,
      );
    }
    if (declared.async || declared.generator)
      throw new Error(`${file}: ${name} must be a plain function: Google does not wait for promises.`);
    const doc = node.leadingComments?.findLast(
      (comment) => comment.type === "CommentBlock" && comment.value.startsWith("*"),
    );
    found.push({ name, params: parameters(file, declared), doc: doc ? `/*${doc.value}*/\n` : "" });
  }
  const missing = (wanted ?? []).filter((name) => !found.some((each) => each.name === name));
  if (missing.length > 0) throw new Error(`${file}: no "export function" named ${missing.join(", ")}.`);
  return found;
}

function parameters(file, declared) {
  return declared.params
    .map((param) => {
      if (param.type !== "Identifier")
        throw new Error(
          `${file}: ${declared.id.name} has a parameter that is no plain name; Google shows the names as help.`,
        );
      return param.name;
    })
    .join(", ");
}

/** How Code.js is compiled: what Google's parser is known to accept. */
const forGoogle = {
  ...shared,
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2019",
  minify: true,
};

/**
 * A module that is asked for by `require` runs when it is first asked, not when the script loads. Built by itself first,
 * so that what it does not use of its libraries is left out.
 */
const lazyModules = {
  name: "lazy modules",
  setup(bundler) {
    bundler.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === "require-call" ? { path: resolve(resolveDir, `${path}.ts`), namespace: "lazy" } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: "lazy" }, async ({ path }) => {
      const { outputFiles } = await esbuild.build({ ...forGoogle, entryPoints: [path], format: "cjs" });
      return { contents: outputFiles[0].text, loader: "js" };
    });
  },
};

/** One script that leaves its entry's exports in `globalName`. */
async function compiled(entry, globalName, options = {}) {
  const { outputFiles } = await esbuild.build({
    ...forGoogle,
    ...options,
    entryPoints: [entry],
    globalName,
    plugins: [lazyModules],
  });
  return outputFiles[0].text;
}

/** @returns {Promise<string>} Code.js: one classic script of ES2019. */
async function buildCode() {
  const entry = "src/main.ts";
  return `${declarations(entry)}\n${await compiled(entry, bundleName)}\n`;
}

/** Inside a template literal Apps Script cuts // and /* from a page that it serves. */
const inPage = { target: "es2019", charset: "utf8", supported: { "template-literal": false } };

/** @returns {Promise<string>} The sidebar as one file that loads nothing, with what main.ts runs on demand as a text in it. */
async function buildSidebar() {
  const [onDemand, { outputFiles }] = await Promise.all([
    compiled("src/on-demand.ts", "onDemand", inPage),
    esbuild.build({
      ...shared,
      entryPoints: ["src/sidebar/client/main.tsx"],
      outdir: "dist",
      platform: "browser",
      ...inPage,
      minify: true,
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
  ]);
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? "";
  return page(text(".js"), text(".css"), withoutBackticks(onDemand));
}

/** Once no template literal is left, a backtick stands in a string or a regular expression, where \\x60 means the same. */
function withoutBackticks(script) {
  const spelled = script.replaceAll("`", "\\x60");
  // A template literal that was left would be no JavaScript any more. This reads the script and does not run it.
  new Script(spelled);
  return spelled;
}

/**
 * One HTML page of a script, a style sheet, and a text for the other end.
 * @throws {Error} when Google's HtmlService would change or break the page.
 */
export function page(script, style, onDemand = "") {
  const refuse = (found, why) => {
    throw new Error(`The sidebar's page contains ${found}: ${why}`);
  };
  for (const text of [script, onDemand]) {
    if (text.includes("`")) refuse("a template literal", "Apps Script cuts // and /* inside one.");
    if (/<\/script/i.test(text)) refuse("</script inside its script", "the browser would end the script there.");
    if (text.includes("<!--")) refuse("<!-- inside its script", "the browser would read the rest as a comment.");
  }
  if (/<\/style/i.test(style)) refuse("</style inside its style", "the browser would end the style there.");
  const html = `<!doctype html>
<html lang="en">
<head>
<base target="_top">
<meta charset="utf-8">
<title>Lodestar</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script>${script}</script>
<script type="text/plain">${onDemand}</script>
</body>
</html>
`;
  if (html.includes("<?")) refuse("<?", "HtmlService would run it as a scriptlet.");
  return html;
}

function buildManifest(webhooks) {
  const manifest = JSON.parse(readFileSync(join(root, "appsscript.json"), "utf8"));
  if (webhooks) {
    manifest.oauthScopes.push(fetchScope);
    manifest.urlFetchWhitelist = webhookPrefixes;
  }
  return manifest;
}

/**
 * Builds in memory.
 * @param {{ webhooks?: boolean }} options
 * @returns {Promise<{ code: string, sidebar: string, manifest: { oauthScopes: string[], urlFetchWhitelist?: string[], timeZone: string } }>}
 */
export async function build({ webhooks = false } = {}) {
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  return { code, sidebar, manifest: buildManifest(webhooks) };
}

/** Builds into dist/ and returns what was written. */
export async function buildToDisk(options) {
  const built = await build(options);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, "dist/Code.js"), built.code);
  writeFileSync(join(root, "dist/sidebar.html"), built.sidebar);
  writeFileSync(join(root, "dist/appsscript.json"), `${JSON.stringify(built.manifest, null, 2)}\n`);
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const unknown = process.argv.slice(2).filter((word) => word !== "--webhooks");
  if (unknown.length > 0) {
    console.error(`npm run build takes --webhooks only, not "${unknown.join(" ")}".`);
    process.exit(1);
  }
  try {
    const { code, sidebar } = await buildToDisk({ webhooks: process.argv.includes("--webhooks") });
    const kB = (text) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
    console.log(`dist/Code.js ${kB(code)}, dist/sidebar.html ${kB(sidebar)}, dist/appsscript.json`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
