// Sheets doubles a quote inside a text and knows no escapes; the engine ends the text there, and escapes by a backslash.
// Both characters pass through the engine's tokenizer as characters of Unicode's private use.
const hiddenQuote = "\uE0F0";
const hiddenBackslash = "\uE0F1";

/** A formula as the engine's tokenizer reads it without mistake. Semicolons part arguments in every locale of Sheets. */
export function engineSpelling(formula: string): string {
  if (!/""|\\|;|#REF!/.test(formula)) return formula;
  let braces = 0;
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[{};]|#REF!/g, (piece) => {
    if (piece.startsWith('"')) return `"${hideInText(piece.slice(1, -1))}"`;
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === ";") return braces > 0 ? ";" : ",";
    return piece === "#REF!" ? "#REF" : piece;
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

/** The engine's name for a reference that is gone, as Sheets spells it. */
export function sheetsSpelling(formula: string): string {
  if (!formula.includes("#REF")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|#REF!?/g, (piece) => (piece.startsWith("#REF") ? "#REF!" : piece));
}
