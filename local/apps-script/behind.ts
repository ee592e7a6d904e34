/** Leads from a posed object to what stands behind it. */
export const behind = Symbol("behind the pose");

export interface Behind {
  /** "Range" */
  readonly name: string;
  readonly implementation: object;
}

function behindOf(value: unknown): Behind | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found: unknown = Reflect.get(value, behind);
  return typeof found === "object" && found !== null && "name" in found ? (found as Behind) : undefined;
}

/** "Range" for a posed range, "ButtonSet" for one of its values; undefined for anything that is not posed. */
export function poseNameOf(value: unknown): string | undefined {
  return behindOf(value)?.name;
}

/** The implementation behind a posed object, or undefined for anything else. */
export function implementationOf(value: unknown): object | undefined {
  return behindOf(value)?.implementation;
}
