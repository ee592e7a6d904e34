import { words } from "../../language/en";
import type { CellResult, EngineArgument, EngineMatrix, EngineRange, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { AstNode, CompiledFormula, EvaluationContext, ExecuteFormula } from "../upstream/formula";
import { isTooLarge, tooLarge } from "./array-size";
import { childrenOf, takenBranch } from "./branches";
import { blank, lone, matrix, single, stacked } from "./lambda-result";
import { lambdaCall } from "./spelling";

const lambdaFunctions = ["LET", "LAMBDA", "MAP", "BYROW", "BYCOL", "REDUCE", "SCAN", "MAKEARRAY", lambdaCall];

interface Lambda {
  (...values: EngineArgument[]): EngineResult;
  /** How many values it is to be given. */
  readonly arity: number;
}
interface Bound {
  readonly value?: EngineArgument;
  readonly lambda?: Lambda;
}
type Scope = ReadonlyMap<string, Bound>;

/** What one evaluation of a formula reads its references and names through. */
interface Run {
  readonly formula: CompiledFormula;
  readonly dependencies: readonly EngineRange[];
  readonly referenced: (range: EngineRange) => CellResult;
  readonly ranged: (range: EngineRange) => EngineMatrix | EngineResult;
  readonly symbol: (name: string, isRange: boolean) => EngineResult;
  readonly evaluation: EvaluationContext;
}

/** The names exist, so that formulas with them compile; their meaning is in the walk below. */
export function addLambdaFunctions(engine: EngineNamespace): void {
  for (const name of lambdaFunctions) {
    if (engine.registries.functionRegistry.contains(name)) continue;
    const open = { name: "argument", description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
    engine.registries.functionRegistry.add(name, {
      description: "",
      args: [{ ...open, optional: true, repeating: true }],
      compute: () => ({ value: "#N/A", message: words.engine.lambdaUse({ name }) }),
    });
  }
}

export function usesLambda(node: AstNode): boolean {
  if (node.type === "FUNCALL" && lambdaFunctions.includes(nameOf(node))) return true;
  return childrenOf(node).some(usesLambda);
}

/**
 * Walks the formula's tree at each evaluation: the engine's own code knows no local names, evaluates branches that are
 * not taken, and joins arrays of texts to one text.
 */
export function treeExecution(engine: EngineNamespace, tree: AstNode): ExecuteFormula {
  const places = literalPlaces(tree);
  return function (this: CompiledFormula, dependencies, referenced, ranged, symbol, evaluation): EngineResult {
    const run: Run = { formula: this, dependencies, referenced, ranged, symbol, evaluation };
    return new Walk(engine, places, run).evaluate(tree, new Map(), false) ?? { value: "" };
  };
}

/** Numbers, texts and references are kept apart from the tree, each kind counted from its first in the formula. */
function literalPlaces(tree: AstNode): ReadonlyMap<AstNode, number> {
  const places = new Map<AstNode, number>();
  const counts: Record<string, number> = { NUMBER: 0, STRING: 0, REFERENCE: 0 };
  const visit = (node: AstNode): void => {
    const count = counts[node.type];
    if (count !== undefined) {
      places.set(node, count);
      counts[node.type] = count + 1;
    }
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return places;
}

function nameOf(node: AstNode): string {
  return `${node.value}`.toUpperCase();
}

const operators: Readonly<Record<string, string>> = {
  "=": "EQ",
  "+": "ADD",
  "-": "MINUS",
  "*": "MULTIPLY",
  "/": "DIVIDE",
  ">=": "GTE",
  "<>": "NE",
  ">": "GT",
  "<=": "LTE",
  "<": "LT",
  "^": "POWER",
  "&": "CONCAT",
};
const unaryOperators: Readonly<Record<string, string>> = { "-": "UMINUS", "+": "UPLUS", "%": "UNARY.PERCENT" };

class Walk {
  constructor(
    private readonly engine: EngineNamespace,
    private readonly places: ReadonlyMap<AstNode, number>,
    private readonly run: Run,
  ) {}

  evaluate(node: AstNode, scope: Scope, asRange: boolean): EngineArgument {
    const { formula, symbol } = this.run;
    const place = this.places.get(node) ?? 0;
    switch (node.type) {
      case "BOOLEAN":
        return { value: node.value === true };
      case "NUMBER":
        return formula.literalValues.numbers[place];
      case "STRING":
        return formula.literalValues.strings[place];
      case "REFERENCE":
        return this.reference(node, place, asRange);
      case "SYMBOL": {
        const bound = scope.get(nameOf(node));
        return bound ? bound.value : symbol(`${node.value}`, asRange);
      }
      case "UNARY_OPERATION":
        return this.call(unaryOperators[`${node.value}`] ?? "", [this.operand(node.operand, scope)]);
      case "BIN_OPERATION":
        return this.call(operators[`${node.value}`] ?? "", [
          this.operand(node.left, scope),
          this.operand(node.right, scope),
        ]);
      case "ARRAY":
        return this.arrayLiteral(node, scope);
      case "FUNCALL":
        return this.functionCall(node, scope);
      default:
        return undefined;
    }
  }

  private reference(node: AstNode, place: number, asRange: boolean): EngineArgument {
    const range = this.run.dependencies[place];
    if (!range) return { value: "#REF" };
    return asRange || `${node.value}`.includes(":") ? this.run.ranged(range) : this.run.referenced(range);
  }

  private operand(node: AstNode | undefined, scope: Scope): EngineArgument {
    return node && this.evaluate(node, scope, false);
  }

  private arrayLiteral(node: AstNode, scope: Scope): EngineResult {
    const rows: AstNode[][] = Array.isArray(node.value) ? node.value : [];
    const row = (cells: AstNode[]) =>
      this.call(
        "ARRAY.ROW",
        cells.map((cell) => this.evaluate(cell, scope, true)),
      );
    return this.call("ARRAY.LITERAL", rows.map(row));
  }

  private functionCall(node: AstNode, scope: Scope): EngineResult {
    const name = nameOf(node);
    const args = node.args ?? [];
    const bound = scope.get(name)?.lambda;
    if (bound) return bound(...args.map((argument) => this.evaluate(argument, scope, true)));
    switch (name) {
      case "LET":
        return this.letIn(args, scope);
      case "MAP":
        return this.map(args, scope);
      case "BYROW":
        return this.byRow(args, scope);
      case "BYCOL":
        return this.byColumn(args, scope);
      case "REDUCE":
        return this.reduce(args, scope);
      case "SCAN":
        return this.scan(args, scope);
      case "MAKEARRAY":
        return this.makeArray(args, scope);
      case lambdaCall:
        return this.calledLambda(args, scope);
      case "LAMBDA":
        return {
          value: "#N/A",
          message: words.engine.lambdaUncalled,
        };
      default:
        return this.branchingCall(name, args, scope) ?? this.ordinaryCall(name, args, scope);
    }
  }

  private branchingCall(name: string, args: readonly AstNode[], scope: Scope): EngineResult | undefined {
    return takenBranch(name, args, {
      evaluate: (node) => this.evaluate(node, scope, false),
      call: (called, values) => this.call(called, values),
    });
  }

  private ordinaryCall(name: string, args: readonly AstNode[], scope: Scope): EngineResult {
    const description = this.engine.registries.functionRegistry.content[name];
    const definitions = description?.args ?? [];
    const values = args.map((argument, index) => {
      const definition = definitions[Math.min(index, definitions.length - 1)];
      return this.evaluate(argument, scope, definition?.type.some((type) => type.startsWith("RANGE")) ?? false);
    });
    return this.call(name, values);
  }

  private letIn(args: readonly AstNode[], scope: Scope): EngineResult {
    const inner = new Map(scope);
    for (let index = 0; index + 1 < args.length; index += 2) {
      const [name, value] = [args[index], args[index + 1]];
      if (!name || !value || name.type !== "SYMBOL") return wrongUse("LET");
      inner.set(nameOf(name), this.bind(value, inner));
    }
    const last = args[args.length - 1];
    return (args.length % 2 === 1 && last && this.evaluate(last, inner, true)) || wrongUse("LET");
  }

  private bind(node: AstNode, scope: Scope): Bound {
    const lambda = this.lambda(node, scope);
    return lambda ? { lambda } : { value: this.evaluate(node, scope, true) };
  }

  private lambda(node: AstNode | undefined, scope: Scope): Lambda | undefined {
    if (node?.type === "SYMBOL") return scope.get(nameOf(node))?.lambda;
    if (node?.type !== "FUNCALL" || nameOf(node) !== "LAMBDA") return undefined;
    const args = node.args ?? [];
    const names = args.slice(0, -1).map(nameOf);
    const body = args[args.length - 1];
    const call = (...values: EngineArgument[]): EngineResult => {
      if (!body || values.length !== names.length) return wrongUse("LAMBDA");
      const inner = new Map(scope);
      for (const [index, name] of names.entries()) inner.set(name, { value: values[index] });
      return this.evaluate(body, inner, true) ?? { value: "" };
    };
    return Object.assign(call, { arity: names.length });
  }

  private calledLambda([lambda, ...values]: readonly AstNode[], scope: Scope): EngineResult {
    const called = this.lambda(lambda, scope);
    return called?.(...values.map((value) => this.evaluate(value, scope, true))) ?? wrongUse("LAMBDA");
  }

  private map(args: readonly AstNode[], scope: Scope): EngineResult {
    const lambda = this.lambda(args[args.length - 1], scope);
    const matrices = args.slice(0, -1).map((argument) => matrix(this.evaluate(argument, scope, true)));
    const first = matrices[0];
    if (!lambda || !first || lambda.arity !== matrices.length) return wrongUse("MAP");
    if (matrices.some((each) => each.length !== first.length || each[0]?.length !== first[0]?.length)) {
      return { value: "#VALUE!", message: "Array arguments to MAP are of different size." };
    }
    const at = (col: number, row: number): EngineResult =>
      lambda(...matrices.map((each) => each[col]?.[row] ?? blank()));
    const [column = []] = first;
    if (first.length === 1) return stacked(Array.from(column, (_, row) => at(0, row)));
    return first.map((each, col) => Array.from(each, (_, row) => lone(at(col, row))));
  }

  private byRow(args: readonly AstNode[], scope: Scope): EngineResult {
    const lambda = this.lambda(args[1], scope);
    const cells = args[0] && matrix(this.evaluate(args[0], scope, true));
    if (lambda?.arity !== 1 || !cells?.[0]) return wrongUse("BYROW");
    return stacked(Array.from(cells[0], (_, row) => lambda(cells.map((column) => [column[row]]))));
  }

  private byColumn(args: readonly AstNode[], scope: Scope): EngineResult {
    const lambda = this.lambda(args[1], scope);
    const cells = args[0] && matrix(this.evaluate(args[0], scope, true));
    if (lambda?.arity !== 1 || !cells) return wrongUse("BYCOL");
    return cells.map((column) => [lone(lambda([column]))]);
  }

  private reduce(args: readonly AstNode[], scope: Scope): EngineResult {
    return this.fold("REDUCE", args, scope)?.last ?? wrongUse("REDUCE");
  }

  private scan(args: readonly AstNode[], scope: Scope): EngineResult {
    return this.fold("SCAN", args, scope)?.steps ?? wrongUse("SCAN");
  }

  /** Goes along the rows, each from left to right. */
  private fold(name: string, args: readonly AstNode[], scope: Scope) {
    const [start, source, step] = args;
    const lambda = this.lambda(step, scope);
    const cells = source && matrix(this.evaluate(source, scope, true));
    if (!start || lambda?.arity !== 2 || !cells?.[0]) return undefined;
    let last: EngineResult = this.evaluate(start, scope, name === "REDUCE") ?? blank();
    const steps: EngineMatrix = cells.map(() => []);
    for (let row = 0; row < cells[0].length; row++) {
      cells.forEach((column, col) => {
        last = lambda(last, column[row] ?? blank());
        steps[col]?.push(name === "SCAN" ? lone(last) : single(last));
      });
    }
    return { last, steps };
  }

  private makeArray(args: readonly AstNode[], scope: Scope): EngineResult {
    const lambda = this.lambda(args[2], scope);
    if (lambda?.arity !== 2) return wrongUse("MAKEARRAY");
    const sizes = args.slice(0, 2).map((argument) => single(this.evaluate(argument, scope, false)));
    const wrong = sizes.find(({ value }) => typeof value === "string" && this.engine.registries.errorTypes.has(value));
    if (wrong) return wrong;
    const { locale } = this.run.evaluation;
    const [rows = 0, columns = 0] = sizes.map((size) => Math.trunc(this.engine.helpers.toNumber(size, locale)));
    const small = [rows, columns].findIndex((size) => size < 1);
    if (small !== -1) return tooSmall(small, small === 0 ? rows : columns);
    if (isTooLarge(rows, columns)) return tooLarge;
    return Array.from({ length: columns }, (_, col) =>
      Array.from({ length: rows }, (__, row) => lone(lambda({ value: row + 1 }, { value: col + 1 }))),
    );
  }

  private call(name: string, args: readonly EngineArgument[]): EngineResult {
    const found = this.run.evaluation[name];
    if (typeof found !== "function") return { value: "#NAME?", message: `Unknown function: '${name}'.` };
    return found.apply(this.run.evaluation, args);
  }
}

// As Google says it of other functions; of this one nobody has told.
function tooSmall(index: number, value: number): CellResult {
  const message = `Function MAKEARRAY parameter ${index + 1} value is ${value}. It should be greater than or equal to 1.`;
  return { value: "#NUM!", message };
}

function wrongUse(name: string): CellResult {
  return { value: "#N/A", message: words.engine.lambdaUse({ name }) };
}
