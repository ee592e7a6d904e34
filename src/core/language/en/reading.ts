interface TitledColumn {
  readonly header: string;
  /** "C" */
  readonly letters: string;
}

/** Sentences about what a sheet's tables are: questions, doubts, and why a table is none of ours. */
export const readingEn = {
  roles: {
    name: "the KPI's name",
    actual: "the actual",
    target: "the target",
    baseline: "the baseline",
    direction: "the direction",
    status: "the status",
    owner: "the owner",
    unit: "the unit",
    weight: "the weight",
    period: "the period",
    percent: "the share of the target",
    score: "the score",
    id: "the id",
    note: "the note",
  },
  why: {
    title: "title",
    blank: "blank",
    section: "section heading",
    total: "totals row",
    average: "average row",
    note: "note",
    legend: "legend",
    header: "repeated header",
    objective: "objective row",
    heading: "heading",
    initiative: "initiative",
    nameless: "figures without a name",
    other: "another table",
  },

  severalColumns: (at: {
    readonly row: number;
    readonly role: string;
    readonly columns: readonly TitledColumn[];
  }): string =>
    `Row ${at.row} has ${at.columns.length} columns that could be ${at.role}: ${inRow(at.columns)}. Choose one of them.`,
  noTitleFor: (at: {
    readonly row: number;
    readonly role: string;
    readonly columns: readonly TitledColumn[];
  }): string =>
    `No title in row ${at.row} says which column is ${at.role}. Figures stand in ${inRow(at.columns)}. Choose one.`,
  statusOfNumbers: (at: { readonly row: number; readonly column: TitledColumn }): string =>
    `${inRow([at.column])} in row ${at.row} holds numbers, not words of a status. Say what it is: the actual, the share of the target, or a status.`,
  uncertainActual: (at: { readonly row: number; readonly column: TitledColumn }): string =>
    `${inRow([at.column])} in row ${at.row} could be the actual or the share of the target. Say which one.`,
  namedBesidePeriods: (at: { readonly column: TitledColumn; readonly others: number }): string =>
    `${inRow([at.column])} is read as the actual, not one of the ${at.others} columns of periods beside it.`,
  laterPartlyFilled: (at: { readonly column: TitledColumn; readonly later: TitledColumn }): string =>
    `${inRow([at.column])} is read as the actual, because ${inRow([at.later])}, which is later, is filled for less than half as many rows. Is it time to read the later one?`,
  targetOfOtherPeriod: (at: { readonly target: TitledColumn; readonly actual: TitledColumn }): string =>
    `${inRow([at.actual])} is compared with ${inRow([at.target])}, which is the target of another period. Is that what you mean?`,
  noRole: (at: { readonly row: number; readonly role: string; readonly titles: readonly string[] }): string =>
    `No column for ${at.role} was found. Titles in row ${at.row}: ${quoted(at.titles)}.`,

  noHeader: "No row of titles was found that names a KPI's name, its actual and its target over figures.",
  noResults: (at: { readonly row: number }): string =>
    `This table has targets but no results yet: row ${at.row} names no column for the actual. Add one, such as "Actual".`,
  noTargets: (at: { readonly row: number }): string =>
    `This table has results but no targets: row ${at.row} names no column for the target. Add one, such as "Target".`,
  okrsHere: (at: { readonly row: number }): string =>
    `Row ${at.row} heads key results, not KPIs: they are scored by how far they have come, and have a view of their own.`,
  noFigures: (at: { readonly row: number }): string => `Below the titles in row ${at.row} stand no figures to compare.`,
  tasks:
    "This looks like a list of tasks or of work planned and done, not of KPIs: what is to do has no target to hold a result against.",
  glossary: "This looks like a list of definitions, not of KPIs with results: it has no column for the actual.",
  risks:
    "This looks like a register of risks. Its scores are judgements, and are not held against targets as results are.",
  people: "The rows of this table are people. Lodestar computes no score of a person: give each KPI a row instead.",
  sports: "This looks like a table of matches or players, not of KPIs.",
  hours:
    "This compares planned with actual hours, costs or dates of work. That is a plan's progress, not a KPI with a target.",
  kpisAsColumns:
    "Here each KPI is a column and each period or figure a row. Lodestar reads one KPI a row: turn the table round (Paste special, Transposed).",
  stacked:
    "Here target and actual stand in rows one below the other. Lodestar reads them side by side: put the target and the actual of a KPI into columns of one row.",
  weak: 'Its titles alone do not tell that this is a table of KPIs. Name the columns, for example "KPI", "Actual" and "Target", if it is one.',

  allWithoutData: (at: { readonly column: TitledColumn }): string =>
    `${inRow([at.column])} is still empty: every KPI is without data.`,
  ambiguousNumber: (at: { readonly name: string; readonly text: string }): string =>
    `${at.name}: "${at.text}" can be read in two ways, because nothing tells whether its mark parts thousands or decimals. Say how this file writes numbers.`,
  lowerLikely: (at: { readonly name: string }): string =>
    `${at.name}: should it fall? Its name says so, but nothing else does. Confirm lower or higher, then it gets a status.`,
  statusContradicts: (at: { readonly name: string; readonly status: string }): string =>
    `${at.name}: marked "${at.status}", which does not fit if higher is better. Should it fall? Confirm lower or higher, then it gets a status.`,
  repeatedName: (at: { readonly name: string; readonly rows: readonly number[] }): string =>
    `Rows ${at.rows.join(", ")} have the same name, "${at.name}". Give each its own, so that they can be told apart.`,
  farApart: (at: { readonly name: string; readonly actual: string; readonly target: string }): string =>
    `${at.name}: ${at.actual} against ${at.target}. One may be a share and the other a percentage.`,
  unread: (at: { readonly name: string; readonly problem: string }): string => `${at.name}: ${at.problem}`,
  dateAsFigure: "A date is no figure to compare.",
} as const;

function inRow(columns: readonly TitledColumn[]): string {
  const named = columns.map(({ header, letters }) =>
    header === "" ? `column ${letters}` : `"${header}" (column ${letters})`,
  );
  if (named.length < 2) return named.join("");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1] ?? ""}`;
}

function quoted(titles: readonly string[]): string {
  const filled = titles.filter((title) => title !== "").map((title) => `"${title}"`);
  return filled.length === 0 ? "none" : filled.join(", ");
}
