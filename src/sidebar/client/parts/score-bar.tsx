import type { ScoreView } from "../../contract";
import { words } from "../words";

interface ScoreBarProps {
  readonly score: ScoreView;
  /** 0-1: where success begins, if that is not the end of the bar. */
  readonly goal?: number;
}

const width = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;

/** The bar repeats in shape what the text beside it says. */
export function ScoreBar({ score, goal = 1 }: ScoreBarProps) {
  return (
    <div class="bar" aria-hidden="true">
      <div class="fill" style={{ inlineSize: width(score ?? 0) }} />
      {goal < 1 ? <div class="goal" style={{ insetInlineStart: width(goal) }} /> : null}
    </div>
  );
}

export const scoreText = (score: ScoreView): string => (score === null ? words.noScore : words.percent({ score }));
