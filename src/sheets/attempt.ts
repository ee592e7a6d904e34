import { type Fault, faultOf } from "./fault";

/**
 * Runs acts one by one: what a person can mend becomes a sentence in `problems`, once, and the next act is done all the
 * same. A fault that passes (`passes`) ends everything: the whole is done again.
 */
export function attempter(
  problems: string[],
  passes: (fault: Fault) => boolean = () => false,
): <T>(act: () => T) => T | undefined {
  return (act) => {
    try {
      return act();
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (passes(fault)) throw fault;
      if (!problems.includes(fault.message)) problems.push(fault.message);
      return undefined;
    }
  };
}
