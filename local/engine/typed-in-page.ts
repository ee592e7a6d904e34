import type { SheetLocale } from "./locales";
import { typedCell } from "./typed-input";
import type { DispatchResult } from "./upstream/command";
import type { EngineNamespace } from "./upstream/engine";
import type { Model } from "./upstream/model";

/** What the engine's grid sends when somebody has typed into a cell; rows and columns count from 0. */
interface TypedUpdate {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content: string;
}

/**
 * The engine's own input reads plain numbers and dates of the locale, but leaves "R$ 50.000,00" and "25.12.2026" a text.
 * What it left a text is read again here, before it becomes a revision.
 */
export function readTypedInput(engine: EngineNamespace, model: Model, locale: SheetLocale, now: () => number): void {
  const dispatch = model.dispatch.bind(model);
  model.dispatch = (type: string, payload: object = {}): DispatchResult => {
    if (type !== "UPDATE_CELL" || !isTyped(payload)) return dispatch(type, payload);
    // In a percent cell the grid puts a % behind the first digit; whoever types one as well means the same.
    const content = payload.content.replace(/%%$/, "%");
    if (!isLeftAsText(engine, content, locale)) return dispatch(type, { ...payload, content });
    const { sheetId, col, row } = payload;
    const format = model.getters.getCell({ sheetId, col, row })?.format;
    const typed = typedCell(engine, content, locale, format, new Date(now()).getUTCFullYear());
    return dispatch(type, { ...payload, ...typed });
  };
}

function isTyped(payload: object): payload is TypedUpdate {
  // The grid always sends a format with what is typed: undefined, unless it saw a date.
  const isFormatted = "format" in payload && payload.format !== undefined;
  return "content" in payload && typeof payload.content === "string" && "row" in payload && !isFormatted;
}

function isLeftAsText(engine: EngineNamespace, content: string, locale: SheetLocale): boolean {
  const { isNumber, isDateTime } = engine.helpers;
  if (content === "" || /^[='+]/.test(content)) return false;
  return !isNumber(content, engine.DEFAULT_LOCALE) && !isDateTime(content, locale);
}
