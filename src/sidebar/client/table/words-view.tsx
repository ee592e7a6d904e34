import { Radios, SelectField } from "../parts/field";
import { words } from "../words";
import type { TableEvent, TableScreen } from "./screen";

const text = words.table.ownWords;
const statuses = ["On target", "At risk", "Off target"] as const;

interface WordsProps {
  readonly screen: Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;
  readonly act: (event: TableEvent) => void;
  readonly off: boolean;
}

/** The user's own status column: whether its words are coloured in place of the figures, and what each means. */
export function WordsView({ screen, act, off }: WordsProps) {
  const { proposal, choice } = screen;
  const { statusWords, columns } = proposal;
  const chosen = choice.words ?? {};
  const isOn = Object.keys(chosen).length > 0;
  if (statusWords.length === 0) return null;
  const title = columns.status?.header ?? "";
  return (
    <>
      <Radios
        name="words"
        legend={text.legend}
        value={isOn ? "words" : "figures"}
        off={off}
        options={[
          { value: "figures", text: text.figures },
          { value: "words", text: text.words({ title }) },
        ]}
        onChoice={(value) => act({ type: "wordsChosen", on: value === "words" })}
      />
      {isOn ? (
        <div class="roles">
          {statusWords.map(({ word, rows }, index) => (
            <SelectField
              key={word}
              id={`word-${index}`}
              label={text.word({ word, rows })}
              value={chosen[word] ?? ""}
              options={[{ value: "", text: text.none }, ...statuses.map((status) => ({ value: status, text: status }))]}
              off={off}
              onChoice={(value) =>
                act({ type: "wordSet", word, status: statuses.find((status) => status === value) ?? "" })
              }
            />
          ))}
        </div>
      ) : null}
    </>
  );
}
