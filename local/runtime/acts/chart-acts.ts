import type { Area } from "../../apps-script/acts";
import type { ChartActs, WireChart, WireChartDraft } from "../../apps-script/chart-acts";
import { googleMessages } from "../../apps-script/google-messages";
import type { Book, BookChart } from "../../engine/book";
import type { HostState } from "../host-state";
import type { ServedActs } from "./served-acts";

/** Acts on charts in sheets. */
export function chartActs({ book, surroundings }: HostState): ServedActs<keyof ChartActs> {
  const set = (sheet: string, id: string, draft: WireChartDraft): void => {
    if (draft.ranges.length === 0) throw new Error(googleMessages.chartWithoutRange);
    book.setChart(sheet, bookChart(book, id, draft));
    const facts = { options: draft.options, headers: draft.headers };
    book.setAnchor({ id: `chart-${id}`, kind: "chart", sheet, area: null, facts });
    surroundings.changed();
  };
  const standing = (sheet: string, id: number): BookChart => {
    const found = book.charts(sheet).find((one) => numberOf(one.id) === id);
    if (found === undefined) throw new Error(googleMessages.chartGone);
    return found;
  };
  return {
    charts: (sheet) => book.charts(sheet).map((chart) => wireChart(book, chart)),
    insertChart(sheet, draft) {
      const taken = book.sheets().flatMap(({ id }) => book.charts(id).map((chart) => numberOf(chart.id)));
      set(sheet, String(Math.max(1_000_000, ...taken) + 7919), draft);
    },
    updateChart: (sheet, id, draft) => set(sheet, standing(sheet, id).id, draft),
    removeChart(sheet, id) {
      const { id: own } = standing(sheet, id);
      book.removeChart(sheet, own);
      book.removeAnchors([`chart-${own}`]);
      surroundings.changed();
    },
  };
}

function wireChart(book: Book, chart: BookChart): WireChart {
  const { id, kind, ranges, hasHeaders, options, row, column, x, y } = chart;
  const facts = book.anchors("chart").find((one) => one.id === `chart-${id}`)?.facts;
  const told = facts ?? { options: { ...options }, headers: hasHeaders ? 1 : 0 };
  return { id: numberOf(id), kind, ranges, row, column, x, y, ...told };
}

/** Charts that a page made have a text for an id: a number is drawn from it. */
function numberOf(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000, 7);
}

function bookChart(book: Book, id: string, draft: WireChartDraft): BookChart {
  const { kind, ranges, row, column, x, y, headers } = draft;
  const option = (name: string): unknown => optionNamed(draft.options, name);
  const text = (name: string) => (typeof option(name) === "string" ? String(option(name)) : undefined);
  const number = (name: string) => (typeof option(name) === "number" ? Number(option(name)) : undefined);
  const legend = text("legend.position") ?? text("legend");
  const colors = option("colors");
  const given = {
    title: text("title"),
    legendPosition: legendPosition(legend),
    stacked: option("isStacked") === true || option("isStacked") === "true" ? true : undefined,
    xTitle: text("hAxis.title"),
    yTitle: text("vAxis.title"),
    yMin: number("vAxis.minValue") ?? number("vAxis.viewWindow.min"),
    yMax: number("vAxis.maxValue") ?? number("vAxis.viewWindow.max"),
    colors: Array.isArray(colors) ? colors.map(String) : undefined,
    background: text("backgroundColor"),
    lines: kind === "COMBO" ? linesOf(ranges, option) : undefined,
  };
  const size = { width: number("width"), height: number("height") };
  return {
    id,
    kind,
    ranges,
    hasHeaders: headers > 0 || (headers < 0 && beginsWithText(book, ranges)),
    options: defined(given),
    row,
    column,
    x,
    y,
    ...defined(size),
  };
}

/** Leaves out what is undefined. */
function defined<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** "hAxis.title" as given by its whole name, or inside of "hAxis". */
function optionNamed(options: Readonly<Record<string, unknown>>, name: string): unknown {
  if (name in options) return options[name];
  const dot = name.indexOf(".");
  const outer = dot < 0 ? undefined : options[name.slice(0, dot)];
  if (typeof outer !== "object" || outer === null) return undefined;
  return optionNamed(Object.fromEntries(Object.entries(outer)), name.slice(dot + 1));
}

function legendPosition(text: string | undefined): NonNullable<BookChart["options"]["legendPosition"]> | undefined {
  const known = ["top", "bottom", "left", "right", "none"] as const;
  return known.find((one) => one === text);
}

/** Series that are lines: by "series", by "seriesType", else the last one. */
function linesOf(ranges: readonly Area[], option: (name: string) => unknown): number[] {
  const count = ranges.reduce((sum, { columns }) => sum + columns, 0) - 1;
  const usual = option("seriesType");
  const told = Array.from({ length: count }, (_, index) => option(`series.${index}.type`) ?? usual);
  if (told.every((type) => type === undefined)) return count > 0 ? [count - 1] : [];
  return told.flatMap((type, index) => (type === "line" ? [index] : []));
}

/** Whether a series begins with its name. */
function beginsWithText(book: Book, ranges: readonly Area[]): boolean {
  const last = ranges[ranges.length - 1];
  if (last === undefined || last.rows < 2) return false;
  const corner = { ...last, column: last.column + last.columns - 1, rows: 1, columns: 1 };
  const [[value = ""] = []] = book.values(corner);
  return typeof value === "string" && value !== "";
}
