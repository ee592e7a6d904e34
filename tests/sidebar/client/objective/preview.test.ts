import { preview } from "../../../../src/sidebar/client/objective/preview";
import { keyResult, objective } from "../drafts";

const one = (baseline: string, target: string, current: string, locale = "en_US") =>
  preview(objective({ keyResults: [keyResult({ baseline, target, current })] }), locale).keyResults[0];

describe("the preview of a key result", () => {
  it.each([
    //  baseline  target    current   score   read as
    ["45", "70", "60", 0.6, ["45", "70", "60"]],
    ["8%", "5%", "6%", 0.666666666667, ["8%", "5%", "6%"]],
    ["", "3000", "1500", 0.5, ["", "3,000", "1,500"]],
    ["$0", "$1.5M", "$450,000", 0.3, ["$0", "$1,500,000", "$450,000"]],
    ["45", "70", "", null, ["45", "70", ""]],
    ["45", "", "60", null, ["45", "", "60"]],
    ["45", "soon", "60", null, ["45", "", "60"]],
    ["soon", "70", "60", null, ["", "70", "60"]],
    ["45", "70", "90", 1, ["45", "70", "90"]],
  ])("from %p to %p, now %p is %p", (baseline, target, current, score, read) => {
    const seen = one(baseline, target, current);
    expect(seen?.score).toBe(score);
    expect([seen?.baseline, seen?.target, seen?.current]).toEqual(read);
  });

  it("reads numbers as the sheet's locale does, and shows them so", () => {
    expect(one("0", "1.234", "617", "pt_BR")).toMatchObject({ score: 0.5, target: "1.234" });
    expect(one("0", "1.234", "0.617", "en_US")).toMatchObject({ score: 0.5, target: "1.234" });
    expect(one("0", "R$ 50.000", "R$ 25.000", "pt_BR")).toMatchObject({ score: 0.5, target: "R$ 50.000" });
  });
});

describe("the preview of an objective", () => {
  it("weighs its key results, and counts a blank current as nothing done", () => {
    const draft = objective({
      keyResults: [
        keyResult({ baseline: "0", target: "10", current: "10", weight: "3" }),
        keyResult({ baseline: "0", target: "10", current: "" }),
      ],
    });
    expect(preview(draft, "en_US").score).toBe(0.75);
  });

  it("has no score while no key result has a target", () => {
    expect(preview(objective({ keyResults: [keyResult({ target: "", current: "" })] }), "en_US").score).toBeNull();
  });
});
