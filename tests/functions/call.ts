import type { Argument, Result } from "../../src/functions/arguments";
import { kpiattainment } from "../../src/functions/kpiattainment";
import { kpiexplain } from "../../src/functions/kpiexplain";
import { kpistatus } from "../../src/functions/kpistatus";
import { kpitrend } from "../../src/functions/kpitrend";
import { okrexplain } from "../../src/functions/okrexplain";
import { okrforecast } from "../../src/functions/okrforecast";
import { okrgrade } from "../../src/functions/okrgrade";
import { okrobjective } from "../../src/functions/okrobjective";
import { okrpace } from "../../src/functions/okrpace";
import { okrrollup } from "../../src/functions/okrrollup";
import { okrscore } from "../../src/functions/okrscore";
import { okrstatus } from "../../src/functions/okrstatus";
import { us } from "../core/values/in-short";

type A = Argument;

/** The functions as cells call them, in en_US. */
const cell: Record<string, (...args: A[]) => Result> = {
  OKRSCORE: (a, b, c, d, e) => okrscore(a, b, c, d, e, us),
  OKROBJECTIVE: (a, b, c, d, e) => okrobjective(a, b, c, d, e, us),
  OKRROLLUP: (a, b, c, d) => okrrollup(a, b, c, d, us),
  OKRGRADE: (a, b, c) => okrgrade(a, b, c, us),
  OKRPACE: (a, b, c) => okrpace(a, b, c, us),
  OKRSTATUS: (a, b, c, d, e, f) => okrstatus(a, b, c, d, e, f, us),
  OKRFORECAST: (a, b, c, d, e) => okrforecast(a, b, c, d, e, us),
  OKREXPLAIN: (a, b, c, d) => okrexplain(a, b, c, d, us),
  KPISTATUS: (a, b, c, d) => kpistatus(a, b, c, d, us),
  KPIATTAINMENT: (a, b, c, d) => kpiattainment(a, b, c, d, us),
  KPITREND: (a, b, c) => kpitrend(a, b, c, us),
  KPIEXPLAIN: (a, b, c, d) => kpiexplain(a, b, c, d, us),
};

/** The answer, or "! " and the sentence that it throws. */
export function call(name: string, ...args: A[]): Result {
  try {
    return cell[name]?.(...args) ?? "no such function";
  } catch (error) {
    return `! ${error instanceof Error ? error.message : "not an error"}`;
  }
}
