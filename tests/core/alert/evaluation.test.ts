import type { Alert } from "../../../src/core/alert/alert";
import { baseline, evaluation } from "../../../src/core/alert/evaluation";
import type { KpiReadingRow } from "../../../src/core/table/kpi-reading";

type Status = KpiReadingRow["status"];

function row(number: number, name: string, status: Status): KpiReadingRow {
  return {
    row: number,
    name,
    label: name,
    identity: name,
    actual: 1,
    target: 2,
    directionCell: "",
    owner: "",
    ownStatus: "",
    baseline: "",
    unit: { actual: "", target: "" },
    marks: "",
    green: "",
    history: false,
    joined: { actual: "", target: "" },
    status,
    direction: "higher",
    gap: undefined,
    problem: "",
    native: true,
    asked: undefined,
    isOpen: true,
    said: undefined,
  };
}

const occasion = { tableId: "T-1", sheet: "KPIs", now: 1_000, nameEpisode: () => "T-1/E-1", closesGone: false };
const firing: Alert = { kind: "firing", episode: "T-1/E-0", since: 500 };

it("[L1] a fall is an event with all that there is to say", () => {
  const { events, memory, eventRows } = evaluation([row(2, "Churn", "Off target")], new Map(), occasion);
  expect(events).toEqual([
    {
      reason: "first",
      tableId: "T-1",
      kpi: "Churn",
      sheet: "KPIs",
      actual: 1,
      target: 2,
      episode: "T-1/E-1",
      at: 1_000,
    },
  ]);
  expect([...eventRows]).toEqual([["T-1/E-1 first", 2]]);
  expect([...memory]).toEqual([["churn", { kind: "firing", episode: "T-1/E-1", since: 1_000 }]]);
});

it("[L1] a return names the episode that it ends, and leaves nothing to remember", () => {
  const { events, memory } = evaluation([row(2, "Churn", "On target")], new Map([["churn", firing]]), occasion);
  expect(events).toMatchObject([{ reason: "resolve", episode: "T-1/E-0" }]);
  expect(memory.size).toBe(0);
});

it("[L8] who knows what is going on is not told again: the memory is the same map's content", () => {
  const before = new Map([["churn", firing]]);
  const { events, memory } = evaluation([row(9, "Churn", "Off target")], before, occasion);
  expect(events).toEqual([]);
  expect([...memory]).toEqual([...before]);
});

it("[L9] the order of rows does not matter, nor the case of a name", () => {
  const rows = [row(2, "Churn", "Off target"), row(3, "NPS", "On target"), row(4, "Uptime", "Off target")];
  const forwards = evaluation(rows, new Map(), occasion);
  const backwards = evaluation([...rows].reverse(), new Map(), occasion);
  expect(new Set(backwards.events.map(({ kpi }) => kpi))).toEqual(new Set(forwards.events.map(({ kpi }) => kpi)));
  expect(evaluation([row(2, "CHURN", "Off target")], forwards.memory, occasion).events).toEqual([]);
});

it("[L10] of two rows that are one KPI the worse one counts", () => {
  const { events } = evaluation([row(2, "Churn", "On target"), row(3, "churn", "Off target")], new Map(), occasion);
  expect(events).toMatchObject([{ reason: "first", kpi: "churn" }]);
});

it("[L11] at an edit a KPI whose row is gone, or has no data, keeps its alert", () => {
  const before = new Map([["churn", firing]]);
  expect([...evaluation([], before, occasion).memory]).toEqual([...before]);
  expect([...evaluation([row(2, "Churn", "No data")], before, occasion).memory]).toEqual([...before]);
});

it("[L11] a check closes the alert of a KPI whose row is gone, and tells nobody", () => {
  const before = new Map<string, Alert>([
    ["churn", firing],
    ["nps", { kind: "baseline" }],
  ]);
  const rows = [row(2, "Revenue", "On target"), row(3, "Uptime", "On target")];
  const { memory, events } = evaluation(rows, before, { ...occasion, closesGone: true });
  expect(memory.size).toBe(0);
  expect([...evaluation(rows.slice(1), before, { ...occasion, closesGone: true }).memory]).toEqual([...before]);
  expect(events).toMatchObject([{ reason: "gone", kpi: "churn", episode: "T-1/E-0" }]);
});

it("[L6] the baseline is what is off target now", () => {
  const known = baseline([row(2, "Churn", "Off target"), row(3, "NPS", "At risk"), row(4, "Uptime", "On target")]);
  expect([...known]).toEqual([["churn", { kind: "baseline" }]]);
});

it("[L6] of a table that is known already only what is not known begins as a baseline", () => {
  const rows = [row(2, "Churn", "Off target"), row(3, "NPS", "Off target")];
  expect([...baseline(rows, new Map([["churn", firing]]))]).toEqual([["nps", { kind: "baseline" }]]);
});

it("[L8] a KPI that came under a section keeps its alert, and a bare namesake keeps its own", () => {
  const sales = { ...row(3, "Churn", "Off target"), label: "Sales › Churn", identity: "Sales › Churn" };
  const before = new Map([["churn", firing]]);
  const moved = evaluation([sales], before, { ...occasion, closesGone: true });
  expect([moved.events, [...moved.memory]]).toEqual([[], [["sales › churn", firing]]]);
  const beside = evaluation([row(2, "Churn", "Off target"), sales], before, occasion);
  expect(beside.events).toMatchObject([{ reason: "first", kpi: "Sales › Churn" }]);
});

it("[L8] a KPI that gets an id keeps its alert; with the id it may be renamed, and events call it by its name", () => {
  const coded = { ...row(3, "Churn", "Off target"), identity: "K-07" };
  const moved = evaluation([coded], new Map([["churn", firing]]), { ...occasion, closesGone: true });
  expect([moved.events, [...moved.memory]]).toEqual([[], [["k-07", firing]]]);
  const renamed = { ...coded, name: "Monthly churn", label: "Monthly churn", status: "On target" } as const;
  const back = evaluation([renamed], moved.memory, { ...occasion, closesGone: true });
  expect(back.events).toMatchObject([{ reason: "resolve", kpi: "Monthly churn", episode: "T-1/E-0" }]);
});
