/** How many cases a law tries: as many as usual, or fewer where LAW_RUNS says so, as mutation testing does. */
export function runs(usual: number): number {
  const most = Number(process.env.LAW_RUNS ?? usual);
  return Math.min(most, usual);
}
