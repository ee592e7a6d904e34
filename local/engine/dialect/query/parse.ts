import type { Aggregate, Comparison, Condition, Expression, Ordering, Query, QueryValue } from "./syntax";
import { type QueryToken, queryTokens, unexpected } from "./tokens";

/** Throws a QueryProblem for a text that is no query. Whether its columns exist is not asked here. */
export function parseQuery(text: string): Query {
  return new QueryParser(queryTokens(text)).query();
}

const aggregates: readonly Aggregate[] = ["avg", "count", "max", "min", "sum"];
const functions: Readonly<Record<string, number>> = {
  year: 1,
  month: 1,
  day: 1,
  hour: 1,
  minute: 1,
  second: 1,
  quarter: 1,
  dayofweek: 1,
  now: 0,
  datediff: 2,
  todate: 1,
  upper: 1,
  lower: 1,
};
/** Words that cannot be the name of a column. */
const reserved = [
  ...["and", "asc", "by", "contains", "date", "datetime", "desc", "ends", "false", "format", "group", "is", "label"],
  ...["like", "limit", "matches", "not", "null", "offset", "options", "or", "order", "pivot", "select", "starts"],
  ...["timeofday", "timestamp", "true", "where", "with"],
];
const unixEpochSerial = 25_569;
const millisecondsPerDay = 86_400_000;

class QueryParser {
  private at = 0;

  constructor(private readonly tokens: readonly QueryToken[]) {}

  query(): Query {
    const select = this.takes("select") ? this.selection() : undefined;
    const where = this.takes("where") ? this.condition() : undefined;
    const groupBy = this.takes("group") ? this.after("by", () => this.list(() => this.expression())) : [];
    const pivot = this.takes("pivot") ? this.list(() => this.expression()) : [];
    const orderBy = this.takes("order") ? this.after("by", () => this.list(() => this.ordering())) : [];
    const limit = this.takes("limit") ? this.count() : undefined;
    const offset = this.takes("offset") ? this.count() : 0;
    const labels = this.takes("label") ? this.list(() => this.captioned()) : [];
    const formats = this.takes("format") ? this.list(() => this.captioned()) : [];
    if (this.takes("options")) while (this.token.type === "word") this.at++;
    if (this.token.type !== "end") throw unexpected(this.token);
    return { select, where, groupBy, pivot, orderBy, limit, offset, labels, formats };
  }

  private get token(): QueryToken {
    const token = this.tokens[this.at] ?? this.tokens[this.tokens.length - 1];
    return token ?? { type: "end", text: "<EOF>", column: 1 };
  }

  private is(word: string): boolean {
    const { type, text } = this.token;
    return type === "word" ? text.toLowerCase() === word : type === "sign" && text === word;
  }

  private takes(word: string): boolean {
    if (!this.is(word)) return false;
    this.at++;
    return true;
  }

  private need(word: string): void {
    if (!this.takes(word)) throw unexpected(this.token);
  }

  private after<T>(word: string, read: () => T): T {
    this.need(word);
    return read();
  }

  private list<T>(read: () => T): T[] {
    const found = [read()];
    while (this.takes(",")) found.push(read());
    return found;
  }

  private taken(type: QueryToken["type"]): string {
    const { token } = this;
    if (token.type !== type) throw unexpected(token);
    this.at++;
    return token.text;
  }

  private selection(): Expression[] | undefined {
    return this.takes("*") ? undefined : this.list(() => this.expression());
  }

  private count(): number {
    const { token } = this;
    const value = Number(this.taken("number"));
    if (!Number.isInteger(value)) throw unexpected(token);
    return value;
  }

  private ordering(): Ordering {
    const by = this.expression();
    const isDescending = this.takes("desc");
    if (!isDescending) this.takes("asc");
    return { by, isDescending };
  }

  private captioned(): readonly [Expression, string] {
    return [this.expression(), this.taken("text")];
  }

  private condition(): Condition {
    const conditions = [this.conjunction()];
    while (this.takes("or")) conditions.push(this.conjunction());
    return conditions.length === 1 && conditions[0] ? conditions[0] : { type: "any", conditions };
  }

  private conjunction(): Condition {
    const conditions = [this.negation()];
    while (this.takes("and")) conditions.push(this.negation());
    return conditions.length === 1 && conditions[0] ? conditions[0] : { type: "all", conditions };
  }

  private negation(): Condition {
    if (this.takes("not")) return { type: "not", condition: this.negation() };
    const start = this.at;
    if (this.takes("(")) {
      try {
        const inner = this.condition();
        this.need(")");
        if (!this.comparison(false) && !this.isArithmetic()) return inner;
      } catch (problem) {
        // "(A + B) > 2": what the bracket holds is an amount and no condition.
        if (!this.isAmount(start)) throw problem;
      }
      this.at = start;
    }
    return this.predicate();
  }

  private isAmount(start: number): boolean {
    const failedAt = this.at;
    this.at = start;
    try {
      this.expression();
      return true;
    } catch {
      this.at = failedAt;
      return false;
    }
  }

  private isArithmetic(): boolean {
    return ["+", "-", "*", "/"].some((sign) => this.is(sign));
  }

  private predicate(): Condition {
    const left = this.expression();
    if (this.takes("is")) {
      const isNull = !this.takes("not");
      this.need("null");
      return { type: "null", of: left, isNull };
    }
    const by = this.comparison(true);
    if (by) return { type: "compare", by, left, right: this.expression() };
    // A column of TRUE and FALSE is a condition by itself.
    const yes: Expression = { type: "constant", value: { kind: "boolean", value: true }, text: "true" };
    if (left.type !== "column") throw unexpected(this.token);
    return { type: "compare", by: "=", left, right: yes };
  }

  private comparison(take: boolean): Comparison | undefined {
    const start = this.at;
    const found = this.readComparison();
    if (!take || !found) this.at = start;
    return found;
  }

  private readComparison(): Comparison | undefined {
    for (const sign of ["<=", ">=", "<", ">", "=", "!=", "contains", "matches", "like"] as const) {
      if (this.takes(sign)) return sign;
    }
    if (this.takes("<>")) return "!=";
    if (this.takes("starts") && this.takes("with")) return "starts with";
    return this.takes("ends") && this.takes("with") ? "ends with" : undefined;
  }

  private expression(): Expression {
    let left = this.product();
    while (this.is("+") || this.is("-")) {
      const operator = this.takes("+") ? "+" : "-";
      if (operator === "-") this.at++;
      left = { type: "operation", operator, left, right: this.product() };
    }
    return left;
  }

  private product(): Expression {
    let left = this.operand();
    while (this.is("*") || this.is("/")) {
      const operator = this.takes("*") ? "*" : "/";
      if (operator === "/") this.at++;
      left = { type: "operation", operator, left, right: this.operand() };
    }
    return left;
  }

  private operand(): Expression {
    const { token } = this;
    if (this.takes("(")) {
      const inner = this.expression();
      this.need(")");
      return inner;
    }
    if (this.takes("-")) return numberConstant(-Number(this.taken("number")));
    this.at++;
    if (token.type === "number") return numberConstant(Number(token.text));
    if (token.type === "text")
      return { type: "constant", value: { kind: "text", value: token.text }, text: token.text };
    if (token.type === "quoted") return { type: "column", name: token.text };
    if (token.type === "word") return this.named(token);
    this.at--;
    throw unexpected(token);
  }

  private named(token: QueryToken): Expression {
    const name = token.text.toLowerCase();
    if (name === "true" || name === "false") {
      return { type: "constant", value: { kind: "boolean", value: name === "true" }, text: name };
    }
    if (["date", "datetime", "timestamp", "timeofday"].includes(name)) return this.moment(token);
    if (this.is("(")) return this.call(name, token);
    if (!reserved.includes(name)) return { type: "column", name: token.text };
    this.at--;
    throw unexpected(token);
  }

  private call(name: string, token: QueryToken): Expression {
    const aggregate = aggregates.find((known) => known === name);
    const count = functions[name];
    if (!aggregate && count === undefined) throw unexpected(token);
    this.need("(");
    const args = this.is(")") ? [] : this.list(() => this.expression());
    this.need(")");
    const [first] = args;
    if (aggregate && first && args.length === 1) return { type: "aggregate", name: aggregate, of: first };
    if (args.length !== count) throw unexpected(token);
    return { type: "call", name, args };
  }

  private moment(token: QueryToken): Expression {
    const text = this.taken("text");
    const value = token.text.toLowerCase() === "timeofday" ? timeSerial(text) : dateSerial(text);
    if (value === undefined) throw unexpected(token);
    return { type: "constant", value, text };
  }
}

function numberConstant(value: number): Expression {
  const text = Number.isInteger(value) ? value.toFixed(1) : `${value}`;
  return { type: "constant", value: { kind: "number", value }, text };
}

function dateSerial(text: string): QueryValue | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (.+))?$/.exec(text);
  if (!parts) return undefined;
  const time = parts[4] === undefined ? 0 : timeSerial(parts[4])?.value;
  if (typeof time !== "number") return undefined;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsPerDay + unixEpochSerial;
  return { kind: "date", value: day + time };
}

function timeSerial(text: string): QueryValue | undefined {
  const parts = /^(\d{1,2}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text);
  if (!parts) return undefined;
  const seconds = Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
  return { kind: "date", value: seconds / 86_400 };
}
