import { useState } from "preact/hooks";
import { cycleFromName } from "../../../core/okr/cycle";
import type { CycleView } from "../../contract";
import { Problem, problemId, SelectField, TextField } from "../parts/field";
import { words } from "../words";
import type { FormEvent, HeadField, ObjectiveForm } from "./form";

const text = words.objective;
/** No cycle can be named so: names are trimmed. */
const other = " ";
const days = ["cycleStart", "cycleEnd"] as const;

interface CycleFieldProps {
  readonly head: ObjectiveForm["head"];
  readonly cycles: readonly CycleView[];
  readonly problem: (field: HeadField) => string;
  readonly left: (field: HeadField) => () => void;
  readonly off: boolean;
  readonly change: (event: FormEvent) => void;
}

/** One of the cycles that the file knows, or another one with a name and two days of its own. */
export function CycleField({ head, cycles, problem, left, off, change }: CycleFieldProps) {
  const isKnown = cycles.some(
    (cycle) => cycle.name === head.cycle && cycle.start === head.cycleStart && cycle.end === head.cycleEnd,
  );
  const [isOwn, setOwn] = useState(!isKnown);
  const options = cycles.map((cycle) => ({ value: cycle.name, text: text.cycleOption(cycle) }));
  const choose = (value: string) => {
    const known = cycles.find((cycle) => cycle.name === value);
    setOwn(known === undefined);
    change({ type: "cycleChosen", cycle: known ?? { name: "", start: head.cycleStart, end: head.cycleEnd } });
  };
  const rename = (value: string) => {
    // "2027-H1" tells its own days; a free name leaves them to the user.
    const told = cycleFromName(value);
    if (told === undefined) change({ type: "headSet", field: "cycle", value });
    else change({ type: "cycleChosen", cycle: told });
  };
  return (
    <>
      <SelectField
        id="cycle-choice"
        label={text.cycle}
        value={isOwn ? other : head.cycle}
        options={[...options, { value: other, text: text.cycleOther }]}
        problem={isOwn ? "" : problem("cycle") || problem("cycleStart") || problem("cycleEnd")}
        off={off}
        onChoice={choose}
      />
      {isOwn ? (
        <div class="inset">
          <TextField
            id="cycle"
            label={text.cycleName}
            value={head.cycle}
            problem={problem("cycle")}
            off={off}
            onText={rename}
            onLeave={left("cycle")}
          />
          <div class="columns two">
            <TextField
              id="cycleStart"
              type="date"
              label={text.cycleStart}
              value={head.cycleStart}
              problem={problem("cycleStart")}
              off={off}
              apart
              onText={(value) => change({ type: "headSet", field: "cycleStart", value })}
              onLeave={left("cycleStart")}
            />
            <TextField
              id="cycleEnd"
              type="date"
              label={text.cycleEnd}
              value={head.cycleEnd}
              problem={problem("cycleEnd")}
              off={off}
              apart
              onText={(value) => change({ type: "headSet", field: "cycleEnd", value })}
              onLeave={left("cycleEnd")}
            />
          </div>
          {days.map((day) =>
            problem(day) === "" ? null : (
              <Problem
                key={day}
                id={problemId(day)}
                text={text.fieldProblem({ field: text[day], message: problem(day) })}
              />
            ),
          )}
        </div>
      ) : null}
    </>
  );
}
