import type { Reply } from "../apps-script/acts";
import type { CustomArgument, CustomResult, EvaluateCustom } from "../engine/book";
import type { Execution } from "./execution";
import type { HostState } from "./host-state";

/** Where executions take place. */
export interface Runner {
  /** Runs to the end and tells once; in this thread, before it returns. */
  run(state: HostState, execution: Execution, done: (reply: Reply) => void): void;
  readonly evaluate: EvaluateCustom;
  custom(
    calls: readonly { readonly name: string; readonly args: readonly CustomArgument[] }[],
  ): Promise<readonly CustomResult[]>;
  /** Resolves when no execution runs. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}
