import { addScaled, type PreciseVector, preciseQuotient } from "../sums/doubleDouble";

/**
 * A linear program in dictionary form: m basic variables, each written in terms of k nonbasic ones, which are 0.
 * Entry (row, column) is stored at `column * (rows + 1) + row`; the last row is the objective, the last column the
 * right-hand sides.
 */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float64Array;
  /** What rounding took from the entries, in the same places: 31 digits; null for plain doubles. */
  readonly low: Float64Array | null;
  /** Variable of each row; variables are numbered from 0: first those of the program, then one slack per constraint. */
  readonly basic: Int32Array;
  /** Variable of each column. */
  readonly nonbasic: Int32Array;
}

export function createTableau(rows: number, columns: number, precise: boolean): Tableau {
  const size = (rows + 1) * (columns + 1);
  const [basic, nonbasic] = [new Int32Array(rows), new Int32Array(columns)];
  for (let row = 0; row < rows; row++) basic[row] = columns + row;
  for (let column = 0; column < columns; column++) nonbasic[column] = column;
  return {
    rows,
    columns,
    entries: new Float64Array(size),
    low: precise ? new Float64Array(size) : null,
    basic,
    nonbasic,
  };
}

/** Entries of the scaled program smaller than this are rounding error. */
function negligible({ low }: Tableau): number {
  return low ? 1e-25 : 1e-11;
}

export type Outcome = "optimal" | "unbounded" | "stalled";

/**
 * Primal simplex steps from a feasible tableau to an optimal one.
 *
 * The entering column is the steepest (Dantzig) while steps make progress; after a step of length 0 it is the one of
 * the lowest variable number (Bland 1977, doi:10.1287/moor.2.2.103), which cannot cycle, until a step makes progress.
 */
export function optimize(tableau: Tableau): Outcome {
  const { rows, columns } = tableau;
  const least = negligible(tableau);
  let degenerate = false;
  for (let step = 0; step < 200 + 50 * (rows + columns); step++) {
    const column = degenerate ? lowestEntering(tableau) : steepestEntering(tableau);
    if (column < 0) return "optimal";
    const row = leavingRow(tableau, column, degenerate);
    if (row < 0) return "unbounded";
    const height = rows + 1;
    degenerate = !(tableau.entries[columns * height + row] > least);
    pivot(tableau, row, column);
  }
  return "stalled";
}

function steepestEntering(tableau: Tableau): number {
  const { rows, columns, entries } = tableau;
  let best = -1;
  let steepest = -negligible(tableau);
  for (let column = 0; column < columns; column++) {
    const slope = entries[column * (rows + 1) + rows];
    if (slope < steepest) {
      steepest = slope;
      best = column;
    }
  }
  return best;
}

function lowestEntering(tableau: Tableau): number {
  const { rows, columns, entries, nonbasic } = tableau;
  const least = negligible(tableau);
  let best = -1;
  for (let column = 0; column < columns; column++) {
    if (entries[column * (rows + 1) + rows] >= -least) continue;
    if (best < 0 || nonbasic[column] < nonbasic[best]) best = column;
  }
  return best;
}

/** The row that limits the step: smallest ratio; among equals the lowest variable, or else the largest pivot. */
function leavingRow(tableau: Tableau, column: number, lowest: boolean): number {
  const { rows, columns, entries, low, basic } = tableau;
  const least = negligible(tableau);
  const at = column * (rows + 1);
  const sides = columns * (rows + 1);
  let best = -1;
  let smallest = Infinity;
  let smallestRest = 0;
  for (let row = 0; row < rows; row++) {
    const entry = entries[at + row];
    if (entry <= least) continue;
    const side = entries[sides + row];
    let ratio = side > 0 ? side / entry : 0;
    let rest = 0;
    if (low && ratio > 0) [ratio, rest] = preciseQuotient(side, low[sides + row], entry, low[at + row]);
    const smaller = ratio < smallest || (ratio === smallest && rest < smallestRest);
    const equal = ratio === smallest && rest === smallestRest;
    const preferred = smaller || (equal && (lowest ? basic[row] < basic[best] : entry > entries[at + best]));
    if (!preferred) continue;
    smallest = ratio;
    smallestRest = rest;
    best = row;
  }
  return best;
}

/** Swaps the basic variable of a row with the nonbasic one of a column. */
function pivot(tableau: Tableau, row: number, column: number): void {
  if (tableau.low) turnPrecisely(tableau, tableau.low, row, column);
  else turn(tableau, row, column);
  const { basic, nonbasic } = tableau;
  const variable = basic[row];
  basic[row] = nonbasic[column];
  nonbasic[column] = variable;
}

function turn({ rows, columns, entries }: Tableau, row: number, column: number): void {
  const height = rows + 1;
  const entering = entries.subarray(column * height, (column + 1) * height);
  const divisor = entering[row];
  for (let other = 0; other <= columns; other++) {
    if (other === column) continue;
    const start = other * height;
    const factor = entries[start + row] / divisor;
    if (factor !== 0) {
      for (let i = 0; i < height; i++) entries[start + i] -= factor * entering[i];
    }
    entries[start + row] = factor;
  }
  for (let i = 0; i < height; i++) entering[i] /= -divisor;
  entering[row] = 1 / divisor;
}

/** The same with twice the digits. */
function turnPrecisely(
  { rows, columns, entries }: Tableau,
  rests: Float64Array,
  row: number,
  column: number,
): void {
  const height = rows + 1;
  const columnAt = (position: number): PreciseVector => ({
    high: entries.subarray(position * height, (position + 1) * height),
    low: rests.subarray(position * height, (position + 1) * height),
  });
  const entering = columnAt(column);
  const [divisor, divisorRest] = [entering.high[row], entering.low[row]];
  for (let other = 0; other <= columns; other++) {
    if (other === column) continue;
    const target = columnAt(other);
    const [factor, rest] = preciseQuotient(target.high[row], target.low[row], divisor, divisorRest);
    if (factor !== 0) addScaled(target, entering, -factor, -rest);
    target.high[row] = factor;
    target.low[row] = rest;
  }
  for (let i = 0; i < height; i++) {
    [entering.high[i], entering.low[i]] = preciseQuotient(
      entering.high[i],
      entering.low[i],
      -divisor,
      -divisorRest,
    );
  }
  [entering.high[row], entering.low[row]] = preciseQuotient(1, 0, divisor, divisorRest);
}
