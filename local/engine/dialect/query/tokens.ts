import { QueryProblem } from "./syntax";

export interface QueryToken {
  readonly type: "word" | "quoted" | "number" | "text" | "sign" | "end";
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

const shapes: readonly (readonly [QueryToken["type"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ["word", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["quoted", /`[^`]+`/y],
  ["text", /"[^"]*"|'[^']*'/y],
  ["sign", /<=|>=|<>|!=|[=<>+\-*/(),]/y],
];

export function queryTokens(text: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    const found = shapes.flatMap(([type, shape]) => {
      shape.lastIndex = at;
      const match = shape.exec(text);
      return match ? [{ type, piece: match[0] }] : [];
    })[0];
    if (!found)
      throw new QueryProblem(`PARSE_ERROR: Lexical error at line 1, column ${at + 1}.  Encountered: "${text[at]}"`);
    const { type, piece } = found;
    const isQuoted = type === "text" || type === "quoted";
    if (type !== "space") tokens.push({ type, text: isQuoted ? piece.slice(1, -1) : piece, column: at + 1 });
    at += piece.length;
  }
  return [...tokens, { type: "end", text: "<EOF>", column: Math.max(1, text.length) }];
}

export function unexpected({ type, text, column }: QueryToken): QueryProblem {
  const shown = type === "word" ? `" <ID> "${text} ""` : `"${text}"`;
  return new QueryProblem(`PARSE_ERROR: Encountered ${shown} at line 1, column ${column}.`);
}
