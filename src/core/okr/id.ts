/** Crockford's base 32: no I, L, O, U, so that an ID can be read aloud and typed. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const usualLength = 4;

/** Objective, key result, tracked table, episode of an alert. */
export type IdPrefix = "O" | "KR" | "T" | "E";

/** A new ID such as "O-7K2P", not among those taken. `random` gives 0 ≤ x < 1. */
export function newId(
  prefix: IdPrefix,
  taken: ReadonlySet<string>,
  random: () => number,
  length: number = usualLength,
): string {
  for (;;) {
    let id = `${prefix}-`;
    for (let position = 0; position < length; position++) {
      id += alphabet.charAt(Math.floor(random() * alphabet.length));
    }
    if (!taken.has(id)) return id;
  }
}

export function isId(text: string, prefix: IdPrefix): boolean {
  const body = text.slice(prefix.length + 1);
  return (
    text.startsWith(`${prefix}-`) &&
    body.length === usualLength &&
    [...body].every((character) => alphabet.includes(character))
  );
}
