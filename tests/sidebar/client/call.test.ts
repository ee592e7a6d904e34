import { callThrough, faultOf, patience, type ScriptRun } from "../../../src/sidebar/client/call";

/** A script that answers, fails or throws at once; what was asked is kept. */
function script(act: (answered: (reply: unknown) => void, failed: (error: unknown) => void) => void) {
  const asked: { operation: string; payload: unknown }[] = [];
  const run = (): ScriptRun => {
    let answered: (reply: unknown) => void = () => undefined;
    let failed: (error: unknown) => void = () => undefined;
    const runner: ScriptRun = {
      withSuccessHandler(handler) {
        answered = handler;
        return runner;
      },
      withFailureHandler(handler) {
        failed = handler;
        return runner;
      },
      rpc(operation, payload) {
        asked.push({ operation, payload });
        act(answered, failed);
      },
    };
    return runner;
  };
  return { run, asked };
}

describe("call", () => {
  it("asks the one door with the operation and its payload, and gives the reply", async () => {
    const reply = { draft: null };
    const { run, asked } = script((answered) => answered({ ok: true, reply }));
    await expect(callThrough(run)("readObjective", { id: "O-7K2P" })).resolves.toEqual({ kind: "reply", reply });
    expect(asked).toEqual([{ operation: "readObjective", payload: { id: "O-7K2P" } }]);
  });

  it("tells the script's own sentence with its code", async () => {
    const { run } = script((answered) =>
      answered({ ok: false, code: "E-PROT", message: "Row 14 is protected: ask its owner." }),
    );
    await expect(callThrough(run)("open", {})).resolves.toEqual({
      kind: "fault",
      fault: { code: "E-PROT", message: "Row 14 is protected: ask its owner.", ways: [], unsettled: false },
    });
  });

  it("knows that a fault inside the script may come after its work", async () => {
    const { run } = script((answered) => answered({ ok: false, code: "E-FAULT", message: "It stopped." }));
    const outcome = await callThrough(run)("open", {});
    expect(outcome.kind === "fault" && outcome.fault.unsettled).toBe(true);
  });

  it.each([
    ["null", null],
    ["a text", "ok"],
    ["another shape", { reply: 1 }],
  ])("takes %s for no answer", async (_name, received) => {
    const { run } = script((answered) => answered(received));
    const outcome = await callThrough(run)("open", {});
    expect(outcome.kind === "fault" && outcome.fault.code).toBe("E-UNKNOWN");
  });

  it("settles when google.script.run itself throws", async () => {
    const { run } = script(() => {
      throw new TypeError("Failed due to illegal value in property: 0");
    });
    await expect(callThrough(run)("open", {})).resolves.toMatchObject({ kind: "fault", fault: { code: "E-UNKNOWN" } });
  });

  it("says where the page works when it stands outside Sheets", async () => {
    await expect(callThrough(() => undefined)("open", {})).resolves.toMatchObject({
      kind: "fault",
      fault: { code: "E-OUTSIDE" },
    });
  });
});

describe("what Google's failures mean", () => {
  it.each([
    [
      "E-ACCOUNTS",
      new Error("We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."),
    ],
    ["E-ACCOUNTS", new Error("Authorization is required to perform that action.")],
    ["E-ACCOUNTS", { name: "ScriptError", message: "Authorization is required to perform that action." }],
    ["E-OFFLINE", new Error("NetworkError: Connection failure due to HTTP 0")],
    ["E-UNKNOWN", new Error("ScriptError: Exceeded maximum execution time")],
    ["E-UNKNOWN", "something else"],
    ["E-UNKNOWN", undefined],
  ])("%s", (code, error) => {
    expect(faultOf(error).code).toBe(code);
  });

  it("gives two ways out where several accounts are signed in, and never Google's own words", () => {
    const fault = faultOf(new Error("Error code PERMISSION_DENIED."));
    expect(fault.ways).toHaveLength(2);
    expect(fault.message).toContain("several Google accounts");
    expect(fault.message).not.toContain("PERMISSION_DENIED");
  });

  it("says that a lost answer leaves the work in doubt", () => {
    expect(faultOf(new Error("NetworkError")).unsettled).toBe(true);
    expect(faultOf(new Error("Error code PERMISSION_DENIED.")).unsettled).toBe(false);
  });
});

it.each([
  [0, "quiet"],
  [299, "quiet"],
  [300, "busy"],
  [29_999, "busy"],
  [30_000, "slow"],
] as const)("after %d ms of waiting it is %s", (waitedMs, expected) => {
  expect(patience(waitedMs)).toBe(expected);
});
