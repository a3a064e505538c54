import { type Sheet } from "../../scripts/docs/example";
import { type FunctionMetadata } from "../../scripts/metadata";
import { type WorksheetFunction } from "./builtFunctions";

/** A value as Excel hands it over: a single value, or rows of cells. null is an omitted argument or a blank. */
export type Value = unknown[][] | string | number | boolean | null;

export interface Functions {
  readonly metadata: readonly FunctionMetadata[];
  readonly bodies: ReadonlyMap<string, WorksheetFunction>;
}

const numeric = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What a cell of an example's sheet holds. */
function cellOf(text: string): Value {
  if (text === "") return null;
  if (numeric.test(text)) return Number(text);
  return text === "TRUE" ? true : text === "FALSE" ? false : text;
}

const tokens =
  /\s*(?:(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w.(])|("(?:[^"]|"")*")|(\d+\.?\d*(?:E[+-]?\d+)?%?|\.\d+)|([A-Z][A-Z0-9._]*)|([(){},;=-]))/iy;

/**
 * Evaluates a call of our functions: ranges of the example's sheet, numbers, texts, logicals, array constants, omitted
 * arguments and nested calls. It is not a spreadsheet: nothing else is understood, and anything else throws.
 */
export function evaluate(formula: string, sheet: Sheet, functions: Functions): Value {
  const parts = tokenize(formula);
  let at = 0;

  const peek = () => parts[at];
  const take = (expected?: string) => {
    const part = parts[at++];
    if (part === undefined || (expected !== undefined && part !== expected)) {
      throw new Error(`Expected ${expected ?? "a value"} and found ${part ?? "the end"} in ${formula}`);
    }
    return part;
  };

  function value(): Value {
    const part = take();
    if (part === "-") return -(value() as number);
    if (part === "{") return arrayConstant();
    if (part.startsWith('"')) return part.slice(1, -1).replaceAll('""', '"');
    if (/^[\d.]/.test(part)) return part.endsWith("%") ? Number(part.slice(0, -1)) / 100 : Number(part);
    if (part === "TRUE" || part === "FALSE") return part === "TRUE";
    if (peek() === "(") return call(part);
    if (/\d$/.test(part)) return rangeOf(part, sheet);
    throw new Error(`${part} is not understood in ${formula}`);
  }

  function arrayConstant(): Value {
    const rows: unknown[][] = [[]];
    for (;;) {
      rows[rows.length - 1].push(value());
      const next = take();
      if (next === "}") return rows;
      if (next === ";") rows.push([]);
      else if (next !== ",") throw new Error(`Unexpected ${next} in ${formula}`);
    }
  }

  function call(id: string): Value {
    take("(");
    const given: Value[] = [];
    while (peek() !== ")") {
      given.push(peek() === "," ? null : value());
      if (peek() === ",") {
        take(",");
        if (peek() === ")") given.push(null);
      }
    }
    take(")");
    return invoke(id, given, functions);
  }

  take("=");
  const result = value();
  if (at !== parts.length) throw new Error(`${parts.slice(at).join("")} is left over in ${formula}`);
  return result;
}

function tokenize(formula: string): string[] {
  const parts: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < formula.length) {
    const start = tokens.lastIndex;
    const match = tokens.exec(formula);
    if (!match) throw new Error(`${formula.slice(start)} is not understood in ${formula}`);
    const [, reference, text, number, name, sign] = match;
    parts.push(text ?? (reference ?? name ?? number ?? sign).toUpperCase());
  }
  return parts;
}

/** The cells of a range, or the one value of a cell. */
export function rangeOf(reference: string, sheet: Sheet): Value {
  const [from, to = from] = reference.replaceAll("$", "").split(":");
  const place = (address: string) => {
    const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = sheet.columns.indexOf(letters);
    const row = sheet.rows.findIndex((candidate) => candidate.number === Number(number));
    if (column < 0 || row < 0) throw new Error(`${address} is not on the example's sheet`);
    return { row, column };
  };
  const [start, end] = [place(from), place(to)];
  const rows = sheet.rows
    .slice(start.row, end.row + 1)
    .map((row) => row.cells.slice(start.column, end.column + 1).map(cellOf));
  return rows.length === 1 && rows[0].length === 1 ? (rows[0][0] as Value) : rows;
}

/** Hands arguments over as Excel does: null for omitted ones, [[v]] for one value where a range is expected. */
function invoke(id: string, given: readonly Value[], functions: Functions): Value {
  const metadata = functions.metadata.find((item) => item.id === id);
  const body = functions.bodies.get(id);
  if (!metadata || !body) throw new Error(`${id} is no function of this add-in`);
  if (given.length > metadata.parameters.length)
    throw new Error(`${id} takes ${metadata.parameters.length} arguments; ${given.length} were given`);
  const handed = metadata.parameters.map((parameter, i) => {
    const argument = given[i] ?? null;
    if (i >= given.length && !parameter.optional) throw new Error(`${id} needs ${parameter.name}`);
    if (parameter.dimensionality === "matrix")
      return argument === null || Array.isArray(argument) ? argument : [[argument]];
    if (Array.isArray(argument))
      throw new Error(`${id} takes one value as ${parameter.name}; an example must not rely on lifting`);
    return argument;
  });
  return body(...handed) as Value;
}
