import type { Commitment } from "./commitment";

export type Grade = "Red" | "Yellow" | "Green";

/** Lowest scores of Green and Yellow; no Yellow where `yellow` equals `green`. For scores of OKRs only: KPIs are judged
 *  at 95 to 100 % and have bands of their own. */
export interface GradeScale {
  readonly green: number;
  readonly yellow: number;
}

export type ScalePreset = "google" | "sixty" | "committed" | "tability" | "servicenow";

export function presetScale(preset: ScalePreset): GradeScale {
  switch (preset) {
    case "google":
      return { green: 0.7, yellow: 0.4 };
    case "sixty":
      return { green: 0.6, yellow: 0.4 };
    case "committed":
      return { green: 1, yellow: 1 };
    case "tability":
      return { green: 0.8, yellow: 0.6 };
    case "servicenow":
      return { green: 0.9, yellow: 0.75 };
  }
}

/** The scale that a commitment is graded by unless somebody chose one. */
export function defaultScale(commitment: Commitment | ""): GradeScale {
  return presetScale(commitment === "committed" ? "committed" : "google");
}

export function gradeOf(score: number, scale: GradeScale): Grade {
  if (score >= scale.green - 1e-9) return "Green";
  return score >= scale.yellow - 1e-9 ? "Yellow" : "Red";
}
