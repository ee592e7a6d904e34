import { comparedRows, provenance, readAnswer } from "./compare-probes";
import { localAnswer, type ProbeAnswer } from "./local-answer";
import { readPlatform } from "./platform-rows";
import { probeAnswers } from "./probe-answers";

let found: ProbeAnswer;
beforeAll(async () => {
  found = await localAnswer({ locale: "en_US", timeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" });
});

it.each(Object.entries(probeAnswers))("[%s] is answered with %s", (id, wanted) => {
  expect(found.answers[id]).toBe(wanted);
});

it("asks for every row that needs nobody's hand, and for nothing else", () => {
  const askable = readPlatform().rows.filter(({ byHand }) => !byHand);
  expect(Object.keys(found.answers).sort()).toEqual(askable.map(({ id }) => id).sort());
});

it("compared with itself differs in nothing, and says that it has not met Google", () => {
  const compared = comparedRows(found, found, readPlatform().rows);
  expect(compared.filter(({ verdict }) => verdict !== "same")).toEqual([]);
  expect(provenance(found)).toContain("NOT met Google");
  expect(provenance({ ...found, met: "Google Sheets" })).toContain("comes from Google Sheets");
});

it("shows what another sheet answers otherwise, or not at all", () => {
  const { "values.number": _number, ...others } = found.answers;
  const there = { ...found, answers: { ...others, "values.text": "null", "custom.active-range": 'text "Loading..."' } };
  const rows = readPlatform().rows.map((row) => ({ ...row, differs: row.id === "custom.active-range" }));
  const compared = comparedRows(there, found, rows).filter(({ verdict }) => verdict !== "same");
  expect(compared).toMatchObject([
    { id: "values.number", verdict: "not answered" },
    { id: "values.text", verdict: "DIFFERS", there: "null", here: 'text "Revenue"' },
    { id: "custom.active-range", verdict: "known to differ" },
  ]);
});

it("reads answers of the probe, and nothing else", () => {
  expect(readAnswer(JSON.stringify(found))).toEqual(found);
  for (const text of ["", "{}", "[1]", '{"probe":1,"answers":{}}']) expect(readAnswer(text)).toBeUndefined();
});
