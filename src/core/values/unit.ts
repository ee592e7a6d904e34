import type { Unit } from "./value";

export const plainUnit: Unit = { kind: "plain", key: "", name: "plain numbers" };
export const percentUnit: Unit = { kind: "percent", key: "", name: "%" };
export const dateUnit: Unit = { kind: "date", key: "", name: "dates" };

export function timeUnit(name: string): Unit {
  return { kind: "time", key: "", name };
}

export function monthsUnit(name: string): Unit {
  return { kind: "months", key: "", name };
}

/** `name` as written: "$", "R$", "USD". */
export function currencyUnit(code: string, name: string): Unit {
  return { kind: "currency", key: code, name };
}

export function ratioUnit(denominator: number): Unit {
  return { kind: "ratio", key: String(denominator), name: `points out of ${denominator}` };
}
