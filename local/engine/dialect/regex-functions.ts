import type { RE2JS } from "re2js";
import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { ArgumentDefinition } from "../upstream/formula";
import { re2Pattern, replacedMatches } from "./re2";

/** REGEXMATCH, REGEXEXTRACT and REGEXREPLACE, with the patterns that Sheets knows and on texts only. */
export function addRegexFunctions(engine: EngineNamespace): void {
  const add = (name: string, parameters: readonly string[], answer: (...texts: string[]) => EngineResult): void => {
    engine.registries.functionRegistry.replace(name, {
      description: "",
      category: "Google",
      args: parameters.map(textArgument),
      compute: (...given) => {
        const cells = given.map(cellOf);
        const wrong = cells.findIndex(({ value }) => typeof value === "number" || typeof value === "boolean");
        if (wrong !== -1) return notText(name, wrong, cells[wrong]?.value ?? "");
        return answer(...cells.map(({ value }) => `${value ?? ""}`));
      },
    });
  };
  add("REGEXMATCH", ["text", "regular_expression"], (text = "", pattern = "") => {
    const regex = re2Pattern(pattern);
    return regex ? { value: regex.test(text) } : badPattern("REGEXMATCH", pattern);
  });
  add("REGEXEXTRACT", ["text", "regular_expression"], (text = "", pattern = "") => {
    const regex = re2Pattern(pattern);
    if (!regex) return badPattern("REGEXEXTRACT", pattern);
    const match = regex.exec(text);
    if (!match) return { value: "#N/A", message: noMatch(text, pattern) };
    // Each group goes into a column of its own.
    return match.length === 1 ? { value: match[0] } : match.slice(1).map((group) => [{ value: group ?? "" }]);
  });
  add("REGEXREPLACE", ["text", "regular_expression", "replacement"], (text = "", pattern = "", replacement = "") => {
    const regex = re2Pattern(pattern);
    return regex ? { value: replaced(text, regex, replacement) } : badPattern("REGEXREPLACE", pattern);
  });
}

/** In a replacement `$1` and `\1` stand for the first group, `$0` for the whole match, and `\\` for a backslash. */
function replaced(text: string, regex: RE2JS, replacement: string): string {
  return replacedMatches(text, regex, (match) =>
    replacement.replace(/[$\\](\d)|\\\\/g, (_piece: string, digit?: string) =>
      digit === undefined ? "\\" : (match[Number(digit)] ?? ""),
    ),
  ).text;
}

function textArgument(name: string): ArgumentDefinition {
  return { name, description: "", type: ["STRING"] };
}

function cellOf(argument: EngineArgument): CellResult {
  return (Array.isArray(argument) ? argument[0]?.[0] : argument) ?? { value: null };
}

// Google's own words.
function notText(name: string, index: number, value: string | number | boolean): CellResult {
  const kind = typeof value === "number" ? "number" : "boolean";
  const shown = typeof value === "boolean" ? `${value}`.toUpperCase() : value;
  const message = `Function ${name} parameter ${index + 1} expects text values. But '${shown}' is a ${kind} and cannot be coerced to a text.`;
  return { value: "#VALUE!", message };
}

function noMatch(text: string, pattern: string): string {
  return `Function REGEXEXTRACT parameter 2 value "${pattern}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`;
}

function badPattern(name: string, pattern: string): CellResult {
  const message = `Function ${name} parameter 2 value "${pattern}" is not a valid regular expression.`;
  return { value: "#REF!", message };
}
