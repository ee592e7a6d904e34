// The query language of Google's charts, as QUERY of Sheets has it.

/** A date is days since 1899-12-30; null is what a blank cell holds, or one that is not of its column's kind. */
export type QueryValue =
  | { readonly kind: "number" | "date"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | null;

export type Aggregate = "avg" | "count" | "max" | "min" | "sum";

export type Expression =
  | { readonly type: "constant"; readonly value: QueryValue; readonly text: string }
  | { readonly type: "column"; readonly name: string }
  | { readonly type: "aggregate"; readonly name: Aggregate; readonly of: Expression }
  | { readonly type: "call"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly type: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    };

export type Comparison =
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "contains"
  | "starts with"
  | "ends with"
  | "matches"
  | "like";

export type Condition =
  | { readonly type: "all" | "any"; readonly conditions: readonly Condition[] }
  | { readonly type: "not"; readonly condition: Condition }
  | { readonly type: "null"; readonly of: Expression; readonly isNull: boolean }
  | { readonly type: "compare"; readonly by: Comparison; readonly left: Expression; readonly right: Expression };

export interface Ordering {
  readonly by: Expression;
  readonly isDescending: boolean;
}

export interface Query {
  /** Undefined for all columns. */
  readonly select: readonly Expression[] | undefined;
  readonly where: Condition | undefined;
  readonly groupBy: readonly Expression[];
  readonly pivot: readonly Expression[];
  readonly orderBy: readonly Ordering[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly labels: readonly (readonly [of: Expression, text: string])[];
  readonly formats: readonly (readonly [of: Expression, text: string])[];
}

/** What is wrong with a query, in Google's words behind "Unable to parse query string for Function QUERY parameter 2: ". */
export class QueryProblem extends Error {}

/** The same text for the same expression: how clauses name what another one selects. */
export function expressionKey(expression: Expression): string {
  switch (expression.type) {
    case "constant":
      return `constant ${JSON.stringify(expression.value)}`;
    case "column":
      return `column ${expression.name}`;
    case "aggregate":
      return `${expression.name}(${expressionKey(expression.of)})`;
    case "call":
      return `${expression.name}(${expression.args.map(expressionKey).join(",")})`;
    case "operation":
      return `(${expressionKey(expression.left)}${expression.operator}${expressionKey(expression.right)})`;
  }
}

/** The columns that an expression names outside of aggregates, and whether it holds an aggregate. */
export function partsOf(expression: Expression): {
  readonly columns: readonly string[];
  readonly isAggregate: boolean;
} {
  switch (expression.type) {
    case "constant":
      return { columns: [], isAggregate: false };
    case "column":
      return { columns: [expression.name], isAggregate: false };
    case "aggregate":
      return { columns: [], isAggregate: true };
    case "call":
      return joined(expression.args.map(partsOf));
    case "operation":
      return joined([partsOf(expression.left), partsOf(expression.right)]);
  }
}

function joined(parts: readonly ReturnType<typeof partsOf>[]): ReturnType<typeof partsOf> {
  return {
    columns: parts.flatMap(({ columns }) => columns),
    isAggregate: parts.some(({ isAggregate }) => isAggregate),
  };
}
