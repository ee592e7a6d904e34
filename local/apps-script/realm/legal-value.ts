/**
 * What a page receives of a function's answer: plain JSON. A Date anywhere makes all of it null; functions become their
 * source, maps, sets and expressions {}, undefined null. A circle throws.
 */
export function answerForPage(value: unknown): unknown {
  const seen: object[] = [];
  let dated = false;
  const plain = (one: unknown): unknown => {
    if (one === undefined || one === null) return null;
    if (typeof one === "function") return String(one);
    if (typeof one === "symbol" || typeof one === "bigint") return null;
    if (typeof one === "number") return Number.isFinite(one) ? one : null;
    if (typeof one !== "object") return one;
    if (one instanceof Date) {
      dated = true;
      return null;
    }
    if (seen.includes(one)) throw new TypeError("Converting circular structure to JSON");
    seen.push(one);
    const made = Array.isArray(one)
      ? one.map(plain)
      : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, plain(inner)]));
    seen.pop();
    return made;
  };
  const made = plain(value);
  return dated ? null : made;
}
