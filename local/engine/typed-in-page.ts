import type { DispatchResult, EngineNamespace, Model } from "./engine-types";
import type { SheetLocale } from "./locales";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";

/**
 * The engine's own input reads plain numbers and dates of the locale, but leaves "R$ 50.000,00" and "25.12.2026" a text.
 * What it left a text is read again here, before it becomes a revision.
 */
export function readTypedInput(engine: EngineNamespace, model: Model, locale: SheetLocale, now: () => number): void {
  const dispatch = model.dispatch.bind(model);
  model.dispatch = (
    type: string,
    payload: { readonly content?: unknown; readonly format?: unknown } = {},
  ): DispatchResult => {
    const { content: given, format } = payload;
    // The composer always says `format`: undefined where it saw no date.
    if (type !== "UPDATE_CELL" || typeof given !== "string" || format !== undefined) return dispatch(type, payload);
    // In a percent cell the composer begins "9" as "9%": whoever goes on to "90%" has typed the sign, too.
    const content = given.replace(/^([^=']*\d ?)%%$/, "$1%");
    const typed = leftAsText(engine, content, locale) ? typedAmount(content, locale, now) : undefined;
    return dispatch(type, { ...payload, content, ...typed });
  };
}

function leftAsText(engine: EngineNamespace, content: string, locale: SheetLocale): boolean {
  const { isNumber, isDateTime } = engine.helpers;
  if (content === "" || /^[='+]/.test(content)) return false;
  return !isNumber(content, engine.DEFAULT_LOCALE) && !isDateTime(content, locale);
}

function typedAmount(content: string, locale: SheetLocale, now: () => number) {
  const number = typedNumber(content, locale);
  if (number) return { content: `${number.value}`, ...(number.format === undefined ? {} : { format: number.format }) };
  const date = typedDate(content, locale, new Date(now()).getUTCFullYear());
  return date && { content: `${date.serial}`, format: date.format };
}
