import { basename, resolve } from "node:path";
import { readTableFile } from "../../local/server/read-table-file";
import { inspectEn } from "../../src/core/language/en/inspect";
import { fileLocale } from "../../src/core/table/file-locale";

import { readSheet } from "../../src/core/table/read-sheet";
import { localeOf } from "../../src/core/values/cell";
import { readingInWords } from "./in-words";
import { parseInspectOptions } from "./options";

/** What the command prints, and the exit code: 0 where the file was read, whatever was found in it. */
export interface Inspection {
  readonly code: 0 | 1;
  readonly output: string;
  readonly problem: string;
}

/**
 * What Lodestar would make of a table in a file.
 * @param given the words after `npm run inspect --`
 * @param folder where file names start from
 */
export async function inspect(given: readonly string[], folder: string): Promise<Inspection> {
  const options = parseInspectOptions(given);
  if ("problem" in options) return refusal(options.problem);
  if (options.kind === "help") return { code: 0, output: `${inspectEn.help}\n`, problem: "" };
  const table = await readTableFile(resolve(folder, options.file), options.file);
  if ("problem" in table) return refusal(table.problem);

  const found = options.locale === undefined ? fileLocale(table.rows) : { id: options.locale, from: "you" as const };
  const reading = readSheet(table.rows, { locale: found && localeOf(found.id) });
  const output = options.json
    ? JSON.stringify(reading, null, 2)
    : readingInWords(reading, { file: basename(options.file), locale: found });
  return { code: 0, output: `${output}\n`, problem: "" };
}

function refusal(problem: string): Inspection {
  return { code: 1, output: "", problem: `${problem}\n` };
}
