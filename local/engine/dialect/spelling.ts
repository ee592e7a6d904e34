// Sheets doubles a quote inside a text and knows no escapes; the engine ends the text there, and escapes by a backslash.
// Both characters pass through the engine's tokenizer as characters of Unicode's private use.
const hiddenQuote = "\uE0F0";
const hiddenBackslash = "\uE0F1";

/** Stands for a comma that parts arguments where the locale has ";" for that: such a formula is #ERROR!. It looks alike. */
export const refusedComma = "\u201A";

/** Errors that can be written into a formula, and the functions that stand for them in the engine. */
export const errorLiterals: readonly (readonly [error: string, functionName: string])[] = [
  ["#N/A", "ERROR.LITERAL.NA"],
  ["#DIV/0!", "ERROR.LITERAL.DIV"],
  ["#VALUE!", "ERROR.LITERAL.VALUE"],
  ["#NAME?", "ERROR.LITERAL.NAME"],
  ["#NUM!", "ERROR.LITERAL.NUM"],
  ["#NULL!", "ERROR.LITERAL.NULL"],
  ["#ERROR!", "ERROR.LITERAL.ERROR"],
];

/** Stands in the engine for LAMBDA(x, x + 1)(5), as LAMBDA.CALL(LAMBDA(x, x + 1), 5). */
export const lambdaCall = "LAMBDA.CALL";

/** A formula as the engine's tokenizer reads it without mistake. Semicolons part arguments in every locale of Sheets. */
export function engineSpelling(formula: string): string {
  const called = /\)\s*\(/.test(formula) ? lambdaCalls(formula) : formula;
  if (!/""|\\|;|#[A-Z]/.test(called)) return called;
  let braces = 0;
  return called.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[{};]|#[A-Z]+(?:\/[A0])?[!?]?/g, (piece) => {
    if (piece.startsWith('"')) return `"${hideInText(piece.slice(1, -1))}"`;
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === ";") return braces > 0 ? ";" : ",";
    if (piece === "#REF!") return "#REF";
    const literal = errorLiterals.find(([error]) => error === piece);
    return literal ? `${literal[1]}()` : piece;
  });
}

function hideInText(text: string): string {
  return text.replace(/""/g, hiddenQuote).replace(/\\/g, hiddenBackslash);
}

/** The text that was meant. */
export function shownText(text: string): string {
  if (!text.includes(hiddenQuote) && !text.includes(hiddenBackslash)) return text;
  return text.replace(new RegExp(hiddenQuote, "g"), '"').replace(new RegExp(hiddenBackslash, "g"), "\\");
}

/** A text as it stands in a formula of Sheets. */
export function quotedText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** "'It''s'!A1" as the engine keeps it, "'It's'!A1": a quote in a sheet's name is doubled in formulas only. */
export function engineReference(reference: string): string {
  const at = reference.lastIndexOf("!");
  return at === -1 ? reference : reference.slice(0, at).replace(/''/g, "'") + reference.slice(at);
}

/** The engine's "'It's'!A1" as it stands in a formula. */
export function quotedReference(reference: string): string {
  const parts = /^'([\s\S]*)'!([^!]*)$/.exec(reference);
  return parts?.[1]?.includes("'") ? `'${parts[1].replace(/'/g, "''")}'!${parts[2]}` : reference;
}

/** Whether a comma was typed where the locale has none between arguments. */
export function isRefused(formula: string): boolean {
  return formula.includes(refusedComma) && formula.replace(/"(?:[^"]|"")*"/g, "").includes(refusedComma);
}

/** The engine's names for what it cannot write, as Sheets spells it. */
export function sheetsSpelling(formula: string): string {
  if (!/#REF|ERROR\.LITERAL\.|LAMBDA\.CALL|\u201A/.test(formula)) return formula;
  const spelled = formula.replace(/"(?:[^"]|"")*"|#REF!?|ERROR\.LITERAL\.[A-Z]+\(\)|\u201A/g, (piece) => {
    if (piece.startsWith("#REF")) return "#REF!";
    if (piece === refusedComma) return ",";
    return errorLiterals.find(([, name]) => `${name}()` === piece)?.[0] ?? piece;
  });
  return spelled.includes(lambdaCall) ? lambdaNames(spelled) : spelled;
}

/** Where the bracket that opens at `start` closes; the text's length where it does not. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') at = textEnd(formula, at);
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  return formula.length;
}

function textEnd(formula: string, start: number): number {
  const end = formula.indexOf('"', start + 1);
  return end === -1 ? formula.length : end;
}

function lambdaCalls(formula: string): string {
  for (const { index } of formula.matchAll(/(?<![\w.])LAMBDA\s*\(/gi)) {
    const open = formula.indexOf("(", index);
    const close = closing(formula, open);
    const called = /^\s*\(/.exec(formula.slice(close + 1));
    if (!called || isInText(formula, index)) continue;
    const opened = close + called[0].length;
    const end = closing(formula, opened);
    const values = formula.slice(opened + 1, end).trim();
    const call = `${lambdaCall}(${formula.slice(index, close + 1)}${values === "" ? "" : `,${values}`})`;
    return lambdaCalls(formula.slice(0, index) + call + formula.slice(end + 1));
  }
  return formula;
}

function isInText(formula: string, at: number): boolean {
  return formula.slice(0, at).split('"').length % 2 === 0;
}

function lambdaNames(formula: string): string {
  const start = formula.indexOf(`${lambdaCall}(LAMBDA(`);
  if (start === -1 || isInText(formula, start)) return formula;
  const lambda = start + lambdaCall.length + 1;
  const close = closing(formula, formula.indexOf("(", lambda));
  const end = closing(formula, start + lambdaCall.length);
  const values = formula.slice(close + 1, end).replace(/^,/, "");
  return lambdaNames(
    `${formula.slice(0, start)}${formula.slice(lambda, close + 1)}(${values})${formula.slice(end + 1)}`,
  );
}
