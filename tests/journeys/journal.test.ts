import type { RpcReply } from "../../src/sidebar/contract";
import { objective } from "../sidebar/okr-file";
import { openTestFile } from "./open-file";

const request = { requestId: "click", draft: objective(), original: null };

/** The words of the OKRs sheet's rows, without the titles. */
const texts = (file: ReturnType<typeof openTestFile>): unknown[] =>
  file.book.sheets().some(({ name }) => name === "OKRs")
    ? file
        .values("OKRs!C2:C9")
        .flat()
        .filter((text) => text !== "")
    : [];

it.each([
  ["the answer of the lock is lost", 1, "after", []],
  ["the record could not be written", 3, "before", []],
  ["the record was written, and the answer lost", 3, "after", ["whole"]],
  ["no sheet could be made", 6, "before", ["whole"]],
  ["the rows were written, and the answer lost", 7, "after", ["whole"]],
  ["the formulas could not be written", 8, "before", ["whole"]],
  ["the record could not be closed", 15, "before", ["whole"]],
  ["the lock could not be released", 16, "before", ["whole"]],
] as const)("[C5] %s: opening the sidebar mends it, asking again saves once", async (_, call, how, after) => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const whole = [request.draft.objective, ...request.draft.keyResults.map(({ metric }) => metric)];
  file.host.calls.reset();
  file.host.calls.failAt(call, how, "We're sorry, a server error occurred. Please wait a bit and try again.");
  const first = (await file.call("rpc", "saveObjective", request)) as RpcReply<"saveObjective">;
  expect(first.ok).toBe(call === 16);
  file.host.calls.reset();
  expect(await file.call("rpc", "open", {})).toMatchObject({ ok: true, reply: { notices: [] } });
  expect(texts(file)).toEqual(after.length > 0 ? whole : []);
  expect(await file.call("rpc", "saveObjective", request)).toMatchObject({ ok: true, reply: { outcome: "saved" } });
  expect(await file.call("rpc", "saveObjective", request)).toMatchObject({ ok: true, reply: { outcome: "saved" } });
  expect(texts(file)).toEqual(whole);
  expect(file.value("OKRs!O2")).toBe(0.375);
});

it("[C4] two clicks at once are one objective", async () => {
  const file = openTestFile({ tables: [{ name: "Plan", rows: [["kept"]] }] });
  const answers = await Promise.all([
    file.call("rpc", "saveObjective", request),
    file.call("rpc", "saveObjective", request),
  ]);
  expect(answers[1]).toEqual(answers[0]);
  expect(texts(file)).toHaveLength(3);
});
