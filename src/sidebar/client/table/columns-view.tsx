import { columnLetters } from "../../../core/table/column-letters";
import type { ColumnRole } from "../../contract";
import { newToken } from "../dispatch";
import { SelectField } from "../parts/field";
import { words } from "../words";
import { missingRoles, neededRoles, type TableEvent, type TableScreen } from "./screen";

const text = words.table;
const roles: readonly ColumnRole[] = ["name", "actual", "target", "direction", "owner", "status"];

interface ColumnsProps {
  readonly screen: Extract<TableScreen, { kind: "choosing" | "rereading" | "applying" }>;
  readonly act: (event: TableEvent) => void;
  readonly off: boolean;
}

/** Which column is what, each changeable to another title of the user's own header row. */
export function ColumnsView({ screen, act, off }: ColumnsProps) {
  const { proposal, choice } = screen;
  const missing = screen.kind === "choosing" && screen.attention > 0 ? missingRoles(choice) : [];
  const titles = proposal.headers.map((header, index) => ({
    value: String(index + 1),
    text: text.column({ header, letter: columnLetters(index + 1) }),
  }));
  return (
    <section aria-labelledby="columns-heading">
      <h2 id="columns-heading">{text.columns}</h2>
      <p class="hint">{text.columnsHint}</p>
      <div class="roles">
        {roles.map((role) => {
          const isNeeded = neededRoles.includes(role);
          const chosen = choice.columns[role];
          const none = { value: "0", text: isNeeded ? text.choose : words.none };
          return (
            <SelectField
              key={role}
              id={`role-${role}`}
              label={text.role[role]}
              value={chosen === undefined ? "0" : String(chosen)}
              options={isNeeded && chosen !== undefined ? titles : [none, ...titles]}
              problem={missing.includes(role) ? text.missing({ role: text.role[role] }) : ""}
              off={off}
              onChoice={(value) => act({ type: "roleChosen", role, column: Number(value), token: newToken() })}
            />
          );
        })}
        <div class="field">
          <label for="header-row">{text.headerRow}</label>
          <input
            id="header-row"
            type="number"
            min={1}
            step={1}
            value={choice.headerRow}
            disabled={off}
            onChange={(event) => {
              const row = Math.floor(Number(event.currentTarget.value));
              if (row >= 1 && row !== choice.headerRow) act({ type: "headerRowChosen", row, token: newToken() });
            }}
          />
        </div>
      </div>
    </section>
  );
}
