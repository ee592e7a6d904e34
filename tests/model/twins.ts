import type { Area, CellStyle } from "../../local/engine/book";
import { isOurRule } from "../../src/core/formula/rule-mark";
import { readKpi } from "../../src/core/kpi/kpi";
import { tableEn } from "../../src/core/language/en/table";
import { localeOf } from "../../src/core/values/cell";
import { readTables, type TableReading } from "../../src/sheets/kpi-table";
import { readState } from "../../src/sheets/state-sheet";
import { type KpiStory, tellStory } from "../journeys/kpi-story";
import { openTestFile, type TestFile } from "../journeys/open-file";
import { servicesOf } from "../journeys/services-of";

/** What the columns of the user's table really are, whatever their titles say. */
export type ColumnId = string;

/**
 * One file with Lodestar in it and its twin without: whatever a person does is done to both, and what Lodestar does must
 * show in nothing but its own.
 */
export interface Twins {
  readonly ours: KpiStory;
  readonly plain: TestFile;
  /** The user's columns from the left, ours left out. */
  columns: ColumnId[];
  headerRow: number;
  sheetName: string;
  /** Sheets that the person made. */
  others: string[];
  readonly statusColumn: boolean;
  colourOnTarget: boolean;
}

const startRows: readonly (readonly string[])[] = [
  ["Our KPIs", "", "", "", "", ""],
  ["KPI", "Note", "Actual", "Target", "Direction", "Owner"],
  ["Revenue", "all shops", "56000", "55000", "", "Sales lead"],
  ["Churn", "", "1.5%", "2%", "lower", "Support lead"],
  ["NPS", "yearly", "45", "50", "higher", "Support lead"],
  ["Uptime", "", "98%", "99%", "higher", "Head of IT"],
  ["Total", "", "5", "", "", ""],
];
const boundColumns = ["name", "actual", "target", "direction"] as const;

function colourOf(status: string, { colourOnTarget }: Twins): string {
  if (status === "Off target") return "#f29a82";
  if (status === "At risk") return "#fff4c2";
  return status === "On target" && colourOnTarget ? "#b8e6d9" : "";
}

export async function openTwins(statusColumn: boolean): Promise<Twins> {
  const tables = [
    { name: "KPIs", rows: startRows },
    { name: "Notes", rows: [["=1+1", "kept"]] },
  ];
  const ours = tellStory({ tables, answer: () => ({ button: "YES" }) });
  const plain = openTestFile({ tables, files: "function onOpen() {}" });
  for (const file of [ours, plain]) {
    const { sheet } = file.area("KPIs!A1");
    const own: CellStyle = { background: "#00ff00" };
    file.book.setRules(sheet, [{ ranges: ["B3:B9"], formula: '=$B3="yearly"', style: own }]);
    file.book.setStyles({ sheet, row: 2, column: 1, rows: 1, columns: 2 }, [
      [{ bold: true }, { background: "#eeeeee" }],
    ]);
    file.book.setNotes({ sheet, row: 3, column: 3, rows: 1, columns: 1 }, [["mind this"]]);
  }
  const columns = { name: 1, actual: 3, target: 4, direction: 5, owner: 6 };
  const message = await ours.track({ headerRow: 2, statusColumn, columns });
  if (ours.tableId() === "") throw new Error(message);
  return {
    ours,
    plain,
    columns: ["name", "note", "actual", "target", "direction", "owner"],
    headerRow: 2,
    sheetName: "KPIs",
    others: ["Notes"],
    statusColumn,
    colourOnTarget: false,
  };
}

export const sheetOf = ({ sheetName }: Twins, file: TestFile): string => file.area(`'${sheetName}'!A1`).sheet;

/** Our column on the tracked sheet, from 1; undefined where there is none. */
export function ourColumn(twins: Twins): number | undefined {
  const { book } = twins.ours;
  const sheet = sheetOf(twins, twins.ours);
  const facts = book.sheets().find(({ id }) => id === sheet);
  const area = { sheet, row: 1, column: 1, rows: Math.max(1, facts?.lastRow ?? 1), columns: facts?.lastColumn ?? 1 };
  for (const row of book.values(area)) {
    const found = row.indexOf(tableEn.statusTitle);
    if (found >= 0) return found + 1;
  }
  return undefined;
}

/** Where one of the user's columns, counted without ours, stands in the tracked file. */
export function placeIn(twins: Twins, file: TestFile, column: number): number {
  const own = file === twins.ours ? ourColumn(twins) : undefined;
  return own !== undefined && own <= column ? column + 1 : column;
}

export function rowsOf(twins: Twins): number {
  const { book } = twins.plain;
  return book.sheets().find(({ id }) => id === sheetOf(twins, twins.plain))?.lastRow ?? 0;
}

/** All that a person could see of the user's own cells, sheet by sheet. */
function usersOwn(twins: Twins, file: TestFile): unknown {
  const { book } = file;
  const own = file === twins.ours ? ourColumn(twins) : undefined;
  const theirs = book.sheets().filter(({ name }) => name === twins.sheetName || twins.others.includes(name));
  return theirs.map(({ id, name, hidden, frozenRows }) => {
    const area: Area = { sheet: id, row: 1, column: 1, rows: 24, columns: 14 };
    const cut = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] =>
      rows.map((row) => row.filter((_, index) => name !== twins.sheetName || index + 1 !== own).slice(0, 12));
    return {
      ...{ name, hidden, frozenRows },
      values: cut(book.values(area)),
      formulas: cut(book.formulas(area)),
      formats: cut(book.numberFormats(area)),
      styles: cut(book.styles(area)),
      notes: cut(book.notes(area)),
      rules: book.rules(id).filter(({ formula }) => !isOurRule(formula)),
    };
  });
}

/** What must hold after every step. Answers with the binding, so that a test can count the questions. */
export function checkTwins(twins: Twins): TableReading["outcome"] | "untracked" {
  expect(usersOwn(twins, twins.ours)).toEqual(usersOwn(twins, twins.plain));
  const spreadsheet = servicesOf(twins.ours).SpreadsheetApp.getActiveSpreadsheet();
  const [reading] = readTables(spreadsheet, readState(spreadsheet).state.tables);
  if (!reading) return "untracked";
  if (reading.outcome === "lost") {
    // A question by name, and only where the titles do not tell any more.
    expect(reading.problem).toMatch(/"[^"]+"/);
    expect(isPuzzling(twins)).toBe(true);
    return "lost";
  }
  const { content } = reading;
  for (const role of boundColumns) {
    const at = twins.columns.indexOf(role) + 1;
    expect([role, content.columns[role]]).toEqual([role, at === 0 ? undefined : placeIn(twins, twins.ours, at)]);
  }
  expect(content.headerRow).toBe(twins.headerRow);
  checkColours(twins, content);
  return "read";
}

/** A title of a bound column that is gone, or stands twice. */
function isPuzzling(twins: Twins): boolean {
  const sheet = sheetOf(twins, twins.plain);
  const titles =
    twins.headerRow < 1
      ? []
      : (twins.plain.book.values({ sheet, row: twins.headerRow, column: 1, rows: 1, columns: 14 })[0] ?? []);
  const texts = titles.map((title) => String(title).trim().toLowerCase());
  return ["kpi", "actual", "target", "direction"].some((title) => texts.filter((text) => text === title).length !== 1);
}

/** Colours as a fresh computation has them: by the figures, or by our words where there is a column of them. */
function checkColours(twins: Twins, content: Extract<TableReading, { outcome: "read" }>["content"]): void {
  const locale = () => localeOf("en_US");
  const sheet = sheetOf(twins, twins.ours);
  const own = twins.statusColumn ? content.statusColumn : undefined;
  for (const { row, actual, target, directionCell, asked } of content.rows) {
    const { status } = readKpi({ actual, target, direction: directionCell }, locale);
    const coloured = own ?? content.columns.actual ?? 0;
    const shown = twins.ours.book.shownStyle(sheet, row, coloured).background ?? "";
    if (own === undefined) {
      // "Churn" without its direction is asked about: the next repair takes the colour that it has until then.
      const isAwaited = asked !== undefined && shown === "";
      if (!twins.statusColumn && !isAwaited)
        expect([row, status, shown]).toEqual([row, status, colourOf(status, twins)]);
      continue;
    }
    const word = String(content.cells[row - 1]?.[own - 1] ?? "");
    expect([row, word, shown]).toEqual([row, word, colourOf(word, twins)]);
    // A row that nobody has edited since it came may wait for its word; a wrong one never stands.
    if (word !== "" && word !== status) expect([row, word]).toEqual([row, status]);
  }
}
