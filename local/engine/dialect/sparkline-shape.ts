import type { Sparkline } from "./sparkline";

/** In pixels from the cell's upper left corner. */
export type Shape =
  | {
      readonly kind: "rectangle";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: "line";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly color: string;
      readonly width: number;
    };

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What is drawn in a cell of this size, in order. */
export function sparklineShapes(sparkline: Sparkline, width: number, height: number): readonly Shape[] {
  const inset = 2;
  const frame: Frame = { width: Math.max(1, width - 2 * inset), height: Math.max(1, height - 2 * inset) };
  const isMirrored = sparkline.options.rtl === "true";
  return shapes(sparkline, frame)
    .map((shape) => (isMirrored ? mirrored(shape, frame.width) : shape))
    .map((shape) => moved(shape, inset));
}

function shapes(sparkline: Sparkline, frame: Frame): readonly Shape[] {
  switch (sparkline.kind) {
    case "line":
      return line(sparkline, frame);
    case "bar":
      return bar(sparkline, frame);
    case "column":
      return columns(sparkline, frame);
    case "winloss":
      return columns({ ...sparkline, values: sparkline.values.map((value) => Math.sign(value ?? 0)) }, frame);
  }
}

function line({ values, places, options }: Sparkline, frame: Frame): readonly Shape[] {
  const numbers = values.map((value) => value ?? 0);
  const across = places ?? numbers.map((_, index) => index);
  const x = scale(across, options.xmin, options.xmax, 0, frame.width);
  const y = scale(numbers, options.ymin, options.ymax, frame.height, 0);
  const points = numbers.map((value, index): [number, number] => [x(across[index] ?? 0), y(value)]);
  const color = options.color || "black";
  const width = amount(options.linewidth) ?? 1;
  // One point alone has no line: a dot shows that it is there.
  const [only] = points;
  if (points.length === 1 && only) {
    return [{ kind: "rectangle", x: only[0] - width, y: only[1] - width, width: 2 * width, height: 2 * width, color }];
  }
  return [{ kind: "line", points, color, width }];
}

/** The values one behind the other, in two colours by turns. */
function bar({ values, options }: Sparkline, frame: Frame): readonly Shape[] {
  const sizes = values.map((value) => Math.max(0, value ?? 0));
  const total = amount(options.max) ?? sizes.reduce((sum, size) => sum + size, 0);
  const colors = [options.color1 || "orange", options.color2 || "green"];
  let x = 0;
  return sizes.flatMap((size, index): Shape[] => {
    const width = total > 0 ? Math.min(frame.width - x, (size / total) * frame.width) : 0;
    const color = colors[index % 2] ?? "orange";
    const shape: Shape = { kind: "rectangle", x, y: 0, width, height: frame.height, color };
    x += width;
    return width > 0 ? [shape] : [];
  });
}

function columns(sparkline: Sparkline, frame: Frame): readonly Shape[] {
  const { options } = sparkline;
  const values = sparkline.values.map((value) => value ?? 0);
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const y = scale([0, ...values], options.ymin, options.ymax, frame.height, 0);
  const zero = Math.min(frame.height, Math.max(0, y(0)));
  const step = frame.width / values.length;
  const gap = step > 3 ? 1 : 0;
  const color = (value: number, index: number): string => {
    const base = (value < 0 && options.negcolor) || options.color || "black";
    if (index === 0 && options.firstcolor) return options.firstcolor;
    if (index === values.length - 1 && options.lastcolor) return options.lastcolor;
    if (sparkline.kind !== "winloss" && value === highest && options.highcolor) return options.highcolor;
    return (sparkline.kind !== "winloss" && value === lowest && options.lowcolor) || base;
  };
  const drawn = values.flatMap((value, index): Shape[] => {
    const end = y(value);
    const height = Math.abs(end - zero);
    const top = Math.min(end, zero);
    const shape = { x: index * step, y: top, width: step - gap, height, color: color(value, index) };
    return height > 0 ? [{ kind: "rectangle", ...shape }] : [];
  });
  if (options.axis !== "true") return drawn;
  const axis: readonly (readonly [number, number])[] = [
    [0, zero],
    [frame.width, zero],
  ];
  return [...drawn, { kind: "line", points: axis, color: options.axiscolor || "black", width: 1 }];
}

/** From values to pixels; where all values are one, it lies in the middle. */
function scale(
  values: readonly number[],
  least: string | undefined,
  most: string | undefined,
  from: number,
  to: number,
): (value: number) => number {
  const low = amount(least) ?? Math.min(...values);
  const high = amount(most) ?? Math.max(...values);
  if (high <= low) return () => (from + to) / 2;
  return (value) => from + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (to - from);
}

function amount(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function mirrored(shape: Shape, width: number): Shape {
  if (shape.kind === "rectangle") return { ...shape, x: width - shape.x - shape.width };
  return { ...shape, points: shape.points.map(([x, y]) => [width - x, y]) };
}

function moved(shape: Shape, by: number): Shape {
  if (shape.kind === "rectangle") return { ...shape, x: shape.x + by, y: shape.y + by };
  return { ...shape, points: shape.points.map(([x, y]) => [x + by, y + by]) };
}
