import type { Position } from "./upstream/cell";

const references =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\w(])/g;

/**
 * A formula as a transposed copy has it: what lay so many rows below lies as many columns to the right. References that are
 * fixed both ways stay, and so do whole columns and rows. In US notation.
 */
export function transposedFormula(formula: string, from: Position, to: Position): string {
  return formula.replace(references, (found: string, ...groups: (string | undefined)[]) => {
    const [first, last] = [groups.slice(0, 4), groups.slice(4, 8)].map((corner) => transposed(corner, from, to));
    if (first === undefined) return found;
    return last === undefined ? first : `${first}:${last}`;
  });
}

function transposed(
  [fixedColumn, letters, fixedRow, digits]: readonly (string | undefined)[],
  from: Position,
  to: Position,
): string | undefined {
  if (letters === undefined || digits === undefined) return undefined;
  const [column, row] = [columnNumber(letters), Number(digits)];
  if (fixedColumn === "$" && fixedRow === "$") return `$${letters}$${digits}`;
  const newColumn = fixedRow === "$" ? row : to.col + 1 + row - (from.row + 1);
  const newRow = fixedColumn === "$" ? column : to.row + 1 + column - (from.col + 1);
  return newColumn < 1 || newRow < 1 ? "#REF!" : `${fixedRow}${columnLetters(newColumn)}${fixedColumn}${newRow}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}
