import { openTestFile } from "../journeys/open-file";

/** What a formula gives beside cells typed by a user. */
function shownIn(options: Parameters<typeof openTestFile>[0], cells: readonly string[], formula: string) {
  const file = openTestFile({ ...options, tables: [{ name: "Sheet1", rows: [] }] });
  file.type("Sheet1!A1", [cells]);
  file.type("Sheet1!J1", formula);
  return file.value("Sheet1!J1");
}

describe("cells as Sheets hands them over", () => {
  it.each(["Etc/UTC", "America/Sao_Paulo", "Asia/Kolkata", "Europe/Berlin"])(
    "[V7] a duration cell is its seconds in %s",
    (timeZone) => {
      expect(shownIn({ timeZone }, ["2:30:00", "5:00:00"], "=OKRSCORE(A1, B1)")).toBe(0.5);
      expect(shownIn({ timeZone }, ["2:30:00"], '=KPISTATUS(A1, "< 3h")')).toBe("On target");
      expect(shownIn({ timeZone }, ["30:00:00"], '=KPISTATUS(A1, "≤ 30h")')).toBe("On target");
    },
  );

  it.each(["Etc/UTC", "America/Sao_Paulo", "Asia/Kolkata"])("[F14] a date cell is its day in %s", (timeZone) => {
    expect(shownIn({ timeZone }, ["2026-04-01", "2026-04-30", "2026-04-15"], "=OKRPACE(A1, B1, C1)")).toBe(0.5);
    expect(shownIn({ timeZone }, ["2026-11-01", "2026-11-30"], "=OKRPACE(A1, B1, TODAY())")).toBe(0.833333333333);
  });

  it.each([
    ["en_US", "'1.234", 1.234],
    ["pt_BR", "'1.234", 1234],
  ])("[V2] in %s the text %s is %d", (locale, text, expected) => {
    const separator = locale === "en_US" ? "," : ";";
    expect(
      shownIn({ locale }, [text], `=OKRSCORE(A1${separator} 1${separator} 0${separator} "linear"${separator} FALSE)`),
    ).toBe(expected);
  });

  it("[V4] a percent cell is a fraction, and a percent text beside it the same", () => {
    expect(shownIn({}, ["45%", "'90%"], "=OKRSCORE(A1, B1)")).toBe(0.5);
  });

  it("[V12] checkboxes are yes and no", () => {
    expect(shownIn({}, ["TRUE", "TRUE"], "=OKRSCORE(A1, B1)")).toBe(1);
    expect(shownIn({}, ["FALSE", ""], "=OKRSCORE(A1, B1)")).toBe("");
  });

  it("[K1] an error cell arrives as its text", () => {
    // Were it not handed over, the cell would show the error (docs/platform.md, custom.error-cell).
    expect(shownIn({ turned: [] }, ["=NA()", "5"], "=KPISTATUS(A1, B1)")).toBe("No data");
  });

  it("[A4] a whole column fills as many rows as are filled", () => {
    const file = openTestFile({
      tables: [
        {
          name: "Sheet1",
          rows: [
            ["Current", "Target"],
            ["5", "10"],
            ["", ""],
            ["10", "10"],
          ],
        },
      ],
    });
    file.type("Sheet1!J1", "=OKRSCORE(A1:A, B1:B)");
    expect(file.values("Sheet1!J1:J5")).toEqual([["Score"], [0.5], [""], [1], [""]]);
  });

  it("[A4] MAP calls it cell by cell", () => {
    const file = openTestFile({
      tables: [
        {
          name: "Sheet1",
          rows: [
            ["5", "10"],
            ["10", "10"],
          ],
        },
      ],
    });
    file.type("Sheet1!J1", "=MAP(A1:A2, B1:B2, LAMBDA(a, b, OKRSCORE(a, b)))");
    expect(file.values("Sheet1!J1:J2")).toEqual([[0.5], [1]]);
  });

  const key = [
    ["Current", "Target", "Baseline"],
    ["44", "50", "30"],
    ["abc", "10", "0"],
    ["", "10", "0"],
    ["'6%", "'5%", "'8%"],
  ];

  it.each<[string, string, unknown[]]>([
    ["A4 ARRAYFORMULA", "=ARRAYFORMULA(OKRSCORE(A1:A, B1:B, C1:C))", ["Score", 0.7, "⚠", "", 0.666666666667, ""]],
    ["A2 one cell for all rows", "=OKRSCORE(A2:A5, 100)", [0.44, "⚠", "", "⚠", "", ""]],
    [
      "A4 BYROW",
      "=BYROW(A2:C2, LAMBDA(r, OKRSCORE(INDEX(r, 1, 1), INDEX(r, 1, 2), INDEX(r, 1, 3))))",
      [0.7, "", "", "", "", ""],
    ],
    ["A1 IFERROR over one cell", '=IFERROR(OKRSCORE(A3, B3, C3), "to mend")', ["to mend", "", "", "", "", ""]],
    ["A4 IFERROR over rows leaves them", '=IFERROR(OKRSCORE(A2:A3, B2:B3, C2:C3), "x")', [0.7, "⚠", "", "", "", ""]],
    [
      "A4 AVERAGE leaves out a bad row",
      "=AVERAGE(OKRSCORE(A2:A5, B2:B5, C2:C5))",
      [0.683333333333, "", "", "", "", ""],
    ],
    ["K1 a column of statuses can be counted", '=COUNTIF(KPISTATUS(A1:A5, B1:B5), "At risk")', [0, "", "", "", "", ""]],
    ["F12 a bad score is named", "=OKRROLLUP(OKRSCORE(A2:A5, B2:B5, C2:C5))", ["#ERROR!", "", "", "", "", ""]],
    ["A5 a header beside one target", "=KPISTATUS(A1:A2, 50)", ["Status", "Off target", "", "", "", ""]],
  ])("[%s] %s", (_rule, formula, expected) => {
    // That IFERROR catches what a function throws is nobody's word but ours (docs/platform.md, custom.iferror).
    const file = openTestFile({ tables: [{ name: "Sheet1", rows: key }], turned: [] });
    file.type("Sheet1!J1", formula);
    const shown = file.values("Sheet1!J1:J6").map(([cell]) => {
      if (typeof cell === "number") return Number(cell.toPrecision(12));
      return typeof cell === "string" && cell.startsWith("⚠") ? "⚠" : cell;
    });
    expect(shown).toEqual(expected);
  });
});
