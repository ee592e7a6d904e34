import { readTitles } from "../../../src/core/table/header-titles";

/** What titles are about beside one another, with the year and the number of their periods. */
const aboutOf = (texts: readonly string[]): readonly string[] =>
  readTitles(texts).map(({ senses, period }) =>
    `${senses[0] ?? "-"} ${period?.year ?? ""}${period?.unit ?? ""}${period?.index ?? ""}`.trim(),
  );

describe("titles beside one another [H3, H8]", () => {
  it("T and A after the same periods are target and actual", () => {
    expect(aboutOf(["Q1 T", "Q1 A", "Q2 T", "Q2 A"])).toEqual([
      "target quarter1",
      "actual quarter1",
      "target quarter2",
      "actual quarter2",
    ]);
  });

  it("one pair is too little to tell", () => {
    expect(aboutOf(["Q1 T", "Q1 A"])).not.toContain("target quarter1");
  });

  it("A and F after years are actuals and forecasts", () => {
    expect(aboutOf(["2024A", "2025F"])).toEqual(["actual 2024year0", "forecast 2025year0"]);
  });

  it("Prev. beside Real. is what was planned, and nothing else alone", () => {
    expect(aboutOf(["Jan Prev.", "Jan Real."])).toEqual(["target month1", "actual month1"]);
    expect(aboutOf(["Prev.", "Actual"])[0]).toBe("past");
  });

  it("S1 and S2 are halves, S1 to S4 are counted", () => {
    expect(aboutOf(["S1", "S2"])).toEqual(["- half1", "- half2"]);
    expect(aboutOf(["S1", "S2", "S3", "S4"])).toEqual(["- run1", "- run2", "- run3", "- run4"]);
  });

  it("R and B before years are accounts and budgets, R alone is nothing", () => {
    expect(aboutOf(["R 2021", "B 2022", "R 2022"])).toEqual([
      "actual 2021year0",
      "target 2022year0",
      "actual 2022year0",
    ]);
    expect(aboutOf(["R 2021", "R 2022"])).toEqual(["- 2021year0", "- 2022year0"]);
  });

  it("Y1 to Y3 are years of a project", () => {
    expect(aboutOf(["Target Y3", "Y1", "Y2", "Y3"])).toEqual(["target", "- run1", "- run2", "- run3"]);
  });
});
