import type { CellResult, EngineArgument, EngineMatrix, EngineResult } from "../upstream/cell";
import type { EngineNamespace } from "../upstream/engine";
import type { EvaluationContext } from "../upstream/formula";

/** Functions of whole ranges that the engine lets pass over what Sheets calls an error. */
export function correctAggregates(engine: EngineNamespace): void {
  addSumProduct(engine);
  tellErrors(engine);
  compareSizes(engine);
  addRegressions(engine);
}

function firstError(engine: EngineNamespace, args: readonly EngineArgument[]): CellResult | undefined {
  const { errorTypes } = engine.registries;
  return args
    .flatMap((argument) => matrixOf(argument).flat())
    .find((cell) => typeof cell?.value === "string" && errorTypes.has(cell.value));
}

function matrixOf(argument: EngineArgument): EngineMatrix {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** Products of the cells at the same place, added; texts, booleans and blanks are 0, an error is the answer. */
function addSumProduct(engine: EngineNamespace): void {
  const range = { description: "", type: ["ANY", "RANGE"], acceptMatrix: true, acceptErrors: true };
  engine.registries.functionRegistry.replace("SUMPRODUCT", {
    description: "",
    category: "Math",
    args: [{ ...range, name: "array", repeating: true }],
    compute: (...args) => {
      const error = firstError(engine, args);
      if (error) return error;
      const [first = [], ...others] = args.map(matrixOf);
      if (others.some((other) => !isSameSize(first, other))) return sizesDiffer("SUMPRODUCT");
      let sum = 0;
      first.forEach((column, col) => {
        for (let row = 0; row < column.length; row++) {
          sum += others.reduce((product, other) => product * numberOf(other[col]?.[row]), numberOf(column[row]));
        }
      });
      return { value: sum };
    },
  });
}

function numberOf(cell: CellResult | undefined): number {
  return typeof cell?.value === "number" ? cell.value : 0;
}

function isSameSize(one: EngineMatrix, other: EngineMatrix): boolean {
  return one.length === other.length && (one[0]?.length ?? 0) === (other[0]?.length ?? 0);
}

// Google's own words.
function sizesDiffer(name: string): CellResult {
  return { value: "#VALUE!", message: `Array arguments to ${name} are of different size.` };
}

/** OR does not stop at the first TRUE: an error behind it is the answer. */
function tellErrors(engine: EngineNamespace): void {
  correct(engine, ["OR"], (_, args) => firstError(engine, args));
}

/** The ranges of COUNTIFS and its like must be of one size. */
function compareSizes(engine: EngineNamespace): void {
  correct(engine, ["COUNTIFS", "SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"], (name, args) => {
    const isCount = name === "COUNTIFS";
    const ranges = args
      .filter((_, index) => (isCount ? index % 2 === 0 : index === 0 || index % 2 === 1))
      .map(matrixOf);
    const [first] = ranges;
    return first && ranges.some((range) => !isSameSize(first, range)) ? sizesDiffer(name) : undefined;
  });
}

function correct(
  engine: EngineNamespace,
  names: readonly string[],
  answer: (name: string, args: readonly EngineArgument[]) => CellResult | undefined,
): void {
  const { functionRegistry } = engine.registries;
  for (const name of names) {
    const description = functionRegistry.get(name);
    functionRegistry.replace(name, {
      ...description,
      compute(this: EvaluationContext, ...given: EngineArgument[]): EngineResult {
        return answer(name, given) ?? description.compute.apply(this, given);
      },
    });
  }
}

/** The engine's way through a matrix leaves 0.4999999999 where the slope is 0.5. */
function addRegressions(engine: EngineNamespace): void {
  const { functionRegistry } = engine.registries;
  const range = { description: "", type: ["RANGE<NUMBER>"], acceptMatrix: true };
  const add = (name: string, answer: (line: Line, x: number) => number, hasPlace: boolean): void => {
    const place = { name: "x", description: "", type: ["NUMBER"] };
    functionRegistry.replace(name, {
      description: "",
      category: "Statistical",
      args: [...(hasPlace ? [place] : []), { ...range, name: "data_y" }, { ...range, name: "data_x" }],
      compute(...given) {
        const error = firstError(engine, given);
        if (error) return error;
        const [place, ys, xs] = hasPlace ? given : [undefined, ...given];
        const line = lineThrough(matrixOf(xs), matrixOf(ys));
        if (line === undefined) return sizesDiffer(name);
        const x = hasPlace ? engine.helpers.toNumber(matrixOf(place)[0]?.[0], this.locale) : 0;
        const value = answer(line, x);
        return Number.isFinite(value) ? { value } : { value: "#DIV/0!", message: "" };
      },
    });
  };
  add("SLOPE", ({ slope }) => slope, false);
  add("INTERCEPT", ({ meanX, meanY, slope }) => meanY - slope * meanX, false);
  for (const name of ["FORECAST", "FORECAST.LINEAR"]) {
    add(name, ({ meanX, meanY, slope }, x) => meanY + slope * (x - meanX), true);
  }
}

interface Line {
  readonly meanX: number;
  readonly meanY: number;
  readonly slope: number;
}

/** By least squares; pairs without two numbers are passed over. Undefined where the ranges are not of one size. */
function lineThrough(xs: EngineMatrix, ys: EngineMatrix): Line | undefined {
  const [flatX, flatY] = [xs.flat(), ys.flat()];
  if (flatX.length !== flatY.length) return undefined;
  const pairs = flatX.flatMap((x, index) => {
    const y = flatY[index];
    return typeof x?.value === "number" && typeof y?.value === "number" ? [[x.value, y.value] as const] : [];
  });
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / pairs.length;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / pairs.length;
  const shared = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const spread = pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return { meanX, meanY, slope: shared / spread };
}
