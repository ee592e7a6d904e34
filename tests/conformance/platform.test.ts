import { readFileSync } from "node:fs";
import { join } from "node:path";
import { switchNames } from "../../local/engine/switches";
import { citedIds, countsSentence, readPlatform } from "./platform-rows";

const { rows, sources } = readPlatform();
const groups = new Set(rows.map(({ id }) => id.split(".")[0] ?? ""));
const cited = citedIds(groups);

it("has one row for each id, each with sources that are listed", () => {
  const ids = rows.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(rows.filter(({ source }) => source.split(",").some((key) => !sources.includes(key)))).toEqual([]);
  expect(rows.filter(({ mark, source }) => mark !== "assumed" && source === "-")).toEqual([]);
});

it("has a test that cites each row which is posed", () => {
  expect(rows.filter(({ id, notPosed }) => !notPosed && !cited.has(id)).map(({ id }) => id)).toEqual([]);
});

it("has a row for each id that a test cites", () => {
  const ids = new Set(rows.map(({ id }) => id));
  expect([...cited].filter(([id]) => !ids.has(id))).toEqual([]);
});

it("has a switch for each row that is assumed", () => {
  const switches = new Set<string>(switchNames);
  expect(rows.filter(({ id, mark }) => mark === "assumed" && !switches.has(id)).map(({ id }) => id)).toEqual([]);
  // A row that somebody vouches for may be one as well.
  const others = rows.filter(({ id, mark }) => mark !== "assumed" && switches.has(id));
  expect(others.map(({ id }) => id).sort()).toEqual([
    "metadata.sort",
    "properties.value-limit",
    "validation.reject-script",
  ]);
});

it("README tells how many rows there are of each mark", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8").replace(/\s+/g, " ");
  expect(readme).toContain(countsSentence(rows));
});
