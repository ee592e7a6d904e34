/** A value of a condition on its way through the port: `at` is an instant in milliseconds since 1970. */
export type ConditionValue = string | number | { readonly at: number };

/** A condition by Google's name, "NUMBER_BETWEEN". */
export interface WireCondition {
  readonly condition: string;
  readonly values: readonly ConditionValue[];
}

/** The instant of a value that is one. */
export function conditionDate(value: ConditionValue): number | undefined {
  return typeof value === "object" ? value.at : undefined;
}

/** The ends of a scale of colours, and its middle if it has one. */
export interface WireGradient {
  readonly min: WireGradientPoint;
  readonly mid: WireGradientPoint | null;
  readonly max: WireGradientPoint;
}

export interface WireGradientPoint {
  readonly color: string;
  /** MIN and MAX have no value. */
  readonly type: "MIN" | "MAX" | "NUMBER" | "PERCENT" | "PERCENTILE";
  readonly value: string;
}
