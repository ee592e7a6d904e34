import type { WireRule, WireStyle } from "../acts";
import { implementationOf } from "../behind";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { a1Notation } from "./a1-notation";
import { areaOf } from "./area-of";
import { colour } from "./colour";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
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
    private readonly formula: string,
    private readonly style: WireStyle,
  ) {
    super("BooleanCondition", document.connection);
  }

  getCriteriaType = () => this.document.criteria.boolean.CUSTOM_FORMULA;
  getCriteriaValues = (): unknown[] => [this.formula];
  getBackground = () => this.style.background ?? null;
  getFontColor = () => this.style.fontColor ?? null;
  getBold = () => this.style.bold ?? null;
  getItalic = () => this.style.italic ?? null;
  getStrikethrough = () => this.style.strikethrough ?? null;
  getUnderline = () => this.style.underline ?? null;
}

interface RuleParts {
  readonly ranges: readonly Range[];
  readonly formula: string | undefined;
  readonly style: WireStyle;
  readonly other?: string;
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
  getBooleanCondition = (): Condition | null =>
    this.parts.other === undefined
      ? new PosedBooleanCondition(this.document, this.parts.formula, this.parts.style).self
      : null;
  getGradientCondition = () => null;
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
      | "getRanges"
      | "setBackground"
      | "setBold"
      | "setFontColor"
      | "setItalic"
      | "setRanges"
      | "setStrikethrough"
      | "setUnderline"
      | "whenFormulaSatisfied"
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
  }

  whenFormulaSatisfied = (formula: string) => this.having({ formula });

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): GoogleBuilder {
    const [formula] = args;
    if (labelOf(criteria) !== "CUSTOM_FORMULA" || typeof formula !== "string")
      throw exception(googleMessages.notEmulated({ member: "A conditional format rule without a custom formula" }));
    return this.having({ formula });
  }

  setBackground = (background: string | null) => this.styled({ background: colour(background) });
  setFontColor = (fontColor: string | null) => this.styled({ fontColor: colour(fontColor) });
  setBold = (bold: boolean | null) => this.styled({ bold: bold ?? false });
  setItalic = (italic: boolean | null) => this.styled({ italic: italic ?? false });
  setStrikethrough = (strikethrough: boolean | null) => this.styled({ strikethrough: strikethrough ?? false });
  setUnderline = (underline: boolean | null) => this.styled({ underline: underline ?? false });
  setRanges = (ranges: Range[]) => this.having({ ranges: [...ranges] });
  getRanges = (): Range[] => [...this.parts.ranges];
  getBooleanCondition = (): Condition | null =>
    this.parts.formula === undefined
      ? null
      : new PosedBooleanCondition(this.document, this.parts.formula, this.parts.style).self;
  copy = (): GoogleBuilder => new PosedConditionalFormatRuleBuilder(this.document, this.parts).self;

  build(): Google {
    const { formula, ranges } = this.parts;
    if (formula === undefined) throw exception(googleMessages.ruleIncomplete);
    if (ranges.length === 0) throw exception(googleMessages.ruleWithoutRange);
    return new PosedConditionalFormatRule(this.document, { ...this.parts, formula }).self;
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
