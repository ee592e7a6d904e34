import { tellStory, usualTable } from "./kpi-story";

it("[J3] a check of 10,000 tracked rows, with a fall and a mail, ends within 3 s", async () => {
  const more = Array.from({ length: 9_996 }, (_, index) => [`KPI ${index}`, String(index % 7), "5", "", "Ana"]);
  const file = tellStory({ tables: [{ name: "KPIs", rows: [...usualTable, ...more] }] });
  expect(await file.track()).toContain("9999 KPIs");
  await file.alert();
  file.book.write(file.area("KPIs!B2"), [[1]]);
  const start = process.cpuUsage();
  await file.host.advance(2 * 3_600_000);
  // The processor's time, not the wall's: other tests run beside this one.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(3_000);
  expect(file.outbox("mail")).toMatchObject([{ subject: "1 KPI off target: Test file" }]);
});
