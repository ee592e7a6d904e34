import type { WireRule, WireStyle } from "../acts";
import { implementationOf } from "../behind";
import type { WireCondition, WireGradient } from "../condition-acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { a1Notation } from "./a1-notation";
import { areaOf } from "./area-of";
import { colour } from "./colour";
import { conditionValue, conditionValues, whenMembers } from "./condition";
import { gradientPoint, PosedGradientCondition } from "./gradient-condition";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Gradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type Range = GoogleAppsScript.Spreadsheet.Range;

class PosedBooleanCondition
  extends Posed<Condition>
  implements
    Pick<
      Condition,
      | "getBackground"
      | "getBold"
      | "getCriteriaType"
      | "getCriteriaValues"
      | "getFontColor"
      | "getItalic"
      | "getStrikethrough"
      | "getUnderline"
    >
{
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly condition: WireCondition,
    private readonly style: WireStyle,
  ) {
    super("BooleanCondition", document.connection);
  }

  getCriteriaType = () =>
    this.document.booleanCriteria(this.condition.condition) ?? this.document.criteria.boolean.CUSTOM_FORMULA;
  getCriteriaValues = (): unknown[] => conditionValues(this.condition.values);
  getBackground = () => this.style.background ?? null;
  getFontColor = () => this.style.fontColor ?? null;
  getBold = () => this.style.bold ?? null;
  getItalic = () => this.style.italic ?? null;
  getStrikethrough = () => this.style.strikethrough ?? null;
  getUnderline = () => this.style.underline ?? null;
}

interface RuleParts {
  readonly ranges: readonly Range[];
  /** Undefined as long as the rule is none; "" where it is another condition. */
  readonly formula: string | undefined;
  readonly style: WireStyle;
  readonly condition?: WireCondition;
  readonly gradient?: WireGradient;
  readonly other?: string;
}

function booleanCondition(document: SpreadsheetDocument, parts: RuleParts): Condition | null {
  const { formula, condition, gradient, other, style } = parts;
  if (formula === undefined || gradient !== undefined || other !== undefined) return null;
  const told = condition ?? { condition: "CUSTOM_FORMULA", values: [formula] };
  return new PosedBooleanCondition(document, told, style).self;
}

function gradientCondition(document: SpreadsheetDocument, { gradient }: RuleParts): Gradient | null {
  return gradient === undefined ? null : new PosedGradientCondition(document, gradient).self;
}

export class PosedConditionalFormatRule
  extends Posed<Google>
  implements Pick<Google, "copy" | "getBooleanCondition" | "getGradientCondition" | "getRanges">
{
  constructor(
    private readonly document: SpreadsheetDocument,
    readonly parts: RuleParts & { readonly formula: string },
  ) {
    super("ConditionalFormatRule", document.connection);
  }

  copy = (): GoogleBuilder => new PosedConditionalFormatRuleBuilder(this.document, this.parts).self;
  getBooleanCondition = (): Condition | null => booleanCondition(this.document, this.parts);
  getGradientCondition = (): Gradient | null => gradientCondition(this.document, this.parts);
  getRanges = (): Range[] => [...this.parts.ranges];
}

export class PosedConditionalFormatRuleBuilder
  extends Posed<GoogleBuilder>
  implements
    Pick<
      GoogleBuilder,
      | "build"
      | "copy"
      | "getBooleanCondition"
      | "getGradientCondition"
      | "getRanges"
      | "setBackground"
      | "setBold"
      | "setFontColor"
      | "setGradientMaxpoint"
      | "setGradientMaxpointWithValue"
      | "setGradientMidpointWithValue"
      | "setGradientMinpoint"
      | "setGradientMinpointWithValue"
      | "setItalic"
      | "setRanges"
      | "setStrikethrough"
      | "setUnderline"
      | "withCriteria"
    >
{
  private parts: RuleParts;

  constructor(
    private readonly document: SpreadsheetDocument,
    from?: RuleParts,
  ) {
    super("ConditionalFormatRuleBuilder", document.connection);
    this.parts = from ?? { ranges: [], formula: undefined, style: {} };
    Object.assign(
      this,
      whenMembers((condition, values) => this.meeting({ condition, values })),
    );
  }

  withCriteria = (criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder =>
    this.meeting({ condition: labelOf(criteria), values: args.map(conditionValue) });

  setGradientMinpoint = (color: string) => this.scaled({ min: gradientPoint(color, "MIN", "") });
  setGradientMaxpoint = (color: string) => this.scaled({ max: gradientPoint(color, "MAX", "") });
  setGradientMinpointWithValue = (color: string, type: Interpolation, value: string) =>
    this.scaled({ min: gradientPoint(color, type, value) });
  setGradientMidpointWithValue = (color: string, type: Interpolation, value: string) =>
    this.scaled({ mid: gradientPoint(color, type, value) });
  setGradientMaxpointWithValue = (color: string, type: Interpolation, value: string) =>
    this.scaled({ max: gradientPoint(color, type, value) });

  setBackground = (background: string | null) => this.styled({ background: colour(background) });
  setFontColor = (fontColor: string | null) => this.styled({ fontColor: colour(fontColor) });
  setBold = (bold: boolean | null) => this.styled({ bold: bold ?? false });
  setItalic = (italic: boolean | null) => this.styled({ italic: italic ?? false });
  setStrikethrough = (strikethrough: boolean | null) => this.styled({ strikethrough: strikethrough ?? false });
  setUnderline = (underline: boolean | null) => this.styled({ underline: underline ?? false });
  setRanges = (ranges: Range[]) => this.having({ ranges: [...ranges] });
  getRanges = (): Range[] => [...this.parts.ranges];
  getBooleanCondition = (): Condition | null => booleanCondition(this.document, this.parts);
  getGradientCondition = (): Gradient | null => gradientCondition(this.document, this.parts);
  copy = (): GoogleBuilder => new PosedConditionalFormatRuleBuilder(this.document, this.parts).self;

  build(): Google {
    const { formula, ranges } = this.parts;
    if (formula === undefined) throw exception(googleMessages.ruleIncomplete);
    if (ranges.length === 0) throw exception(googleMessages.ruleWithoutRange);
    return new PosedConditionalFormatRule(this.document, { ...this.parts, formula }).self;
  }

  private meeting(told: WireCondition): GoogleBuilder {
    const { gradient: _, condition: __, ...parts } = this.parts;
    const [formula] = told.values;
    this.parts =
      told.condition === "CUSTOM_FORMULA"
        ? { ...parts, formula: String(formula) }
        : { ...parts, formula: "", condition: told };
    return this.self;
  }

  private scaled(points: Partial<WireGradient>): GoogleBuilder {
    const { condition: _, ...parts } = this.parts;
    const white = { color: "#ffffff", value: "" };
    const present = parts.gradient ?? { min: { ...white, type: "MIN" }, mid: null, max: { ...white, type: "MAX" } };
    this.parts = { ...parts, formula: "", style: {}, gradient: { ...present, ...points } };
    return this.self;
  }

  private styled(style: WireStyle): GoogleBuilder {
    return this.having({ style: { ...this.parts.style, ...style } });
  }

  private having(parts: Partial<RuleParts>): GoogleBuilder {
    this.parts = { ...this.parts, ...parts };
    return this.self;
  }
}

/** A rule on its way to the host. All its ranges lie on the given sheet, or Google complains. */
export function wireRule(sheet: string, rule: Google): WireRule {
  const implementation = implementationOf(rule);
  if (!(implementation instanceof PosedConditionalFormatRule)) throw exception(googleMessages.ruleIncomplete);
  const { ranges, ...rest } = implementation.parts;
  const areas = ranges.map(areaOf);
  if (areas.some((area) => area.sheet !== sheet)) throw exception(googleMessages.ruleRangeElsewhere);
  return { ...rest, ranges: areas.map(a1Notation) };
}
