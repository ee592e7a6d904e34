import { join } from "node:path";
import { type ScoredTable, scoredTable, tablesOf } from "./scored-folder";

const folder = join(__dirname, "fixtures");
const names = tablesOf(folder);
const scored: ScoredTable[] = [];

it.each(names)("%s is understood, and no wrong column is adopted without asking", async (name) => {
  const table = await scoredTable(folder, name);
  scored.push(table);
  expect(table.wrongColumns).toEqual([]);
  expect(table.facts.filter(({ verdict }) => verdict !== "right")).toEqual([]);
});

it("the facts are thousands", () => {
  expect(scored).toHaveLength(names.length);
  expect(scored.flatMap((table) => table.facts).length).toBeGreaterThanOrEqual(3000);
});

it("the tables are many, in five languages", () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
  for (const language of ["en", "pt", "es", "id", "de"])
    expect(names.filter((name) => name.endsWith(`_${language}`)).length).toBeGreaterThanOrEqual(8);
});
