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

it("says where it ran: not at Google", () => {
  expect(found.met).toBe("Local Sheets");
});
