import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { optionText, shown } from "../values/option";
import { parsePair } from "../values/pair";
import { TOLERANCE } from "../values/round";
import { type Commitment, successScore } from "./commitment";
import { paceOf } from "./pace";
import type { Timing } from "./timing";

export type OkrStatus = "Not started" | "On track" | "At risk" | "Off track" | "Achieved" | "Missed" | "";

/** Greatest lags behind the expected score, as shares of the goal. */
export interface PaceBands {
  readonly onTrack: number;
  readonly atRisk: number;
}

export const bandChoices = "two numbers like 0.1/0.33";

/** The bands that a cell asks for ("0.165/0.33"), the usual ones where it is blank. */
export function parseBands(cell: Cell, locale: AskLocale): PaceBands | { readonly problem: string } {
  if (optionText(cell) === "") return { onTrack: 0.1, atRisk: 0.33 };
  const pair = parsePair(cell, locale);
  if (pair !== undefined && pair[0] >= 0 && pair[0] <= pair[1]) return { onTrack: pair[0], atRisk: pair[1] };
  return { problem: say.unknownOption({ option: "bands", text: shown(cell), choices: bandChoices }) };
}

/** Score that a key result should have by now: the share of the time, times what counts as success. [F15] */
export function expectedScore(timing: Timing, commitment: Commitment): number {
  return paceOf(timing.start, timing.end, timing.asOf) * successScore(commitment);
}

/** Where a score stands on its way. Before the first day nothing has started, after the last it is achieved or missed;
 *  in the first tenth of the time nobody is late. [F15-F17] */
export function okrStatusOf(score: number, timing: Timing, commitment: Commitment, bands: PaceBands): OkrStatus {
  const goal = successScore(commitment);
  if (timing.asOf < timing.start) return "Not started";
  const achieved = score >= goal - TOLERANCE;
  if (timing.asOf > timing.end) return achieved ? "Achieved" : "Missed";
  if (achieved) return "Achieved";
  const pace = paceOf(timing.start, timing.end, timing.asOf);
  const lag = pace * goal - score;
  if (pace <= 0.1 + TOLERANCE || lag <= bands.onTrack * goal + TOLERANCE) return "On track";
  return lag <= bands.atRisk * goal + TOLERANCE ? "At risk" : "Off track";
}
