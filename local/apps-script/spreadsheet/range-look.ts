import type { WireStyle } from "../acts";
import { labelOf } from "../enumeration";
import { exception } from "../exception";
import { googleMessages } from "../google-messages";
import type { WireBorder } from "../look-acts";
import { colour } from "./colour";
import { RangeStructure } from "./range-structure";

type Google = GoogleAppsScript.Spreadsheet.Range;
type FontLine = ReturnType<Google["getFontLine"]>;
type FontStyle = "normal" | "italic";
type Posing =
  | "getFontColors"
  | "getFontLine"
  | "getFontLines"
  | "getFontSize"
  | "getFontSizes"
  | "getFontStyles"
  | "getHorizontalAlignments"
  | "getVerticalAlignment"
  | "getVerticalAlignments"
  | "getWraps"
  | "setFontLines"
  | "setFontSize"
  | "setFontSizes"
  | "setFontStyles"
  | "setHorizontalAlignments"
  | "setVerticalAlignment"
  | "setVerticalAlignments"
  | "setWraps";

/** Points of a cell that nobody sized. */
const USUAL_SIZE = 10;

/** A range whose look is read and written cell by cell. */
export class RangeLook extends RangeStructure implements Pick<Google, Posing> {
  getFontColors = (): string[][] => this.looks((style) => style.fontColor ?? "#000000");
  getFontStyles = (): FontStyle[][] => this.looks((style) => (style.italic === true ? "italic" : "normal"));
  getFontLines = (): FontLine[][] => this.looks(lineOf);
  getFontLine = (): FontLine => lineOf(this.firstStyle());
  getFontSizes = (): number[][] => this.looks((style) => style.fontSize ?? USUAL_SIZE);
  getFontSize = (): number => this.firstStyle().fontSize ?? USUAL_SIZE;
  getWraps = (): boolean[][] => this.looks((style) => style.wrap === true);
  getHorizontalAlignments = (): string[][] => this.looks((style) => style.align ?? "general");
  getVerticalAlignments = (): string[][] => this.looks((style) => style.verticalAlign ?? "bottom");
  getVerticalAlignment = (): string => this.firstStyle().verticalAlign ?? "bottom";

  setFontSize = (fontSize: number): Google => this.styled({ fontSize });
  setFontSizes = (sizes: number[][]): Google => this.styledEach(this.fitting(sizes, (fontSize) => ({ fontSize })));
  setFontStyles = (styles: (string | null)[][]): Google =>
    this.styledEach(this.fitting(styles, (style) => ({ italic: style === "italic" })));
  setFontLines = (lines: (string | null)[][]): Google =>
    this.styledEach(
      this.fitting(lines, (line) => ({ underline: line === "underline", strikethrough: line === "line-through" })),
    );
  setWraps = (wraps: boolean[][]): Google => this.styledEach(this.fitting(wraps, (wrap) => ({ wrap })));
  setHorizontalAlignments = (alignments: (string | null)[][]): Google =>
    this.styledEach(this.fitting(alignments, (text) => ({ align: oneOf(text, ["left", "center", "right"]) })));
  setVerticalAlignment = (alignment: string | null): Google =>
    this.styled({ verticalAlign: oneOf(alignment, ["top", "middle", "bottom"]) });
  setVerticalAlignments = (alignments: (string | null)[][]): Google =>
    this.styledEach(this.fitting(alignments, (text) => ({ verticalAlign: oneOf(text, ["top", "middle", "bottom"]) })));

  /** Of each side true draws a line, false takes it away, null leaves it. Then the colour and the kind of the line. */
  setBorder(...args: unknown[]): Google {
    const [color, style] = args.slice(6);
    const line = { color: colour(typeof color === "string" ? color : "#000000") ?? "#000000", style: lineStyle(style) };
    const sides = ["top", "left", "bottom", "right", "v", "h"] as const;
    const borders = sides.flatMap((side, index): WireBorder[] => {
      const wanted = args[index];
      return typeof wanted === "boolean" ? [{ side, line: wanted ? line : null }] : [];
    });
    this.connection.call("setBorders", this.area, borders);
    return this.self;
  }

  private looks<V>(look: (style: WireStyle) => V): V[][] {
    return this.styles().map((row) => row.map(look));
  }
}

function lineOf(style: WireStyle): FontLine {
  if (style.underline === true) return "underline";
  return style.strikethrough === true ? "line-through" : "none";
}

function oneOf<V extends string>(text: string | null, known: readonly V[]): V | null {
  return known.find((one) => one === text) ?? null;
}

function lineStyle(style: unknown): "thin" | "medium" | "thick" | "dashed" | "dotted" {
  switch (labelOf(style)) {
    case "DOTTED":
      return "dotted";
    case "DASHED":
      return "dashed";
    case "SOLID_MEDIUM":
      return "medium";
    case "SOLID_THICK":
      return "thick";
    case "DOUBLE":
      throw exception(googleMessages.notEmulated({ member: "BorderStyle.DOUBLE" }));
    default:
      return "thin";
  }
}
