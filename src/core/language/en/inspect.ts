const localeGrounds = {
  you: "as you said",
  values: "as its numbers are written",
  "other cells": "as numbers beside its values are written",
  words: "by the language of its words; its numbers do not tell",
} as const;

const kindWords = { kpi: "KPI table", okr: "OKR table", none: "No KPI or OKR table" } as const;

const roleWords: Readonly<Record<string, string>> = {
  name: "Name",
  actual: "Actual",
  target: "Target",
  baseline: "Baseline",
  direction: "Direction",
  status: "Own status",
  owner: "Owner",
  unit: "Unit",
  weight: "Weight",
  period: "Period",
  group: "Group",
  percent: "Percent",
  score: "Own score",
  id: "Id",
  note: "Note",
};

/** Sentences of `npm run inspect`. */
export const inspectEn = {
  help: [
    "Shows what Lodestar would make of a table. Nothing is changed, nothing leaves this machine.",
    "",
    "  npm run inspect -- FILE.csv",
    "",
    "  --locale pt_BR   how the file writes numbers and dates (found out from the file if not given)",
    "  --json           the same as JSON: npm run --silent inspect -- FILE.csv --json",
    "  --help           shows this text",
  ].join("\n"),
  fileMissing: "Name a table to look at: npm run inspect -- FILE.csv",
  oneFile: ({ first, second }: { readonly first: string; readonly second: string }): string =>
    `One file is looked at at a time, but found "${first}" and "${second}". Put a name with blanks in quotes.`,
  unknownOption: ({ option }: { readonly option: string }): string =>
    `There is no option ${option}. Options: --json, --locale pt_BR, --help.`,
  localeMissing: "--locale needs a value, for example --locale pt_BR.",
  localeUnknown: ({ found, known }: { readonly found: string; readonly known: readonly string[] }): string =>
    `--locale "${found}" is not known. Known: ${known.join(", ")}.`,
  localeRead: (at: {
    readonly file: string;
    readonly locale: string;
    readonly from: keyof typeof localeGrounds;
  }): string => `${at.file}: numbers are read as in ${at.locale}, ${localeGrounds[at.from]}.`,
  localeOpen: ({ file }: { readonly file: string }): string =>
    `${file}: its numbers and words do not tell how numbers are written, so an ambiguous one is asked about. Say it with --locale.`,
  table: (at: { readonly kind: keyof typeof kindWords; readonly headerRows: readonly number[] }): string =>
    at.headerRows.length === 0 ? kindWords[at.kind] : `${kindWords[at.kind]}, titles in ${rowsInWords(at.headerRows)}`,
  noTable: "No table was found.",
  role: (role: string): string => roleWords[role] ?? role,
  column: (at: { readonly letters: string; readonly header: string }): string => `column ${at.letters}  "${at.header}"`,
  counted: (at: {
    readonly kind: keyof typeof kindWords;
    readonly rows: number;
    readonly parts: readonly string[];
  }): string => {
    const thing = at.kind === "okr" ? "key result" : "KPI";
    const count = `${at.rows} ${thing}${at.rows === 1 ? "" : "s"}`;
    return at.parts.length === 0 ? count : `${count}: ${at.parts.join(", ")}`;
  },
  statusCount: (at: { readonly status: string; readonly count: number }): string =>
    `${at.count} ${at.status === "" ? "without a status" : at.status.toLowerCase()}`,
  row: (row: number): string => `row ${row}`,
  figures: (at: { readonly actual: string; readonly target: string }): string =>
    `${at.actual === "" ? "(blank)" : at.actual} of ${at.target === "" ? "(blank)" : at.target}`,
  objective: (objective: number | string): string => `objective ${objective}`,
  score: (score: number): string => `score ${score}`,
  more: ({ count }: { readonly count: number }): string => `and ${count} more, which --json shows`,
  history: "(an older period)",
  leftOut: "Left out:",
  skipped: (at: { readonly rows: readonly number[]; readonly why: string }): string =>
    `${rowsInWords(at.rows)}: ${at.why}`,
  problems: "To look at:",
  problem: (at: { readonly row: number | undefined; readonly message: string }): string =>
    at.row === undefined ? at.message : `row ${at.row}: ${at.message}`,
} as const;

/** "row 5", "rows 1-3 and 7" */
function rowsInWords(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const parts = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  const listed = parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
  return `${rows.length === 1 ? "row" : "rows"} ${listed}`;
}
