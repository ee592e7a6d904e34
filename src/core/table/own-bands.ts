/** A KPI for which more is better, as its table marks it: the share of the target that is reached, and whether the
 *  user's own word calls that good. */
export interface MarkedShare {
  readonly share: number;
  readonly isGood: boolean;
}

/**
 * The share of the target from which a table's own words call a KPI good, where they follow the figures by a band of
 * their own: "On track" from 80 %. Undefined where they do not, or where too few rows tell: at least three good ones
 * under their target and three others, and at most one row in ten beside the band.
 */
export function ownGoodShare(marked: readonly MarkedShare[]): number | undefined {
  const rows = [...marked].sort((a, b) => a.share - b.share);
  const goods = rows.filter(({ isGood }) => isGood).length;
  let best: { readonly share: number; readonly misfits: number; readonly below: number } | undefined;
  let goodsBelow = 0;
  let othersBelow = 0;
  for (const [index, { share, isGood }] of rows.entries()) {
    const misfits = goodsBelow + (rows.length - goods - othersBelow);
    if (isGood && share !== rows[index - 1]?.share && (best === undefined || misfits < best.misfits))
      best = { share, misfits, below: othersBelow };
    if (isGood) goodsBelow += 1;
    else othersBelow += 1;
  }
  if (best === undefined || best.below < 3 || best.misfits * 10 > rows.length) return undefined;
  const { share } = best;
  return rows.filter((row) => row.isGood && row.share >= share && row.share < 1).length < 3 ? undefined : share;
}
