import fc from "fast-check";
import type { WriteCells } from "../../../local/engine/block";
import { blockCells } from "../../../local/engine/block";
import { loadEngine } from "../../../local/engine/load-engine";
import { cellPlugins, placePlugin } from "../../../local/engine/narrow-dispatch";
import { quietly } from "../../../local/engine/quiet";
import type { Command } from "../../../local/engine/upstream/command";
import type { Model } from "../../../local/engine/upstream/model";
import type { Plugin } from "../../../local/engine/upstream/plugin";

const engine = loadEngine();
const [rows, cols] = [9, 6];

/** A sheet in which something hangs on its cells: formulas, a spill, a merge, a table, a long text, a rule. */
function openModel(): Model {
  const cells = {
    A1: "KPI",
    B1: "Actual",
    A2: "1",
    B2: "=A2*2",
    C2: "=SEQUENCE(2,2)",
    E2: "=SUM(A1:B9)",
    F1: "long\ntext",
  };
  const rule = { type: "CellIsRule", operator: "customFormula", values: ["=$A1>3"], style: { fillColor: "#ff0000" } };
  const sheet = {
    id: "s",
    name: "S",
    rowNumber: rows,
    colNumber: cols,
    cells,
    merges: ["E6:F7"],
    tables: [{ range: "A1:B2", type: "static" }],
    conditionalFormats: [{ id: "r", ranges: ["A1:F9"], rule }],
    styles: { "F1:F9": 1 },
  };
  const { version } = engine.helpers.createEmptyWorkbookData();
  return quietly(
    () => new engine.Model({ version, sheets: [sheet], styles: { 1: { wrapping: "wrap", fontSize: 20 } } }),
  );
}

/** All that somebody could see of the sheet. */
function seen(model: Model) {
  const { getters } = model;
  const cells = Array.from({ length: rows * cols }, (_, index) => {
    const position = { sheetId: "s", col: index % cols, row: Math.floor(index / cols) };
    const { value, formattedValue, format, type } = getters.getEvaluatedCell(position);
    return { value, formattedValue, format, type, style: getters.getCellComputedStyle(position) };
  });
  const heights = Array.from({ length: rows }, (_, row) => getters.getRowSize("s", row));
  return { cells, heights, saved: quietly(() => model._exportData(false)).sheets };
}

const content = fc.constantFrom(null, "", "7", "2.5", "3/4/2026", "12%", "TRUE", "text", "two\nlines", "'007", "#N/A");
const format = fc.constantFrom(null, null, "0.00", "yyyy-mm-dd", "@");
const places = (count: number) => fc.subarray([...Array(count).keys()], { minLength: 1 });
const block = fc.tuple(places(rows), places(cols)).chain(([down, right]) => {
  const filled = <T>(value: fc.Arbitrary<T>) =>
    fc.array(fc.array(value, { minLength: right.length, maxLength: right.length }), {
      minLength: down.length,
      maxLength: down.length,
    });
  return fc.tuple(filled(content), filled(format)).map(
    ([contents, formats]): WriteCells => ({
      type: "WRITE_CELLS",
      sheetId: "s",
      rows: down,
      cols: right,
      contents,
      formats,
    }),
  );
});

function carryOut(model: Model, commands: readonly Command[]): void {
  for (const command of commands) quietly(() => model.dispatch(command.type, command));
}

it("leaves what its cells leave that are written one by one, and is undone as one", () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const [inBlocks, oneByOne] = [openModel(), openModel()];
      const before = seen(inBlocks);
      carryOut(inBlocks, blocks);
      for (const each of blocks) {
        const commands = [...blockCells(each, oneByOne.getters)];
        carryOut(oneByOne, [{ type: "DO_ALL", commands }]);
      }
      expect(seen(inBlocks)).toEqual(seen(oneByOne));
      carryOut(
        inBlocks,
        blocks.map(() => ({ type: "REQUEST_UNDO" })),
      );
      expect(seen(inBlocks)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});

it("clears what cells one by one would be cleared of, though blank ones are passed over", () => {
  const zone = fc.tuple(places(rows), places(cols)).map(([down, right]) => ({
    left: Math.min(...right),
    right: Math.max(...right),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }));
  fc.assert(
    fc.property(block, zone, (written, target) => {
      const [atOnce, oneByOne] = [openModel(), openModel()];
      carryOut(atOnce, [written]);
      carryOut(oneByOne, [written]);
      const before = seen(atOnce);
      carryOut(atOnce, [{ type: "CLEAR_CELLS", sheetId: "s", target: [target] }]);
      const commands: Command[] = [];
      for (let col = target.left; col <= target.right; col++)
        for (let row = target.top; row <= target.bottom; row++)
          commands.push({ type: "UPDATE_CELL", sheetId: "s", col, row, content: "", style: null, format: "" });
      carryOut(oneByOne, [{ type: "DO_ALL", commands }]);
      const after = seen(atOnce);
      expect(after).toEqual(seen(oneByOne));
      // What changed nothing is nothing to undo.
      if (JSON.stringify(after) !== JSON.stringify(before)) carryOut(atOnce, [{ type: "REQUEST_UNDO" }]);
      expect(seen(atOnce)).toEqual(before);
    }),
    { numRuns: 20 },
  );
});

it("is undone where others, a sort and a note followed it", () => {
  const model = openModel();
  const before = seen(model);
  const write = {
    type: "WRITE_CELLS",
    sheetId: "s",
    rows: [3],
    cols: [0, 1],
    contents: [["9", "8"]],
    formats: [[null, null]],
  };
  const sort = { type: "SORTED", sheetId: "s" };
  const note = { type: "SET_NOTE", sheetId: "s", col: 0, row: 0, note: "Why" };
  carryOut(model, [write, sort, note, write, ...Array(3).fill({ type: "REQUEST_UNDO" })]);
  expect(seen(model)).toEqual(before);
});

it("leaves out what is not on the sheet", () => {
  const model = openModel();
  const before = seen(model);
  const outside = {
    rows: [rows, 1e9, Number.NaN],
    cols: [0, cols],
    contents: [
      ["1", "1"],
      ["1", "1"],
      ["1", "1"],
    ],
    formats: [],
  };
  carryOut(model, [
    { type: "WRITE_CELLS", sheetId: "s", ...outside },
    { type: "WRITE_CELLS", sheetId: "gone", ...outside, rows: [0] },
  ]);
  expect(seen(model)).toEqual(before);
});

// The engine's own plugins are read: what an upgrade adds here must be told, too, or noted.
it("tells of each cell all plugins that look at where it is", () => {
  const { corePluginRegistry, coreViewsPluginRegistry, statefulUIPluginRegistry, featurePluginRegistry } =
    engine.registries;
  const registries = [corePluginRegistry, coreViewsPluginRegistry, statefulUIPluginRegistry, featurePluginRegistry];
  const plugins = registries.flatMap(({ content: named }) => Object.entries(named));
  const hearing = (command: string) =>
    plugins.flatMap(([name, { prototype }]) => {
      const asks = new RegExp(`(?:case|[!=]==) "${command}"`);
      return asks.test(sourceOf(prototype)) ? [name] : [];
    });
  const onlyNote = [
    ...["evaluation_cf", "data_validation_ui", "dynamic_tables", "custom_colors", "pivot_ui", "evaluation_filter"],
    ...["cell_computed_style", "table_computed_style", "header_positions", "viewport"],
  ];
  expect(hearing("UPDATE_CELL").sort()).toEqual([...cellPlugins, ...onlyNote].sort());
  expect(hearing("UPDATE_CELL_POSITION")).toEqual([placePlugin]);
});

/** How a plugin takes commands, and how those take them that it was made from. */
function sourceOf(prototype: Plugin): string {
  const own = ["beforeHandle", "handle"].map((name) => `${Object.getOwnPropertyDescriptor(prototype, name)?.value}`);
  const parent: unknown = Object.getPrototypeOf(prototype);
  return own.join("\n") + (isPlugin(parent) ? sourceOf(parent) : "");
}

function isPlugin(found: unknown): found is Plugin {
  return typeof found === "object" && found !== null && "handle" in found;
}
