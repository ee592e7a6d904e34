// Numbers as a person types them and as a sheet keeps them: the value in the cell, the sign in its number format, so
// that native formulas can count with it.
import { objectiveEn } from "../language/en/objective";
import type { AskLocale, Locale } from "../values/cell";
import { parseValue } from "../values/parse";
import type { NumberValue } from "../values/value";

/** A sheet keeps 15 digits: whole numbers from here on lose some. */
const sheetDigits = 1e15;

/** What a figure counts, as far as a number format can say it. */
export type FigureKind =
  | { readonly kind: "plain" }
  | { readonly kind: "percent" }
  | { readonly kind: "currency"; readonly sign: string };

/** A number that a cell can hold natively: 45% is 0.45, R$ 50.000 is 50000. */
export interface Figure {
  readonly value: number;
  readonly format: FigureKind;
}

export type FigureReading =
  | { readonly outcome: "blank" }
  /** `number` is what the parser made of it, to be compared with others. */
  | { readonly outcome: "figure"; readonly figure: Figure; readonly number: NumberValue }
  | { readonly outcome: "problem"; readonly message: string };

/** Reads a typed number; a text that only our own parser could count with is a problem that says how to write it. */
export function readFigure(typed: string, locale: AskLocale): FigureReading {
  const found = typed.trim();
  const value = parseValue(found, locale);
  switch (value.kind) {
    case "blank":
      return { outcome: "blank" };
    case "no data":
      return problem(objectiveEn.numberIsNothing({ found }));
    case "range":
      return problem(objectiveEn.numberIsRange({ found }));
    case "truth":
      return problem(objectiveEn.numberIsYes({ found }));
    case "error":
    case "loading":
    case "unreadable":
      return problem(objectiveEn.numberUnreadable({ found }));
    case "number":
      return numberReading(value, found, locale());
  }
}

/** The number format of a cell that holds this figure; "General" lets Sheets choose. */
export function numberFormat(figure: Figure): string {
  const { format, value } = figure;
  if (format.kind === "plain") return "General";
  if (format.kind === "percent") return `0${decimals(value * 100, 0)}%`;
  return `[$${format.sign}] #,##0${decimals(value, 2)}`;
}

/** What a number format says about the numbers in it. */
export function figureKind(format: string): FigureKind {
  if (/%/.test(format.replace(/"[^"]*"|\\./g, ""))) return { kind: "percent" };
  const sign =
    /\[\$([^\]-]+)(?:-[^\]]*)?\]/.exec(format)?.[1] ??
    /"([^"]*\p{Sc}[^"]*)"/u.exec(format)?.[1] ??
    /[A-Z]{0,3}\p{Sc}/u.exec(format)?.[0];
  return sign === undefined ? { kind: "plain" } : { kind: "currency", sign: sign.trim() };
}

/** A figure as one would type it in this locale, so that reading it gives the same figure again. */
export function figureText(figure: Figure, locale: Locale): string {
  const { format, value } = figure;
  if (format.kind === "percent") return `${typedNumber(rounded(value * 100), locale)}%`;
  if (format.kind === "plain") return typedNumber(value, locale);
  return `${format.sign} ${typedNumber(value, locale, true)}`;
}

function numberReading(value: NumberValue, found: string, locale: Locale): FigureReading {
  if (value.bound !== undefined || value.relative) {
    const number = value.amount === undefined ? objectiveEn.number : typedNumber(value.amount, locale);
    return problem(
      objectiveEn.numberWithWords({
        found,
        number: value.unit.kind === "percent" ? percentText(value, locale) : number,
      }),
    );
  }
  switch (value.unit.kind) {
    case "plain":
      return figure(value, { kind: "plain" });
    case "percent":
      return figure(value, { kind: "percent" });
    case "currency":
      return figure(value, { kind: "currency", sign: value.unit.name });
    default: {
      // Clock times and compounds ("1h30m") have no single number to propose.
      if (value.amount === undefined) return problem(objectiveEn.numberUnreadable({ found }));
      const number = typedNumber(rounded(value.amount), locale);
      return problem(objectiveEn.numberWithUnit({ found, number, unit: value.unit.name }));
    }
  }
}

function percentText(value: NumberValue, locale: Locale): string {
  return figureText({ value: value.value, format: { kind: "percent" } }, locale);
}

function figure(number: NumberValue, format: FigureKind): FigureReading {
  const { value, text } = number;
  return Math.abs(value) < sheetDigits
    ? { outcome: "figure", figure: { value, format }, number }
    : problem(objectiveEn.numberUnreadable({ found: text }));
}

function problem(message: string): FigureReading {
  return { outcome: "problem", message };
}

/** Decimals of a number format: none, or as many as the number has, at least `least` and at most 6. */
function decimals(value: number, least: number): string {
  const [, fraction = ""] = withoutExponent(Number(value.toPrecision(12))).split(".");
  return fraction === "" ? "" : `.${"0".repeat(Math.min(6, Math.max(least, fraction.length)))}`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function typedNumber(value: number, locale: Locale, money = false): string {
  const plain = withoutExponent(value);
  const point = plain.indexOf(".");
  if (point < 0) return plain;
  const fraction = plain.slice(point + 1);
  // Beside a currency sign three digits after one separator read as thousands: a fourth says that they are decimals.
  return `${plain.slice(0, point)}${locale.decimal}${money && fraction.length === 3 ? `${fraction}0` : fraction}`;
}

function withoutExponent(value: number): string {
  const text = String(value);
  // 1e-7 is how JavaScript prints small numbers; nobody types them so.
  return text.includes("e-")
    ? value
        .toFixed(18)
        .replace(/\.?0+$/, "")
        .replace(/^-0$/, "0")
    : text;
}
