import type { TableProposal } from "../../contract";
import { words } from "../words";

const text = words.table.okrs;

/** What was understood of a table of key results, which is not tracked as KPIs. */
export function KeyResultsView({ okrs }: { readonly okrs: NonNullable<TableProposal["okrs"]> }) {
  const { rows, keyResults } = okrs;
  return (
    <section aria-labelledby="key-results-heading">
      <h2 id="key-results-heading">{text.title}</h2>
      <p class="summary">{text.summary(okrs)}</p>
      <ul class="rows">
        {rows.map(({ row, name, objective, score }) => (
          <li key={row}>
            <span class="row-number">{words.table.row({ row })}</span>
            <span class="row-name" dir="auto">
              {name}
            </span>
            <span class="row-figures">{text.keyResult({ objective, score })}</span>
          </li>
        ))}
      </ul>
      {keyResults > rows.length ? (
        <p class="hint">{words.table.moreRows({ count: keyResults - rows.length })}</p>
      ) : null}
    </section>
  );
}
