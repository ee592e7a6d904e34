import fc from "fast-check";
import { isId, newId } from "../../../src/core/okr/id";

const sequence = (...numbers: number[]) => {
  let next = 0;
  return () => numbers[next++ % numbers.length] ?? 0;
};

it.each([
  ["O", [0, 0, 0, 0], "O-0000"],
  ["KR", [0.999, 0.999, 0.999, 0.999], "KR-ZZZZ"],
  ["O", [0.25, 0.5, 0.75, 0.1], "O-8GR3"],
] as const)("[D] %s with %j is %s", (prefix, numbers, id) => {
  expect(newId(prefix, new Set(), sequence(...numbers))).toBe(id);
});

it("[D] draws again until an ID is free in the file", () => {
  expect(
    newId("O", new Set(["O-0000", "O-8888"]), sequence(0, 0, 0, 0, 0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5)),
  ).toBe("O-GGGG");
});

it("[D] is always one of ours and never one that is taken", () => {
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, fc.constantFrom("O" as const, "KR" as const), (numbers, prefix) => {
      const taken = new Set<string>();
      const draw = () => numbers.next().value;
      const first = newId(prefix, taken, draw);
      expect(isId(first, prefix)).toBe(true);
    }),
  );
});

it.each([
  ["O-7K2P", "O", true],
  ["KR-9QX1", "KR", true],
  ["KR-9QX1", "O", false],
  ["X-7K2P", "O", false],
  ["O_7K2P", "O", false],
  ["O-7K2", "O", false],
  ["O-7K2PP", "O", false],
  ["O-7I2P", "O", false],
  ["o-7k2p", "O", false],
  ["", "O", false],
] as const)("[D] isId(%s, %s) is %s", (text, prefix, answer) => {
  expect(isId(text, prefix)).toBe(answer);
});
