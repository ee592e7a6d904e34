import { RE2JS, RE2JSException } from "re2js";

/** Undefined where RE2, which Sheets uses, would refuse the pattern: look-around and back references among others. */
export function re2Pattern(pattern: string): RE2JS | undefined {
  try {
    return RE2JS.compile(pattern);
  } catch (refusal) {
    if (refusal instanceof RE2JSException) return undefined;
    throw refusal;
  }
}
