import { loadEngine } from "../../../local/engine/load-engine";
import { quietly } from "../../../local/engine/quiet";

/** Every letter is as wide as half of its height: Node has no canvas, and the engine's own stand-in measures nothing. */
class Canvas {
  font = "";

  getContext(): this {
    return this;
  }

  save(): void {}

  restore(): void {}

  measureText(text: string): { width: number; fontBoundingBoxAscent: number; fontBoundingBoxDescent: number } {
    const size = Number(/([\d.]+)p[tx]/.exec(this.font)?.[1]);
    return { width: (text.length * size) / 2, fontBoundingBoxAscent: size, fontBoundingBoxDescent: 0 };
  }
}

const standIn = Object.getOwnPropertyDescriptor(globalThis, "OffscreenCanvas");
beforeAll(() => {
  loadEngine();
  Object.defineProperty(globalThis, "OffscreenCanvas", { configurable: true, value: Canvas });
});
afterAll(() => {
  if (standIn) Object.defineProperty(globalThis, "OffscreenCanvas", standIn);
});

/** Height in pixels of a row that holds one cell. */
function height(content: string, style: object = {}): number {
  const engine = loadEngine();
  const sheet = {
    id: "1",
    name: "Sheet1",
    rowNumber: 5,
    colNumber: 3,
    cells: { A2: content, B2: "beside" },
    styles: { A2: 1 },
  };
  const { version } = engine.helpers.createEmptyWorkbookData();
  const model = quietly(() => new engine.Model({ version, sheets: [sheet], styles: { 1: style } }));
  return model.getters.getRowSize("1", 1);
}

it.each([
  ["a short text", "Revenue", {}],
  ["a long text that runs over its neighbours", "Revenue ".repeat(40), {}],
  ["a number in bold", "12", { bold: true }],
  ["a formula", "=1+1", {}],
])("%s is one line high", (_, content, style) => {
  expect(height(content, style)).toBe(23);
});

it.each([
  ["two lines of text", "Revenue\nof all shops", {}],
  ["a larger letter", "Revenue", { fontSize: 24 }],
  ["a wrapped text", "Revenue ".repeat(40), { wrapping: "wrap" }],
])("%s is higher", (_, content, style) => {
  expect(height(content, style)).toBeGreaterThan(23);
});
