import { type Expression, parseM } from "./parse";

/** What M computes with; items and fields are computed when they are asked for, as in M. */
type Value = number | string | boolean | null | MList | MRecord | MTable | MFunction;
type Lazy = () => Value;
type MFunction = (...given: Value[]) => Value;
class MList {
  constructor(readonly items: readonly Lazy[]) {}
  get values(): Value[] {
    return this.items.map((item) => item());
  }
}
class MRecord {
  constructor(readonly fields: ReadonlyMap<string, Lazy>) {}
}
class MTable {
  constructor(
    readonly columns: readonly string[],
    readonly rows: readonly MRecord[],
  ) {}
}
/** What `error` raises. */
export class MError extends Error {}

/**
 * Runs a query over one table.
 * @param source name of the query that holds it.
 * @returns the columns of the result, and its rows; a cell with an error holds it.
 */
export function runM(
  text: string,
  source: string,
  columns: readonly string[],
  rows: readonly (readonly (number | null)[])[],
): { columns: readonly string[]; rows: (number | string | boolean | null | MError)[][] } {
  const records = rows.map((row) => new MRecord(new Map(columns.map((name, i) => [name, () => row[i]]))));
  const scope = new Map<string, Lazy>(Object.entries(library).map(([name, value]) => [name, () => value]));
  scope.set(source, () => new MTable(columns, records));
  const result = table(evaluate(parseM(text), scope));
  const cell = (lazy: Lazy) => {
    try {
      return lazy() as number | null;
    } catch (error) {
      if (error instanceof MError) return error;
      throw error;
    }
  };
  return {
    columns: result.columns,
    rows: result.rows.map(({ fields }) => result.columns.map((name) => cell(fields.get(name)!))),
  };
}

type Scope = ReadonlyMap<string, Lazy>;

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "name": {
      const found = scope.get(expression.name);
      if (!found) throw new ReferenceError(expression.name);
      return found();
    }
    case "let": {
      const inner = new Map(scope);
      for (const [name, value] of expression.steps) {
        if (inner.get(name) !== scope.get(name)) throw new SyntaxError(`${name} twice`);
        inner.set(
          name,
          once(name, () => evaluate(value, inner)),
        );
      }
      return evaluate(expression.body, inner);
    }
    case "if": {
      const [condition, yes, no] = expression.parts;
      return evaluate(logical(evaluate(condition, scope)) ? yes : no, scope);
    }
    case "error":
      throw new MError(text(evaluate(expression.reason, scope)));
    case "function": {
      const { parameters, body } = expression;
      return (...given) => {
        if (given.length !== parameters.length) throw new TypeError("A function got other arguments");
        return evaluate(
          body,
          new Map([...scope, ...parameters.map((name, i) => [name, () => given[i]] as const)]),
        );
      };
    }
    case "call":
      return callable(evaluate(expression.callee, scope))(
        ...expression.given.map((each) => evaluate(each, scope)),
      );
    case "item":
      return list(evaluate(expression.list, scope)).items[number(evaluate(expression.at, scope))]();
    case "list":
      return new MList(expression.items.map((item) => once("item", () => evaluate(item, scope))));
    case "record": {
      // A field sees the others, but never itself: [a = a] takes the a of outside.
      const inner = new Map(scope);
      const fields = expression.fields.map(([name, value]): [string, Lazy] => {
        const own = new Map(inner);
        if (scope.has(name)) own.set(name, scope.get(name)!);
        return [name, once(name, () => evaluate(value, own))];
      });
      return new MRecord(new Map(fields));
    }
    case "unary": {
      const operand = evaluate(expression.operand, scope);
      return expression.operator === "not" ? !logical(operand) : -number(operand);
    }
    case "binary":
      return operate(
        expression.operator,
        () => evaluate(expression.sides[0], scope),
        () => evaluate(expression.sides[1], scope),
      );
  }
}

function operate(operator: string, left: Lazy, right: Lazy): Value {
  switch (operator) {
    case "and":
      return logical(left()) && logical(right());
    case "or":
      return logical(left()) || logical(right());
    case "=":
      return left() === right();
    case "<>":
      return left() !== right();
    case "&":
      return text(left()) + text(right());
  }
  const [a, b] = [left(), right()];
  // Arithmetic and comparison with null give null.
  if (a === null || b === null) return null;
  const [x, y] = [number(a), number(b)];
  switch (operator) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return x / y;
    case "<":
      return x < y;
    case ">":
      return x > y;
    case "<=":
      return x <= y;
    case ">=":
      return x >= y;
  }
  throw new SyntaxError(operator);
}

const numbers = (value: Value) =>
  list(value)
    .values.filter((item) => item !== null)
    .map(number);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Of no value M gives null. */
const ofSome = (work: (values: number[]) => number) => (value: Value) => {
  const values = numbers(value);
  return values.length === 0 ? null : work(values);
};
/** By Microsoft's reference of the standard library. */
const library: Readonly<Record<string, Value>> = {
  "Number.PositiveInfinity": Infinity,
  "Number.Abs": (x) => Math.abs(number(x)),
  "Number.Exp": (x) => Math.exp(number(x)),
  "Number.IsNaN": (x) => Number.isNaN(number(x)),
  "Number.Ln": (x) => Math.log(number(x)),
  "Number.Power": (x, power) => number(x) ** number(power),
  "List.Average": ofSome((values) => total(values) / values.length),
  "List.Count": (value) => list(value).items.length,
  "List.IsEmpty": (value) => list(value).items.length === 0,
  "List.MatchesAny": (value, condition) =>
    list(value).values.some((item) => logical(callable(condition)(item))),
  "List.Max": ofSome((values) => values.reduce((a, b) => Math.max(a, b))),
  "List.Min": ofSome((values) => values.reduce((a, b) => Math.min(a, b))),
  "List.RemoveNulls": (value) => new MList(list(value).items.filter((item) => item() !== null)),
  "List.Select": (value, condition) =>
    new MList(list(value).items.filter((item) => logical(callable(condition)(item())))),
  "List.StandardDeviation": ofSome((values) => {
    const mean = total(values) / values.length;
    return Math.sqrt(total(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
  }),
  "List.Sum": ofSome(total),
  "List.Transform": (value, change) =>
    new MList(list(value).items.map((item) => once("item", () => callable(change)(item())))),
  "List.Zip": (value) => {
    const lists = list(value).values.map((each) => list(each).items);
    return new MList(lists[0].map((_, i) => () => new MList(lists.map((items) => items[i]))));
  },
  "Record.Field": (value, name) => record(value).fields.get(text(name))!(),
  "Table.RowCount": (value) => table(value).rows.length,
  "Table.Column": (value, name) => new MList(table(value).rows.map(({ fields }) => fields.get(text(name))!)),
  "Table.AddColumn": (value, name, make) => {
    const { columns, rows } = table(value);
    if (columns.includes(text(name)))
      throw new MError(`The field '${text(name)}' already exists in the record.`);
    return new MTable(
      [...columns, text(name)],
      rows.map(
        (row) => new MRecord(new Map([...row.fields, [text(name), once("row", () => callable(make)(row))]])),
      ),
    );
  },
  "Table.ExpandRecordColumn": (value, name, fields, names) => {
    const { columns, rows } = table(value);
    const [from, to] = [fields, names].map((each) => list(each).values.map(text));
    const kept = columns.filter((column) => column !== text(name));
    if (to.some((column) => kept.includes(column))) throw new MError("A column exists already");
    return new MTable(
      [...kept, ...to],
      rows.map((row) => {
        const own = row.fields.get(text(name))!;
        return new MRecord(
          new Map([
            ...kept.map((column) => [column, row.fields.get(column)!] as const),
            ...to.map((column, i) => [column, () => record(own()).fields.get(from[i])!()] as const),
          ]),
        );
      }),
    );
  },
};

/** Computed when it is first asked for; what asks for itself is an error. */
function once(name: string, compute: Lazy): Lazy {
  let state: "new" | "busy" | { readonly value: Value } = "new";
  return () => {
    if (state === "busy") throw new ReferenceError(`${name} refers to itself`);
    if (state !== "new") return state.value;
    state = "busy";
    try {
      const value = compute();
      state = { value };
      return value;
    } catch (error) {
      state = "new";
      throw error;
    }
  };
}

function logical(value: Value): boolean {
  if (typeof value !== "boolean") throw new TypeError(`${String(value)} is no logical`);
  return value;
}
function number(value: Value): number {
  if (typeof value !== "number") throw new TypeError(`${String(value)} is no number`);
  return value;
}
function text(value: Value): string {
  if (typeof value !== "string") throw new TypeError(`${String(value)} is no text`);
  return value;
}
function list(value: Value): MList {
  if (!(value instanceof MList)) throw new TypeError("No list");
  return value;
}
function record(value: Value): MRecord {
  if (!(value instanceof MRecord)) throw new TypeError("No record");
  return value;
}
function table(value: Value): MTable {
  if (!(value instanceof MTable)) throw new TypeError("No table");
  return value;
}
function callable(value: Value): MFunction {
  if (typeof value !== "function") throw new TypeError("No function");
  return value;
}
