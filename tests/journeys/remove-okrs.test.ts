import type { ObjectiveDraft } from "../../src/core/okr/draft";
import { objective } from "../sidebar/okr-file";
import { openTestFile, type TestFile } from "./open-file";

type Table = { readonly name: string; readonly rows: string[][] };

const plan: Table = { name: "Plan", rows: [["kept"]] };
const cycles: Table = { name: "Cycles", rows: [["Cycle", "Start", "End", "Budget"]] };

function openFile(...tables: Table[]): { readonly file: TestFile; readonly asked: string[] } {
  const asked: string[] = [];
  const file = openTestFile({
    tables: [plan, ...tables],
    answer: (question) => {
      asked.push(JSON.stringify(question));
      return { button: "YES" };
    },
  });
  return { file, asked };
}

const save = (file: TestFile, draft: ObjectiveDraft = objective()) =>
  file.call("rpc", "saveObjective", { requestId: "one", draft, original: null });

const names = (file: TestFile) => file.book.sheets().map(({ name }) => name);

it("[J5] sheets of a save's own making go, if their reader says so", async () => {
  const { file, asked } = openFile();
  await save(file);
  expect(names(file)).toEqual(["Plan", "Cycles", "OKRs"]);
  await file.click("removeLodestar");
  expect(asked.join()).toMatch(/made.*OKRs.*Cycles/);
  expect(names(file)).toEqual(["Plan"]);
});

it("[J5] a Cycles sheet of the user's own, which a save merely used, is no sheet that we made", async () => {
  const { file, asked } = openFile({
    ...cycles,
    rows: [...cycles.rows, ["2026-Q4", "2026-10-01", "2026-12-31", "5000"]],
  });
  await save(file);
  await file.click("removeLodestar");
  expect(asked.join()).not.toContain("Cycles");
  expect(names(file)).toEqual(["Plan", "Cycles"]);
  expect(file.value("Cycles!D2")).toBe(5000);
});

it("[J5] nor are a Cycles sheet that a save added a cycle to, and an empty OKRs sheet that it filled", async () => {
  const { file } = openFile(cycles, { name: "OKRs", rows: [] });
  await save(file);
  expect(file.value("Cycles!A2")).toBe("2026-Q4");
  expect(file.value("OKRs!A1")).toBe("ID");
  await file.click("removeLodestar");
  expect(names(file)).toEqual(["Plan", "Cycles", "OKRs"]);
});

it("[J5] an objective is found again in a sheet of the user's own that was renamed since", async () => {
  const { file } = openFile({ name: "OKRs", rows: [] });
  await save(file);
  file.book.renameSheet(file.area("OKRs!A1").sheet, "Company OKRs");
  expect(await file.call("rpc", "open", {})).toMatchObject({
    reply: { objectives: [{ objective: "Win the hearts of new customers" }] },
  });
});

it("[J5] a sheet that was inserted before the script broke off is of our making", async () => {
  const whole = openFile().file;
  const calls = await whole.countedCalls(() => save(whole));
  const { file } = openFile();
  file.host.calls.failAt(calls.lastIndexOf("Spreadsheet.insertSheet") + 2, "before");
  await save(file);
  expect(names(file)).toEqual(["Plan", "Cycles", "OKRs"]);
  await save(file);
  await file.click("removeLodestar");
  expect(names(file)).toEqual(["Plan"]);
});
