import type { Gradient, GradientPoint } from "./book";
import type { ConditionalFormat, EngineThreshold } from "./upstream/sheet";

type Rule = ConditionalFormat["rule"];

export function gradientOf({ minimum, midpoint, maximum }: Rule): Gradient {
  return {
    min: pointOf(minimum, "MIN"),
    mid: midpoint === undefined ? null : pointOf(midpoint, "NUMBER"),
    max: pointOf(maximum, "MAX"),
  };
}

export function engineGradient({ min, mid, max }: Gradient): Rule {
  return {
    type: "ColorScaleRule",
    minimum: threshold(min),
    ...(mid === null ? {} : { midpoint: threshold(mid) }),
    maximum: threshold(max),
  };
}

function pointOf(threshold: EngineThreshold | undefined, end: "MIN" | "MAX" | "NUMBER"): GradientPoint {
  const { color = 0, type = "value", value = "" } = threshold ?? {};
  const hex = `#${color.toString(16).padStart(6, "0")}`;
  if (type === "percentage") return { color: hex, type: "PERCENT", value };
  if (type === "percentile") return { color: hex, type: "PERCENTILE", value };
  return type === "value" ? { color: hex, type: end, value: "" } : { color: hex, type: "NUMBER", value };
}

function threshold({ color, type, value }: GradientPoint): EngineThreshold {
  const number = Number.parseInt(color.replace("#", ""), 16);
  switch (type) {
    case "PERCENT":
      return { color: number, type: "percentage", value };
    case "PERCENTILE":
      return { color: number, type: "percentile", value };
    case "NUMBER":
      return { color: number, type: "number", value };
    default:
      return { color: number, type: "value" };
  }
}
