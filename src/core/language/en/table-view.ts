import { counted } from "./counted";
import { percent } from "./percent";

/** Sentences of the sidebar's views of KPI tables: the proposal, and a table that is tracked. */

const moreColumnNames = {
  group: "Group",
  id: "ID",
  unit: "Unit",
  baseline: "Baseline",
  period: "Period",
} as const;

const asideColumnNames = {
  percent: "a share of the target",
  score: "a score",
  weight: "a weight",
  note: "a note",
} as const;

export const tableViewEn = {
  table: {
    title: "Track a KPI table",
    reading: "Reading the table",
    unread: "The table could not be read",
    where: ({ sheet, row }: { sheet: string; row: number }) => `Sheet "${sheet}", titles in row ${row}.`,
    nothing: ({ sheet }: { sheet: string }) => `No KPI table was found on the sheet "${sheet}".`,
    otherSheet: "Go to the sheet with your table, then read again.",
    columns: "Columns",
    columnsHint: "Chosen from the titles in your own table.",
    headerRow: "Row with the titles",
    role: {
      name: "KPI",
      actual: "Actual",
      target: "Target",
      direction: "Direction",
      owner: "Owner",
      status: "Your status",
    },
    moreColumns: "More columns",
    alsoRead: ({ roles }: { roles: readonly (keyof typeof moreColumnNames)[] }) =>
      `Also read: ${roles.map((role) => moreColumnNames[role]).join(", ")}`,
    moreColumnsHint:
      "A group and an ID tell KPIs of the same name apart. A unit joins a plain number to one that has it. A baseline tells which way is good, and of several periods the latest counts.",
    moreRole: moreColumnNames,
    aside: ({ columns }: { columns: readonly { role: keyof typeof asideColumnNames; title: string }[] }) =>
      `Understood and left alone: ${columns.map(({ role, title }) => `${title} (${asideColumnNames[role]})`).join("; ")}.`,
    column: ({ header, letter }: { header: string; letter: string }) =>
      header === "" ? `${letter}: no title` : `${letter}: ${header}`,
    choose: "Choose…",
    missing: ({ role }: { role: string }) => `Choose the column for: ${role}.`,
    rows: "Rows",
    row: ({ row }: { row: number }) => `Row ${row}`,
    against: ({ actual, target }: { actual: string; target: string }) =>
      `${actual === "" ? "no value" : actual} / ${target === "" ? "no target" : target}`,
    direction: { higher: "higher is better", lower: "lower is better", between: "stay between" },
    which: ({ count }: { count: number }) => `This sheet has ${count} tables`,
    tableOption: ({
      kind,
      headerRow,
      titles,
      rows,
    }: {
      kind: "kpi" | "okr";
      headerRow: number;
      titles: string;
      rows: number;
    }) =>
      `Row ${headerRow}: ${titles} (${kind === "okr" ? counted(rows, "key result", "key results") : counted(rows, "row", "rows")})`,
    okrs: {
      title: "Key results",
      summary: ({
        objectives,
        keyResults,
        rows,
      }: {
        objectives: number;
        keyResults: number;
        rows: readonly { score: number | null }[];
      }) => {
        const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
        const average = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        const of = objectives === 0 ? "" : ` of ${counted(objectives, "objective", "objectives")}`;
        const without = rows.length - scores.length;
        const scored =
          scores.length === 0 ? "none with a score yet" : `on average ${percent({ score: average })} of the way`;
        return `${counted(keyResults, "key result", "key results")}${of}: ${scored}${
          scores.length > 0 && without > 0 ? `, ${without} without a score` : ""
        }.`;
      },
      keyResult: ({ objective, score }: { objective: number; score: number | null }) => {
        const reached = score === null ? "no score yet" : `score ${percent({ score })}`;
        return objective === 0 ? reached : `objective ${objective}, ${reached}`;
      },
      other:
        'Lodestar leaves this table as it is: key results are not judged as KPIs. New objectives are built from the overview, in a sheet of their own. If these rows are KPIs after all, name the columns so, for example "KPI", then read again.',
    },
    headerRowOption: ({ row }: { row: number }) => `Row ${row}`,
    directions: {
      title: "Direction",
      question: "Which way?",
      hint: "Higher is better unless the sheet says otherwise.",
      asked: "By their names these should fall. They have no status until you say so.",
      askedByWords: "By your own status words these should fall. They have no status until you say so.",
      askedByBoth: "By their names or your own status words these should fall. They have no status until you say so.",
      marked: ({ name, word }: { name: string; word: string }) => `${name} (marked "${word}")`,
      allLower: ({ count }: { count: number }) => `Lower is better for all ${count}`,
      unsaid: "as usual: higher is better",
      other: "Another KPI that should fall",
    },
    ownWords: {
      legend: "Colours follow",
      figures: "the figures",
      words: ({ title }: { title: string }) => `the words in your column "${title}"`,
      word: ({ word, rows }: { word: string; rows: number }) => `${word} (${counted(rows, "row", "rows")})`,
      none: "no colour",
    },
    look: {
      more: "Colours and limits",
      palette: "Colours",
      palettes: { "green and red": "Green, amber, red", "blue and orange": "Blue, cream, orange", own: "My own" },
      parts: { onTarget: "On target", atRisk: "At risk", offTarget: "Off target" },
      fault: ({ part, fault }: { part: string; fault: "no colour" | "hard to read" | "not told apart" }) =>
        fault === "not told apart"
          ? `${part} has the colour of another status. Choose different ones.`
          : `Text would be hard to read on the colour for ${part}. Choose a much lighter or a much darker one.`,
      band: "A KPI may miss its target by",
      bandParts: { onTarget: "and be on target:", atRisk: "and be at risk:" },
      bandHint: "In percent of the target. What misses it by more is off target.",
    },
    showRows: ({ count }: { count: number }) => `Show all ${count} rows`,
    moreRows: ({ count }: { count: number }) => `${counted(count, "more row is", "more rows are")} in the sheet.`,
    skipped: ({ count }: { count: number }) => counted(count, "row left out", "rows left out"),
    skippedRow: ({ row, why }: { row: number; why: string }) => `Row ${row}: ${why}`,
    problems: "To look at",
    options: "Options",
    statusColumn: "Add a column with words",
    statusColumnPlain: "Status (Lodestar), at the table's right edge, as formulas.",
    statusColumnHint: ({ letters }: { letters: string }) => `Status (Lodestar), in column ${letters}, as formulas.`,
    oursOnly: ({ rows }: { rows: number }) =>
      `${counted(rows, "row holds a text", "rows hold texts")} that only Lodestar reads: there the formula is KPISTATUS. Colleagues see its word where Lodestar was opened once in this file by Extensions > Lodestar, else an error.`,
    wholeRow: "Colour the whole row",
    wholeRowHint: "Otherwise the KPI and its actual, or the column with words.",
    colourOnTarget: "Colour what is on target, too",
    colourOnTargetHint: "Otherwise only at risk and off target.",
    apply: "Apply",
    applyHint: "Adds colour rules to this sheet. Your own formats stay, and Remove takes all of it away.",
    doneTitle: "The table is tracked",
  },

  tracked: {
    disagreements: "Your own words and the figures disagree",
    repair: "Repair",
    repairHint:
      "Puts our colour rules and formulas right after much pasting, sorting and inserting. Nothing of yours changes, so Undo has nothing to take back.",
    remove: "Remove",
    removeHint: "Takes our colours and our status column away. Your own cells and formats stay.",
    askTitle: ({ sheet }: { sheet: string }) => `Remove tracking from "${sheet}"?`,
    ask: "Our colours and our status column go, and no more alerts come from this table. Your own cells and formats stay.",
    askRemove: "Remove tracking",
    removedTitle: "Tracking removed",
    onTarget: "on target",
    atRisk: "at risk",
    offTarget: "off target",
    noData: "without a value",
    noKpis: "No KPI is found in it now.",
  },
} as const;
