import fc from "fast-check";
import { type Bridge, cellBlocks } from "../../../src/sheets/okr/cell-block";

/** One letter a cell: upper case is to be written, lower case may be written again, "." must be left alone. */
function blocksOf(rows: readonly string[]): string[] {
  const { wanted, bridge } = read(rows);
  return cellBlocks(wanted, bridge).map(
    ({ row, column, cells }) => `${row},${column} ${cells.map((line) => line.join("")).join("/")}`,
  );
}

function read(rows: readonly string[]) {
  const wanted = new Map<number, Map<number, string>>();
  rows.forEach((line, index) => {
    const cells = [...line].flatMap((letter, at): [number, string][] =>
      /[A-Z]/.test(letter) ? [[at + 1, letter]] : [],
    );
    if (cells.length > 0) wanted.set(index + 1, new Map(cells));
  });
  const bridge: Bridge<string> = (row, column) => {
    const letter = rows[row - 1]?.[column - 1] ?? ".";
    return /[a-z]/.test(letter) ? { content: letter } : undefined;
  };
  return { wanted, bridge };
}

it.each([
  ["nothing", ["...", "aaa"], []],
  ["one cell", ["..A"], ["1,3 A"]],
  ["neighbours are one block", ["AB", "CD"], ["1,1 AB/CD"]],
  ["a gap that may be written is bridged", ["AxB"], ["1,1 AxB"]],
  ["a gap that may not is kept", ["A.B"], ["1,1 A", "1,3 B"]],
  ["rows join over what may be written", ["A.", "xB", "C."], ["1,1 A/x/C", "2,2 B"]],
  ["rows join where the rectangle is harmless", ["Ax", "xB"], ["1,1 Ax/xB"]],
  ["rows in between may be bridged, too", ["AB", "xx", "CD"], ["1,1 AB/xx/CD"]],
  ["rows in between that may not are kept", ["AB", "x.", "CD"], ["1,1 AB", "3,1 CD"]],
  ["nothing is bridged at the edges", ["xAx", "xxx"], ["1,2 A"]],
])("%s", (_, rows, blocks) => {
  expect(blocksOf(rows)).toEqual(blocks);
});

it("writes every wanted cell, and besides it only what it may, as it stands", () => {
  const letter = fc.constantFrom("A", "B", "x", "y", ".");
  const grid = fc.array(
    fc.array(letter, { minLength: 5, maxLength: 5 }).map((line) => line.join("")),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(grid, (rows) => {
      const { wanted, bridge } = read(rows);
      const blocks = cellBlocks(wanted, bridge);
      const written = new Map<string, string>();
      for (const { row, column, cells } of blocks) {
        expect(new Set(cells.map((line) => line.length)).size).toBe(1);
        for (const [down, line] of cells.entries()) {
          for (const [right, cell] of line.entries()) written.set(`${row + down},${column + right}`, cell);
        }
      }
      for (const [index, line] of rows.entries()) {
        for (const [at, cell] of [...line].entries()) {
          const found = written.get(`${index + 1},${at + 1}`);
          if (/[A-Z]/.test(cell)) expect(found).toBe(cell);
          else expect([undefined, cell]).toContain(found);
          if (cell === ".") expect(found).toBeUndefined();
        }
      }
    }),
    { numRuns: 500 },
  );
});
