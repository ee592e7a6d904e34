import type { WireGradient, WireGradientPoint } from "../condition-acts";
import { labelOf } from "../enumeration";
import { Posed } from "../pose-object";
import { colour } from "./colour";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.GradientCondition;
type Type = GoogleAppsScript.Spreadsheet.InterpolationType;

export class PosedGradientCondition
  extends Posed<Google>
  implements
    Pick<
      Google,
      | "getMaxColor"
      | "getMaxType"
      | "getMaxValue"
      | "getMidColor"
      | "getMidType"
      | "getMidValue"
      | "getMinColor"
      | "getMinType"
      | "getMinValue"
    >
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly gradient: WireGradient,
  ) {
    super("GradientCondition", document.connection);
  }

  getMinColor = (): string => this.gradient.min.color;
  getMinValue = (): string => this.gradient.min.value;
  getMinType = (): Type | null => this.type(this.gradient.min);
  getMidColor = (): string => this.gradient.mid?.color ?? "";
  getMidValue = (): string => this.gradient.mid?.value ?? "";
  getMidType = (): Type | null => this.type(this.gradient.mid);
  getMaxColor = (): string => this.gradient.max.color;
  getMaxValue = (): string => this.gradient.max.value;
  getMaxType = (): Type | null => this.type(this.gradient.max);

  private type(point: WireGradientPoint | null): Type | null {
    return point === null ? null : this.document.enumerations.interpolation[point.type];
  }
}

/** A point of a scale of colours, from what a script gives: its type is an InterpolationType or a name. */
export function gradientPoint(color: string, type: unknown, value: string): WireGradientPoint {
  const label = typeof type === "string" ? type : labelOf(type);
  const known = ["MIN", "MAX", "NUMBER", "PERCENT", "PERCENTILE"] as const;
  return { color: colour(color) ?? "#000000", type: known.find((one) => one === label) ?? "NUMBER", value };
}
