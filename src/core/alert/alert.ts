/**
 * What Lodestar remembers of one KPI in order to tell people once. An inactive alert is not stored at all.
 * `baseline`: off target when the table was tracked, which nobody is told.
 */
export type Alert =
  | { readonly kind: "inactive" }
  | { readonly kind: "baseline" }
  | { readonly kind: "firing"; readonly episode: string /** Milliseconds since 1970. */; readonly since: number };

/**
 * One look at a KPI. `none` stands for whatever says nothing of it: no data, no target, unreadable, still loading.
 * `met` is gap ≤ 0; a KPI that is short of its target but not off it is neither `off` nor `met`.
 */
export type Observation = "off" | "short" | "met" | "none";

/** Why something is noted: it fell, it is back, or its row is gone; the last is told nobody. */
export type Reason = "first" | "resolve" | "gone";

export interface Step {
  readonly alert: Alert;
  readonly reason: Reason | undefined;
}

/**
 * The next alert, and the reason to tell people or silence. An episode lasts from the first look that finds the KPI off
 * target to the first that finds the target met: being short of it on the way changes nothing. [L1-L6]
 * `nameEpisode` is asked once, where an episode begins.
 */
export function next(alert: Alert, observation: Observation, now: number, nameEpisode: () => string): Step {
  if (observation === "off") {
    if (alert.kind !== "inactive") return { alert, reason: undefined };
    return { alert: { kind: "firing", episode: nameEpisode(), since: now }, reason: "first" };
  }
  if (observation === "met" && alert.kind !== "inactive") {
    return { alert: { kind: "inactive" }, reason: alert.kind === "firing" ? "resolve" : undefined };
  }
  return { alert, reason: undefined };
}
