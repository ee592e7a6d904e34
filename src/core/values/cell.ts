/** What Google hands over for one cell: error cells come as their text ("#REF!"), blanks as "", omitted arguments as
 *  undefined, dates, times and durations as Date. */
export type Cell = string | number | boolean | Date | null | undefined;

/** How a spreadsheet writes numbers. */
export interface Locale {
  /** As Google spells it: "pt_BR". */
  readonly id: string;
  /** Two letters, lower case: "pt". */
  readonly language: string;
  readonly decimal: "." | ",";
  /** The spreadsheet's zone ("Asia/Kolkata"), in which its date and duration cells are meant; undefined for the zone of
   *  the script itself. A script has one zone wherever its users live. */
  readonly timeZone?: string | undefined;
}

/** Asks the spreadsheet, and only where a text is ambiguous; the entry point makes sure that it asks once a call. */
export type AskLocale = () => Locale;

// Where Intl is missing: the languages of our readers that write a decimal comma, and their regions that do not.
const COMMA_LANGUAGES = " pt es de id fr it nl pl ru sv da nb no fi cs sk hu ro bg hr sl sr el tr uk vi ca gl eu ";
const POINT_REGIONS = " MX US GT HN NI PA PE PR DO SV CH LI ";

function decimalOf(language: string, region: string): "." | "," {
  const tag = region === "" ? language : `${language}-${region}`;
  try {
    return new Intl.NumberFormat(tag).format(1.5).includes(",") ? "," : ".";
  } catch {
    // A tag that Intl refuses, or no Intl at all, is no reason to fail: the short table answers.
  }
  const comma = COMMA_LANGUAGES.includes(` ${language} `) && !POINT_REGIONS.includes(` ${region} `);
  return comma ? "," : ".";
}

/** The locale that Google names `id` ("pt_BR", "de-DE", "en"). Anything unknown counts as "en_US". */
export function localeOf(id: string): Locale {
  const spelled = String(id)
    .toLowerCase()
    .replace(/[-_].*/s, "");
  if (!/^[a-z]{2,3}$/.test(spelled)) return { id: "en_US", language: "en", decimal: "." };
  // Java's old code for Indonesian, which Google's services still use in places.
  const language = spelled === "in" ? "id" : spelled;
  const region =
    id
      .split(/[-_]/)
      .slice(1)
      .find((part) => /^[A-Za-z]{2}$/.test(part))
      ?.toUpperCase() ?? "";
  return { id: region === "" ? language : `${language}_${region}`, language, decimal: decimalOf(language, region) };
}

/** The same question, asked at most once however often it is put. */
export function askedOnce<Answer>(ask: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

/** A spreadsheet's ways that are asked for one by one, each when it is first needed and once only. A zone that cannot be
 *  told is undefined. */
export function lazyLocale(askId: () => string, askTimeZone: () => string | undefined): Locale {
  const ways = askedOnce(() => localeOf(askId()));
  const zone = askedOnce(askTimeZone);
  return {
    get id() {
      return ways().id;
    },
    get language() {
      return ways().language;
    },
    get decimal() {
      return ways().decimal;
    },
    get timeZone() {
      return zone();
    },
  };
}
