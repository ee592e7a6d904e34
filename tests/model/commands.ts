import type { TestFile } from "../journeys/open-file";
import { ourColumn, placeIn, rowsOf, sheetOf, type Twins } from "./twins";

/** One thing that a person or Lodestar does to the file. `pick` chooses rows, columns and values. */
export interface Command {
  readonly name: string;
  run(twins: Twins, pick: Pick): Promise<void> | void;
}

/** A number from 0 up to, not including, `below`. */
export type Pick = (below: number) => number;

type Act = (file: TestFile, sheet: string, column: (id: number) => number) => void;

function both(twins: Twins, act: Act): void {
  // Where things are is asked before anything moves.
  const places = [twins.ours, twins.plain].map((file) => {
    const own = file === twins.ours ? ourColumn(twins) : undefined;
    return { file, sheet: sheetOf(twins, file), own };
  });
  for (const { file, sheet, own } of places) {
    act(file, sheet, (column) => (own !== undefined && own <= column ? column + 1 : column));
  }
}

const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

function typed(twins: Twins, row: number, column: number, text: string): void {
  if (column < 1 || row < 1) return;
  both(twins, ({ book }, sheet, at) => {
    const area = cell(sheet, row, at(column));
    if (text === "") book.userClear(area);
    else book.userWrite(area, [[text]]);
  });
}

const columnOf = ({ columns }: Twins, id: string): number => columns.indexOf(id) + 1;
const one = <T>(pick: Pick, of: readonly T[]): T => of[pick(of.length)] as T;
const dataRow = (twins: Twins, pick: Pick): number =>
  twins.headerRow + 1 + pick(Math.max(1, rowsOf(twins) - twins.headerRow));

function insertRows(twins: Twins, at: number, count: number): void {
  both(twins, ({ book }, sheet) => book.userInsertRows(sheet, at, count));
  if (at <= twins.headerRow) twins.headerRow += count;
}

function insertColumn(twins: Twins, position: number, id: string): void {
  both(twins, ({ book }, sheet, at) => book.insertColumns(sheet, at(position + 1), 1));
  twins.columns.splice(position, 0, id);
}

function deleteColumn(twins: Twins, id: string): void {
  const column = columnOf(twins, id);
  if (column === 0) return;
  both(twins, ({ book }, sheet, at) => book.deleteColumns(sheet, at(column), 1));
  twins.columns.splice(column - 1, 1);
}

function sorted(twins: Twins, by: string, ascending: boolean): void {
  const column = columnOf(twins, by);
  const last = rowsOf(twins);
  if (column === 0 || last <= twins.headerRow + 1) return;
  both(twins, ({ book }, sheet, at) => {
    const columns = at(twins.columns.length);
    const area = {
      sheet,
      row: twins.headerRow + 1,
      column: 1,
      rows: last - twins.headerRow,
      columns: Math.max(columns, 1),
    };
    const own = sheet === sheetOf(twins, twins.ours) ? ourColumn(twins) : undefined;
    book.userSort({ ...area, columns: Math.max(area.columns, own ?? 0) }, at(column), ascending);
  });
}

const figures = ["1", "45", "47.6", "50", "56000", "1.4%", "97%", "0", "-3"];
let made = 0;

const edit = (name: string, id: string, texts: readonly string[]): Command => ({
  name,
  run: (twins, pick) => typed(twins, dataRow(twins, pick), columnOf(twins, id), one(pick, texts)),
});
const act = (name: string, run: (twins: Twins) => unknown): Command => ({
  name,
  async run(twins) {
    await run(twins);
  },
});

/** What people do to their sheets, and what Lodestar does when asked. */
export const commands: readonly Command[] = [
  edit("types an actual", "actual", figures),
  edit("types a target", "target", figures),
  edit("clears an actual", "actual", [""]),
  edit("clears a target", "target", [""]),
  edit("types no figure as an actual", "actual", ["n/a", "-", "soon"]),
  edit("turns a direction round", "direction", ["lower", "higher", ""]),
  edit("renames a KPI", "name", ["Margin", "Calls", "Leads"]),
  edit("types a note", "note", ["yearly", "asked"]),
  edit("changes an owner", "owner", ["Sales lead", ""]),
  {
    name: "clears a row",
    run(twins, pick) {
      const row = dataRow(twins, pick);
      both(twins, ({ book }, sheet, at) =>
        book.userClear({
          sheet,
          row,
          column: 1,
          rows: 1,
          columns: Math.min(at(twins.columns.length), twins.columns.length),
        }),
      );
    },
  },
  {
    name: "types a new row below",
    run(twins, pick) {
      const row = rowsOf(twins) + 1;
      const width = twins.columns.length;
      if (row > 20 || width < 3) return;
      const texts = twins.columns.map((id) =>
        id === "name" ? `KPI ${row}` : id === "actual" || id === "target" ? one(pick, figures) : "",
      );
      texts.forEach((text, index) => {
        if (text !== "") typed(twins, row, index + 1, text);
      });
    },
  },
  {
    name: "pastes rows below",
    run(twins, pick) {
      const row = rowsOf(twins) + 1;
      const [first, last] = [columnOf(twins, "actual"), columnOf(twins, "target")];
      if (row > 18 || last - first !== 1) return;
      both(twins, ({ book }, sheet, at) => {
        if (at(last) - at(first) !== 1) return;
        const rows = [0, 1].map(() => [one(() => 1, figures), one(() => 3, figures)]);
        book.userWrite({ sheet, row, column: at(first), rows: 2, columns: 2 }, rows);
      });
      for (const offset of [0, 1])
        typed(twins, row + offset, columnOf(twins, "name"), `Pasted ${row + offset} ${pick(9)}`);
    },
  },
  {
    name: "pastes over figures",
    run(twins, pick) {
      const row = dataRow(twins, pick);
      const [first, last] = [columnOf(twins, "actual"), columnOf(twins, "target")];
      if (last - first !== 1) return;
      const line = [one(pick, figures), one(pick, figures)];
      both(twins, ({ book }, sheet, at) => {
        if (at(last) - at(first) === 1) book.userWrite({ sheet, row, column: at(first), rows: 1, columns: 2 }, [line]);
      });
    },
  },
  { name: "inserts a row among the KPIs", run: (twins, pick) => insertRows(twins, dataRow(twins, pick), 1) },
  { name: "inserts a row right below the titles", run: (twins) => insertRows(twins, twins.headerRow + 1, 1) },
  { name: "inserts rows above everything", run: (twins) => (rowsOf(twins) < 14 ? insertRows(twins, 1, 2) : undefined) },
  {
    name: "deletes a row",
    run(twins, pick) {
      if (rowsOf(twins) - twins.headerRow < 3) return;
      const row = dataRow(twins, pick);
      both(twins, ({ book }, sheet) => book.deleteRows(sheet, row, 1));
    },
  },
  {
    name: "deletes a row above the titles",
    run(twins) {
      if (twins.headerRow < 2) return;
      both(twins, ({ book }, sheet) => book.deleteRows(sheet, 1, 1));
      twins.headerRow -= 1;
    },
  },
  { name: "sorts by actual", run: (twins, pick) => sorted(twins, "actual", pick(2) === 0) },
  { name: "sorts by name", run: (twins, pick) => sorted(twins, "name", pick(2) === 0) },
  { name: "sorts by target", run: (twins, pick) => sorted(twins, "target", pick(2) === 0) },
  {
    name: "inserts a column",
    run(twins, pick) {
      if (twins.columns.length < 9) insertColumn(twins, pick(twins.columns.length), `extra ${++made}`);
    },
  },
  {
    name: "inserts a titled column",
    run(twins, pick) {
      if (twins.columns.length >= 9) return;
      const id = `extra ${++made}`;
      insertColumn(twins, pick(twins.columns.length), id);
      typed(twins, twins.headerRow, columnOf(twins, id), `Comment ${made}`);
    },
  },
  {
    name: "deletes a column of no importance",
    run(twins, pick) {
      const free = twins.columns.filter((id) => id === "note" || id.startsWith("extra"));
      if (free.length > 0) deleteColumn(twins, one(pick, free));
    },
  },
  { name: "deletes the column of owners", run: (twins) => deleteColumn(twins, "owner") },
  {
    name: "adds another column called Actual",
    run(twins, pick) {
      if (twins.columns.length >= 9 || twins.columns.some((id) => id.startsWith("double"))) return;
      const id = `double ${++made}`;
      insertColumn(twins, pick(twins.columns.length), id);
      typed(twins, twins.headerRow, columnOf(twins, id), "Actual");
    },
  },
  {
    name: "deletes the other column called Actual",
    run(twins) {
      const double = twins.columns.find((id) => id.startsWith("double"));
      if (double) deleteColumn(twins, double);
    },
  },
  {
    name: "renames the title of the target",
    run: (twins) => typed(twins, twins.headerRow, columnOf(twins, "target"), "Plan 27"),
  },
  {
    name: "gives the target its title back",
    run: (twins) => typed(twins, twins.headerRow, columnOf(twins, "target"), "Target"),
  },
  {
    name: "writes a title in capitals",
    run: (twins) => typed(twins, twins.headerRow, columnOf(twins, "actual"), "  ACTUAL "),
  },
  {
    name: "renames the sheet",
    run(twins, pick) {
      const name = one(pick, ["KPIs", "Figures", "Our 100 %"]);
      both(twins, ({ book }, sheet) => book.renameSheet(sheet, name));
      twins.sheetName = name;
    },
  },
  {
    name: "hides the sheet",
    run: (twins) => both(twins, ({ book }, sheet) => book.setHidden(sheet, true)),
  },
  { name: "shows the sheet", run: (twins) => both(twins, ({ book }, sheet) => book.setHidden(sheet, false)) },
  {
    name: "adds a sheet in front",
    run(twins) {
      if (twins.others.length > 3) return;
      const name = `Sheet ${++made}`;
      both(twins, ({ book }) => book.insertSheet(name, 0));
      twins.others.push(name);
    },
  },
  {
    name: "deletes a sheet of no importance",
    run(twins) {
      const name = twins.others[twins.others.length - 1];
      if (name === undefined || name === "Notes") return;
      both(twins, (file) => file.book.deleteSheet(file.area(`'${name}'!A1`).sheet));
      twins.others.pop();
    },
  },
  {
    name: "freezes the titles",
    run: (twins) => both(twins, ({ book }, sheet) => book.freeze(sheet, twins.headerRow, 0)),
  },
  {
    name: "fills a cell with a colour",
    run(twins, pick) {
      const row = dataRow(twins, pick);
      const column = columnOf(twins, "note") || 1;
      both(twins, ({ book }, sheet, at) => book.setStyles(cell(sheet, row, at(column)), [[{ background: "#ffff00" }]]));
    },
  },
  {
    name: "formats the figures",
    run(twins, pick) {
      const row = dataRow(twins, pick);
      const column = columnOf(twins, "actual");
      both(twins, ({ book }, sheet, at) => book.setNumberFormats(cell(sheet, row, at(column)), [["0.00"]]));
    },
  },
  {
    name: "writes a note on a cell",
    run(twins, pick) {
      const row = dataRow(twins, pick);
      both(twins, ({ book }, sheet, at) => book.setNotes(cell(sheet, row, at(1)), [["see there"]]));
    },
  },
  {
    name: "drops its own rules",
    run: (twins) =>
      both(twins, ({ book }, sheet) =>
        book.setRules(
          sheet,
          book.rules(sheet).filter(({ formula }) => !formula.includes("yearly")),
        ),
      ),
  },
  {
    name: "makes a rule of its own",
    run: (twins) =>
      both(twins, ({ book }, sheet) => {
        const own = { ranges: ["A1:A9"], formula: '=$A1="Leads"', style: { bold: true } };
        book.setRules(sheet, [own, ...book.rules(sheet)]);
      }),
  },
  {
    name: "writes over a status of ours",
    run(twins, pick) {
      const own = ourColumn(twins);
      if (own === undefined) return;
      const area = cell(sheetOf(twins, twins.ours), dataRow(twins, pick), own);
      twins.ours.book.userClear(area);
    },
  },
  {
    name: "deletes our column",
    run(twins) {
      const own = ourColumn(twins);
      if (own !== undefined) twins.ours.book.deleteColumns(sheetOf(twins, twins.ours), own, 1);
    },
  },
  act("Lodestar repairs", ({ ours }) => ours.repair()),
  act("Lodestar checks", ({ ours }) => ours.click("checkKpisNow")),
  act("the sidebar opens", ({ ours }) => ours.call("rpc", "open", {})),
  act("the sidebar looks at the table", ({ ours }) => ours.call("rpc", "understandTable", {})),
  act("alerts are turned on", ({ ours }) => ours.alert({ frequency: "hourly" })),
  act("alerts are turned off", ({ ours }) => ours.alert({ on: false })),
  act("two hours pass", ({ ours }) => ours.host.advance(2 * 3_600_000)),
  {
    name: "Lodestar tracks it in another way, and the last change is taken back",
    async run(twins) {
      if (ours(twins) === "") return;
      const columns = Object.fromEntries(
        ["name", "actual", "target", "direction"].flatMap((id) => {
          const column = columnOf(twins, id);
          return column === 0 ? [] : [[id, placeIn(twins, twins.ours, column)] as const];
        }),
      );
      const gid = twins.ours.book.sheets().find(({ id }) => id === sheetOf(twins, twins.ours))?.gid ?? 0;
      const statusColumn = twins.statusColumn;
      const { outcome } = await twins.ours.ask("trackTable", {
        choice: {
          sheetId: gid,
          headerRow: twins.headerRow,
          columns,
          statusColumn,
          wholeRow: true,
          colourOnTarget: true,
        },
      });
      if (outcome !== "done") return;
      const { reply }: { reply: { lastChange: { id: string } | null } } = JSON.parse(
        JSON.stringify(await twins.ours.call("rpc", "open", {})),
      );
      const { message } = await twins.ours.ask("undoLast", { change: reply.lastChange?.id ?? "none" });
      // By its old titles the table may not be found any more: then it stays tracked in the new way.
      if (!message.startsWith("Taken back")) twins.colourOnTarget = true;
    },
  },
];

const ours = ({ ours: file }: Twins): string => file.tableId();
