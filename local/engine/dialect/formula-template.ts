import type { CellResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { CompiledFormula } from "../upstream/formula";
import type { Getters } from "../upstream/getters";

/** The references, numbers and texts of a formula, and what is left when they are taken out. */
interface Pieces {
  readonly shape: string;
  readonly references: readonly string[];
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

const piecePattern =
  /"(?:[^"]|"")*"|(?<![\w.!$'])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w.(!])|(?<![\w.!$])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.(!:])/gu;

function piecesOf(formula: string): Pieces {
  const references: string[] = [];
  const numbers: number[] = [];
  const texts: string[] = [];
  const shape = formula.replace(piecePattern, (piece) => {
    if (piece.startsWith('"')) {
      texts.push(piece.slice(1, -1));
      return "\u0000S";
    }
    if (/^\d/.test(piece)) {
      numbers.push(Number(piece));
      return "\u0000N";
    }
    references.push(piece);
    return piece.includes(":") ? "\u0000R" : "\u0000C";
  });
  return { shape, references, numbers, texts };
}

/**
 * Compiles a column of formulas that differ only in references and literals by reading the first of them: the engine's
 * own way takes each apart anew, which makes up most of the time of opening a long table.
 */
export class FormulaTemplates {
  private readonly known = new Map<string, CompiledFormula | "unlike">();

  constructor(private readonly engine: EngineNamespace) {}

  compile(formula: string, sheetId: string, getters: Getters, compileFirst: () => CompiledFormula): CompiledFormula {
    const pieces = piecesOf(formula);
    const template = this.known.get(pieces.shape);
    if (template === "unlike") return compileFirst();
    if (template === undefined) {
      const first = compileFirst();
      // Where this reading and the engine's differ, the engine's holds for every formula of the shape.
      this.known.set(pieces.shape, isRead(pieces, first, getters, sheetId) ? first : "unlike");
      return first;
    }
    const { references, numbers, texts } = pieces;
    const literal = (value: string | number): CellResult => ({ value });
    return this.engine.CompiledFormula.CopyWithDependenciesAndLiteral(
      template,
      sheetId,
      references.map((xc) => getters.getRangeFromSheetXC(sheetId, xc)),
      numbers.map(literal),
      texts.map(literal),
    );
  }
}

function isRead(pieces: Pieces, compiled: CompiledFormula, getters: Getters, sheetId: string): boolean {
  if (compiled.isBadExpression) return false;
  const { numbers, strings } = compiled.literalValues;
  const ranges = compiled.rangeDependencies.map((range) => getters.getRangeString(range, sheetId));
  const own = pieces.references.map((xc) => getters.getRangeString(getters.getRangeFromSheetXC(sheetId, xc), sheetId));
  return (
    isSame(own, ranges) &&
    isSame(
      pieces.numbers,
      numbers.map(({ value }) => value),
    ) &&
    isSame(
      pieces.texts,
      strings.map(({ value }) => value),
    )
  );
}

function isSame(own: readonly unknown[], theirs: readonly unknown[]): boolean {
  return own.length === theirs.length && own.every((piece, index) => piece === theirs[index]);
}
