import type { CellStyle } from "./book";
import type { EngineStyle } from "./upstream/cell";

export function cellStyle(style: EngineStyle): CellStyle {
  const { fillColor, textColor, bold, italic, strikethrough, underline, wrapping, align, verticalAlign, fontSize } =
    style;
  return {
    ...(fillColor ? { background: fillColor.toLowerCase() } : {}),
    ...(textColor ? { fontColor: textColor.toLowerCase() } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline ? { underline } : {}),
    ...(wrapping === "wrap" ? { wrap: true } : {}),
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(fontSize ? { fontSize } : {}),
  };
}

export function engineStyle(style: CellStyle): EngineStyle {
  return mergeStyle({}, style);
}

/** What is undefined in `style` stays as it is; null, false and "" take it away. */
export function mergeStyle(present: EngineStyle, style: CellStyle): EngineStyle {
  const { background, fontColor, bold, italic, strikethrough, underline, wrap, align, verticalAlign, fontSize } = style;
  const given: { [K in keyof EngineStyle]: EngineStyle[K] | null | undefined | false } = {
    fillColor: background,
    textColor: fontColor,
    bold,
    italic,
    strikethrough,
    underline,
    wrapping: wrap === undefined ? undefined : wrap && "wrap",
    align,
    verticalAlign,
    fontSize,
  };
  const merged: Record<string, unknown> = { ...present };
  for (const [property, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (value === null || value === false || value === "") delete merged[property];
    else merged[property] = value;
  }
  return merged;
}
