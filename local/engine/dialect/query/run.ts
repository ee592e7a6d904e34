import { aggregated, compareValues, evaluate, holds, type QueryScope } from "./evaluate";
import {
  type Condition,
  type Expression,
  expressionKey,
  partsOf,
  type Query,
  QueryProblem,
  type QueryValue,
} from "./syntax";
import type { QueryColumn, QueryTable } from "./table";

export interface QueryAnswer {
  /** Undefined where no column has a title. */
  readonly titles: readonly string[] | undefined;
  readonly rows: readonly (readonly QueryValue[])[];
  /** Of each column; undefined for the usual one of its values. */
  readonly formats: readonly (string | undefined)[];
}

type Row = readonly QueryValue[];

/** A column of the answer: what it shows of a group of rows. */
interface Output {
  readonly title: string;
  readonly format: string | undefined;
  show(group: Group): QueryValue;
}

/** Rows that are one in the answer; without "group by", a row is a group by itself. */
interface Group {
  readonly rows: readonly Row[];
}

/** `now` is in days since 1899-12-30. Throws a QueryProblem where the query does not fit its table. */
export function runQuery(query: Query, table: QueryTable, now: number): QueryAnswer {
  return new QueryRun(query, table, now).answer();
}

class QueryRun {
  private readonly places = new Map<string, number>();
  private readonly select: readonly Expression[];
  private readonly isGrouped: boolean;

  constructor(
    private readonly query: Query,
    private readonly table: QueryTable,
    private readonly now: number,
  ) {
    table.columns.forEach(({ names }, index) => {
      for (const name of names) this.places.set(name, index);
    });
    this.select =
      query.select ?? table.columns.map(({ names }): Expression => ({ type: "column", name: lastOf(names) }));
    this.isGrouped =
      query.groupBy.length > 0 || query.pivot.length > 0 || this.select.some((each) => partsOf(each).isAggregate);
    this.check();
  }

  answer(): QueryAnswer {
    const { where, orderBy, offset, limit } = this.query;
    const rows = this.table.rows.filter((row) => !where || holds(where, this.rowScope(row)));
    const groups = this.isGrouped ? this.grouped(rows) : rows.map((row): Group => ({ rows: [row] }));
    const outputs = this.outputs(rows);
    const sorted = orderBy.length > 0 ? [...groups].sort((a, b) => this.compareGroups(a, b)) : groups;
    const shown = sorted.slice(offset, limit === undefined ? undefined : offset + limit);
    const titles = outputs.map(({ title }) => title);
    return {
      titles: titles.some((title) => title !== "") ? titles : undefined,
      rows: shown.map((group) => outputs.map((output) => output.show(group))),
      formats: outputs.map(({ format }) => format),
    };
  }

  private check(): void {
    const { where, groupBy, pivot, orderBy, labels, formats } = this.query;
    const clauses = [groupBy, pivot, orderBy.map(({ by }) => by), [...labels, ...formats].map(([of]) => of)];
    const all = [...this.select, ...(where ? expressionsOf(where) : []), ...clauses.flat()];
    for (const name of all.flatMap(columnsOf)) {
      if (!this.places.has(name)) throw new QueryProblem(`NO_COLUMN: ${name}`);
    }
    if (where && expressionsOf(where).some((each) => partsOf(each).isAggregate)) {
      throw new QueryProblem("CANNOT_BE_IN_WHERE: an aggregate");
    }
    for (const { of, name } of all.flatMap(aggregatesOf)) {
      const isNumeric = of.type !== "column" || this.column(of.name)?.kind === "number";
      if ((name === "sum" || name === "avg") && !isNumeric) throw new QueryProblem("AVG_SUM_ONLY_NUMERIC");
    }
    for (const each of [...groupBy, ...pivot]) {
      if (partsOf(each).isAggregate) throw new QueryProblem(`CANNOT_BE_IN_GROUP_BY: ${this.title(each)}`);
    }
    if (!this.isGrouped) return;
    const keys = [...groupBy, ...pivot].map(expressionKey);
    for (const each of [...this.select, ...orderBy.map(({ by }) => by)]) {
      const loose = keys.includes(expressionKey(each)) ? [] : partsOf(each).columns;
      const free = loose.find((name) => !keys.includes(`column ${name}`));
      if (free !== undefined) throw new QueryProblem(`ADD_COL_TO_GROUP_BY_OR_AGG: ${free}`);
    }
  }

  private column(name: string): QueryColumn | undefined {
    return this.table.columns[this.places.get(name) ?? -1];
  }

  private rowScope(row: Row): QueryScope {
    const scope: QueryScope = {
      now: this.now,
      column: (name) => row[this.places.get(name) ?? -1] ?? null,
      aggregate: (name, of) => aggregated(name, [evaluate(of, scope)]),
    };
    return scope;
  }

  private groupScope({ rows }: Group): QueryScope {
    const [first = []] = rows;
    return {
      ...this.rowScope(first),
      aggregate: (name, of) =>
        aggregated(
          name,
          rows.map((row) => evaluate(of, this.rowScope(row))),
        ),
    };
  }

  private grouped(rows: readonly Row[]): readonly Group[] {
    const { groupBy } = this.query;
    if (groupBy.length === 0) return [{ rows }];
    return this.groupedBy(groupBy, rows).map(({ members }) => ({ rows: members }));
  }

  /** In the order of their keys. */
  private groupedBy(by: readonly Expression[], rows: readonly Row[]) {
    const groups = new Map<string, { readonly keys: readonly QueryValue[]; readonly members: Row[] }>();
    for (const row of rows) {
      const keys = by.map((each) => evaluate(each, this.rowScope(row)));
      const text = JSON.stringify(keys);
      const group = groups.get(text) ?? { keys, members: [] };
      group.members.push(row);
      groups.set(text, group);
    }
    return [...groups.values()].sort((a, b) => compareKeys(a.keys, b.keys));
  }

  private compareGroups(a: Group, b: Group): number {
    for (const { by, isDescending } of this.query.orderBy) {
      const order = compareValues(evaluate(by, this.groupScope(a)), evaluate(by, this.groupScope(b)));
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  }

  private outputs(rows: readonly Row[]): readonly Output[] {
    const { pivot } = this.query;
    const plain = (each: Expression): Output => ({
      title: this.label(each),
      format: this.format(each),
      show: (group) => evaluate(each, this.groupScope(group)),
    });
    if (pivot.length === 0) return this.select.map(plain);
    const keys = this.select.filter((each) => !partsOf(each).isAggregate);
    const amounts = this.select.filter((each) => partsOf(each).isAggregate);
    const turned = this.groupedBy(pivot, rows).flatMap(({ keys: values }) =>
      amounts.map((each): Output => {
        const names = values.map((value) => `${value?.value ?? ""}`).join(",");
        return {
          title: amounts.length > 1 ? `${names} ${this.label(each)}` : names,
          format: this.format(each),
          show: (group) => {
            const own = group.rows.filter((row) => {
              const scope = this.rowScope(row);
              return (
                compareKeys(
                  pivot.map((by) => evaluate(by, scope)),
                  values,
                ) === 0
              );
            });
            return own.length === 0 ? null : evaluate(each, this.groupScope({ rows: own }));
          },
        };
      }),
    );
    return [...keys.map(plain), ...turned];
  }

  private label(expression: Expression): string {
    const key = expressionKey(expression);
    const given = this.query.labels.find(([of]) => expressionKey(of) === key);
    return given ? given[1] : this.title(expression);
  }

  private title(expression: Expression): string {
    switch (expression.type) {
      case "constant":
        return `${expression.text}()`;
      case "column":
        return this.column(expression.name)?.header ?? "";
      case "aggregate":
        return `${expression.name} ${this.title(expression.of)}`;
      case "call":
        return `${callTitles[expression.name] ?? expression.name}(${expression.args.map((each) => this.title(each)).join(",")})`;
      case "operation":
        return `${operationTitles[expression.operator]}(${this.title(expression.left)}${this.title(expression.right)})`;
    }
  }

  private format(expression: Expression): string | undefined {
    const key = expressionKey(expression);
    const given = this.query.formats.find(([of]) => expressionKey(of) === key);
    if (given) return given[1];
    if (expression.type === "column") return this.column(expression.name)?.format;
    const isKept = expression.type === "aggregate" && expression.name !== "count" && expression.of.type === "column";
    return isKept ? this.format(expression.of) : undefined;
  }
}

const operationTitles = { "+": "sum", "-": "difference", "*": "product", "/": "quotient" } as const;
const callTitles: Readonly<Record<string, string>> = { dayofweek: "dayOfWeek", datediff: "dateDiff", todate: "toDate" };

function compareKeys(left: readonly QueryValue[], right: readonly QueryValue[]): number {
  for (const [index, value] of left.entries()) {
    const order = compareValues(value, right[index] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

function lastOf(names: readonly string[]): string {
  return names[names.length - 1] ?? "";
}

function expressionsOf(condition: Condition): readonly Expression[] {
  switch (condition.type) {
    case "all":
    case "any":
      return condition.conditions.flatMap(expressionsOf);
    case "not":
      return expressionsOf(condition.condition);
    case "null":
      return [condition.of];
    case "compare":
      return [condition.left, condition.right];
  }
}

function partsBelow(expression: Expression): readonly Expression[] {
  if (expression.type === "aggregate") return [expression.of];
  if (expression.type === "call") return expression.args;
  return expression.type === "operation" ? [expression.left, expression.right] : [];
}

function columnsOf(expression: Expression): readonly string[] {
  return expression.type === "column" ? [expression.name] : partsBelow(expression).flatMap(columnsOf);
}

function aggregatesOf(expression: Expression): readonly Extract<Expression, { type: "aggregate" }>[] {
  return expression.type === "aggregate" ? [expression] : partsBelow(expression).flatMap(aggregatesOf);
}
