import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "../../scripts/inspect/inspect";
import type { SheetReading } from "../../src/core/table/sheet-reading";
import { readExpectation } from "./expectation";
import { type Score, score } from "./score";

export interface ScoredTable extends Score {
  /** The file's name without .csv. */
  readonly name: string;
}

/** The tables of a folder that have an expectation beside them: "a.csv" and "a.expected.json". */
export function tablesOf(folder: string): readonly string[] {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(".csv"))
    .map((file) => file.slice(0, -".csv".length))
    .filter((name) => files.includes(`${name}.expected.json`))
    .sort();
}

/** What `npm run inspect -- FILE --json` prints of a table, compared with what is expected. */
export async function scoredTable(folder: string, name: string): Promise<ScoredTable> {
  const { output, problem } = await inspect([`${name}.csv`, "--json"], folder);
  if (problem !== "") throw new Error(problem);
  const reading: SheetReading = JSON.parse(output);
  return { name, ...score(reading, readExpectation(join(folder, `${name}.expected.json`))) };
}
