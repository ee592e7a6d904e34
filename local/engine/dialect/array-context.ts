import type { EngineRange, Zone } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { AstNode, FunctionDescription } from "../upstream/formula";
import { childrenOf } from "./branches";

/**
 * Where Sheets takes one cell of a range: in a place for a single value, outside of ARRAYFORMULA and its like. The
 * engine would spill instead.
 */
export interface ArrayContext {
  /** Which of the formula's references mean the cell in the formula's own row or column. */
  readonly intersecting: readonly number[];
  /** Which of them mean their first cell, as in ROW(A5:A9). */
  readonly leading: readonly number[];
  /** An operator on a function's array result takes the first cell of it. */
  readonly takesFirst: boolean;
}

const arrayEnablers = [
  "ARRAYFORMULA",
  "SUMPRODUCT",
  "FILTER",
  "SORT",
  "SORTN",
  "INDEX",
  "LOOKUP",
  "MMULT",
  "FREQUENCY",
  "LET",
  "LAMBDA",
  "MAP",
  "BYROW",
  "BYCOL",
  "REDUCE",
  "SCAN",
  "MAKEARRAY",
];

/** Functions whose first arguments are single values in Sheets, though the engine takes ranges there. */
const singleArguments: Readonly<Record<string, readonly number[]>> = { IF: [0], IFS: [0, 2, 4, 6, 8, 10, 12, 14] };
const leadingArguments = ["ROW", "COLUMN"];

export function arrayContext(engine: EngineNamespace, tree: AstNode): ArrayContext {
  const intersecting: number[] = [];
  const leading: number[] = [];
  let references = 0;

  function visit(node: AstNode, place: "single" | "array" | "range" | "leading"): void {
    if (node.type === "REFERENCE") {
      const index = references++;
      if (!`${node.value}`.includes(":")) return;
      if (place === "single") intersecting.push(index);
      if (place === "leading") leading.push(index);
      return;
    }
    const inside = place === "array" ? "array" : "single";
    if (node.type === "FUNCALL") visitArguments(node, inside);
    for (const operand of [node.left, node.right, node.operand]) if (operand) visit(operand, inside);
    if (node.type === "ARRAY" && Array.isArray(node.value)) {
      for (const cell of node.value.flat()) visit(cell, place === "array" ? "array" : "range");
    }
  }

  function visitArguments(node: AstNode, inside: "single" | "array"): void {
    const name = `${node.value}`.toUpperCase();
    const enables = inside === "array" || arrayEnablers.includes(name);
    const description = engine.registries.functionRegistry.content[name];
    node.args?.forEach((argument, index) => {
      if (enables) visit(argument, "array");
      else if (leadingArguments.includes(name)) visit(argument, "leading");
      else if (singleArguments[name]?.includes(index)) visit(argument, "single");
      else visit(argument, takesRange(description, index) ? "range" : "single");
    });
  }

  visit(tree, "single");
  return { intersecting, leading, takesFirst: tree.type === "BIN_OPERATION" || tree.type === "UNARY_OPERATION" };
}

/** Whether "&" joins cells of arrays one by one, as under ARRAYFORMULA. The engine would make one text of them all. */
export function joinsArrays(node: AstNode, inArray = false): boolean {
  if (inArray && node.type === "BIN_OPERATION" && node.value === "&" && hasArray(node)) return true;
  const enables = inArray || (node.type === "FUNCALL" && arrayEnablers.includes(`${node.value}`.toUpperCase()));
  return childrenOf(node).some((child) => joinsArrays(child, enables));
}

function hasArray(node: AstNode): boolean {
  if (node.type === "ARRAY" || node.type === "FUNCALL") return true;
  if (node.type === "REFERENCE" && `${node.value}`.includes(":")) return true;
  return childrenOf(node).some(hasArray);
}

function takesRange(description: FunctionDescription | undefined, index: number): boolean {
  const args = description?.args ?? [];
  const first = args.findIndex((argument) => argument.repeating);
  const repeated = args.filter((argument) => argument.repeating).length;
  const place = first === -1 || index < first ? index : first + ((index - first) % repeated);
  return args[place]?.acceptMatrix === true;
}

/** The cell of `range` in the row or column of `position`, where there is exactly one. */
export function intersection(
  range: EngineRange,
  position: { readonly col: number; readonly row: number },
): EngineRange | undefined {
  const { left, right, top, bottom } = range.zone;
  const { col, row } = position;
  if (left === right && top === bottom) return range;
  if (left === right && row >= top && row <= bottom) return cellOf(range, left, row);
  if (top === bottom && col >= left && col <= right) return cellOf(range, col, top);
  return undefined;
}

export function leadingCell(range: EngineRange): EngineRange {
  return cellOf(range, range.zone.left, range.zone.top);
}

function cellOf(range: EngineRange, col: number, row: number): EngineRange {
  const zone: Zone = { left: col, right: col, top: row, bottom: row };
  return { ...range, zone };
}
