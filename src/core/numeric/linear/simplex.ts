import { columnOf, type Matrix } from "../../matrix";
import { isOptimal } from "./optimality";
import { exponentOf, powerOfTwo } from "../elementary/powerOfTwo";
import { createTableau, optimize, type Tableau } from "./simplexTableau";

/** Maximize objective · x subject to constraints · x ≤ limits, x ≥ 0. */
export interface LinearProgram {
  /** k coefficients. */
  readonly objective: Float64Array;
  /** m×k. */
  readonly constraints: Matrix;
  /** m right-hand sides of 0 or more, so that x = 0 keeps every constraint. */
  readonly limits: Float64Array;
}

export type LinearSolution =
  | { readonly status: "optimal"; readonly value: number; readonly solution: Float64Array }
  /** `stalled`: rounding error kept the steps from ending or the optimum from being proved; no solution is claimed. */
  | { readonly status: "unbounded" | "stalled" };

/**
 * Solves a small dense linear program by the primal simplex method, from x = 0.
 *
 * Made for few variables (about 2 to 50) and up to thousands of constraints; one step costs m·k multiplications.
 * Rows and objective are scaled by powers of two, so that the tolerances are relative and no digit is lost. The optimum is
 * proved on the program itself, not on the numbers that many steps have left: see `isOptimal`. Where the proof fails, as
 * on constraints that differ by a few parts in 10¹⁰, the program is solved again with twice the digits.
 * Source: Dantzig (1963), Linear Programming and Extensions; Chvátal (1983), Linear Programming, ch. 2, 3 and 5.
 */
export function maximize(program: LinearProgram): LinearSolution {
  const found = solve(program, false);
  return found.status === "optimal" ? found : solve(program, true);
}

/** One attempt; an optimum without proof counts as stalled. */
function solve(program: LinearProgram, precise: boolean): LinearSolution {
  const { objective, constraints, limits } = program;
  const columns = objective.length;
  const tableau = createTableau(constraints.rows, columns, precise);
  const { rows, entries } = tableau;
  const height = rows + 1;
  const sides = columns * height;
  const scale = scaleOf(objective.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
  for (let column = 0; column < columns; column++) {
    entries.set(columnOf(constraints, column), column * height);
    entries[column * height + rows] = -objective[column] / scale;
  }
  entries.set(limits, sides);
  const rowScales = scaleRows(tableau);

  const status = optimize(tableau);
  if (status !== "optimal") return { status };

  const solution = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    if (tableau.basic[row] < columns) solution[tableau.basic[row]] = Math.max(0, entries[sides + row]);
  }
  const prices = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    const row = tableau.nonbasic[column] - columns;
    if (row >= 0) prices[row] = (Math.max(0, entries[column * height + rows]) / rowScales[row]) * scale;
  }
  if (!isOptimal(program, solution, prices)) return { status: "stalled" };
  return { status, value: entries[sides + rows] * scale, solution };
}

/** Divides each constraint by a power of two near its largest coefficient, its scale; its slack only changes its unit. */
function scaleRows({ rows, columns, entries }: Tableau): Float64Array {
  const height = rows + 1;
  const scales = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const size = Math.abs(entries[column * height + row]);
      if (size > scales[row]) scales[row] = size;
    }
  }
  for (let row = 0; row < rows; row++) {
    scales[row] = scaleOf(scales[row]);
    if (scales[row] === 1) continue;
    for (let column = 0; column <= columns; column++) entries[column * height + row] /= scales[row];
  }
  return scales;
}

/** The largest power of two not above a size; 1 for 0. Dividing by it is exact. */
function scaleOf(size: number): number {
  return size > 0 ? powerOfTwo(exponentOf(size)) : 1;
}
