import { parse } from "@babel/parser";
import { googleMessages } from "../apps-script/google-messages";
import type { HostView } from "./host";

export interface ScriptFunction {
  readonly name: string;
  /** What a cell's autocomplete shows; undefined without @customfunction. */
  readonly help: HostView["functions"][number] | undefined;
}

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
    return [{ name: statement.id.name, help: help(statement.id.name, comment, parameters) }];
  });
}

/** Whether anything in a part of a script's tree is an import: there are no modules at Google. */
function imports(part: unknown): boolean {
  if (typeof part !== "object" || part === null) return false;
  if ("type" in part && part.type === "ImportExpression") return true;
  return Object.values(part).some(imports);
}

function help(name: string, comment: string, parameters: readonly string[]): ScriptFunction["help"] {
  if (!/@customfunction\b/.test(comment)) return undefined;
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\*+ ?/, "").trim());
  const tag = lines.findIndex((line) => line.startsWith("@"));
  const description = lines
    .slice(0, tag < 0 ? undefined : tag)
    .join(" ")
    .trim();
  const optional = new Set(lines.flatMap((line) => /^@param\s+\{[^}]*\}\s+\[([^\]=]+)/.exec(line)?.[1] ?? []));
  return {
    name,
    description,
    parameters: parameters.map((parameter) => (optional.has(parameter) ? `[${parameter}]` : parameter)),
  };
}
