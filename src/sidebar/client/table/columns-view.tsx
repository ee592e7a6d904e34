import { columnLetters } from "../../../core/table/column-letters";
import { moreRoles } from "../../../core/table/column-role";
import type { ColumnRole, MoreRole } from "../../contract";
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
      <MoreColumnsView screen={screen} act={act} off={off} titles={titles} />
    </section>
  );
}

interface MoreProps extends ColumnsProps {
  readonly titles: readonly { readonly value: string; readonly text: string }[];
}

/** Columns that tell more of a KPI, and those that are left alone: what was found is said without opening anything. */
function MoreColumnsView({ screen, act, off, titles }: MoreProps) {
  const { proposal, choice } = screen;
  const columnOf = (role: MoreRole): number => choice.more?.[role] ?? 0;
  const found = moreRoles.filter((role) => columnOf(role) > 0);
  const none = { value: "0", text: words.none };
  return (
    <>
      <details class="more">
        <summary>{found.length === 0 ? text.moreColumns : text.alsoRead({ roles: found })}</summary>
        <p class="hint">{text.moreColumnsHint}</p>
        <div class="roles">
          {moreRoles.map((role) => (
            <SelectField
              key={role}
              id={`role-${role}`}
              label={text.moreRole[role]}
              value={String(columnOf(role))}
              options={[none, ...titles]}
              off={off}
              onChoice={(value) => act({ type: "moreChosen", role, column: Number(value), token: newToken() })}
            />
          ))}
        </div>
      </details>
      {proposal.aside.length === 0 ? null : (
        <p class="hint" dir="auto">
          {text.aside({
            columns: proposal.aside.map(({ role, column, header }) => ({
              role,
              title: text.column({ header, letter: columnLetters(column) }),
            })),
          })}
        </p>
      )}
    </>
  );
}
