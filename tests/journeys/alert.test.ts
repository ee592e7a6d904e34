import { tellStory } from "./kpi-story";

const hour = 3_600_000;

it("[J4] there is one clock trigger, however often one clicks", async () => {
  const file = tellStory();
  await file.track();
  for (let click = 0; click < 5; click++) await file.alert();
  expect(file.host.memory().triggers).toHaveLength(1);
  await file.alert({ frequency: "hourly" });
  await file.alert({ frequency: "hourly" });
  expect(file.host.memory().triggers).toHaveLength(1);
  file.type("KPIs!B2", "1");
  await file.host.advance(hour);
  expect(file.outbox("mail")).toHaveLength(1);
});

it("[J4] clicking again keeps the trigger that stands: creating them is rationed", async () => {
  const file = tellStory();
  await file.alert();
  const [first] = file.host.memory().triggers;
  await file.alert({ address: "ben@example.com" });
  expect(file.host.memory().triggers).toEqual([first]);
});

it("[J4] off is off: no trigger, no mail, the ledger goes on", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  expect(await file.alert({ on: false })).toContain("Alerts are off");
  file.type("KPIs!B2", "1");
  await file.host.advance(48 * hour);
  expect(file.outbox("mail")).toEqual([]);
  expect(file.ledger()).toHaveLength(1);
  await file.alert();
  await file.host.advance(48 * hour);
  expect(file.outbox("mail")).toHaveLength(1);
});

it.each([
  ["no address", "not-an-address"],
  ["two addresses", "a@example.com,b@example.com"],
  ["a header", "a@example.com\r\nBcc: eve@example.com"],
  ["a name", "Ana <a@example.com>"],
])("[J4] %s is refused, and nothing is installed", async (_what, address) => {
  const file = tellStory();
  expect(await file.alert({ address })).toContain("is not one mail address");
  expect(file.host.memory().triggers).toEqual([]);
});

it("[J4] mail goes to the approved address only, whatever stands in the sheets", async () => {
  const file = tellStory();
  await file.track();
  await file.alert({ address: "team@example.com" });
  file.type("KPIs!E2", "eve@example.com");
  file.type("KPIs!A2", "Revenue, cc eve@example.com");
  file.type("KPIs!B2", "1");
  await file.host.advance(2 * hour);
  expect(file.outbox("mail").map(({ to }) => to)).toEqual(["team@example.com"]);
});

it("[J4] Check KPIs now says what it found, and mails at once", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "1");
  await file.click("checkKpisNow");
  expect(file.toasts().at(-1)).toBe(
    [
      "3 KPIs checked: 1 off target, 0 at risk.",
      "Nothing new since the last check.",
      "A mail went to ana@example.com.",
    ].join("\n"),
  );
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toHaveLength(1);
});

it("[J4] Check KPIs now without a table, or without mail, says so", async () => {
  const file = tellStory();
  await file.click("checkKpisNow");
  expect(file.toasts()).toEqual([expect.stringContaining("No KPI table is tracked")]);
  await file.track();
  file.book.write(file.area("KPIs!B2"), [[1]]);
  await file.click("checkKpisNow");
  expect(file.toasts().at(-1)).toContain("Revenue is off target: 1, target 55000.");
  expect(file.ledger()).toEqual([["Revenue", "1", "55000", "Off target", "waiting"]]);
});

it("[J4] a ledger whose titles were changed is a question: nothing is noted, and nothing is lost", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("Alerts!H1", "Post");
  file.type("KPIs!B2", "1");
  expect(file.toasts().at(-1)).toContain('Sheet "Alerts" lacks one of its titles');
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toEqual([]);
  file.type("Alerts!H1", "Mail");
  await file.host.advance(24 * hour);
  expect(file.outbox("mail")).toHaveLength(1);
  expect(file.ledger()).toHaveLength(1);
});

it("[J4] the reader's own columns and rows of the ledger are theirs", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "1");
  file.type("Alerts!J2:K2", [["Call the team", "2026-12-01"]]);
  file.type("Alerts!A4:C4", [["", "my own line", "x"]]);
  file.type("KPIs!B3", "9%");
  await file.host.advance(2 * hour);
  expect(file.value("Alerts!J2")).toBe("Call the team");
  expect(file.values("Alerts!B4:C4")).toEqual([["my own line", "x"]]);
  expect(file.value("Alerts!B5")).toBe("Churn");
  expect(file.outbox("mail")).toMatchObject([{ subject: "2 KPIs off target: Test file" }]);
});

it("[J4] sorting and renaming in between tell nothing twice", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!B2", "1");
  file.book.userSort(file.area("KPIs!A2:F4"), 1, false);
  file.book.renameSheet(file.area("KPIs!A1").sheet, "Figures");
  file.type("Figures!B2", "1");
  await file.host.advance(48 * hour);
  expect(file.outbox("mail")).toHaveLength(1);
});

it("[J4] a text of the sheet stays text in the ledger and in the mail", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.type("KPIs!A2", '\'=HYPERLINK("https://evil.example","x")');
  file.type("KPIs!B2", "1");
  expect(file.formulas("Alerts!B2")).toEqual([[""]]);
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")[0]?.htmlBody).not.toContain("https://evil");
});

describe("two people in one file", () => {
  /** The file as another user opens it: what is a user's own stays with that user. */
  function openedBy(file: ReturnType<typeof tellStory>, user: string, own: Partial<Own> = {}) {
    const { book, memory } = file.saved();
    const { triggers = [], properties = {} } = own;
    const seen = { ...memory, triggers, properties: { ...memory.properties, user: properties } };
    return tellStory({ saved: { book, memory: seen }, user, now: file.host.view().clock.now, answer: () => yes });
  }
  const yes = { button: "YES" } as const;
  type Memory = ReturnType<ReturnType<typeof tellStory>["host"]["memory"]>;
  interface Own {
    readonly triggers: Memory["triggers"];
    readonly properties: Memory["properties"]["user"];
  }
  const ownOf = ({ triggers, properties }: Memory): Own => ({ triggers, properties: properties.user });

  it("[J4] the second is told whose clock runs, and installs none", async () => {
    const ana = tellStory();
    await ana.track();
    await ana.alert();
    const ben = openedBy(ana, "ben@example.com");
    expect(await ben.alert()).toContain("ana@example.com already runs the checks of this file");
    expect(ben.host.memory().triggers).toEqual([]);
    const back = openedBy(ben, "ana@example.com", ownOf(ana.host.memory()));
    expect(await back.alert({ on: false })).toContain("Alerts are off");
    expect(await openedBy(back, "ben@example.com").alert()).toContain("Alerts are on");
  });

  it("[J4] a clock that has been silent for two days is no longer in anybody's way", async () => {
    const ana = tellStory();
    await ana.track();
    await ana.alert();
    const ben = openedBy(ana, "ben@example.com");
    await ben.host.advance(50 * hour);
    expect(await ben.alert()).toContain("Alerts are on");
  });

  it("[J5] after one of them removed Lodestar, the other's clock takes its leave and writes nothing", async () => {
    const ana = tellStory();
    await ana.track();
    await ana.alert({ frequency: "hourly" });
    const own = ownOf(ana.host.memory());
    const ben = openedBy(ana, "ben@example.com");
    await ben.click("removeLodestar");
    // What is left is one mark, and the sidebar says whom it waits for.
    expect(Object.keys(ben.host.memory().properties.document)).toEqual(["lodestar"]);
    expect(JSON.stringify(await ben.call("rpc", "open", {}))).toContain("these are awaited still: ana@example.com.");
    const later = openedBy(ben, "ana@example.com", own);
    await later.host.advance(3 * hour);
    const { triggers, properties } = later.host.memory();
    expect([triggers, properties.document, properties.user]).toEqual([[], {}, {}]);
    expect(later.book.sheets().map(({ name }) => name)).toEqual(["KPIs"]);
    expect(later.outbox("failure")).toEqual([]);
  });
});

it("[J5] whoever turns alerts off is awaited by nobody", async () => {
  const file = tellStory({ answer: () => ({ button: "YES" }) });
  await file.track();
  await file.alert();
  await file.alert({ on: false });
  await file.click("removeLodestar");
  expect(file.host.memory().properties.document).toEqual({});
});

it("[L19] a date is told as the file's own day, wherever the script runs", async () => {
  const rows = [
    ["KPI", "Actual", "Target", "Direction", "Owner"],
    ["Launch", "2026-03-01", "2026-03-01", "lower", "Ana"],
  ];
  for (const timeZone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
    const file = tellStory({ tables: [{ name: "KPIs", rows }], timeZone });
    await file.track({ statusColumn: false });
    file.book.deleteSheet(file.area("Alerts!A1").sheet);
    file.type("KPIs!B2", "2026-04-01");
    expect(file.toasts().at(-1)).toContain("Launch is off target: 2026-04-01, target 2026-03-01.");
  }
});
