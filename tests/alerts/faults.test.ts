import { type KpiStory, tellStory } from "../journeys/kpi-story";
import { servicesOf } from "../journeys/services-of";

const hour = 3_600_000;

/** The text of every mail, which KPI fell in how many of them. */
function mailsAbout(file: KpiStory, kpi: string): number {
  return file.outbox("mail").filter(({ body }) => body.includes(`- ${kpi}:`)).length;
}

function fallsNoted(file: KpiStory): readonly unknown[] {
  return file
    .ledger()
    .filter(([, , , event]) => event === "Off target")
    .map(([kpi]) => kpi);
}

async function recovered(file: KpiStory): Promise<void> {
  // What follows anyway: somebody types again, and the clock strikes twice.
  file.type("KPIs!B4", "53");
  await file.host.advance(48 * hour);
}

describe.each(["before", "after"] as const)("each call of an edit fails once, %s it takes effect", (how) => {
  it.each(Array.from({ length: 8 }, (_, index) => index + 1))("[I3] call %d: noted once, mailed once", async (call) => {
    const file = tellStory();
    await file.track();
    await file.alert();
    file.host.calls.failAt(call, how);
    file.type("KPIs!A5", [["New", "1", "9", "", ""]]);
    await recovered(file);
    expect(fallsNoted(file)).toEqual(["New"]);
    expect(mailsAbout(file, "New")).toBe(1);
    expect(file.value("KPIs!F5")).toBe("Off target");
  });
});

describe.each(["before", "after"] as const)("each call of a check fails once, %s it takes effect", (how) => {
  it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
    "[I3, I4] call %d: noted once, mailed at least once, and twice only where the answer was lost",
    async (call) => {
      const file = tellStory();
      await file.track();
      await file.alert();
      file.type("KPIs!B2", "1");
      const { sheet } = file.area("KPIs!A1");
      file.book.write({ sheet, row: 5, column: 1, rows: 1, columns: 3 }, [["New", 1, 9]]);
      file.host.calls.failAt(call, how);
      await file.host.advance(2 * hour);
      await recovered(file);
      expect(fallsNoted(file)).toEqual(["Revenue", "New"]);
      const sendings = [mailsAbout(file, "Revenue"), mailsAbout(file, "New")];
      expect(Math.min(...sendings)).toBeGreaterThanOrEqual(1);
      // The mail is call 14, writing down that it was sent call 15.
      const lost = (call === 14 && how === "after") || (call === 15 && how === "before");
      expect(Math.max(...sendings)).toBe(lost ? 2 : 1);
    },
  );
});

it("[I7] a check after a recovery writes no cell", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  file.host.calls.failAt(6, "after");
  file.type("KPIs!B2", "1");
  await recovered(file);
  const calls = await file.countedCalls(() => file.host.advance(24 * hour));
  expect(calls.filter((name) => /^(Range|Sheet)\.(set|insert)/.test(name))).toEqual([]);
});

it("[I3] an episode that only the ledger remembers is ended by the clock", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  // The seventh call is the memory's: the fall is noted, and forgotten.
  file.host.calls.failAt(7, "before");
  file.type("KPIs!B2", "1");
  file.type("KPIs!B2", "60000");
  await file.host.advance(48 * hour);
  expect(file.ledger().map(([kpi, , , event]) => [kpi, event])).toEqual([
    ["Revenue", "Off target"],
    ["Revenue", "Back on target"],
  ]);
});

it("[I6] a strike of a trigger whose approval is gone checks, and mails nobody", async () => {
  const file = tellStory();
  await file.track();
  await file.alert();
  servicesOf(file).PropertiesService.getUserProperties().deleteAllProperties();
  file.book.write(file.area("KPIs!B2"), [[1]]);
  await file.host.advance(2 * hour);
  expect(file.outbox("mail")).toEqual([]);
  expect(fallsNoted(file)).toEqual(["Revenue"]);
});
