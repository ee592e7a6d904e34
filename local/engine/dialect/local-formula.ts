import { booleanWord, sheetLocale } from "../locales";
import type { EngineLocale } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import { refusedComma } from "./spelling";

/**
 * A formula typed in this locale, in US notation: "=SUM(1,5;2)" becomes "=SUM(1.5,2)", "={1\2;3\4}" "={1,2;3,4}". One
 * that parts its arguments by commas where the locale has semicolons is kept as typed, and is #ERROR!.
 */
export function canonicalFormula(engine: EngineNamespace, formula: string, locale: EngineLocale): string {
  if (isUs(locale)) return sheetLocale(locale.code)?.booleans ? withEnglishBooleans(engine, formula, locale) : formula;
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
    else if (type === "SYMBOL") canonical += booleanWord(value, locale.code) ?? value;
    else canonical += value;
    // To this locale, "A1,5" is A1 and 0.5 with nothing between them.
    if (type === "NUMBER") hasComma ||= value.startsWith(",") && /[\w)}"']$/.test(before);
    else hasComma ||= type !== "STRING" && !value.startsWith("'") && value.includes(",");
    before = value;
  }
  const isWrong = hasComma || (formula.includes(",") && engine.CompiledFormula.IsBadExpression(canonical));
  return isWrong ? formula.replace(/"(?:[^"]|"")*"|,/g, (piece) => (piece === "," ? refusedComma : piece)) : canonical;
}

function withEnglishBooleans(engine: EngineNamespace, formula: string, locale: EngineLocale): string {
  const tokens = engine.tokenize(formula, locale);
  return tokens
    .map(({ type, value }) => (type === "SYMBOL" ? (booleanWord(value, locale.code) ?? value) : value))
    .join("");
}

/** What the engine shows of a formula in this locale: arrays parted as Sheets does, true and false in its language. */
export function localFormula(engine: EngineNamespace, shown: string, locale: EngineLocale): string {
  const [yes, no] = sheetLocale(locale.code)?.booleans ?? [];
  if (!/[{]|TRUE|FALSE/i.test(shown) || (isUs(locale) && yes === undefined)) return shown;
  let depth = 0;
  let local = "";
  for (const { type, value } of engine.tokenize(shown, locale)) {
    if (value === "{") depth++;
    else if (value === "}") depth--;
    const word = type === "SYMBOL" && /^(TRUE|FALSE)$/i.test(value) ? value.toUpperCase() : undefined;
    if (word !== undefined) local += (word === "TRUE" ? yes : no) ?? value;
    else if (isUs(locale)) local += value;
    else if (type === "ARG_SEPARATOR" && depth > 0) local += "\\";
    else if (type === "ARRAY_ROW_SEPARATOR") local += ";";
    else local += value;
  }
  return local;
}

function isUs(locale: EngineLocale): boolean {
  return locale.decimalSeparator === "." && locale.formulaArgSeparator === ",";
}
