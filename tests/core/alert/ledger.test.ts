import { openEpisodes, readLedger, type Sent, unnoted, unsent } from "../../../src/core/alert/ledger";
import type { Cell } from "../../../src/core/values/cell";

const titles = [
  "When",
  "KPI",
  "Sheet",
  "Actual",
  "Target",
  "Event",
  "Episode",
  "Mail",
  "Seen",
  "Action",
  "Due",
  "Snooze",
];

function entry(kpi: string, event: string, episode: string, mail: string): readonly Cell[] {
  return [new Date(0), kpi, "KPIs", "3", "2", event, episode, mail, "", "", "", ""];
}

function ledgerOf(rows: readonly (readonly Cell[])[]) {
  const ledger = readLedger([titles, ...rows]);
  if (!ledger) throw new Error("No ledger.");
  return ledger;
}

/** Ten minutes ago. */
const noon = "2026-11-25 11:50:00";
const nobody: Sent = { keys: [], through: "" };

it("[L12] reads entries wherever their columns stand, and leaves other rows alone", () => {
  const moved = readLedger([
    ["Mine", "Mail", "Episode", "Event", "Target", "Actual", "Sheet", "KPI", "When"],
    ["x", "waiting", "T-1/E-1", "Off target", "2", "3", "KPIs", "Churn", ""],
    ["a note of mine", "", "", "", "", "", "", "", ""],
    ["", "waiting", "", "Off target", "", "", "", "Churn", ""],
    ["", "waiting", "T-1/E-2", "Odd", "", "", "", "Churn", ""],
  ]);
  expect(moved?.entries).toEqual([
    {
      row: 2,
      key: "T-1/E-1 first",
      episode: "T-1/E-1",
      reason: "first",
      kpi: "Churn",
      sheet: "KPIs",
      actual: "3",
      target: "2",
      mail: "waiting",
    },
  ]);
});

it("[L12] a sheet without one of our titles is not ours", () => {
  expect(readLedger([titles.filter((title) => title !== "Mail")])).toBeUndefined();
  expect(readLedger([[""]])).toBeUndefined();
});

it("[L13] new entries go below the last content; a column of unticked boxes is none", () => {
  const blank: readonly Cell[] = ["", "", "", "", "", "", "", "", false, "", "", ""];
  expect(ledgerOf([entry("Churn", "Off target", "T-1/E-1", "waiting"), blank, blank]).lastRow).toBe(2);
});

it("[L14] knows the episodes that are open, by table and KPI", () => {
  const ledger = ledgerOf([
    entry("Churn", "Off target", "T-1/E-1", "waiting"),
    entry("NPS", "Off target", "T-1/E-2", "waiting"),
    entry("NPS", "Back on target", "T-1/E-2", "waiting"),
    entry("Uptime", "Off target", "T-2/E-3", "waiting"),
  ]);
  expect([...openEpisodes(ledger, "T-1")]).toEqual([["churn", "T-1/E-1"]]);
});

it("[L15] notes an event once", () => {
  const ledger = ledgerOf([entry("Churn", "Off target", "T-1/E-1", "waiting")]);
  const event = { reason: "first", tableId: "T-1", kpi: "Churn", sheet: "KPIs", actual: 3, target: 2, at: 0 } as const;
  const events = [
    { ...event, episode: "T-1/E-1" },
    { ...event, episode: "T-1/E-2" },
  ];
  expect(unnoted(ledger, events)).toEqual(events.slice(1));
});

it.each([
  // mail state                      sent keys           sent through             to send
  ["L16", "waiting", [], "", true, "it waits"],
  ["L16", "waiting: quota", [], "", true, "it waits since a mail failed"],
  ["L16", "waiting", ["T-1/E-1 first"], "", false, "it was sent, only the mark is missing"],
  ["L17", "mail of 2026-11-25 09:12:00", [], "2026-11-25 09:12:00", false, "that mail was sent"],
  ["L17", "mail of 2026-11-25 09:12:00", [], "2026-11-24 09:12:00", true, "that mail never left"],
  ["L17", "mail of 2026-11-25 09:12:00", ["T-1/E-1 first"], "", false, "it was sent"],
  ["L17", "mail of 2026-11-25 11:59:00", [], "", false, "it may be on its way"],
  ["L18", "", [], "", false, "somebody cleared the cell"],
  ["L18", "sent by hand", [], "", false, "somebody wrote something else"],
])('[%s] "%s" (sent %j, through "%s") is sent: %s, %s', (_rule, mail, keys, through, sends) => {
  const ledger = ledgerOf([entry("Churn", "Off target", "T-1/E-1", mail)]);
  expect(unsent(ledger, ["T-1"], { keys, through }, noon).length > 0).toBe(sends);
});

it("[L16] returns wait like falls", () => {
  const ledger = ledgerOf([
    entry("Churn", "Off target", "T-1/E-1", "waiting"),
    entry("Churn", "Back on target", "T-1/E-1", "waiting"),
  ]);
  expect(unsent(ledger, ["T-1"], nobody, noon).map(({ key }) => key)).toEqual(["T-1/E-1 first", "T-1/E-1 resolve"]);
});

it("[L16] what waits for a table that is not tracked here is not sent", () => {
  const ledger = ledgerOf([entry("Churn", "Off target", "T-1/E-1", "waiting")]);
  expect(unsent(ledger, ["T-2", "T-11"], nobody, noon)).toEqual([]);
});
