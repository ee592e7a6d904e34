import fc from "fast-check";
import type { Services } from "../../src/sheets/services";
import { rpc } from "../../src/sidebar/server";
import { type OkrFile, objective, openOkrs } from "./okr-file";

/** Services that nobody may touch. */
const untouchable = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`Nothing may ask for ${String(name)}.`);
    },
  },
) as Services;

const wellFormed = {
  open: {},
  understandTable: { headerRow: 3, columns: { name: 1, actual: 2 } },
  trackTable: {
    requestId: "r",
    choice: {
      sheetId: 0,
      headerRow: 1,
      columns: { name: 1, actual: 2, target: 3 },
      statusColumn: true,
      wholeRow: false,
      colourOnTarget: false,
    },
  },
  repairTable: { requestId: "r", tableId: "t" },
  untrackTable: { requestId: "r", tableId: "t" },
  setAlerts: { requestId: "r", on: true, address: "ana@example.com", frequency: "daily", hour: 9 },
  checkNow: { requestId: "r" },
  readObjective: { id: "O-7K2P" },
  saveObjective: { requestId: "r", draft: objective(), original: null },
} as const;
const operations = Object.keys(wellFormed) as (keyof typeof wellFormed)[];

it.each(operations)("[S5] %s with a request as the contract has it gets past the door", (operation) => {
  const answer = rpc(operation, wellFormed[operation], untouchable);
  // Behind the door the first service is asked for, which these services answer with a fault.
  expect(answer).toMatchObject({ ok: false, code: "E-FAULT" });
});

it.each([
  ["an unknown operation", "deleteEverything", {}],
  ["no operation", undefined, {}],
  ["an operation that every object has", "toString", {}],
  ["the prototype", "__proto__", {}],
  ["no payload", "open", undefined],
  ["null", "open", null],
  ["a list", "open", []],
  ["an extra key", "open", { extra: 1 }],
  ["a missing request id", "checkNow", {}],
  ["an empty request id", "checkNow", { requestId: "" }],
  ["a request id without end", "checkNow", { requestId: "x".repeat(65) }],
  ["an hour of 24", "setAlerts", { ...wellFormed.setAlerts, hour: 24 }],
  ["a row of 0", "understandTable", { headerRow: 0 }],
  ["a column of 1.5", "understandTable", { columns: { name: 1.5 } }],
  ["an unknown role", "understandTable", { columns: { salary: 1 } }],
  [
    "a commitment of one's own",
    "saveObjective",
    { ...wellFormed.saveObjective, draft: { ...objective(), commitment: "maybe" } },
  ],
  ["a number for a text", "saveObjective", { ...wellFormed.saveObjective, draft: { ...objective(), owner: 7 } }],
  [
    "51 key results",
    "saveObjective",
    {
      ...wellFormed.saveObjective,
      draft: { ...objective(), keyResults: Array.from({ length: 51 }, () => objective().keyResults[0]) },
    },
  ],
  [
    "more than 100 kB",
    "saveObjective",
    { ...wellFormed.saveObjective, draft: objective({ objective: "x".repeat(100_001) }) },
  ],
])("[S5] %s is refused with a sentence, and no service is asked", (_, operation, payload) => {
  const answer = rpc(operation, payload, untouchable);
  expect(answer).toMatchObject({ ok: false, code: "E-BADREQ", message: expect.stringMatching(/^The sidebar .*\.$/) });
});

it("[S5] says where the first mistake is", () => {
  const draft = { ...objective(), keyResults: [{ ...objective().keyResults[0], target: 5 }] };
  expect(rpc("saveObjective", { requestId: "r", draft, original: null }, untouchable)).toMatchObject({
    message:
      'The sidebar sent something that Lodestar cannot read at "draft.keyResults.0.target": this is no string. Close the sidebar and open it again.',
  });
});

it("[S5] ten thousand payloads: a typed refusal each, and nothing thrown", () => {
  const operation = fc.oneof(fc.constantFrom(...operations), fc.string());
  const almost = fc.constantFrom(...operations).map((name) => wellFormed[name]);
  const spoilt = fc
    .tuple(almost, fc.string(), fc.anything())
    .map(([payload, key, value]) => ({ ...payload, [key]: value }));
  const payload = fc.oneof(
    fc.anything({ withBigInt: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.jsonValue(),
    spoilt,
  );
  fc.assert(
    fc.property(operation, payload, (name, sent) => {
      const answer = rpc(name, sent, untouchable);
      expect(answer.ok).toBe(false);
      expect(["E-BADREQ", "E-FAULT"]).toContain(answer.ok ? "" : answer.code);
    }),
    { numRuns: 10_000 },
  );
});

it("[S5] what circles in itself is refused", () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(rpc("open", circle, untouchable)).toMatchObject({ ok: false, code: "E-BADREQ" });
});

describe("faults are sentences", () => {
  const refusal = (message: string, at = 4) => {
    const file = openOkrs();
    file.host.calls.reset();
    file.host.calls.failAt(at, "before", message);
    return file.ask("saveObjective", { requestId: "r", draft: objective(), original: null });
  };

  it.each([
    [
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      "E-PROT",
      "are protected",
    ],
    ["You do not have permission to edit this spreadsheet.", "E-VIEW", "You may look at this file but not change it."],
    [
      "Service Spreadsheets failed while accessing document",
      "E-FAULT",
      'Saving was interrupted ("Service Spreadsheets failed while accessing document"). Press Save again',
    ],
  ])("%s", (message, code, sentence) => {
    expect(refusal(message)).toMatchObject({ ok: false, code, message: expect.stringContaining(sentence) });
  });

  it("names the protected cells", () => {
    const message =
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
    expect(refusal(message, 7)).toMatchObject({
      message: expect.stringMatching(/^Cells A1:[A-Z]+\d of sheet "OKRs" are protected/),
    });
  });

  it("a fault while opening is one, too", () => {
    const file = openOkrs();
    file.host.calls.reset();
    file.host.calls.failAt(1, "before", "Service unavailable");
    expect(file.ask("open", {})).toEqual({
      ok: false,
      code: "E-FAULT",
      message:
        'Google Sheets did not answer as it should ("Service unavailable"). Nothing is lost: try again in a moment.',
    });
  });
});

it("[S3] answers carry plain texts, whatever the cells hold", () => {
  const file = openOkrs();
  const nasty = '<img src=x onerror="alert(1)">';
  const reply = file.save(objective({ objective: nasty }));
  expect(reply).toMatchObject({ outcome: "saved", draft: { objective: nasty } });
  expect(file.reply("open", {}).objectives).toMatchObject([{ objective: nasty }]);
});

it("what crosses is JSON: no date, nothing undefined in a list", () => {
  const file = openOkrs();
  const saved = file.save(objective());
  const replies: unknown[] = [saved, file.reply("open", {}), readBack(file, saved)];
  for (const reply of replies) expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
});

function readBack(file: OkrFile, saved: ReturnType<OkrFile["save"]>): unknown {
  return saved.outcome === "saved" ? file.reply("readObjective", { id: saved.draft.id }) : undefined;
}
