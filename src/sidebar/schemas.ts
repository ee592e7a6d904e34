// The shapes of requests, checked at the door. Loaded by rpc only, when something is asked: formulas never pay for it.
import * as z from "zod/mini";
import type { OperationName, Operations } from "./contract";

export type Checked<K extends OperationName> =
  | { readonly ok: true; readonly request: Operations[K]["request"] }
  /** The first thing that is wrong: a path such as "draft.keyResults.2.target", and what stands there. */
  | { readonly ok: false; readonly where: string; readonly found: string };

/** Built when asked for: a request needs one of them. */
type Schemas = { readonly [K in OperationName]: () => z.ZodMiniType<Operations[K]["request"]> };

/** Whether a payload is a request of this operation, nothing missing and nothing besides. */
export function checkedRequest<K extends OperationName>(operation: K, payload: unknown): Checked<K> {
  // The compiled fast path needs `new Function`, which a script's realm may refuse.
  z.config({ jitless: true });
  const schema: Schemas[K] = schemas[operation];
  const parsed = schema().safeParse(payload);
  if (parsed.success) return { ok: true, request: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, where: issue?.path.map(String).join(".") || operation, found: issue ? foundIn(issue) : "" };
}

function foundIn(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `this is no ${issue.expected}`;
    case "unrecognized_keys":
      return `also "${issue.keys.join('", "')}"`;
    case "invalid_value":
      return `none of "${issue.values.map(String).join('", "')}"`;
    case "too_big":
      return `more than ${issue.maximum}`;
    case "too_small":
      return `less than ${issue.minimum}`;
    default:
      return issue.code;
  }
}

const schemas: Schemas = {
  open: () => z.strictObject({}),
  understandTable: () =>
    z.strictObject({
      sheetId: z.exactOptional(sheetId()),
      columns: z.exactOptional(columns()),
      headerRow: z.exactOptional(row()),
      more: z.exactOptional(moreColumns()),
      ...judging(),
      ...words(),
    }),
  trackTable: () =>
    z.strictObject({
      requestId: requestId(),
      choice: z.strictObject({
        sheetId: sheetId(),
        headerRow: row(),
        columns: columns(),
        statusColumn: z.boolean(),
        wholeRow: z.boolean(),
        colourOnTarget: z.boolean(),
        more: z.exactOptional(moreColumns()),
        seen: z.exactOptional(z.array(z.strictObject({ column: row(), header: text() })).check(z.maxLength(20))),
        palette: z.exactOptional(z.strictObject({ onTarget: colour(), atRisk: colour(), offTarget: colour() })),
        ...judging(),
        ...words(),
      }),
    }),
  repairTable: () => z.strictObject({ requestId: requestId(), tableId: text() }),
  untrackTable: () => z.strictObject({ requestId: requestId(), tableId: text() }),
  setAlerts: () =>
    z.strictObject({
      requestId: requestId(),
      on: z.boolean(),
      address: text(),
      frequency: z.enum(["daily", "hourly"]),
      hour: z.int().check(z.minimum(0), z.maximum(23)),
    }),
  checkNow: () => z.strictObject({ requestId: requestId() }),
  undoLast: () => z.strictObject({ requestId: requestId(), change: requestId() }),
  startAfresh: () => z.strictObject({ requestId: requestId() }),
  makeIndependent: () => z.strictObject({ requestId: requestId() }),
  readObjective: () => z.strictObject({ id: id() }),
  saveObjective: () => {
    const objective = draft();
    return z.strictObject({ requestId: requestId(), draft: objective, original: z.nullable(objective) });
  },
};

function draft() {
  const keyResult = z.strictObject({
    id: id(),
    metric: text(),
    baseline: text(),
    target: text(),
    current: text(),
    unit: text(),
    weight: text(),
  });
  return z.strictObject({
    id: id(),
    objective: text(),
    owner: text(),
    cycle: text(),
    cycleStart: text(),
    cycleEnd: text(),
    commitment: z.enum(["committed", "aspirational"]),
    keyResults: z.array(keyResult).check(z.maxLength(50)),
  });
}

function columns() {
  const column = z.exactOptional(z.int().check(z.minimum(1), z.maximum(18_278)));
  return z.strictObject({
    name: column,
    actual: column,
    target: column,
    direction: column,
    owner: column,
    status: column,
  });
}

/** 0: there is none. */
function moreColumns() {
  const column = z.exactOptional(z.int().check(z.minimum(0), z.maximum(18_278)));
  return z.strictObject({ group: column, id: column, unit: column, baseline: column, period: column });
}

function judging() {
  const share = z.number().check(z.minimum(0), z.maximum(0.99));
  return {
    band: z.exactOptional(z.strictObject({ onTarget: share, atRisk: share })),
    directions: z.exactOptional(z.record(text(), z.enum(["higher", "lower"]))),
  };
}

function words() {
  return { words: z.exactOptional(z.record(text(), z.enum(["On target", "At risk", "Off target"]))) };
}

/** Any short text: which colours can be used is said in a sentence. */
function colour() {
  return z.string().check(z.maxLength(40));
}

function requestId() {
  return z.string().check(z.minLength(1), z.maxLength(64));
}

function id() {
  return z.string().check(z.maxLength(40));
}

function text() {
  return z.string().check(z.maxLength(5_000));
}

function sheetId() {
  return z.int().check(z.minimum(0));
}

function row() {
  return z.int().check(z.minimum(1), z.maximum(10_000_000));
}
