import type { Area, CustomArgument, CustomResult } from "./book";
import type { SwitchName } from "./switches";

/** Who has a page open, as far as protections ask. */
export interface Visitor {
  readonly address: string;
  readonly isOwner: boolean;
  /** Tells them that a cell is protected from them. */
  refused(): void;
}

/** What a formula asks of the world: several books live in one process, but functions are registered once for all. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** IANA name of the spreadsheet's time zone. */
  timeZone(): string;
  /** Whether Local Sheets goes the other way here than docs/platform.md tells. */
  isTurned?(name: SwitchName): boolean;
  /** In a page only. */
  readonly visitor?: Visitor;
  isCustomFunction(name: string): boolean;
  /** `cell` is the one that is computed. */
  evaluateCustom(name: string, args: readonly CustomArgument[], cell?: Area): CustomResult;
}

/** The surroundings of the Model that is evaluating; a Model is given them as `custom: { lodestar }`. */
export function surroundingsOf(context: { readonly lodestar?: unknown }): Surroundings | undefined {
  const given = context.lodestar;
  return isSurroundings(given) ? given : undefined;
}

function isSurroundings(given: unknown): given is Surroundings {
  return typeof given === "object" && given !== null && "evaluateCustom" in given;
}
