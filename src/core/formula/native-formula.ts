declare const generated: unique symbol;

/** A formula that code of ours generated: constants and A1 references only, US notation, never a user's text. */
export type NativeFormula = string & { readonly [generated]: true };

/** The one place where a formula gets its brand: generators call it on what they built, nobody else does. */
export function nativeFormula(text: string): NativeFormula {
  if (!isFormula(text)) throw new Error(`A generated formula must begin with "=": ${text.slice(0, 40)}`);
  return text;
}

function isFormula(text: string): text is NativeFormula {
  return text.startsWith("=");
}
