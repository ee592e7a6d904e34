import { newToken } from "../dispatch";
import { Button } from "../parts/button";
import { Radios } from "../parts/field";
import { Frame } from "../parts/frame";
import { words } from "../words";
import type { Difference, Side } from "./merge";
import { isDecided, type ObjectiveEvent, type ObjectiveScreen } from "./screen";

const text = words.conflict;
const labels = words.objective;

interface ConflictProps {
  readonly screen: Extract<ObjectiveScreen, { kind: "conflict" }>;
  readonly act: (event: ObjectiveEvent) => void;
  readonly onBack: () => void;
}

interface Choice {
  readonly legend: string;
  readonly yours: string;
  readonly theirs: string;
}

function sides(yours: string, theirs: string): Pick<Choice, "yours" | "theirs"> {
  const shown = (side: string, value: string) => `${side}: ${value.trim() === "" ? text.blank : value}`;
  return { yours: shown(text.yours, yours), theirs: shown(text.theirs, theirs) };
}

function choiceOf(difference: Difference): Choice {
  switch (difference.kind) {
    case "field":
      return { legend: labels[difference.field], ...sides(difference.yours, difference.theirs) };
    case "key result field": {
      const { metric, yours, theirs } = difference;
      return { legend: text.ofKeyResult({ field: labels[difference.field], metric }), ...sides(yours, theirs) };
    }
    case "key result gone": {
      const legend = text.gone({ metric: difference.metric });
      return difference.removedBy === "theirs"
        ? { legend, yours: text.keptYours, theirs: text.removedTheirs }
        : { legend, yours: text.removedYours, theirs: text.keptTheirs };
    }
  }
}

export function ConflictView({ screen, act, onBack }: ConflictProps) {
  const isReady = isDecided(screen);
  const isOpen = screen.differences.length > 0;
  return (
    <Frame
      title={text.title}
      onBack={onBack}
      footer={
        <>
          <p class="hint" id="choices-hint" aria-live="polite">
            {isReady ? "" : text.undecided}
          </p>
          <Button
            look="action"
            off={!isReady}
            describedBy="choices-hint"
            onPress={() => act({ type: "choicesSaved", token: newToken() })}
          >
            {isOpen ? text.save : text.saveAgain}
          </Button>
          <Button look="quiet" onPress={() => act({ type: "conflictLeft" })}>
            {text.back}
          </Button>
        </>
      }
    >
      {isOpen ? (
        <>
          <p>{text.intro}</p>
          {screen.differences.map((difference) => (
            <DifferenceChoice
              key={difference.key}
              difference={difference}
              side={screen.choices[difference.key]}
              onChoice={(side) => act({ type: "sideChosen", key: difference.key, side })}
            />
          ))}
          <p class="hint">{text.merged}</p>
        </>
      ) : (
        screen.messages.map((message) => (
          <p key={message} dir="auto">
            {message}
          </p>
        ))
      )}
    </Frame>
  );
}

interface DifferenceChoiceProps {
  readonly difference: Difference;
  readonly side: Side | undefined;
  readonly onChoice: (side: Side) => void;
}

function DifferenceChoice({ difference, side, onChoice }: DifferenceChoiceProps) {
  const { legend, yours, theirs } = choiceOf(difference);
  return (
    <div class="card still">
      <Radios
        name={`side.${difference.key}`}
        legend={legend}
        value={side}
        options={[
          { value: "yours", text: yours },
          { value: "theirs", text: theirs },
        ]}
        onChoice={onChoice}
      />
    </div>
  );
}
