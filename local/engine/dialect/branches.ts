import type { CellResult, EngineArgument, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { AstNode } from "../upstream/formula";

/** Functions that evaluate no more of their arguments than they need. */
const branching = ["IF", "IFS", "SWITCH", "CHOOSE", "IFERROR", "IFNA"];

/** What a walk over a formula lends to the choice between its branches. */
interface Walker {
  evaluate(node: AstNode): EngineArgument;
  call(name: string, args: readonly EngineArgument[]): EngineResult;
}

/**
 * The engine evaluates every argument before the call. That shows only where a branch that is not taken calls a custom
 * function, which would be asked of the script all the same.
 */
export function hasCostlyBranch(engine: EngineNamespace, tree: AstNode): boolean {
  const name = `${tree.value}`.toUpperCase();
  const branches = tree.type === "FUNCALL" && branching.includes(name) ? (tree.args ?? []).slice(1) : [];
  if (branches.some((branch) => callsCustomFunction(engine, branch))) return true;
  return childrenOf(tree).some((child) => hasCostlyBranch(engine, child));
}

function callsCustomFunction(engine: EngineNamespace, node: AstNode): boolean {
  const { content } = engine.registries.functionRegistry;
  if (node.type === "FUNCALL" && content[`${node.value}`.toUpperCase()]?.category === "Custom") return true;
  return childrenOf(node).some((child) => callsCustomFunction(engine, child));
}

export function childrenOf(node: AstNode): readonly AstNode[] {
  if (node.type === "ARRAY" && Array.isArray(node.value)) return node.value.flat();
  return [...(node.args ?? []), ...[node.left, node.right, node.operand].flatMap((child) => child ?? [])];
}

/** The result of a branching function; undefined where its arguments are arrays, and all of them are needed. */
export function takenBranch(name: string, args: readonly AstNode[], walker: Walker): EngineResult | undefined {
  switch (name) {
    case "IF":
      return args.length > 3 ? undefined : conditional(args, walker);
    case "IFS":
      return args.length % 2 === 0 ? firstTrue(args, walker) : undefined;
    case "SWITCH":
      return firstEqual(args, walker);
    case "CHOOSE":
      return chosen(args, walker);
    case "IFERROR":
      return fallback(args, walker, (cell) => {
        const answer = walker.call("IFERROR", [cell, { value: caughtMark }]);
        return { value: !Array.isArray(answer) && answer.value === caughtMark };
      });
    case "IFNA":
      return fallback(args, walker, (cell) => walker.call("ISNA", [cell]));
    default:
      return undefined;
  }
}

const blank: CellResult = { value: null };
const caughtMark = "\uE0F2";

function branch(node: AstNode | undefined, walker: Walker): EngineResult {
  return (node && walker.evaluate(node)) ?? blank;
}

/** Whether a condition holds; its error where it has none; undefined for an array. */
function truth(condition: EngineArgument, walker: Walker): CellResult | undefined {
  if (Array.isArray(condition)) return undefined;
  const answer = walker.call("IF", [condition, { value: true }, { value: false }]);
  return Array.isArray(answer) ? undefined : answer;
}

function conditional(args: readonly AstNode[], walker: Walker): EngineResult | undefined {
  const [condition, whenTrue, whenFalse] = args;
  const answer = condition && truth(walker.evaluate(condition), walker);
  if (answer?.value === true) return branch(whenTrue, walker);
  if (answer?.value === false) return whenFalse ? branch(whenFalse, walker) : { value: false };
  return answer;
}

function firstTrue(args: readonly AstNode[], walker: Walker): EngineResult | undefined {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const condition = args[index];
    const answer = condition && truth(walker.evaluate(condition), walker);
    if (answer?.value === true) return branch(args[index + 1], walker);
    if (answer?.value !== false) return answer;
  }
  return walker.call("IFS", [{ value: false }, blank]);
}

function firstEqual([given, ...cases]: readonly AstNode[], walker: Walker): EngineResult | undefined {
  const expression = given && walker.evaluate(given);
  if (Array.isArray(expression)) return undefined;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const [candidate, value] = [cases[index], cases[index + 1]];
    const other = candidate && walker.evaluate(candidate);
    if (Array.isArray(other)) return undefined;
    const answer = walker.call("SWITCH", [expression, other, { value: true }, { value: false }]);
    if (Array.isArray(answer)) return undefined;
    if (answer.value === true) return branch(value, walker);
    if (answer.value !== false) return answer;
  }
  if (cases.length % 2 === 1) return branch(cases[cases.length - 1], walker);
  return walker.call("IFS", [{ value: false }, blank]);
}

function chosen([place, ...choices]: readonly AstNode[], walker: Walker): EngineResult | undefined {
  const index = place && walker.evaluate(place);
  if (!index || Array.isArray(index)) return undefined;
  const numbers = choices.map((_, position): CellResult => ({ value: position }));
  const answer = walker.call("CHOOSE", [index, ...numbers]);
  if (Array.isArray(answer) || typeof answer.value !== "number") return answer;
  return branch(choices[answer.value], walker);
}

function fallback(
  args: readonly AstNode[],
  walker: Walker,
  isWanted: (cell: CellResult) => EngineResult,
): EngineResult | undefined {
  const first = branch(args[0], walker);
  if (Array.isArray(first)) return undefined;
  const answer = isWanted(first);
  return !Array.isArray(answer) && answer.value === true ? branch(args[1], walker) : first;
}
