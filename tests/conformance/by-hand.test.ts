import { handAnswer } from "./by-hand";
import { comparedRows } from "./compare-probes";
import { readPlatform } from "./platform-rows";

const told = handAnswer({ locale: "en_US", timeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" });

it.each([
  ["triggers.edit-old-blank", 'D2: value "5", no oldValue, LIMITED'],
  ["triggers.edit-single", 'D3: value "7", oldValue "6", LIMITED'],
  ["triggers.edit-clear", 'D4: no value, oldValue "8", LIMITED'],
  ["triggers.edit-boolean", 'D5: value "TRUE", oldValue "FALSE", LIMITED'],
  ["triggers.edit-date", 'D6: value "46027", no oldValue, LIMITED'],
  ["triggers.edit-block", "F7:G7: no value, no oldValue, LIMITED"],
  ["triggers.edit-paste", 'F8: value "3", no oldValue, LIMITED'],
  ["triggers.edit-move", "nothing fired"],
  ["triggers.edit-sort", "nothing fired"],
  ["triggers.edit-structure", "nothing fired"],
  ["rules.numbers", 'text "red"'],
  ["rules.errors", 'text "none"'],
  ["rules.first-wins", 'text "red"'],
  ["rules.over-background", 'text "red"'],
])("[%s] a person's hand finds %s", async (id, wanted) => {
  expect((await told).answers[id]).toBe(wanted);
});

it("is compared with the rows that a hand was asked for", async () => {
  const answer = await told;
  const rows = comparedRows(answer, answer, readPlatform().rows);
  expect(
    rows
      .filter(({ verdict }) => verdict === "same")
      .map(({ id }) => id)
      .sort(),
  ).toEqual(Object.keys(answer.answers).sort());
});
