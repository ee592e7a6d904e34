/** UTF-8, 0-255 each. A lone surrogate becomes the replacement character. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

/** The text of UTF-8 bytes, 0-255 or signed. */
export function utf8Text(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, "0")}`).join(""));
}

/** Google's bytes are signed: -128 to 127. */
export function signedBytes(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const WEB_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

export function base64(bytes: readonly number[], webSafe: boolean): string {
  const alphabet = webSafe ? WEB_SAFE : ALPHABET;
  let text = "";
  for (let start = 0; start < bytes.length; start += 3) {
    const group = bytes.slice(start, start + 3).map((byte) => byte & 255);
    const [first = 0, second = 0, third = 0] = group;
    const bits = (first << 16) | (second << 8) | third;
    for (let place = 0; place < 4; place++)
      text += place <= group.length ? alphabet.charAt((bits >> (18 - 6 * place)) & 63) : "=";
  }
  return text;
}

/** 0-255 each; undefined when the text is no base64 of that alphabet. */
export function base64Bytes(text: string, webSafe: boolean): number[] | undefined {
  const alphabet = webSafe ? WEB_SAFE : ALPHABET;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replace(/=+$/, "")) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
  }
  return bytes;
}
