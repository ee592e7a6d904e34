import type { Sparkline } from "../../../local/engine/dialect/sparkline";
import { sparklineShapes } from "../../../local/engine/dialect/sparkline-shape";
import { loadEngine } from "../../../local/engine/load-engine";
import { openPageEngine } from "../../../local/engine/page-engine";
import { quietly } from "../../../local/engine/quiet";
import { noon, oneSheet } from "./one-sheet";

const given: Sparkline = { kind: "line", values: [1, 3, 2], options: {} };

// A cell of 104 × 24 pixels leaves 100 × 20 within its margin of 2.
function drawn(sparkline: Partial<Sparkline>) {
  return sparklineShapes({ ...given, ...sparkline }, 104, 24);
}

const rectangle = (x: number, y: number, width: number, height: number, color: string) => ({
  kind: "rectangle",
  x,
  y,
  width,
  height,
  color,
});

it.each<[string, Partial<Sparkline>, object[]]>([
  [
    "a line goes from the least at the bottom to the most at the top",
    {},
    [
      {
        kind: "line",
        color: "black",
        width: 1,
        points: [
          [2, 22],
          [52, 2],
          [102, 12],
        ],
      },
    ],
  ],
  [
    "with a scale, a colour and a width of its own",
    { options: { ymin: "0", ymax: "4", color: "red", linewidth: "3", rtl: "true" }, values: [0, 4] },
    [
      {
        kind: "line",
        color: "red",
        width: 3,
        points: [
          [102, 22],
          [2, 2],
        ],
      },
    ],
  ],
  [
    "through points that stand where the first series says",
    { values: [0, 1, 0], places: [0, 9, 10] },
    [
      {
        kind: "line",
        color: "black",
        width: 1,
        points: [
          [2, 22],
          [92, 2],
          [102, 22],
        ],
      },
    ],
  ],
  ["one point is a dot", { values: [5] }, [rectangle(51, 11, 2, 2, "black")]],
  [
    "a bar puts values one behind the other",
    { kind: "bar", values: [1, 3] },
    [rectangle(2, 2, 25, 20, "orange"), rectangle(27, 2, 75, 20, "green")],
  ],
  [
    "a bar of a share has the rest left free",
    { kind: "bar", values: [0.4], options: { max: "1", color1: "#00f" } },
    [rectangle(2, 2, 40, 20, "#00f")],
  ],
  [
    "a bar does not outgrow its cell",
    { kind: "bar", values: [3], options: { max: "1" } },
    [rectangle(2, 2, 100, 20, "orange")],
  ],
  [
    "columns stand on zero, and tell the lowest and the highest",
    { kind: "column", values: [2, -2], options: { highcolor: "green", lowcolor: "red" } },
    [rectangle(2, 2, 49, 10, "green"), rectangle(52, 12, 49, 10, "red")],
  ],
  [
    "win and loss are of one height, with an axis where asked for",
    { kind: "winloss", values: [7, -1], options: { negcolor: "red", axis: "true" } },
    [
      rectangle(2, 2, 49, 10, "black"),
      rectangle(52, 12, 49, 10, "red"),
      {
        kind: "line",
        color: "black",
        width: 1,
        points: [
          [2, 12],
          [102, 12],
        ],
      },
    ],
  ],
])("%s", (_, sparkline, expected) => {
  expect(drawn(sparkline)).toEqual(expected);
});

it.each([
  ["=SPARKLINE(A1:C1)", ""],
  ['=SPARKLINE(A1:C1,{"charttype","bar";"max",10})', ""],
  ['=SPARKLINE(A1:C1,{"charttype","pie"})', "#VALUE!"],
  ['=SPARKLINE(A1:C1,"bar")', "#VALUE!"],
  ["=SPARKLINE(A2:C2)", "#N/A"],
  ['=IF(A1=1,SPARKLINE(A1:C1),"")', ""],
])("%s reads as %j", (formula, expected) => {
  const { book, area, values } = oneSheet([["1", "3", "x"]]);
  book.writeFormulas(area("E1"), [[formula]]);
  expect(values("E1")).toEqual([[expected]]);
});

it("is drawn in its cell by the page, and again when the numbers change", () => {
  const { book, sheet, area } = oneSheet([["1", "3", '=SPARKLINE(A1:B1,{"charttype","bar";"color1","red"})']]);
  const { model } = quietly(() =>
    openPageEngine({
      engine: loadEngine(),
      book: JSON.parse(JSON.stringify(book.hub.state())),
      client: { id: "one", name: "one" },
      locale: "en_US",
      timeZone: "Europe/Madrid",
      now: () => noon,
      functions: [],
      send: () => undefined,
      receive: (listener) => book.hub.subscribe("one", (message) => quietly(() => listener(message))),
      ask: async () => [],
      onOutOfStep: () => undefined,
    }),
  );
  const paint = () => {
    const fills: string[] = [];
    let fillStyle = "";
    const rest = () => undefined;
    const ctx = {
      get fillStyle() {
        return fillStyle;
      },
      set fillStyle(color: string) {
        fillStyle = color;
      },
      strokeStyle: "",
      lineWidth: 0,
      fillRect: (x: number, y: number, width: number, height: number) =>
        fills.push(`${fillStyle} ${[x, y, width, height].map(Math.round).join(" ")}`),
      ...{
        save: rest,
        restore: rest,
        translate: rest,
        beginPath: rest,
        rect: rest,
        clip: rest,
        lineTo: rest,
        stroke: rest,
      },
    };
    const zone = { left: 0, right: 5, top: 0, bottom: 5 };
    const cell = { x: 200, y: 0, width: 104, height: 24 };
    const viewports = { getAllSheetViewportsZonesAndRect: () => [{ zone, rect: cell }], getRect: () => cell };
    model.drawLayer({ ctx, sheetId: sheet, viewports }, "Highlights");
    return fills;
  };
  expect(paint()).toEqual(["red 2 2 25 20", "green 27 2 75 20"]);
  book.write(area("B1"), [[1]]);
  expect(paint()).toEqual(["red 2 2 50 20", "green 52 2 50 20"]);
});
