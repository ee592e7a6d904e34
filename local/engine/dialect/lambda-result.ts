import type { CellResult, EngineArgument, EngineMatrix, EngineResult } from "../upstream/cell";

export function matrix(value: EngineArgument): EngineMatrix {
  if (Array.isArray(value)) return value;
  return [[value]];
}

export function single(value: EngineArgument): CellResult {
  return (Array.isArray(value) ? value[0]?.[0] : value) ?? blank();
}

/** Rows of results one below the other: each a value, or cells side by side; the shorter ones end in blanks. */
export function stacked(rows: readonly EngineResult[]): EngineMatrix {
  const width = rows.reduce((widest, row) => Math.max(widest, matrix(row).length), 1);
  return Array.from({ length: width }, (_, col) =>
    rows.map((row) => {
      const cells = matrix(row);
      return (cells[0]?.length ?? 0) > 1 ? (col === 0 ? nested() : blank()) : (cells[col]?.[0] ?? blank());
    }),
  );
}

/** What must be one value, and is an error where it is several. */
export function lone(value: EngineResult): CellResult {
  return matrix(value).flat().length > 1 ? nested() : single(value);
}

// Google's own words.
function nested(): CellResult {
  return { value: "#VALUE!", message: "Single value expected. Nested array results are not supported." };
}

export function blank(): CellResult {
  return { value: null };
}
