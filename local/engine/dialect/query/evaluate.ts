import { re2Pattern } from "../re2";
import type { Aggregate, Comparison, Condition, Expression, QueryValue } from "./syntax";

/** What an expression is evaluated in: one row, or the rows of a group. */
export interface QueryScope {
  column(name: string): QueryValue;
  aggregate(name: Aggregate, of: Expression): QueryValue;
  /** Days since 1899-12-30. */
  readonly now: number;
}

export function evaluate(expression: Expression, scope: QueryScope): QueryValue {
  switch (expression.type) {
    case "constant":
      return expression.value;
    case "column":
      return scope.column(expression.name);
    case "aggregate":
      return scope.aggregate(expression.name, expression.of);
    case "call":
      return called(
        expression.name,
        expression.args.map((argument) => evaluate(argument, scope)),
        scope,
      );
    case "operation":
      return computed(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
  }
}

const kindOrder = ["number", "date", "text", "boolean"];

/** Below 0 where `left` comes first; blanks come before all others. */
export function compareValues(left: QueryValue, right: QueryValue): number {
  if (!left || !right) return Number(left !== null) - Number(right !== null);
  if (left.kind !== right.kind) return kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind);
  if (left.value === right.value) return 0;
  return left.value < right.value ? -1 : 1;
}

/** A comparison with a blank does not hold, except that a blank is the text of no characters. */
export function holds(condition: Condition, scope: QueryScope): boolean {
  switch (condition.type) {
    case "all":
      return condition.conditions.every((each) => holds(each, scope));
    case "any":
      return condition.conditions.some((each) => holds(each, scope));
    case "not":
      return !holds(condition.condition, scope);
    case "null":
      return (evaluate(condition.of, scope) === null) === condition.isNull;
    case "compare":
      return compared(condition.by, evaluate(condition.left, scope), evaluate(condition.right, scope));
  }
}

function compared(by: Comparison, left: QueryValue, right: QueryValue): boolean {
  if (!left || !right) return by === "=" && [left, right].some((value) => value?.kind === "text" && value.value === "");
  if (by === "contains" || by === "starts with" || by === "ends with" || by === "matches" || by === "like") {
    return left.kind === "text" && right.kind === "text" && textCompared(by, left.value, right.value);
  }
  if (left.kind !== right.kind) return by === "!=";
  const order = compareValues(left, right);
  switch (by) {
    case "=":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function textCompared(by: Comparison, left: string, right: string): boolean {
  switch (by) {
    case "contains":
      return left.includes(right);
    case "starts with":
      return left.startsWith(right);
    case "ends with":
      return left.endsWith(right);
    case "like":
      return isLike([...left], [...right]);
    default:
      return re2Pattern(right)?.testExact(left) ?? false;
  }
}

/** `%` stands for any characters, `_` for one. After a mismatch only the last `%` takes one more: never exponential. */
function isLike(text: readonly string[], pattern: readonly string[]): boolean {
  let [at, wanted] = [0, 0];
  let last: { readonly wanted: number; readonly at: number } | undefined;
  while (at < text.length) {
    if (pattern[wanted] === "%") {
      last = { wanted: ++wanted, at };
    } else if (pattern[wanted] === "_" || pattern[wanted] === text[at]) {
      at++;
      wanted++;
    } else if (last !== undefined) {
      last = { ...last, at: last.at + 1 };
      ({ at, wanted } = last);
    } else return false;
  }
  return pattern.slice(wanted).every((character) => character === "%");
}

function computed(operator: string, left: QueryValue, right: QueryValue): QueryValue {
  if (left?.kind !== "number" || right?.kind !== "number") return null;
  const [a, b] = [left.value, right.value];
  switch (operator) {
    case "+":
      return number(a + b);
    case "-":
      return number(a - b);
    case "*":
      return number(a * b);
    default:
      return b === 0 ? null : number(a / b);
  }
}

function number(value: number): QueryValue {
  return { kind: "number", value };
}

export function aggregated(name: Aggregate, all: readonly QueryValue[]): QueryValue {
  const values = all.filter((value): value is NonNullable<QueryValue> => value !== null);
  if (name === "count") return number(values.length);
  const [first] = values;
  if (!first) return null;
  if (name === "max") return values.reduce((most, value) => (compareValues(value, most) > 0 ? value : most), first);
  if (name === "min") return values.reduce((least, value) => (compareValues(value, least) < 0 ? value : least), first);
  const sum = values.reduce((total, value) => total + Number(value.value), 0);
  return number(name === "sum" ? sum : sum / values.length);
}

const unixEpochSerial = 25_569;
const millisecondsPerDay = 86_400_000;

function called(name: string, [first, second]: readonly QueryValue[], { now }: QueryScope): QueryValue {
  if (name === "now") return { kind: "date", value: now };
  if (!first) return null;
  if (name === "upper" || name === "lower") {
    if (first.kind !== "text") return null;
    return { kind: "text", value: name === "upper" ? first.value.toUpperCase() : first.value.toLowerCase() };
  }
  if (name === "todate")
    return first.kind === "date" ? { kind: "date", value: Math.floor(first.value) } : toDate(first);
  if (first.kind !== "date") return null;
  if (name !== "datediff") return number(datePart(name, first.value));
  return second?.kind === "date" ? number(Math.floor(first.value) - Math.floor(second.value)) : null;
}

// A number is a time in milliseconds since 1970.
function toDate(value: NonNullable<QueryValue>): QueryValue {
  if (value.kind !== "number") return null;
  return { kind: "date", value: Math.floor(value.value / millisecondsPerDay + unixEpochSerial) };
}

/** Months count from 0 and days of the week from 1, Sunday: so the language has it. */
function datePart(name: string, serial: number): number {
  const date = new Date(Math.round((serial - unixEpochSerial) * 86_400) * 1000);
  switch (name) {
    case "year":
      return date.getUTCFullYear();
    case "month":
      return date.getUTCMonth();
    case "quarter":
      return Math.floor(date.getUTCMonth() / 3) + 1;
    case "day":
      return date.getUTCDate();
    case "dayofweek":
      return date.getUTCDay() + 1;
    case "hour":
      return date.getUTCHours();
    case "minute":
      return date.getUTCMinutes();
    default:
      return date.getUTCSeconds();
  }
}
