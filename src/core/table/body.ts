import { isForeign } from "./foreign-row";
import type { Area, Grid } from "./grid";
import { isNumbering } from "./header";
import { type KnownWords, knownWords } from "./known-words";
import { isPhrase, phraseAt } from "./phrase-set";
import { plainText, plainWords } from "./plain-words";
import type { LeftOutReason } from "./sheet-reading";

/** Where the parts of a row stand; a role that is not known is undefined. */
export interface RowColumns {
  readonly name: number | undefined;
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
  readonly percent?: number | undefined;
  readonly score?: number | undefined;
  readonly direction?: number | undefined;
  readonly unit?: number | undefined;
  readonly owner?: number | undefined;
  readonly period?: number | undefined;
  readonly weight?: number | undefined;
  readonly id?: number | undefined;
  readonly groups?: readonly number[];
  /** Tells objectives from key results. */
  readonly typed?: number | undefined;
  /** Say nothing of a row: running numbers, and columns that Lodestar made. */
  readonly silent?: readonly number[];
}

/** A row that holds a KPI or a key result. */
export interface BodyRow {
  readonly row: number;
  readonly name: string;
  /** The section's name above it; "" where there is none. */
  readonly section: string;
  /** The groups' texts, filled down. */
  readonly groups: readonly string[];
  /** The number of its objective, from 1; 0 where there is none. */
  readonly objective: number;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly leftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
}

/** The rows of a table below its header, told apart from all that is no KPI. One pass. */
export function readBody(
  grid: Grid,
  area: Area,
  columns: RowColumns,
  headers: { readonly repeated: ReadonlySet<number>; readonly okr: boolean; readonly above: Area },
): Body {
  const words = knownWords();
  const rows: BodyRow[] = [];
  const leftOut: { row: number; reason: LeftOutReason }[] = [];
  const open: { at: number; reason: LeftOutReason }[] = [];
  const memory = {
    section: "",
    name: "",
    groups: [] as string[],
    objective: 0,
    objectiveText: "",
    legend: false,
    isApart: false,
    isOver: false,
  };
  const blockless = headers.okr && columns.typed === undefined;
  // Where rows call themselves objectives, the other lone ones ("Team: Sales", "Owner: Anna") are none.
  const explicit = headers.okr && namesObjectives(grid, area, headers.above, columns, words);
  for (let row = headers.above.firstRow; row <= headers.above.lastRow; row++) {
    const look = lookAt(grid, headers.above, { name: undefined }, row);
    const isObjectives =
      headers.okr &&
      ((look.filled <= 2 && isObjective(look, words)) ||
        (look.filled === 1 && !explicit && headsBlock(grid, headers, row)));
    if (isObjectives) memory.objective += 1;
    leftOut.push({ row, reason: look.filled === 0 ? "blank" : isObjectives ? "objective" : "title" });
  }
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const look = lookAt(grid, area, columns, row);
    if (headers.repeated.has(row)) {
      memory.isApart = true;
      leftOut.push({ row, reason: "header" });
      continue;
    }
    if (row === area.firstRow && isNumbering(grid, area, row)) {
      leftOut.push({ row, reason: "header" });
      continue;
    }
    if (memory.isApart && !isLegend(look, words) && isForeign(grid, area, columns, row)) memory.isOver = true;
    memory.isApart = look.filled <= 1;
    if (memory.isOver && look.filled > 0) {
      leftOut.push({ row, reason: "other" });
      continue;
    }
    // Where no column names the objective, a row without a measure is one: its share is that of its key results.
    const ownRows = blockless && columns.groups?.length === 0 && columns.target !== undefined;
    const reason = whyLeftOut(look, headers.okr, memory.legend, words) ?? whyUnmeasured(look, ownRows, words);
    memory.legend = reason === "legend";
    if (reason !== undefined) {
      const isLone = reason === "section" && blockless && columns.groups?.length === 0 && !explicit;
      const lone = isLone ? "objective" : reason;
      if (lone === "section" || lone === "objective") {
        memory.section = lone === "section" ? look.label : memory.section;
        if (lone === "objective") {
          memory.objective += 1;
          memory.objectiveText = look.label;
          // Given once in a column of its own, it holds for the rows below.
          const own = (columns.groups ?? []).map((column) => grid.text(row, column));
          if (own.some((text) => text !== "")) memory.groups = own;
        }
        open.push({ at: leftOut.length, reason: lone });
      }
      leftOut.push({ row, reason: lone });
      continue;
    }
    open.length = 0;
    const groups = (columns.groups ?? []).map((column, at) => grid.text(row, column) || (memory.groups[at] ?? ""));
    // A new name of the outer group begins its inner groups anew.
    memory.groups = groups;
    const name = look.name === "" ? memory.name : look.name;
    memory.name = name;
    if (headers.okr && columns.groups !== undefined && columns.groups.length > 0 && columns.typed === undefined) {
      const text = groups[groups.length - 1] ?? "";
      if (text !== "" && text !== memory.objectiveText) {
        memory.objective += 1;
        memory.objectiveText = text;
      }
    }
    rows.push({ row, name, section: memory.section, groups, objective: headers.okr ? memory.objective : 0 });
  }
  // What heads no row is a remark below the table.
  for (const { at, reason } of open) {
    const last = leftOut[at];
    if (last !== undefined && reason === "section") leftOut[at] = { row: last.row, reason: "note" };
  }
  return { rows, leftOut };
}

function namesObjectives(grid: Grid, area: Area, above: Area, columns: RowColumns, words: KnownWords): boolean {
  for (let row = above.firstRow; row <= area.lastRow; row++) {
    const isAbove = row <= above.lastRow;
    const look = isAbove ? lookAt(grid, above, { name: undefined }, row) : lookAt(grid, area, columns, row);
    if (look.filled > 0 && look.filled <= 2 && !look.hasTarget && isObjective(look, words)) return true;
  }
  return false;
}

/** Whether the row above the first header is what stands above each repeated one as well: an objective without its word. */
function headsBlock(
  grid: Grid,
  { repeated, above }: { readonly repeated: ReadonlySet<number>; readonly above: Area },
  row: number,
): boolean {
  if (row !== above.lastRow || repeated.size === 0) return false;
  return [...repeated].every((header) => lookAt(grid, above, { name: undefined }, header - 1).filled === 1);
}

interface RowLook {
  readonly name: string;
  /** The name, or the first text of the row. */
  readonly label: string;
  /** The first text of the row. */
  readonly lead: string;
  readonly words: readonly string[];
  readonly filled: number;
  readonly figures: boolean;
  readonly hasTarget: boolean;
  /** Whether unit, direction or owner is there. */
  readonly hasMore: boolean;
  /** Whether a group or a period stands in the row. */
  readonly hasGroup: boolean;
  readonly type: string;
  /** "O1", "KR2.1": what stands in the column of ids. */
  readonly code: string;
  /** Whether target, actual or baseline is there. */
  readonly isMeasured: boolean;
  /** Whether what stands alone in the row stands right of the names. */
  readonly isBeside: boolean;
}

function lookAt(grid: Grid, area: Area, columns: RowColumns, row: number): RowLook {
  const at = (column: number | undefined): string => (column === undefined ? "" : grid.text(row, column));
  let filled = 0;
  let first = "";
  let firstColumn = 0;
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (first === "") {
      first = text;
      firstColumn = column;
    }
    // A section's weight is that of its KPIs.
    if (column === columns.weight) continue;
    const isSilent = column === columns.id || columns.silent?.includes(column);
    if (!isSilent || !/^[\p{L}\d]{0,4}[\d.]*$/u.test(text)) filled += 1;
  }
  const name = at(columns.name);
  const label = name === "" ? first : name;
  const hasTarget = at(columns.target) !== "";
  const figures =
    hasTarget ||
    at(columns.actual) !== "" ||
    at(columns.baseline) !== "" ||
    at(columns.percent) !== "" ||
    at(columns.score) !== "";
  return {
    name,
    label,
    lead: first,
    words: label.length > 200 ? [] : plainWords(label),
    filled,
    figures,
    hasTarget,
    hasMore: at(columns.unit) !== "" || at(columns.direction) !== "" || at(columns.owner) !== "",
    hasGroup: at(columns.period) !== "" || (columns.groups ?? []).some((column) => at(column) !== ""),
    code: plainText(at(columns.id)),
    isMeasured: hasTarget || at(columns.actual) !== "" || at(columns.baseline) !== "",
    type: columns.typed === undefined ? "" : plainText(at(columns.typed)),
    isBeside: name === "" && columns.name !== undefined && firstColumn > columns.name,
  };
}

function whyLeftOut(look: RowLook, okr: boolean, legend: boolean, words: KnownWords): LeftOutReason | undefined {
  if (look.filled === 0 && look.label === "") return "blank";
  if (look.filled <= 1 && isLegend(look, words)) return "legend";
  if (look.filled === 0) return legend ? "legend" : "note";
  if (look.type !== "") {
    if (words.keyResult.has(look.type)) return undefined;
    if (words.objective.has(look.type)) return "objective";
    if (words.initiative.has(look.type)) return "initiative";
  }
  if (isLegend(look, words)) return "legend";
  if (legend && look.filled <= 2 && !look.hasTarget && !isNote(look, words)) return "legend";
  if (okr && isObjective(look, words)) return "objective";
  const total = whyTotal(look, words);
  if (total !== undefined) return total;
  if (isNote(look, words)) return "note";
  if (look.filled === 1) return whyLone(look, okr, words);
  if (look.name === "" && look.figures) return look.hasGroup ? undefined : "nameless";
  if (look.name === "") return okr && look.hasGroup ? "objective" : "note";
  return undefined;
}

function whyUnmeasured(look: RowLook, ownRows: boolean, known: KnownWords): LeftOutReason | undefined {
  if (!ownRows || look.isMeasured || look.name === "") return undefined;
  const isKeyResult =
    /^kr ?\d/.test(look.code) || /^kr ?\d/.test(look.words.join(" ")) || known.keyResult.has(look.words[0] ?? "");
  return isKeyResult || /^\d+ \d/.test(look.code) ? undefined : "objective";
}

/** "Objective 1: …", "O2 …" */
function isObjective({ label, words, code }: RowLook, known: KnownWords): boolean {
  if (/^o(?:bj)? ?\d{1,2}$/.test(code)) return true;
  const [first = "", second = ""] = words;
  if (known.keyResult.has(first) || /^kr\d/.test(first)) return false;
  if (/^o\d{1,2}$/.test(first) || (first === "o" && /^\d/.test(second))) return true;
  // "Objective" alone is the heading of the one below.
  const named = known.objective.has(first) && first.length > 2 && words.length > 1;
  return named && (/^\d/.test(second) || /^\s*\p{L}+\s*[:–-]/u.test(label)) && !/^kr/.test(words[2] ?? "");
}

/** Exactly a total's name, or one that begins so where nothing says that it is a KPI of its own. */
function whyTotal(look: RowLook, known: KnownWords): "total" | "average" | undefined {
  if (isPhrase(look.words, known.total)) return "total";
  // "🔴 Críticas", "🟡 Médias": of medium weight.
  if (look.hasTarget && /^[🟢🟡🟠🔴]/u.test(look.label)) return undefined;
  if (isPhrase(look.words, known.average)) return "average";
  // "Total OKRs:" with its figure anywhere, and "ICG (average)".
  const isHead = look.label.endsWith(":");
  if (isHead && phraseAt(look.words, 0, known.total) > 0) return "total";
  if (isHead && phraseAt(look.words, 0, known.average) > 0) return "average";
  if (look.hasTarget || look.hasMore) return undefined;
  if (phraseAt(look.words, 0, known.total) > 0) return "total";
  const inside = /\(([^)]*)\)\s*$/.exec(look.label)?.[1] ?? "";
  if (!look.isMeasured && isPhrase(plainWords(inside), known.average)) return "average";
  return phraseAt(look.words, 0, known.average) > 0 ? "average" : undefined;
}

function isLegend({ label, lead, words, hasTarget, filled }: RowLook, known: KnownWords): boolean {
  const [first = ""] = words;
  const isHead = /^[^:]{1,30}:/.test(label) && phraseAt(words, 0, known.legend) > 0;
  // "Legend: Green ≥ 100 %", and the other colours in the cells beside.
  const opening = /^([^:]{1,30}):\s*\S/.exec(lead)?.[1];
  if (opening !== undefined && first !== "key" && phraseAt(plainWords(opening), 0, known.legend) > 0) return true;
  if (hasTarget || filled > 3) return false;
  const heads = isPhrase(words, known.legend) || isHead || (filled <= 1 && first === "key" && words.length === 1);
  // "Green = on target"
  return heads || (known.status.has(first) && /^\S+\s*(?:=|:|–|—|-)\s*\S/.test(label));
}

function isNote({ label, lead, words, hasTarget, figures }: RowLook, known: KnownWords): boolean {
  // "Approved by: | Head of operations"
  if (lead !== label && /^[^:]{1,30}:$/.test(lead) && phraseAt(plainWords(lead), 0, known.note) > 0) return true;
  if (hasTarget) return false;
  if (/^(?:\*|†|¹|\(\d\))/.test(label)) return true;
  const marked = /^[^:]{1,30}:/.test(label) || words.length === 1;
  return marked && !figures && phraseAt(words, 0, known.note) > 0;
}

function whyLone(
  { label, words, figures, isBeside }: RowLook,
  okr: boolean,
  known: KnownWords,
): LeftOutReason | undefined {
  if (figures || isBeside) return "note";
  if (/^[\d.]+$/.test(label)) return "nameless";
  if (/^[-–•·*]\s/.test(label)) return okr ? "initiative" : "note";
  const whole = words.join(" ");
  if (known.initiative.has(whole) || (okr && known.objective.has(whole))) return "heading";
  if (label.length > 80 || /[.!?]$/.test(label)) return okr && label.length <= 80 ? "section" : "note";
  return okr && label.endsWith(":") ? "heading" : "section";
}
