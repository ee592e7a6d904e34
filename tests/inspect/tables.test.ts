import { join } from "node:path";
import { type ScoredTable, scoredTable, tablesOf } from "./scored-folder";

const folder = join(__dirname, "fixtures");
const names = tablesOf(folder);
const scored: ScoredTable[] = [];

it.each(names)("%s: no wrong column is adopted without asking", async (name) => {
  const table = await scoredTable(folder, name);
  scored.push(table);
  expect(table.wrongColumns).toEqual([]);
});

it("understands at least 95 % of all facts of the tables as people keep them", () => {
  expect(scored).toHaveLength(names.length);
  const facts = scored.flatMap((table) => table.facts);
  const right = facts.filter(({ verdict }) => verdict === "right");
  expect(right.length / facts.length).toBeGreaterThanOrEqual(0.95);
});

it("the tables are many, in five languages", () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  for (const language of ["en", "pt", "es", "id", "de"])
    expect(names.filter((name) => name.endsWith(`_${language}`)).length).toBeGreaterThanOrEqual(8);
});
