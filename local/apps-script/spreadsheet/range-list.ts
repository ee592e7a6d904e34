import { implementationOf } from "../behind";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import { Posed } from "../pose-object";
import { RangeStructure } from "./range-structure";
import type { SpreadsheetDocument } from "./spreadsheet-document";

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Posing =
  | "activate"
  | "breakApart"
  | "clearContent"
  | "clearDataValidations"
  | "clearFormat"
  | "clearNote"
  | "getRanges"
  | "setBackground"
  | "setFontColor"
  | "setFontLine"
  | "setFontStyle"
  | "setFontWeight"
  | "setFormula"
  | "setFormulaR1C1"
  | "setHorizontalAlignment"
  | "setNote"
  | "setNumberFormat"
  | "setValue"
  | "setWrap";

/** Several ranges of one sheet, done to one by one under the one call. */
export class PosedRangeList extends Posed<Google> implements Pick<Google, Posing> {
  constructor(
    document: SpreadsheetDocument,
    private readonly ranges: readonly Range[],
  ) {
    super("RangeList", document.connection);
  }

  getRanges = (): Range[] => [...this.ranges];
  activate = (): Google => this.each((range) => range.activate(), this.ranges.slice(-1));
  breakApart = (): Google => this.each((range) => range.breakApart());
  clearContent = (): Google => this.each((range) => range.clearContent());
  clearDataValidations = (): Google => this.each((range) => range.clearDataValidations());
  clearFormat = (): Google => this.each((range) => range.clearFormat());
  clearNote = (): Google => this.each((range) => range.clearNote());
  setBackground = (colour: string | null): Google => this.each((range) => range.setBackground(colour));
  setFontColor = (colour: string | null): Google => this.each((range) => range.setFontColor(colour));
  setFontLine = (line: Parameters<Google["setFontLine"]>[0]): Google => this.each((range) => range.setFontLine(line));
  setFontStyle = (style: Parameters<Google["setFontStyle"]>[0]): Google =>
    this.each((range) => range.setFontStyle(style));
  setFontWeight = (weight: Parameters<Google["setFontWeight"]>[0]): Google =>
    this.each((range) => range.setFontWeight(weight));
  setFormula = (formula: string): Google => this.each((range) => range.setFormula(formula));
  setFormulaR1C1 = (formula: string): Google => this.each((range) => range.setFormulaR1C1(formula));
  setHorizontalAlignment = (alignment: Parameters<Google["setHorizontalAlignment"]>[0]): Google =>
    this.each((range) => range.setHorizontalAlignment(alignment));
  setNote = (note: string | null): Google => this.each((range) => range.setNote(note));
  setNumberFormat = (format: string): Google => this.each((range) => range.setNumberFormat(format));
  setValue = (value: unknown): Google => this.each((range) => range.setValue(value));
  setWrap = (wrap: boolean): Google => this.each((range) => range.setWrap(wrap));

  private each(act: (range: RangeStructure) => unknown, ranges = this.ranges): Google {
    // Behind their poses, so that all of it is the one call that Google counts.
    for (const range of ranges.map(behindRange)) act(range);
    return this.self;
  }
}

function behindRange(range: Range): RangeStructure {
  const implementation = implementationOf(range);
  if (implementation instanceof RangeStructure) return implementation;
  throw exception(googleMessages.rangeNotFound);
}
