import { ErrorValue, type Shown } from "./cell";
import { type Area } from "./sheet";

export type Matrix = readonly (readonly Shown[])[];

/** What a formula may refer to. */
export interface Surroundings {
  /** The values of some cells; null where there is no such sheet. */
  readonly read: (sheet: string | null, area: Omit<Area, "sheet">) => Matrix | null;
  /** The formula of a defined name, or null. */
  readonly name: (name: string) => string | null;
  readonly functions: ReadonlyMap<string, (given: readonly Matrix[]) => Matrix>;
  /** What a function of the add-in answers by now. @param result what it will answer @param at which call it is */
  readonly answer: (result: Matrix, at: number) => Matrix;
  /** Whether blank cells of a range reach the add-in's functions as 0. */
  readonly blanksAsZero: boolean;
}

/** Functions that the add-in brings. */
const brought = /^(?:QEI|ESI)(?:\.|$)/;

const token =
  /\s*(?:("(?:[^"]|"")*")|(\d+\.?\d*)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(.])|([\p{L}_][\p{L}\p{N}_.]*)|([-+*/(),=]))/uy;

/**
 * A formula of sums, products, references, names and calls of known functions: enough to see whether a cell still shows
 * what it did. It is no spreadsheet: what it does not know is #NAME?.
 */
export function evaluate(formula: string, around: Surroundings): Matrix {
  const parts = [...tokenize(formula.slice(1))];
  let at = 0;
  const next = (text: string) => parts[at]?.text === text && ++at > 0;

  function comparison(): Matrix {
    const left = sum();
    return next("=") ? each([left, sum()], ([a, b]) => same(a, b)) : left;
  }
  function sum(): Matrix {
    let left = product();
    for (;;) {
      if (next("+")) left = combine(left, product(), (a, b) => a + b);
      else if (next("-")) left = combine(left, product(), (a, b) => a - b);
      else return left;
    }
  }
  function product(): Matrix {
    let left = operand();
    for (;;) {
      if (next("*")) left = combine(left, operand(), (a, b) => a * b);
      else if (next("/")) left = combine(left, operand(), (a, b) => a / b);
      else return left;
    }
  }
  function operand(): Matrix {
    if (next("-")) return combine([[0]], operand(), (a, b) => a - b);
    if (next("(")) {
      const inner = comparison();
      next(")");
      return inner;
    }
    const part = parts[at++];
    if (!part) throw new ErrorValue("#VALUE!");
    if (part.area) return around.read(part.sheet, part.area) ?? [[new ErrorValue("#REF!")]];
    if (part.text.startsWith('"')) return [[part.text.slice(1, -1).replaceAll('""', '"')]];
    if (/^\d/.test(part.text)) return [[Number(part.text)]];
    if (next("(")) return call(part.text);
    const named = around.name(part.text);
    if (named === null) throw new ErrorValue("#NAME?");
    return evaluate(named, around);
  }
  function argument(name: string): Matrix {
    const isRange = parts[at].area !== null && /^[,)]$/.test(parts[at + 1]?.text ?? "");
    const cells = comparison();
    if (!isRange || !around.blanksAsZero || !brought.test(name.toUpperCase())) return cells;
    return cells.map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
  }
  function call(name: string): Matrix {
    const given: Matrix[] = [];
    while (!next(")")) {
      if (parts[at] === undefined) throw new ErrorValue("#VALUE!");
      given.push(parts[at].text === "," || parts[at].text === ")" ? [[""]] : argument(name));
      next(",");
    }
    const known = around.functions.get(name.toUpperCase());
    // A LAMBDA is there as long as its name is.
    if (!known || (name.includes("_") && around.name(name) === null)) throw new ErrorValue("#NAME?");
    return brought.test(name.toUpperCase()) ? around.answer(known(given), at) : known(given);
  }

  try {
    return comparison();
  } catch (error) {
    if (error instanceof ErrorValue) return [[error]];
    throw error;
  }
}

interface Part {
  readonly text: string;
  readonly sheet: string | null;
  readonly area: Omit<Area, "sheet"> | null;
}

function* tokenize(formula: string): Generator<Part> {
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (!match) {
      yield { text: "?", sheet: null, area: null };
      return;
    }
    const [, text, number, sheet, reference, word, sign] = match;
    const own = sheet === undefined ? null : sheet.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
    yield {
      text: text ?? number ?? reference ?? word ?? sign,
      sheet: own,
      area: reference === undefined ? null : areaOf(reference),
    };
  }
}

/** Rows and columns of `A1` or `A1:B2`, from 0. */
export function areaOf(address: string): Omit<Area, "sheet"> {
  const [from, to = from] = address.replaceAll("$", "").split(":").map(placeOf);
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  if (!letters) throw new Error(`${address} is no address`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Cell by cell; a single value goes with each cell of the others. */
function each(given: readonly Matrix[], work: (cells: readonly Shown[]) => Shown): Matrix {
  const largest = given.reduce((one, other) => (other.flat().length > one.flat().length ? other : one));
  const cellOf = (matrix: Matrix, i: number, j: number) =>
    matrix.flat().length === 1 ? matrix[0][0] : matrix[i][j];
  return largest.map((row, i) => row.map((_, j) => work(given.map((matrix) => cellOf(matrix, i, j)))));
}

function same(a: Shown, b: Shown): Shown {
  return [a, b].find((cell) => cell instanceof ErrorValue) ?? a === b;
}

function combine(left: Matrix, right: Matrix, work: (a: number, b: number) => number): Matrix {
  const single = (matrix: Matrix): number => {
    const [[cell]] = matrix;
    if (cell instanceof ErrorValue) throw cell;
    if (typeof cell === "string" && cell !== "") throw new ErrorValue("#VALUE!");
    return Number(cell);
  };
  return [[work(single(left), single(right))]];
}

/** Sums of numbers; an error among the cells is the result. */
function total(cells: readonly Shown[]): Shown {
  let sum = 0;
  for (const cell of cells) {
    if (cell instanceof ErrorValue) return cell;
    if (typeof cell === "number") sum += cell;
  }
  return sum;
}

/** Stand-ins for the functions: QEI fills a column, one number for each row; the LAMBDAs give the same. */
export function standInFunctions(): Map<string, (given: readonly Matrix[]) => Matrix> {
  const all = (given: readonly Matrix[]): Matrix => [[total(given.flat(2))]];
  const whole = ([data]: readonly Matrix[]): Matrix => [[total(data.flat())]];
  const eachRow = ([data]: readonly Matrix[]): Matrix => data.map((row) => [total(row)]);
  return new Map([
    ["SUM", all],
    [
      "IF",
      (given) =>
        each(given, ([holds, then, other]) => (holds instanceof ErrorValue ? holds : holds ? then : other)),
    ],
    ["ESI", whole],
    ["ESI_PORTABLE", whole],
    ["QEI", eachRow],
    ["QEI_PORTABLE", eachRow],
    ["QEI.BOD", eachRow],
  ]);
}
