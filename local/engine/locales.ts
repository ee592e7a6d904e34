import type { EngineLocale } from "./upstream/cell";

/** How a spreadsheet of one locale reads and shows numbers, dates and formulas. */
export interface SheetLocale extends EngineLocale {
  /** The currency that is recognised when typed, and the format that it gives. */
  readonly currency: string;
  readonly currencyFormat: string;
  /** What cells show for true and false, and what may be typed for them, where it is not English. */
  readonly booleans?: readonly [yes: string, no: string];
}

const dotted = { thousandsSeparator: ".", decimalSeparator: ",", formulaArgSeparator: ";", weekStart: 1 } as const;
const comma = { thousandsSeparator: ",", decimalSeparator: ".", formulaArgSeparator: "," } as const;
const slashed = { dateFormat: "dd/mm/yyyy", timeFormat: "hh:mm:ss" } as const;
const portuguese = { booleans: ["VERDADEIRO", "FALSO"] } as const;
const spanish = { booleans: ["VERDADERO", "FALSO"] } as const;
const euroAfter = { currency: "€", currencyFormat: "#,##0.00[$ €]" } as const;

export const sheetLocales: readonly SheetLocale[] = [
  {
    ...comma,
    name: "English (United States)",
    code: "en_US",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    currency: "$",
    currencyFormat: "[$$]#,##0.00",
  },
  {
    ...comma,
    ...slashed,
    name: "English (United Kingdom)",
    code: "en_GB",
    weekStart: 1,
    currency: "£",
    currencyFormat: "[$£]#,##0.00",
  },
  {
    ...comma,
    ...slashed,
    name: "English (India)",
    code: "en_IN",
    weekStart: 7,
    currency: "₹",
    currencyFormat: "[$₹]#,##0.00",
  },
  {
    ...dotted,
    ...slashed,
    ...portuguese,
    name: "Portuguese (Brazil)",
    code: "pt_BR",
    weekStart: 7,
    currency: "R$",
    currencyFormat: "[$R$ ]#,##0.00",
  },
  {
    ...dotted,
    ...slashed,
    ...euroAfter,
    ...portuguese,
    name: "Portuguese (Portugal)",
    code: "pt_PT",
    thousandsSeparator: " ",
  },
  { ...dotted, ...slashed, ...euroAfter, ...spanish, name: "Spanish (Spain)", code: "es_ES" },
  {
    ...comma,
    ...slashed,
    ...spanish,
    name: "Spanish (Mexico)",
    code: "es_MX",
    weekStart: 7,
    currency: "$",
    currencyFormat: "[$$]#,##0.00",
  },
  {
    ...dotted,
    ...slashed,
    name: "Indonesian (Indonesia)",
    code: "id_ID",
    timeFormat: "hh:mm:ss",
    currency: "Rp",
    currencyFormat: "[$Rp]#,##0.00",
  },
  {
    ...dotted,
    ...euroAfter,
    name: "German (Germany)",
    booleans: ["WAHR", "FALSCH"],
    code: "de_DE",
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
  },
  {
    ...dotted,
    ...slashed,
    ...euroAfter,
    name: "French (France)",
    code: "fr_FR",
    thousandsSeparator: " ",
    booleans: ["VRAI", "FAUX"],
  },
  { ...dotted, ...slashed, ...euroAfter, name: "Italian (Italy)", code: "it_IT", booleans: ["VERO", "FALSO"] },
  {
    ...dotted,
    name: "Dutch (Netherlands)",
    booleans: ["WAAR", "ONWAAR"],
    code: "nl_NL",
    dateFormat: "d-m-yyyy",
    timeFormat: "hh:mm:ss",
    currency: "€",
    currencyFormat: "[$€ ]#,##0.00",
  },
];

/** Undefined for a locale that Local Sheets does not know. */
export function sheetLocale(code: string): SheetLocale | undefined {
  return sheetLocales.find((locale) => locale.code === code.replace("-", "_"));
}

/** "TRUE" or "FALSE" of a word that stands for it in this locale; undefined of any other text. */
export function booleanWord(text: string, code: string): "TRUE" | "FALSE" | undefined {
  const [yes, no] = sheetLocale(code)?.booleans ?? [];
  const word = text.trim().toUpperCase();
  if (word === "TRUE" || word === yes) return "TRUE";
  return word === "FALSE" || word === no ? "FALSE" : undefined;
}
