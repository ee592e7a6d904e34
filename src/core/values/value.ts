/** What a number counts. `name` is how a sentence calls it: "%", "$", "hours", "points out of 5", "plain numbers". */
export interface Unit {
  readonly kind: "plain" | "percent" | "currency" | "time" | "months" | "ratio" | "date";
  /** Currency code or denominator: what must be equal within one row. "" where the kind says it all. */
  readonly key: string;
  readonly name: string;
}

/** What the wording of a number asks for: "< 2h" at most, "70+" at least. The limit itself passes. */
export type Bound = "at least" | "at most";

export interface NumberValue {
  readonly kind: "number";
  /** In the unit's base: 45% is 0.45, times are seconds, months and years are months, dates are days since 1970. */
  readonly value: number;
  readonly unit: Unit;
  /** As written in the cell, for sentences. */
  readonly text: string;
  readonly bound: Bound | undefined;
  /** The number as written, without scale and unit word ("50 days" is 50): what counts if no other cell of the row has a
   *  unit. Undefined for clock times, compounds ("1h30m") and cells that hold no text. */
  readonly amount: number | undefined;
  /** Seconds, if "m" means minutes: decided by the other cells of the row. */
  readonly asMinutes: number | undefined;
  /** A change ("25% reduction", "+5 pp") and not a level: comparable with other changes only. */
  readonly relative: boolean;
}

export interface RangeValue {
  readonly kind: "range";
  readonly low: NumberValue;
  readonly high: NumberValue;
  readonly text: string;
}

/** Everything that a cell can mean. */
export type Value =
  | { readonly kind: "blank" }
  /** Nobody knows yet, or it does not apply: "N/A", "TBD", "–". `dash` where only a dash stands in the cell. */
  | { readonly kind: "no data"; readonly text: string; readonly dash: boolean }
  | NumberValue
  | RangeValue
  /** Yes or no. `box` for a real checkbox (TRUE/FALSE as a boolean), as opposed to a word. */
  | { readonly kind: "truth"; readonly value: boolean; readonly text: string; readonly box: boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "loading"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };
