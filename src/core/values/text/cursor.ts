import type { Token } from "./scan";

/** A place in a list of tokens. */
export interface Cursor {
  at: number;
  /** The token `ahead` places further, undefined past the end. */
  readonly peek: (ahead?: number) => Token | undefined;
  /** Goes one token further and gives it. */
  readonly next: () => Token | undefined;
  readonly skip: (count: number) => void;
}

export function cursorOver(tokens: readonly Token[]): Cursor {
  const cursor: Cursor = {
    at: 0,
    peek: (ahead = 0) => tokens[cursor.at + ahead],
    next: () => {
      cursor.at++;
      return tokens[cursor.at];
    },
    skip: (count) => {
      cursor.at += count;
    },
  };
  return cursor;
}
