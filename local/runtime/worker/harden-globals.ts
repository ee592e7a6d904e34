/**
 * An error of this program's own world that reaches a script must lead nowhere. The language itself lets one through: where
 * it runs out of stack while it writes a stack down. So nothing makes code of texts here any more, and nothing that such
 * an error leads to can be changed.
 */
export function hardenGlobals(): void {
  const kinds = [
    () => undefined,
    function* () {
      yield;
    },
    async () => undefined,
    async function* () {
      yield;
    },
  ];
  for (const kind of kinds) Reflect.deleteProperty(Reflect.getPrototypeOf(kind) ?? {}, "constructor");
  freeze([Object, Array, Error, RangeError, TypeError, Promise, ...kinds], new Set());
}

/** All that these lead to. */
function freeze(parts: readonly unknown[], seen: Set<unknown>): void {
  for (const part of parts) {
    if ((typeof part !== "object" && typeof part !== "function") || part === null || seen.has(part)) continue;
    seen.add(part);
    const own = Object.values(Object.getOwnPropertyDescriptors(part));
    freeze([Reflect.getPrototypeOf(part), ...own.flatMap(({ value, get, set }) => [value, get, set])], seen);
    Object.freeze(part);
  }
}
