// Writes docs/functions.md from the help in src/formulas.ts and the examples in docs/function-examples.json, which tests
// run. `--check` writes nothing and exits with 1 where the page is not what it should be.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@babel/parser";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (path) => readFileSync(join(root, path), "utf8");

/** Each exported formula with its help: text, parameters, return. */
function formulas() {
  const source = read("src/formulas.ts");
  const { body } = parse(source, { sourceType: "module", plugins: ["typescript"] }).program;
  return body
    .filter((node) => node.type === "ExportNamedDeclaration" && node.declaration?.type === "FunctionDeclaration")
    .map((node) => ({ name: node.declaration.id.name, ...help(node.leadingComments.at(-1).value) }));
}

function help(comment) {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const tags = lines.findIndex((line) => line.startsWith("@"));
  const text = lines.slice(0, tags).join(" ").trim();
  const parameters = lines.flatMap((line) => {
    const found = /^@param \{[^}]*\} (\S+) (.*)$/.exec(line);
    return found === null ? [] : [{ name: found[1], text: found[2] }];
  });
  const returns = lines.map((line) => /^@return \{[^}]*\} (.*)$/.exec(line)?.[1]).find(Boolean);
  return { text: text.split(/ Examples?: /)[0], parameters, returns };
}

/** The formula as typed where the decimal mark is a comma: ";" between arguments, "," in numbers. */
function withSemicolons(formula) {
  return formula
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
}

/** A table with its columns in line, as Biome formats it. */
function table(cells) {
  const letters = cells[0].map((_, at) => String.fromCharCode(65 + at));
  const rows = [["", ...letters], ...cells.map((row, at) => [at + 1, ...row])].map((row) => row.map(String));
  const widths = rows[0].map((_, at) => Math.max(3, ...rows.map((row) => row[at].length)));
  const line = (row, fill) => `| ${row.map((cell, at) => cell.padEnd(widths[at], fill)).join(" | ")} |`;
  const [head, ...body] = rows;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head, " "), rule, ...body.map((row) => line(row, " "))];
}

function shown(result) {
  if (typeof result === "object" && "error" in result) return `\`#ERROR!\`, and the note says: ${result.error}`;
  if (Array.isArray(result))
    return result.map((row) => row.map((cell) => (cell === "" ? "(blank)" : `\`${cell}\``)).join(" ")).join("<br>");
  return result === "" ? "(blank)" : `\`${result}\``;
}

function exampleLines(example) {
  const { shows, cells, formula, result } = example;
  const other = withSemicolons(formula);
  return [
    `**${shows[0].toUpperCase()}${shows.slice(1)}**`,
    "",
    ...(cells === undefined || cells.flat().every((cell) => cell === "") ? [] : [...table(cells), ""]),
    `\`${formula}\`${other === formula ? "" : ` or \`${other}\``} gives ${shown(result)}`,
    "",
  ];
}

function page() {
  const examples = JSON.parse(read("docs/function-examples.json"));
  const lines = [
    "# Functions",
    "",
    "Written by `node scripts/functions-doc.mjs` from the help that Sheets shows while you type, and from examples that tests",
    "run. Where a spreadsheet writes a decimal comma, arguments are separated by `;`. What the numbers mean stands in",
    "[spec.md](spec.md).",
    "",
  ];
  for (const { name, text, parameters, returns } of formulas()) {
    const optional = (parameter) => parameter.text.startsWith("(optional) ");
    const signature = parameters
      .map((parameter) => (optional(parameter) ? `[${parameter.name}]` : parameter.name))
      .join(", ");
    lines.push(`## ${name}`, "", `\`=${name}(${signature})\``, "", text, "");
    for (const parameter of parameters) lines.push(`- **${parameter.name}** ${parameter.text}`);
    lines.push("", `Gives: ${returns}`, "");
    for (const example of examples[name].examples) lines.push(...exampleLines(example));
    for (const limit of examples[name].limits) lines.push(`- ${limit}`);
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

const path = "docs/functions.md";
const made = page();
if (process.argv.includes("--check")) {
  if (read(path) !== made) {
    console.error(
      `${path} is not what src/formulas.ts and docs/function-examples.json say: run node scripts/functions-doc.mjs.`,
    );
    process.exitCode = 1;
  }
} else writeFileSync(join(root, path), made);
