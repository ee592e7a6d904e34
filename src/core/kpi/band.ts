import { functionSentences as say } from "../language/en/functions";
import type { AskLocale, Cell } from "../values/cell";
import { shown } from "../values/option";
import { parsePair } from "../values/pair";
import { parseValue } from "../values/parse";
import { brokenCell } from "../values/presence";
import type { NumberValue } from "../values/value";

/** Where On target and At risk end. KPIs only: scores of OKRs are graded on scales of their own. */
export type KpiBand =
  | ShareBand
  /** The worst value that is still At risk, in the metric's own unit; beside a range the distance on both sides. */
  | { readonly kind: "worst value"; readonly limit: NumberValue }
  /** "±5": the greatest distance from the target that is still At risk. */
  | { readonly kind: "distance"; readonly limit: NumberValue };

/** Greatest gaps, as shares of the target. */
export interface ShareBand {
  readonly kind: "shares";
  readonly onTarget: number;
  readonly atRisk: number;
  readonly limit?: undefined;
}

/** Only a met target is green; up to 5 % of the target beside it is At risk. */
export const defaultBand: ShareBand = { kind: "shares", onTarget: 0, atRisk: 0.05 };

/** The default itself where it is no other band. */
export function shareBand(onTarget: number, atRisk: number): ShareBand {
  const isUsual = onTarget === defaultBand.onTarget && atRisk === defaultBand.atRisk;
  return isUsual ? defaultBand : { kind: "shares", onTarget, atRisk };
}

/** Whether a number is a share that a KPI may miss its target by: 0 to 0.99. */
export function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 0.99;
}

export const limitChoices = 'a number, "±10%" or "90%/75%"';

export const distanceChoices = "the distance from the range, 0 or more";

/** The band that the limit cell asks for: a number, "±10%", "90%/75%"; the default where it is blank. `ratio` where the
 *  target counts out of a whole, so that "3/5" is a value. [K5] */
export function parseBand(cell: Cell, ratio: boolean, locale: AskLocale): KpiBand | { readonly problem: string } {
  const value = parseValue(cell, locale);
  if (value.kind === "blank" || value.kind === "no data") return defaultBand;
  const broken = brokenCell("Limit", value);
  if (broken !== undefined) return { problem: broken };
  const unknown = { problem: say.unknownOption({ option: "limit", text: shown(cell), choices: limitChoices }) };
  if (typeof cell === "string") {
    const tolerance = parseTolerance(cell.trim(), locale);
    if (tolerance !== undefined) return tolerance;
    const pair = ratio ? undefined : parsePair(cell, locale);
    if (pair !== undefined) {
      return pair[0] >= pair[1] ? { kind: "shares", onTarget: 1 - pair[0], atRisk: 1 - pair[1] } : unknown;
    }
  }
  return value.kind === "number" ? { kind: "worst value", limit: value } : unknown;
}

function parseTolerance(text: string, locale: AskLocale): KpiBand | undefined {
  const width = parseValue(/^(?:±|\+\/-)(.*)/s.exec(text)?.[1], locale);
  if (width.kind !== "number" || width.value < 0) return undefined;
  if (width.unit.kind !== "percent") return { kind: "distance", limit: width };
  return { kind: "shares", onTarget: 0, atRisk: width.value };
}
