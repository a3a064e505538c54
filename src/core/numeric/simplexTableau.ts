/**
 * A linear program in dictionary form: m basic variables, each written in terms of k nonbasic ones, which are 0.
 * Entry (row, column) is stored at `column * (rows + 1) + row`; the last row is the objective, the last column the
 * right-hand sides.
 */
export interface Tableau {
  readonly rows: number;
  readonly columns: number;
  readonly entries: Float64Array;
  /** Variable of each row; variables are numbered from 0: first those of the program, then one slack per constraint. */
  readonly basic: Int32Array;
  /** Variable of each column. */
  readonly nonbasic: Int32Array;
}

export function createTableau(rows: number, columns: number): Tableau {
  return {
    rows,
    columns,
    entries: new Float64Array((rows + 1) * (columns + 1)),
    basic: Int32Array.from({ length: rows }, (_, row) => columns + row),
    nonbasic: Int32Array.from({ length: columns }, (_, column) => column),
  };
}

/** Entries of the scaled program smaller than this are rounding error. */
export const negligible = 1e-11;

export type Outcome = "optimal" | "unbounded" | "stalled";

/**
 * Primal simplex steps from a feasible tableau to an optimal one.
 *
 * The entering column is the steepest (Dantzig) while steps make progress; after a step of length 0 it is the one of
 * the lowest variable number (Bland 1977, doi:10.1287/moor.2.2.103), which cannot cycle, until a step makes progress.
 */
export function optimize(tableau: Tableau): Outcome {
  const { rows, columns } = tableau;
  let degenerate = false;
  for (let step = 0; step < 200 + 50 * (rows + columns); step++) {
    const column = degenerate ? lowestEntering(tableau) : steepestEntering(tableau);
    if (column < 0) return "optimal";
    const row = leavingRow(tableau, column, degenerate);
    if (row < 0) return "unbounded";
    const height = rows + 1;
    degenerate = !(tableau.entries[columns * height + row] > negligible);
    pivot(tableau, row, column);
  }
  return "stalled";
}

function steepestEntering({ rows, columns, entries }: Tableau): number {
  let best = -1;
  let steepest = -negligible;
  for (let column = 0; column < columns; column++) {
    const slope = entries[column * (rows + 1) + rows];
    if (slope < steepest) {
      steepest = slope;
      best = column;
    }
  }
  return best;
}

function lowestEntering({ rows, columns, entries, nonbasic }: Tableau): number {
  let best = -1;
  for (let column = 0; column < columns; column++) {
    if (entries[column * (rows + 1) + rows] >= -negligible) continue;
    if (best < 0 || nonbasic[column] < nonbasic[best]) best = column;
  }
  return best;
}

/** The row that limits the step: smallest ratio; among equals the lowest variable, or else the largest pivot. */
function leavingRow({ rows, columns, entries, basic }: Tableau, column: number, lowest: boolean): number {
  const at = column * (rows + 1);
  const sides = columns * (rows + 1);
  let best = -1;
  let smallest = Infinity;
  for (let row = 0; row < rows; row++) {
    const entry = entries[at + row];
    if (entry <= negligible) continue;
    const side = entries[sides + row];
    const ratio = side > 0 ? side / entry : 0;
    if (ratio > smallest) continue;
    const preferred = ratio < smallest || (lowest ? basic[row] < basic[best] : entry > entries[at + best]);
    if (!preferred) continue;
    smallest = ratio;
    best = row;
  }
  return best;
}

/** Swaps the basic variable of a row with the nonbasic one of a column. */
export function pivot(
  { rows, columns, entries, basic, nonbasic }: Tableau,
  row: number,
  column: number,
): void {
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
  const variable = basic[row];
  basic[row] = nonbasic[column];
  nonbasic[column] = variable;
}
