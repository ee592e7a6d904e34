import { columnLetters } from "./a1-notation";

/** A reference in A1: its sheet, then column and row, each with or without "$". Text and names are passed over. */
const A1_REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(])/g;
const R1C1_REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![A-Za-z0-9_.$])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![A-Za-z0-9_(])/gi;

/** "=R[-1]C1*2" of "=$A1*2" in row 2. Whole columns and rows stay as they are. */
export function formulaR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1_REFERENCE,
    (found: string, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return found;
      const line = part(rowFixed === "$", Number(digits), row);
      return `R${line}C${part(columnFixed === "$", columnNumber(letters), column)}`;
    },
  );
}

/** "=$A1*2" of "=R[-1]C1*2" in row 2. */
export function formulaA1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1_REFERENCE, (found: string, line?: string, position?: string) => {
    if (line === undefined || position === undefined) return found;
    const [rowFixed, rowNumber] = place(line, row);
    const [columnFixed, number] = place(position, column);
    if (rowNumber < 1 || number < 1) return "#REF!";
    return `${columnFixed}${columnLetters(number)}${rowFixed}${rowNumber}`;
  });
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function part(fixed: boolean, there: number, here: number): string {
  return fixed ? String(there) : `[${there - here}]`;
}

function place(text: string, here: number): readonly [fixed: string, number: number] {
  const distance = /^\[(-?\d+)\]$/.exec(text)?.[1];
  if (distance !== undefined) return ["", here + Number(distance)];
  return text === "" ? ["", here] : ["$", Number(text)];
}
