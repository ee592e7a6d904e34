import { parse } from "@babel/parser";
import { googleMessages } from "../apps-script/google-messages";
import type { HostView } from "./host";

/** `words` is what a cell's autocomplete shows; there is none without @customfunction. */
export type ScriptFunction = HostView["functions"][number];

// Tests open the same script hundreds of times; parsing it is the dearest part of opening.
let latest: { readonly code: string; readonly functions: readonly ScriptFunction[] } | undefined;

/** The top-level functions of a script that Google may call: declared as such, and not private by a trailing "_". */
export function scriptFunctions(code: string): readonly ScriptFunction[] {
  if (latest?.code !== code) latest = { code, functions: declaredFunctions(code) };
  return latest.functions;
}

function declaredFunctions(code: string): readonly ScriptFunction[] {
  const { program } = parse(code, { sourceType: "script", createImportExpressions: true });
  if (/\bimport\b/.test(code) && imports(program)) throw new SyntaxError(googleMessages.importInCode);
  return program.body.flatMap((statement) => {
    if (statement.type !== "FunctionDeclaration" || !statement.id || statement.id.name.endsWith("_")) return [];
    const comments = statement.leadingComments ?? [];
    const comment = comments[comments.length - 1]?.value ?? "";
    const parameters = statement.params.flatMap((parameter) =>
      parameter.type === "Identifier" ? [parameter.name] : [],
    );
    const words = wordsOf(comment, parameters);
    return [{ name: statement.id.name, ...(words === undefined ? {} : { words }) }];
  });
}

/** Whether anything in a part of a script's tree is an import: there are no modules at Google. */
function imports(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if ("type" in part && part.type === "ImportExpression") return true;
  return Object.values(part).some(imports);
}

function wordsOf(comment: string, parameters: readonly string[]): ScriptFunction["words"] {
  if (!/@customfunction\b/.test(comment)) return undefined;
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*+ ?/, "").trim());
  const tag = lines.findIndex((line) => line.startsWith("@"));
  const description = lines
    .slice(0, tag < 0 ? undefined : tag)
    .join(" ")
    .trim();
  const optional = new Set(lines.flatMap((line) => /^@param\s+\{[^}]*\}\s+\[([^\]=]+)/.exec(line)?.[1] ?? []));
  return {
    description,
    parameters: parameters.map((parameter) => (optional.has(parameter) ? `[${parameter}]` : parameter)),
  };
}
