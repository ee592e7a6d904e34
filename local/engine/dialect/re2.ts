/** Undefined where RE2, which Sheets uses, would refuse the pattern: look-around and back references among others. */
export function re2Pattern(pattern: string, flags: string): RegExp | undefined {
  const source = new Re2Reader(pattern).source();
  if (source === undefined) return undefined;
  try {
    return new RegExp(source, `u${flags}`);
  } catch {
    return undefined;
  }
}

interface Flags {
  readonly ignoresCase: boolean;
  readonly isMultiline: boolean;
  readonly dotTakesAll: boolean;
}

const classes: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7F",
  blank: "\\t ",
  cntrl: "\\x00-\\x1F\\x7F",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`\\{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};
/** RE2's \s, narrower than JavaScript's. */
const spaces = "\\t\\n\\f\\r ";
const textStart = "(?<![\\s\\S])";
const textEnd = "(?![\\s\\S])";

/** Goes through a pattern of RE2 and writes what means the same in JavaScript. */
class Re2Reader {
  private at = 0;
  private flags: Flags = { ignoresCase: false, isMultiline: false, dotTakesAll: false };
  private readonly outer: Flags[] = [];
  private isRefused = false;

  constructor(private readonly pattern: string) {}

  source(): string | undefined {
    let source = "";
    while (this.at < this.pattern.length && !this.isRefused) source += this.piece();
    return this.isRefused ? undefined : source;
  }

  private take(length: number): string {
    const taken = this.pattern.slice(this.at, this.at + length);
    this.at += length;
    return taken;
  }

  private match(shape: RegExp): RegExpExecArray | undefined {
    const found = shape.exec(this.pattern.slice(this.at));
    if (found) this.at += found[0].length;
    return found ?? undefined;
  }

  private refuse(): string {
    this.isRefused = true;
    return "";
  }

  private piece(): string {
    if (this.match(/^\\Q/)) return this.quoted();
    const character = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    switch (character) {
      case "\\":
        return this.escape(false);
      case "[":
        return this.characterClass();
      case "(":
        return this.group();
      case ")":
        this.flags = this.outer.pop() ?? this.flags;
        return this.take(1);
      case ".":
        this.take(1);
        return this.flags.dotTakesAll ? "[\\s\\S]" : "[^\\n]";
      case "^":
        this.take(1);
        return this.flags.isMultiline ? `(?:${textStart}|(?<=\\n))` : textStart;
      case "$":
        this.take(1);
        return this.flags.isMultiline ? `(?:${textEnd}|(?=\\n))` : textEnd;
      case "{":
        return this.repetition();
      case "*":
      case "+":
      case "?":
      case "|":
        return this.take(1);
      default:
        this.take(character.length);
        return this.literal(character);
    }
  }

  private literal(character: string): string {
    const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
    const isCased = this.flags.ignoresCase && lower !== upper && [...upper].length === 1;
    return isCased ? `[${lower}${upper}]` : character.replace(/[\\^$.*+?()[\]{}|/-]/, `\\x${hex(character)}`);
  }

  private quoted(): string {
    const end = this.pattern.indexOf("\\E", this.at);
    const text = this.take((end === -1 ? this.pattern.length : end) - this.at);
    if (end !== -1) this.take(2);
    return [...text].map((character) => this.literal(character)).join("");
  }

  private repetition(): string {
    const found = this.match(/^\{(\d+)(?:,(\d*))?\}/);
    if (!found) return this.literal(this.take(1));
    return Number(found[1]) > 1000 || Number(found[2] ?? 0) > 1000 ? this.refuse() : found[0];
  }

  private group(): string {
    const named = this.match(/^\(\?P?<([A-Za-z_]\w*)>/);
    if (named) return this.open(`(?<${named[1]}>`);
    const flagged = this.match(/^\(\?([ims]*)(?:-([ims]+))?([:)])/);
    if (flagged) {
      const [, set = "", unset = "", end] = flagged;
      const opened = end === ":" ? this.open("(?:") : "";
      this.flags = {
        ignoresCase: (this.flags.ignoresCase || set.includes("i")) && !unset.includes("i"),
        isMultiline: (this.flags.isMultiline || set.includes("m")) && !unset.includes("m"),
        dotTakesAll: (this.flags.dotTakesAll || set.includes("s")) && !unset.includes("s"),
      };
      return opened;
    }
    if (this.match(/^\(\?/)) return this.refuse();
    return this.open(this.take(1));
  }

  private open(source: string): string {
    this.outer.push(this.flags);
    return source;
  }

  private escape(inClass: boolean): string {
    const property = this.match(/^\\([pP])(?:\{\^?([A-Za-z_]+)\}|([A-Z]))/);
    if (property) {
      const [all, letter = "p", long, short] = property;
      const isNegated = (letter === "P") !== all.includes("^");
      const name = long ?? short ?? "";
      return `\\${isNegated ? "P" : "p"}{${name.length > 2 ? `Script=${name}` : name}}`;
    }
    const code = this.match(/^\\(?:x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|0([0-7]{0,2})|([1-7][0-7]{1,2}))/);
    if (code) return `\\u{${characterCode(code).toString(16)}}`;
    this.take(1);
    const character = this.take(1);
    switch (character) {
      case "A":
        return inClass ? this.refuse() : textStart;
      case "z":
        return inClass ? this.refuse() : textEnd;
      case "a":
        return "\\x07";
      case "s":
        return inClass ? spaces : `[${spaces}]`;
      case "S":
        return inClass ? "\\S" : `[^${spaces}]`;
      case "b":
      case "B":
        return inClass ? this.refuse() : `\\${character}`;
      default:
        if (/[dDwWtnrfv]/.test(character)) return `\\${character}`;
        return /[A-Za-z0-9]/.test(character) || character === "" ? this.refuse() : `\\x${hex(character)}`;
    }
  }

  private characterClass(): string {
    let source = this.take(1) + (this.pattern[this.at] === "^" ? this.take(1) : "");
    let isFirst = true;
    while (this.at < this.pattern.length && !this.isRefused) {
      if (!isFirst && this.pattern[this.at] === "]") {
        this.take(1);
        return `${source}]`;
      }
      source += this.classPiece();
      isFirst = false;
    }
    return this.refuse();
  }

  private classPiece(): string {
    const named = this.match(/^\[:(\^?)([a-z]+):\]/);
    if (named) {
      const members = classes[named[2] ?? ""];
      return members === undefined || named[1] === "^" ? this.refuse() : members;
    }
    if (this.pattern[this.at] === "\\") return this.escape(true);
    const range = this.match(/^([A-Za-z])-([A-Za-z])/);
    if (range) {
      const [text] = range;
      return this.flags.ignoresCase ? `${text.toLowerCase()}${text.toUpperCase()}` : text;
    }
    const character = String.fromCodePoint(this.pattern.codePointAt(this.at) ?? 0);
    this.take(character.length);
    if (character === "-") return "-";
    if (/[[\](){}/|]/.test(character)) return `\\x${hex(character)}`;
    return this.flags.ignoresCase ? character.toLowerCase() + character.toUpperCase() : character;
  }
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(2, "0");
}

function characterCode([, braced, two, zero, octal]: RegExpExecArray): number {
  if (braced !== undefined) return Number.parseInt(braced, 16);
  if (two !== undefined) return Number.parseInt(two, 16);
  return Number.parseInt(zero ?? octal ?? "0", 8);
}
