import type { EngineLocale } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import { refusedComma } from "./spelling";

/**
 * A formula typed in this locale, in US notation: "=SUM(1,5;2)" becomes "=SUM(1.5,2)", "={1\2;3\4}" "={1,2;3,4}". One
 * that parts its arguments by commas where the locale has semicolons is kept as typed, and is #ERROR!.
 */
export function canonicalFormula(engine: EngineNamespace, formula: string, locale: EngineLocale): string {
  if (isUs(locale)) return formula;
  const open: string[] = [];
  let canonical = "";
  let before = "";
  let hasComma = false;
  for (const { type, value } of engine.tokenize(formula, locale)) {
    if (value === "{" || value === "(") open.push(value);
    else if (value === "}" || value === ")") open.pop();
    const inArray = open[open.length - 1] === "{";
    if (type === "NUMBER") canonical += value.replace(locale.decimalSeparator, ".");
    else if (type === "ARG_SEPARATOR") canonical += inArray ? ";" : ",";
    else if (type === "ARRAY_ROW_SEPARATOR") canonical += ",";
    else canonical += value;
    // To this locale, "A1,5" is A1 and 0.5 with nothing between them.
    if (type === "NUMBER") hasComma ||= value.startsWith(",") && /[\w)}"']$/.test(before);
    else hasComma ||= type !== "STRING" && !value.startsWith("'") && value.includes(",");
    before = value;
  }
  const isWrong = hasComma || (formula.includes(",") && engine.CompiledFormula.IsBadExpression(canonical));
  return isWrong ? formula.replace(/"(?:[^"]|"")*"|,/g, (piece) => (piece === "," ? refusedComma : piece)) : canonical;
}

/** What the engine shows of a formula in this locale, with the columns and rows of its arrays parted as Sheets does. */
export function localFormula(engine: EngineNamespace, shown: string, locale: EngineLocale): string {
  if (isUs(locale) || !shown.includes("{")) return shown;
  let depth = 0;
  let local = "";
  for (const { type, value } of engine.tokenize(shown, locale)) {
    if (value === "{") depth++;
    else if (value === "}") depth--;
    if (type === "ARG_SEPARATOR" && depth > 0) local += "\\";
    else if (type === "ARRAY_ROW_SEPARATOR") local += ";";
    else local += value;
  }
  return local;
}

function isUs(locale: EngineLocale): boolean {
  return locale.decimalSeparator === "." && locale.formulaArgSeparator === ",";
}
