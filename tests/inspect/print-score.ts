// `npm run inspect:score`: how much of each table is understood, fact by fact.
import { join, resolve } from "node:path";
import type { Fact } from "./score";
import { type ScoredTable, scoredTable, tablesOf } from "./scored-folder";

const share = (facts: readonly Fact[], verdict: Fact["verdict"]) =>
  facts.filter((fact) => fact.verdict === verdict).length;

function lineOf(name: string, facts: readonly Fact[], wrongColumns: number): string {
  const right = share(facts, "right");
  const percent = facts.length === 0 ? "" : `${((100 * right) / facts.length).toFixed(1)} %`;
  const counts = [right, share(facts, "wrong"), share(facts, "asked"), wrongColumns].map((count) =>
    `${count}`.padStart(6),
  );
  return `${name.padEnd(36)}${counts.join("")}${percent.padStart(9)}`;
}

async function printScore(folder: string): Promise<void> {
  console.log(`${"".padEnd(36)} right wrong asked  cols`);
  const scored: ScoredTable[] = [];
  for (const name of tablesOf(folder)) {
    const table = await scoredTable(folder, name);
    scored.push(table);
    console.log(lineOf(name, table.facts, table.wrongColumns.length));
    for (const column of table.wrongColumns) console.log(`    wrong column: ${column}`);
    for (const { fact, verdict, expected, got } of table.facts)
      if (verdict !== "right")
        console.log(`    ${fact}: expected ${expected}, got ${got}${verdict === "asked" ? " (asked)" : ""}`);
  }
  console.log(
    lineOf(
      `${scored.length} tables`,
      scored.flatMap(({ facts }) => facts),
      scored.flatMap(({ wrongColumns }) => wrongColumns).length,
    ),
  );
}

const given = process.env.INSPECT_FOLDER;
printScore(given ? resolve(process.env.INIT_CWD ?? process.cwd(), given) : join(__dirname, "fixtures"));
