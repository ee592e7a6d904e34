import { googleMessages } from "../apps-script/google-messages";

export type PageArguments =
  | { readonly ok: true; readonly args: readonly unknown[] }
  | { readonly ok: false; readonly message: string };

/** What google.script.run passes on: plain JSON. Dates and functions are refused, undefined becomes null. */
export function pageArguments(args: readonly unknown[]): PageArguments {
  const illegal: string[] = [];
  const legal = (value: unknown, key: string, within: readonly object[]): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (typeof value === "object" && !within.includes(value)) {
      if (Array.isArray(value)) return value.map((inner, index) => legal(inner, String(index), [...within, value]));
      if (isPlain(value))
        return Object.fromEntries(
          Object.entries(value).map(([inner, one]) => [inner, legal(one, inner, [...within, value])]),
        );
    }
    illegal.push(key);
    return null;
  };
  const made = args.map((value, index) => legal(value, String(index), []));
  const [key] = illegal;
  return key === undefined ? { ok: true, args: made } : { ok: false, message: googleMessages.illegalValue({ key }) };
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
