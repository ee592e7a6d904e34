import { sheetLocales } from "../../local/engine/locales";
import { inspectEn } from "../../src/core/language/en/inspect";

/** What was asked for on the command line. */
export type InspectOptions =
  | { readonly kind: "help" }
  | {
      readonly kind: "file";
      readonly file: string;
      readonly json: boolean;
      /** Undefined: to be found out from the file. */
      readonly locale: string | undefined;
    };

/** Reads the words after `npm run inspect --`; a sentence where they cannot be understood. */
export function parseInspectOptions(given: readonly string[]): InspectOptions | { readonly problem: string } {
  let file: string | undefined;
  let locale: string | undefined;
  let json = false;
  let wordsOnly = false;
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? "";
    if (wordsOnly || !word.startsWith("-") || word === "-") {
      if (file !== undefined) return { problem: inspectEn.oneFile({ first: file, second: word }) };
      file = word;
    } else if (word === "--") {
      wordsOnly = true;
    } else if (word === "--help" || word === "-h") {
      return { kind: "help" };
    } else if (word === "--json") {
      json = true;
    } else if (word === "--locale" || word.startsWith("--locale=")) {
      // "--locale=pt_BR" and "--locale pt_BR" are the same.
      const found = word === "--locale" ? given[++index] : word.slice("--locale=".length);
      if (found === undefined || found === "" || found.startsWith("-")) return { problem: inspectEn.localeMissing };
      const known = sheetLocales.map(({ code }) => code);
      locale = known.find((code) => code.toLowerCase() === found.replace("-", "_").toLowerCase());
      if (locale === undefined) return { problem: inspectEn.localeUnknown({ found, known }) };
    } else {
      return { problem: inspectEn.unknownOption({ option: word }) };
    }
  }
  if (file === undefined) return { problem: inspectEn.fileMissing };
  return { kind: "file", file, json, locale };
}
