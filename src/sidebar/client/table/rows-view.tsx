import { useState } from "preact/hooks";
import type { KpiRowView, TableProposal } from "../../contract";
import { Button } from "../parts/button";
import { StatusChip } from "../parts/status-chip";
import { words } from "../words";

const text = words.table;
const shownAtFirst = 12;
/** A panel of 300 px is no place for thousands of rows; the sheet itself is beside it. */
const shownAtMost = 200;

/** Every row that counts, with the status it would have, and the rows left out, with the reason. */
export function RowsView({ proposal }: { readonly proposal: TableProposal }) {
  const [isWhole, setWhole] = useState(false);
  const { rows, skipped, rowCount } = proposal;
  const shown = rows.slice(0, isWhole ? shownAtMost : shownAtFirst);
  return (
    <section aria-labelledby="rows-heading">
      <h2 id="rows-heading">{text.rows}</h2>
      <ul class="rows">
        {shown.map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
      {!isWhole && rows.length > shownAtFirst ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {text.showRows({ count: Math.min(rows.length, shownAtMost) })}
        </Button>
      ) : null}
      {isWhole && rowCount > shown.length ? (
        <p class="hint">{text.moreRows({ count: rowCount - shown.length })}</p>
      ) : null}
      {skipped.length === 0 ? null : (
        <details>
          <summary>{text.skipped({ count: skipped.length })}</summary>
          <ul class="plain">
            {skipped.slice(0, shownAtMost).map((row) => (
              <li key={row.row} dir="auto">
                {text.skippedRow(row)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: KpiRowView }) {
  return (
    <li>
      <span class="row-number">{text.row({ row: row.row })}</span>
      <span class="row-name" dir="auto">
        {row.name}
      </span>
      {row.asked ? <span class="chip none">{text.directions.question}</span> : <StatusChip status={row.status} />}
      <span class="row-figures" dir="auto">
        {text.against(row)}
        {row.direction === "higher" || row.asked ? "" : `, ${text.direction[row.direction]}`}
      </span>
      {row.problem === "" ? null : (
        <span class="row-problem problem" dir="auto">
          {row.problem}
        </span>
      )}
    </li>
  );
}
