import { objectiveEn } from "../../../src/core/language/en/objective";
import { findOkrColumns, freshOkrColumns } from "../../../src/sheets/okr/okr-columns";

const titles: readonly string[] = Object.values(objectiveEn.titles);
const without = (...gone: readonly string[]) => titles.filter((title) => !gone.includes(title));

it("[D] a fresh sheet has its columns in order, titles in row 1", () => {
  const { headerRow, at } = freshOkrColumns();
  expect(headerRow).toBe(1);
  expect(Object.values(at).sort((one, other) => one - other)).toEqual(titles.map((_, index) => index + 1));
});

it.each([
  ["as made", [titles]],
  ["below rows of the user's", [["Our goals"], [""], titles]],
  ["in another order", [[...titles].reverse()]],
  ["with columns between", [["Mine", ...titles.slice(0, 5), "Also mine", ...titles.slice(5)]]],
  ["in other letters and widths", [titles.map((title) => ` ${title.toUpperCase()}  `)]],
  ["in full-width letters", [["ＩＤ", ...titles.slice(1)]]],
  ["without what nobody must keep", [without("Level", "Confidence", "Updated", "KPI", "Note")]],
])("[D2] titles %s are found", (_, values) => {
  const found = findOkrColumns("OKRs", values);
  if (found.outcome !== "found") throw new Error(JSON.stringify(found));
  const header = values[found.columns.headerRow - 1] ?? [];
  const title = String(header[found.columns.at.target - 1])
    .normalize("NFKC")
    .trim()
    .toLowerCase();
  expect(title).toBe("target");
});

it.each([
  ["nothing at all", [[""]], { outcome: "empty" }],
  ["no ID", [without("ID")], { outcome: "problem", message: expect.stringContaining('has no column "ID"') }],
  [
    "no Target",
    [without("Target")],
    { outcome: "problem", message: expect.stringContaining('has no column "Target"') },
  ],
  [
    "two Owners",
    [[...titles, "owner"]],
    { outcome: "problem", message: expect.stringContaining('two columns "Owner"') },
  ],
  [
    "a list of one's own with many of our words",
    [["Objective", "Owner", "Target", "Current", "Status", "Baseline", "Weight", "Score", "Unit"]],
    { outcome: "problem", message: expect.stringContaining("that Lodestar did not make") },
  ],
])("[D2] %s is said", (_, values, answer) => {
  expect(findOkrColumns("OKRs", values)).toEqual(answer);
});
