// Formulas: as trees, as tokens, compiled, and the functions that they call.
import type {
  CellResult,
  EngineArgument,
  EngineLocale,
  EngineMatrix,
  EngineRange,
  EngineResult,
  EngineStyle,
  Position,
} from "./cell";
import type { Getters } from "./getters";

export type EngineCell = { readonly id: number; readonly style?: EngineStyle; readonly format?: string } & (
  | { readonly isFormula: true; readonly compiledFormula: CompiledFormula }
  | { readonly isFormula: false; readonly content: string; readonly parsedValue: string | number | boolean | null }
);

export interface AstNode {
  readonly type: string;
  readonly value?: unknown;
  readonly args?: readonly AstNode[];
  readonly left?: AstNode;
  readonly right?: AstNode;
  readonly operand?: AstNode;
}

export interface Token {
  readonly type: string;
  value: string;
}

/** What a formula sees while it is evaluated: the functions by name, and whatever the Model was given as `custom`. */
export interface EvaluationContext {
  readonly locale: EngineLocale;
  readonly getters: Getters;
  readonly __originCellPosition?: Position | undefined;
  readonly lodestar?: unknown;
  /** A function by its name, bound to nothing. */
  readonly [name: string]: unknown;
}

export type ExecuteFormula = (
  this: CompiledFormula,
  dependencies: readonly EngineRange[],
  referenced: (range: EngineRange) => CellResult,
  ranged: (range: EngineRange) => EngineMatrix | EngineResult,
  symbol: (name: string, isRange: boolean) => EngineResult,
  context: EvaluationContext,
) => EngineResult;

export interface CompiledFormula {
  readonly isBadExpression: boolean;
  readonly symbols: readonly string[];
  /** The formula with placeholders for references, numbers and texts. */
  normalizedFormula: string;
  readonly rangeDependencies: readonly EngineRange[];
  readonly literalValues: { readonly numbers: readonly CellResult[]; readonly strings: readonly CellResult[] };
  execute: ExecuteFormula;
  getTokens(getters: Getters, options?: object): Token[];
  toFormulaString(getters: Getters): string;
  usesSymbol(symbol: string): boolean;
}

export interface CompiledFormulaClass {
  readonly prototype: CompiledFormula;
  Compile(formula: string, sheetId: string, getters: Getters): CompiledFormula;
  IsBadExpression(formula: string): boolean;
  CopyWithDependenciesAndLiteral(
    base: CompiledFormula,
    sheetId: string,
    dependencies: readonly EngineRange[],
    numbers: readonly CellResult[],
    texts: readonly CellResult[],
  ): CompiledFormula;
}

export interface ArgumentDefinition {
  readonly name: string;
  readonly description: string;
  readonly type: readonly string[];
  readonly acceptErrors?: boolean;
  readonly acceptMatrix?: boolean;
  readonly acceptMatrixOnly?: boolean;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly default?: boolean;
  readonly defaultValue?: string;
}

export interface FunctionDescription {
  readonly description: string;
  readonly category?: string;
  readonly hidden?: boolean;
  readonly args: readonly ArgumentDefinition[];
  compute(this: EvaluationContext, ...args: EngineArgument[]): EngineResult;
}
