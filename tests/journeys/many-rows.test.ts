import { kpiCsv } from "../bench/kpi-csv";
import { type KpiStory, tellStory } from "./kpi-story";

// The promises of docs/quality.md in this thread, without a page: it is measured by `npm run bench:sheets`.

const hour = 3_600_000;

interface Step {
  readonly calls: readonly string[];
  /** Milliseconds of this process's own work: what else the machine does at the same time is not counted. */
  readonly work: number;
}

interface Story {
  readonly opening: number;
  readonly tracking: Step;
  readonly edit: Step;
  readonly clockCheck: Step;
  readonly file: KpiStory;
}

async function tell(rows: number, statusColumn: boolean): Promise<Story> {
  const table = kpiCsv(rows)
    .split("\n")
    .map((line) => line.split(","));
  const start = process.cpuUsage();
  const file = tellStory({ tables: [{ name: "KPIs", rows: table }] });
  const opening = workSince(start);
  const step = async (act: () => unknown): Promise<Step> => {
    const before = process.cpuUsage();
    const calls = await file.countedCalls(act);
    return { calls, work: workSince(before) };
  };
  const tracking = await step(() => file.track({ statusColumn }));
  await file.alert();
  const edit = await step(() => file.type("KPIs!B3", "60"));
  const clockCheck = await step(() => file.host.advance(2 * hour));
  return { opening, tracking, edit, clockCheck, file };
}

function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

it.each([
  ["by its numbers", false, "A3"],
  ["with the words of its status", true, "F3"],
])(
  "[J3] 10,000 KPIs tracked %s cost the calls of ten, and little time",
  async (_, statusColumn, coloured) => {
    const few = await tell(10, statusColumn);
    const many = await tell(10_000, statusColumn);
    expect(many.tracking.calls).toEqual(few.tracking.calls);
    expect(many.edit.calls).toEqual(few.edit.calls);
    expect(many.clockCheck.calls).toEqual(few.clockCheck.calls);
    expect(many.edit.calls.length).toBeLessThanOrEqual(8);
    expect(many.clockCheck.calls.length).toBeLessThanOrEqual(15);

    expect(many.file.look(`KPIs!${coloured}`).background).toBe("#f29a82");
    expect(many.file.ledger()).toEqual([["KPI 2", "60", "102", "Off target", expect.stringContaining("mail of")]]);
    expect(many.file.outbox("mail")).toHaveLength(1);

    expect(many.opening).toBeLessThan(5000);
    expect(many.edit.work).toBeLessThan(3000);
    expect(many.clockCheck.work).toBeLessThan(3000);
  },
  180_000,
);
