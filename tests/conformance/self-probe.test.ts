import { comparedRows, provenance, readAnswer, withSwitches } from "./compare-probes";
import { localAnswer, type ProbeAnswer, probedHost } from "./local-answer";
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

it("tells where another sheet goes the way of a turned switch", async () => {
  const place = { locale: "en_US", timeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" };
  const there = await localAnswer(place, ["formulas.rounding", "sort.notes-move"]);
  const answers = { ...there.answers, "custom.null": "null" };
  const compared = comparedRows({ ...there, answers }, found, readPlatform().rows);
  const rows = await withSwitches(compared, (turned) => localAnswer(place, turned));
  expect(rows.filter(({ verdict }) => verdict !== "same").map(({ id, verdict }) => [id, verdict])).toEqual([
    ["formulas.rounding", "as turned"],
    ["custom.null", "DIFFERS"],
    ["sort.notes-move", "as turned"],
  ]);
});

it("clears up after itself, and after a run that was ended before it could", async () => {
  const { host, answer } = probedHost({ locale: "en_US", timeZone: "Etc/UTC", scriptTimeZone: "Etc/UTC" });
  const before = JSON.stringify(host.memory());
  for (const name of ["Lodestar probe 1764000000000", "Lodestar probe grid"]) host.book.insertSheet(name, 2);
  const { left, seconds } = JSON.parse(String(await answer("selfProbe")));
  expect([left, seconds < 300]).toEqual([[], true]);
  expect(host.book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect([host.book.namedRanges(), host.book.anchors("metadata"), host.book.anchors("protection")]).toEqual([
    [],
    [],
    [],
  ]);
  expect(JSON.stringify(host.memory())).toBe(before);
  expect(host.view().outbox.filter(({ kind }) => kind === "mail")).toEqual([]);
});

it("reads answers of the probe, and nothing else", () => {
  expect(readAnswer(JSON.stringify(found))).toEqual(found);
  for (const text of ["", "{}", "[1]", '{"probe":1,"answers":{}}']) expect(readAnswer(text)).toBeUndefined();
});
