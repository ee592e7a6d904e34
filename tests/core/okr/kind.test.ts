import { parseKind } from "../../../src/core/okr/kind";

it.each([
  ["at least (limit)", "at least"],
  ["it should be at least", "at least"],
  ["mindestens erreichen", "at least"],
  ["must be at most", "at most"],
  ["höchstens so viel", "at most"],
  ["Yes, no", "binary"],
  ["done - not done", undefined],
  ["lower is better", "lower"],
])("[F9] the kind %s is %p", (text, kind) => expect(parseKind(text)).toBe(kind));
