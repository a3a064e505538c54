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

type Cell = number | string | boolean | null;
/** Cells by the name of the query that holds them. */
type Sources = Readonly<Record<string, { columns: readonly string[]; rows: readonly (readonly Cell[])[] }>>;

/**
 * Runs a query over one table.
 * @param source name of the query that holds it.
 * @returns the columns of the result, and its rows; a cell with an error holds it.
 */
export function runM(
  text: string,
  source: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): { columns: readonly string[]; rows: (Cell | MError)[][] } {
  return runOver(text, { [source]: { columns, rows } });
}

/**
 * The same over several.
 * @param shown the step to look at; the result where it is left out.
 */
export function runOver(
  text: string,
  sources: Sources,
  shown?: string,
): { columns: readonly string[]; rows: (Cell | MError)[][] } {
  const names = new Map<string, Lazy>();
  for (const [name, { columns, rows }] of Object.entries(sources))
    names.set(
      name,
      () =>
        new MTable(
          columns,
          rows.map((row) => new MRecord(new Map(columns.map((own, i) => [own, () => row[i]])))),
        ),
    );
  const scope = new Scope(names, standard);
  const query = parseM(text);
  const step: Expression = { kind: "name", name: shown ?? "" };
  const value = evaluate(
    shown !== undefined && query.kind === "let" ? { ...query, body: step } : query,
    scope,
  );
  const result =
    value instanceof MList
      ? tableOf(
          ["Item"],
          value.values.map((item) => [item]),
        )
      : table(value);
  const cell = (lazy: Lazy) => {
    try {
      return lazy() as Cell;
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

function tableOf(columns: readonly string[], rows: readonly (readonly Value[])[]): MTable {
  if (new Set(columns).size < columns.length) throw new MError("A column exists already");
  return new MTable(
    columns,
    rows.map((row) => {
      if (row.length !== columns.length) throw new MError("A row has other columns");
      return new MRecord(new Map(columns.map((name, i) => [name, () => row[i]])));
    }),
  );
}

/** What names mean. */
class Scope {
  constructor(
    private readonly names: ReadonlyMap<string, Lazy>,
    private readonly outer?: Scope,
    /** One of the names that means what it does outside. */
    private readonly hidden?: string,
  ) {}
  get(name: string): Lazy | undefined {
    return (name === this.hidden ? undefined : this.names.get(name)) ?? this.outer?.get(name);
  }
}

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
      const steps = new Map<string, Lazy>();
      const inner = new Scope(steps, scope);
      for (const [name, value] of expression.steps) {
        if (steps.has(name)) throw new SyntaxError(`${name} twice`);
        steps.set(
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
    case "try":
      try {
        return evaluate(expression.tried, scope);
      } catch (error) {
        if (!(error instanceof MError)) throw error;
        return evaluate(expression.otherwise, scope);
      }
    case "function": {
      const { parameters, body } = expression;
      return (...given) => {
        if (given.length !== parameters.length) throw new TypeError("A function got other arguments");
        return evaluate(body, new Scope(new Map(parameters.map((name, i) => [name, () => given[i]])), scope));
      };
    }
    case "call":
      return callable(evaluate(expression.callee, scope))(
        ...expression.given.map((each) => evaluate(each, scope)),
      );
    case "item":
      return itemOf(list(evaluate(expression.list, scope)), number(evaluate(expression.at, scope)));
    case "list":
      return new MList(expression.items.map((item) => once("item", () => evaluate(item, scope))));
    case "record": {
      // A field sees the others, but never itself: [a = a] takes the a of outside.
      const fields = new Map<string, Lazy>();
      for (const [name, value] of expression.fields)
        fields.set(
          name,
          once(name, () => evaluate(value, new Scope(fields, scope, name))),
        );
      return new MRecord(fields);
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

function itemOf({ items }: MList, at: number): Value {
  if (at >= items.length) throw new MError("There weren't enough elements in the enumeration");
  return items[at]();
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
  "JoinKind.LeftOuter": "left",
  "List.Combine": (lists) => new MList(list(lists).values.flatMap((each) => list(each).items)),
  "List.Difference": (value, other) => {
    const others = list(other).values;
    return listOf(list(value).values.filter((item) => !others.includes(item)));
  },
  "List.Distinct": (value) => listOf([...new Set(list(value).values)]),
  "List.TransformMany": (value, inner, make) =>
    listOf(
      list(value).values.flatMap((item) =>
        list(callable(inner)(item)).values.map((each) => callable(make)(item, each)),
      ),
    ),
  "Number.FromText": (value, culture) => {
    isCulture(culture);
    if (!/^\s*[+-]?\d+(\.\d*)?(e[+-]?\d+)?\s*$/i.test(text(value)))
      throw new MError("We couldn't convert to Number.");
    return Number(text(value));
  },
  "Text.AfterDelimiter": (value, mark) => {
    const at = text(value).indexOf(text(mark));
    return at < 0 ? "" : text(value).slice(at + text(mark).length);
  },
  "Text.BeforeDelimiter": (value, mark) => text(value).split(text(mark))[0],
  "Text.Combine": (texts, mark) => list(texts).values.map(text).join(text(mark)),
  "Text.Contains": (value, part) => text(value).includes(text(part)),
  "Text.From": (value, culture) => {
    isCulture(culture);
    return value === null ? null : String(value as Cell);
  },
  "Text.Lower": (value, culture) => {
    isCulture(culture);
    return text(value).toLowerCase();
  },
  "Text.Middle": (value, start) => text(value).slice(number(start)),
  "Text.Remove": (value, signs) => text(value).replaceAll(text(signs), ""),
  "Text.Replace": (value, old, next) => text(value).replaceAll(text(old), () => text(next)),
  "Text.Split": (value, mark) => listOf(text(value).split(text(mark))),
  "Text.SplitAny": (value, marks) => {
    const parts = [""];
    for (const sign of text(value))
      if (text(marks).includes(sign)) parts.push("");
      else parts[parts.length - 1] += sign;
    return listOf(parts);
  },
  "Text.Start": (value, count) => text(value).slice(0, number(count)),
  "Text.StartsWith": (value, start) => text(value).startsWith(text(start)),
  "Text.Trim": (value) => text(value).trim(),
  "Record.Field": (value, name) => {
    const found = record(value).fields.get(text(name));
    if (!found) throw new MError(`The field '${text(name)}' of the record wasn't found.`);
    return found();
  },
  "Table.ColumnNames": (value) => listOf(table(value).columns),
  "Table.FromRows": (rows, columns) =>
    tableOf(
      list(columns).values.map(text),
      list(rows).values.map((row) => list(row).values),
    ),
  "Table.Group": (value, keys, columns) => {
    const { columns: all, rows } = table(value);
    const by = list(keys).values.map(text);
    const groups = new Map<string, MRecord[]>();
    for (const row of rows) {
      const key = JSON.stringify(by.map((name) => row.fields.get(name)!() as Cell));
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    const made = list(columns).values.map((each) => list(each).values);
    return tableOf(
      [...by, ...made.map(([name]) => text(name))],
      [...groups.values()].map((own) => [
        ...by.map((name) => own[0].fields.get(name)!()),
        ...made.map(([, make]) => callable(make)(new MTable(all, own))),
      ]),
    );
  },
  "Table.NestedJoin": (left, leftKeys, right, rightKeys, name, kind) => {
    if (kind !== "left") throw new TypeError("Another join");
    const [[a], [b]] = [leftKeys, rightKeys].map((each) => list(each).values.map(text));
    const { columns, rows } = table(left);
    const other = table(right);
    return tableOf(
      [...columns, text(name)],
      rows.map(({ fields }) => [
        ...columns.map((column) => fields.get(column)!()),
        new MTable(
          other.columns,
          other.rows.filter((row) => row.fields.get(b)!() === fields.get(a)!()),
        ),
      ]),
    );
  },
  "Table.SelectRows": (value, condition) => {
    const { columns, rows } = table(value);
    return new MTable(
      columns,
      rows.filter((row) => logical(callable(condition)(row))),
    );
  },
  "Table.ToRecords": (value) => listOf(table(value).rows),
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
const standard = new Scope(new Map(Object.entries(library).map(([name, value]) => [name, () => value])));

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

function listOf(values: readonly Value[]): MList {
  return new MList(values.map((value) => () => value));
}
/** Without one, Power Query reads and writes numbers as the user's region does. */
function isCulture(value: Value): void {
  if (value !== "en-US") throw new TypeError("No culture is named");
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
