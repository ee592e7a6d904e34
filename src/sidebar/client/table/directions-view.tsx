import type { KpiRowView } from "../../contract";
import { newToken } from "../dispatch";
import { Button } from "../parts/button";
import { SelectField } from "../parts/field";
import { words } from "../words";
import type { TableEvent, TableScreen } from "./screen";

const text = words.table.directions;

interface DirectionsProps {
  readonly screen: Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;
  readonly act: (event: TableEvent) => void;
  readonly off: boolean;
}

/** KPIs whose direction nothing in the sheet says: those that are asked about, those chosen, and a way to add one. */
export function DirectionsView({ screen, act, off }: DirectionsProps) {
  const { proposal, choice } = screen;
  const chosen = choice.directions ?? {};
  const open = oneEach(proposal.rows.filter((row) => row.directionKey !== ""));
  const listed = open.filter((row) => row.asked || chosen[row.directionKey] !== undefined);
  const others = open.filter((row) => !listed.includes(row));
  const asked = listed.filter((row) => row.asked);
  if (open.length === 0) return null;
  const choose = (keys: readonly string[], direction: string): void =>
    act({
      type: "directionChosen",
      keys,
      direction: direction === "lower" || direction === "higher" ? direction : "",
      token: newToken(),
    });
  return (
    <section aria-labelledby="directions-heading">
      <h2 id="directions-heading">{text.title}</h2>
      <p class="hint">{hintOf(asked)}</p>
      {asked.length > 1 ? (
        <Button
          look="outline"
          off={off}
          onPress={() =>
            choose(
              asked.map((row) => row.directionKey),
              "lower",
            )
          }
        >
          {text.allLower({ count: asked.length })}
        </Button>
      ) : null}
      <div class="roles">
        {listed.map((row) => (
          <SelectField
            key={row.directionKey}
            id={`direction-${row.row}`}
            label={row.ownWord === "" ? row.name : text.marked({ name: row.name, word: row.ownWord })}
            value={chosen[row.directionKey] ?? ""}
            options={[
              { value: "", text: row.asked ? words.table.choose : text.unsaid },
              { value: "lower", text: words.table.direction.lower },
              { value: "higher", text: words.table.direction.higher },
            ]}
            off={off}
            onChoice={(value) => choose([row.directionKey], value)}
          />
        ))}
      </div>
      {others.length === 0 ? null : (
        <SelectField
          id="direction-other"
          label={text.other}
          value=""
          options={[{ value: "", text: words.table.choose }, ...others.map(optionOf)]}
          off={off}
          onChoice={(key) => choose([key], "lower")}
        />
      )}
    </section>
  );
}

/** Why it is asked: by names, by the user's own words, or by both. */
function hintOf(asked: readonly KpiRowView[]): string {
  if (asked.length === 0) return text.hint;
  const byWord = asked.filter((row) => row.ownWord !== "").length;
  if (byWord === 0) return text.asked;
  return byWord === asked.length ? text.askedByWords : text.askedByBoth;
}

function optionOf({ directionKey, name }: KpiRowView) {
  return { value: directionKey, text: name };
}

function oneEach(rows: readonly KpiRowView[]): readonly KpiRowView[] {
  const seen = new Set<string>();
  return rows.filter(({ directionKey }) => !seen.has(directionKey) && seen.add(directionKey));
}
