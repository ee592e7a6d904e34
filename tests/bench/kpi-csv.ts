/** A table of KPIs, all on target but each tenth, whose actual is a little short. The first ten are all "higher". */
export function kpiCsv(rows: number): string {
  const lines = ["KPI,Actual,Target,Direction,Owner"];
  for (let kpi = 1; kpi <= rows; kpi++) {
    const isLower = kpi > 10 && kpi % 3 === 0;
    const target = 100 + (kpi % 50);
    const short = kpi % 10 === 0 ? 3 : 0;
    const actual = isLower ? target + short : target - short;
    lines.push(`KPI ${kpi},${actual},${target},${isLower ? "lower" : "higher"},Owner ${kpi % 40}`);
  }
  return lines.join("\n");
}
