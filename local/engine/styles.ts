import { words } from "../language/en";
import type { Area, CellStyle } from "./book";
import type { EngineStyle } from "./engine-types";
import { blockCommands, mapZone, type Workbook } from "./workbook";

/** Google's name for a cell without a number format of its own. */
const generalFormat = "General";

export function readNumberFormats(workbook: Workbook, area: Area): string[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => {
    const own = getters.getCell(at)?.format;
    return own || getters.getEvaluatedCell(at).format || generalFormat;
  });
}

export function setNumberFormats(workbook: Workbook, area: Area, formats: readonly (readonly string[])[]): void {
  workbook.zone(area);
  const known = new Map<string, string>();
  const engineFormat = (format: string): string => {
    const made = known.get(format) ?? shownFormat(workbook, format);
    known.set(format, made);
    return made;
  };
  workbook.dispatchAll(
    blockCommands(area, formats, (at, format) => ({ type: "UPDATE_CELL", ...at, format: engineFormat(format) })),
  );
}

/** A format that the engine can show: it knows no colours in formats. Throws where it cannot. */
function shownFormat({ engine, locale }: Workbook, format: string): string {
  if (format === generalFormat) return "";
  const plain = format.replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, "");
  try {
    engine.helpers.formatValue(1, { format: plain, locale });
    return plain;
  } catch (cause) {
    throw new Error(words.engine.numberFormat({ format }), { cause });
  }
}

export function readStyles(workbook: Workbook, area: Area): CellStyle[][] {
  const { getters } = workbook;
  return mapZone(area.sheet, workbook.zone(area), (at) => cellStyle(getters.getCell(at)?.style ?? {}));
}

/** What is undefined in a style stays as it is in the cell. */
export function setStyles(workbook: Workbook, area: Area, styles: readonly (readonly CellStyle[])[]): void {
  workbook.zone(area);
  const { getters } = workbook;
  workbook.dispatchAll(
    blockCommands(area, styles, (at, style) => {
      const merged = mergeStyle(getters.getCell(at)?.style ?? {}, style);
      return { type: "UPDATE_CELL", ...at, style: Object.keys(merged).length > 0 ? merged : null };
    }),
  );
}

export function cellStyle(style: EngineStyle): CellStyle {
  const { fillColor, textColor, bold, italic, strikethrough, underline, wrapping, align } = style;
  return {
    ...(fillColor ? { background: fillColor.toLowerCase() } : {}),
    ...(textColor ? { fontColor: textColor.toLowerCase() } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(underline ? { underline } : {}),
    ...(wrapping === "wrap" ? { wrap: true } : {}),
    ...(align ? { align } : {}),
  };
}

export function engineStyle(style: CellStyle): EngineStyle {
  return mergeStyle({}, style);
}

function mergeStyle(present: EngineStyle, style: CellStyle): EngineStyle {
  const { background, fontColor, bold, italic, strikethrough, underline, wrap, align } = style;
  const given: { [K in keyof EngineStyle]: EngineStyle[K] | null | undefined | false } = {
    fillColor: background,
    textColor: fontColor,
    bold,
    italic,
    strikethrough,
    underline,
    wrapping: wrap === undefined ? undefined : wrap && "wrap",
    align,
  };
  const merged: Record<string, unknown> = { ...present };
  for (const [property, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (value === null || value === false || value === "") delete merged[property];
    else merged[property] = value;
  }
  return merged;
}
