import { columnOf, type Matrix } from "../matrix";
import { preciseDot } from "./doubleDouble";
import { isOptimal } from "./optimality";
import { exponentOf, powerOfTwo } from "./powerOfTwo";
import { createTableau, negligible, optimize, pivot, type Tableau } from "./simplexTableau";

/** Maximize objective · x subject to constraints · x ≤ limits, x ≥ 0. */
export interface LinearProgram {
  /** k coefficients. */
  readonly objective: Float64Array;
  /** m×k. */
  readonly constraints: Matrix;
  /** m right-hand sides. */
  readonly limits: Float64Array;
}

export type LinearSolution =
  | { readonly status: "optimal"; readonly value: number; readonly solution: Float64Array }
  /** `stalled`: rounding error kept the steps from ending; no solution is claimed. */
  | { readonly status: "infeasible" | "unbounded" | "stalled" };

/**
 * Solves a small dense linear program by the two-phase primal simplex method.
 *
 * Made for few variables (about 2 to 50) and up to thousands of constraints; one step costs m·k multiplications.
 * Rows and objective are scaled by powers of two, so that the tolerances are relative and no digit is lost. The optimum is
 * proved on the program itself, not on the numbers that many steps have left: see `isOptimal`. Where the proof fails, as
 * on constraints that differ by a few parts in 10¹⁰, the program is solved again with twice the digits.
 * Source: Dantzig (1963), Linear Programming and Extensions; Chvátal (1983), Linear Programming, ch. 2, 3, 5 and 8.
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
  for (let column = 0; column < columns; column++)
    entries.set(columnOf(constraints, column), column * height);
  entries.set(limits, sides);
  const rowScales = scaleRows(tableau);

  const start = feasibleStart(tableau);
  if (start !== "feasible") return { status: start };
  const scale = scaleOf(objective.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0));
  setObjective(
    tableau,
    objective.map((value) => value / scale),
  );
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

/** Brings a tableau whose origin breaks a constraint to a feasible corner, if there is one (phase 1). */
function feasibleStart(tableau: Tableau): "feasible" | "infeasible" | "stalled" {
  const { rows, columns, entries, low } = tableau;
  const height = rows + 1;
  const sides = entries.subarray(columns * height);
  let worst = 0;
  for (let row = 1; row < rows; row++) if (sides[row] < sides[worst]) worst = row;
  if (rows === 0 || sides[worst] >= 0) return "feasible";

  // One more variable relaxes every constraint; the start is feasible if it can be brought down to 0.
  const relaxed = createTableau(rows, columns + 1, low !== null);
  relaxed.entries.set(entries.subarray(0, columns * height));
  relaxed.entries.fill(-1, columns * height, columns * height + rows);
  relaxed.entries.set(sides.subarray(0, rows), (columns + 1) * height);
  const artificial = columns + rows;
  relaxed.nonbasic[columns] = artificial;
  relaxed.basic.set(tableau.basic);
  relaxed.entries[columns * height + rows] = 1;
  pivot(relaxed, worst, columns);
  if (optimize(relaxed) === "stalled") return "stalled";
  const tolerance = negligible(relaxed) * Math.max(1, Math.abs(sides[worst]));
  if (relaxed.entries[(columns + 1) * height + rows] < -tolerance) return "infeasible";

  const position = dropOut(relaxed, artificial);
  for (let column = 0, to = 0; column <= columns + 1; column++) {
    if (column === position) continue;
    entries.set(relaxed.entries.subarray(column * height, column * height + rows), to * height);
    low?.set(relaxed.low!.subarray(column * height, column * height + rows), to * height);
    if (column <= columns) tableau.nonbasic[to] = relaxed.nonbasic[column];
    to++;
  }
  tableau.basic.set(relaxed.basic);
  return "feasible";
}

/** Makes a variable at 0 nonbasic and returns its column. */
function dropOut(tableau: Tableau, variable: number): number {
  const row = tableau.basic.indexOf(variable);
  if (row >= 0) {
    const height = tableau.rows + 1;
    let best = 0;
    for (let column = 1; column < tableau.columns; column++) {
      const size = Math.abs(tableau.entries[column * height + row]);
      if (size > Math.abs(tableau.entries[best * height + row])) best = column;
    }
    pivot(tableau, row, best);
  }
  return tableau.nonbasic.indexOf(variable);
}

/** Writes the objective in terms of the nonbasic variables. */
function setObjective(tableau: Tableau, objective: Float64Array): void {
  const { rows, columns, entries, low, basic, nonbasic } = tableau;
  const height = rows + 1;
  const gains = new Float64Array(height);
  const gaining: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (!(basic[row] < columns)) continue;
    gains[row] = objective[basic[row]];
    gaining.push(row);
  }
  gains[rows] = -1;
  const none = new Float64Array(low ? height : 0);
  for (let column = 0; column <= columns; column++) {
    const [from, to] = [column * height, (column + 1) * height];
    const own = entries.subarray(from, to);
    const variable = column < columns ? nonbasic[column] : columns;
    own[rows] = variable < columns ? objective[variable] : 0;
    own[rows] = low
      ? preciseDot({ high: gains, low: none }, { high: own, low: low.subarray(from, to) })
      : gaining.reduce((total, row) => total + gains[row] * own[row], 0) - own[rows];
  }
}
