/** Whole percents; 100% only where it is reached, 0% only where nothing is. */
export function percent({ score }: { score: number }): string {
  const rounded = Math.round(score * 100);
  if (rounded >= 100 && score < 1) return "99%";
  if (rounded === 0 && score > 0) return "1%";
  return `${rounded}%`;
}
