import { tellStory } from "../journeys/kpi-story";

const hour = 3_600_000;

it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
  "[C3] an edit in the middle of a check, at its call %d: each fall is noted once and mailed once",
  async (call) => {
    const file = tellStory();
    await file.track();
    await file.alert();
    file.type("KPIs!B2", "1");
    file.host.calls.visitAt(call, () => file.type("KPIs!B3", "9%"));
    await file.host.advance(2 * hour);
    file.type("KPIs!B4", "53");
    await file.host.advance(24 * hour);
    const noted = file.ledger().map(([kpi, , , event]) => [kpi, event]);
    expect(noted).toEqual([
      ["Revenue", "Off target"],
      ["Churn", "Off target"],
    ]);
    for (const kpi of ["Revenue", "Churn"]) {
      expect(file.outbox("mail").filter(({ body }) => body.includes(`- ${kpi}:`))).toHaveLength(1);
    }
    expect(file.value("KPIs!F3")).toBe("Off target");
  },
);

it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
  "[C3] a check in the middle of an edit, at its call %d: each fall is noted once and mailed once",
  async (call) => {
    const file = tellStory();
    await file.track();
    await file.alert();
    file.type("KPIs!B2", "1");
    file.host.calls.visitAt(call, () => void file.host.clickMenu("checkKpisNow"));
    file.type("KPIs!B3", "9%");
    await file.host.advance(48 * hour);
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue", "Churn"]);
    for (const kpi of ["Revenue", "Churn"]) {
      expect(file.outbox("mail").filter(({ body }) => body.includes(`- ${kpi}:`))).toHaveLength(1);
    }
  },
);

it.each(Array.from({ length: 14 }, (_, index) => index + 1))(
  "[C3] a check in the middle of a check, at its call %d: one mail",
  async (call) => {
    const file = tellStory();
    await file.track();
    await file.alert();
    file.type("KPIs!B2", "1");
    file.host.calls.visitAt(call, () => void file.host.clickMenu("checkKpisNow"));
    await file.host.advance(48 * hour);
    expect(file.ledger().map(([kpi]) => kpi)).toEqual(["Revenue"]);
    expect(file.outbox("mail")).toHaveLength(1);
  },
);
