import { type Problem, problem } from "../../errors";
import { columnOf, createMatrix, type Matrix, valueAt } from "../../matrix";
import { normalizeColumns } from "../../normalize/normalize";
import { extent } from "../../numeric/ranks/extent";
import { maximize } from "../../numeric/linear/simplex";
import { type IndexDefinition } from "../../qei";
import { equalWeights } from "../../weight/checkWeights";
import { completeUnits } from "../../analyze/completeUnits";
import { selectRows } from "./frontier";
import { rivalFinder } from "./rivals";

export interface Leadership {
  readonly canLead: boolean;
  /**
   * Weights of sum 1 that rank the unit first or joint first, by the widest margin; equal ones where no others have a wider
   * one; null where there are none.
   */
  readonly weights: Float64Array | null;
}

/** Margins are computed on a scale of 1, the widest range of an indicator; closer than this is a tie. */
const tie = 1e-10;

/**
 * Whether some weights, each at least `minimum` and together 1, rank a unit first or joint first on the weighted mean.
 *
 * The weights that serve a unit best are the solution of a two-person game: they make its largest shortfall behind any
 * rival as small as possible, or its smallest lead as large; the unit can lead where that shortfall is 0 or less. One
 * linear program a unit. Rivals are all other units but those that tie with it on every indicator, as no weights part them.
 * @param data n×k; units with a missing indicator are left out.
 * @param minimum least weight of each indicator, 0 to 1/k.
 * @param workLimit see `frontierRows`.
 * @returns one answer a unit, and problems of units by 0-based row.
 * Source: Dantzig (1963), Linear Programming and Extensions, ch. 13, the linear program of a matrix game.
 */
export function leaders(
  data: Matrix,
  scaling: Pick<IndexDefinition, "directions" | "normalization" | "ownNormalizations" | "goalposts">,
  minimum: number,
  workLimit = Infinity,
): { answers: (Leadership | null)[]; problems: ReadonlyMap<number, Problem> } {
  const columns = Array.from({ length: data.columns }, (_, column) => column);
  const { matrix, rows, problems } = completeUnits(normalizeColumns(data, scaling, columns));
  const half = largestHalfRange(matrix);
  const rivalsOf = rivalFinder(matrix, tie * half, workLimit);
  const answers = new Array<Leadership | null>(data.rows).fill(null);
  rows.forEach((row, unit) => {
    const answer = bestCase(matrix, unit, selectRows(matrix, rivalsOf(unit)), half, minimum);
    if (answer) answers[row] = answer;
    else problems.set(row, problem("programStalled", {}));
  });
  return { answers, problems };
}

/** Halves keep the widest range finite; without any range everyone ties on any scale. */
function largestHalfRange(matrix: Matrix): number {
  let largest = 0;
  for (let column = 0; column < matrix.columns; column++) {
    const { low, high } = extent(columnOf(matrix, column));
    largest = Math.max(largest, high / 2 - low / 2);
  }
  return largest > 0 ? largest : 1;
}

/** Shortfalls lie between −1 and 1; a constant makes them positive, as the program of a game requires. */
const shift = 2;

function bestCase(
  matrix: Matrix,
  unit: number,
  rivals: Matrix,
  half: number,
  minimum: number,
): Leadership | null {
  const behind = shortfalls(matrix, unit, rivals, half);
  if (isBeatenEverywhere(behind)) return { canLead: false, weights: null };
  const { columns } = matrix;
  if (rivals.rows === 0) return { canLead: true, weights: equalWeights(columns) };
  const free = Math.max(0, 1 - columns * minimum);
  const payoffs = payoffsOf(behind, free, minimum);
  const result = maximize({
    objective: new Float64Array(columns).fill(1),
    constraints: payoffs,
    limits: new Float64Array(rivals.rows).fill(1),
  });
  if (result.status !== "optimal") return null;
  const shortfall = 1 / result.value - shift;
  if (shortfall > tie) return { canLead: false, weights: null };
  if (equalShortfall(payoffs) - shift <= shortfall + tie)
    return { canLead: true, weights: equalWeights(columns) };
  const mixture = result.solution.map((value) => value / result.value);
  return { canLead: true, weights: tidy(mixture.map((share) => minimum + free * share)) };
}

/** How far the unit is behind each rival on each indicator, on a scale of 1. */
function shortfalls(matrix: Matrix, unit: number, rivals: Matrix, half: number): Matrix {
  const behind = createMatrix(rivals.rows, rivals.columns);
  for (let column = 0; column < rivals.columns; column++) {
    const own = valueAt(matrix, unit, column) / 2;
    const values = columnOf(rivals, column);
    const out = columnOf(behind, column);
    for (let i = 0; i < out.length; i++) out[i] = (values[i] / 2 - own) / half;
  }
  return behind;
}

/** Whether one rival is ahead on every indicator by more than a tie, so that no weights can help. */
function isBeatenEverywhere(behind: Matrix): boolean {
  const ahead = new Uint8Array(behind.rows).fill(1);
  for (let column = 0; column < behind.columns; column++) {
    const values = columnOf(behind, column);
    for (let i = 0; i < ahead.length; i++) if (!(values[i] > tie)) ahead[i] = 0;
  }
  return ahead.includes(1);
}

/** Weights are the minimum plus a mixture p of what is left: shortfall = free · behind · p + the minimum's part. */
function payoffsOf(behind: Matrix, free: number, minimum: number): Matrix {
  const common = new Float64Array(behind.rows);
  for (let column = 0; column < behind.columns; column++) {
    const values = columnOf(behind, column);
    for (let i = 0; i < common.length; i++) common[i] += minimum * values[i];
  }
  const payoffs = createMatrix(behind.rows, behind.columns);
  for (let column = 0; column < behind.columns; column++) {
    const values = columnOf(behind, column);
    const out = columnOf(payoffs, column);
    for (let i = 0; i < out.length; i++) out[i] = free * values[i] + common[i] + shift;
  }
  return payoffs;
}

/** The largest mean of a row of payoffs: the shortfall when all weights are the same. */
function equalShortfall(payoffs: Matrix): number {
  const totals = new Float64Array(payoffs.rows);
  for (let column = 0; column < payoffs.columns; column++) {
    columnOf(payoffs, column).forEach((value, i) => (totals[i] += value));
  }
  return totals.reduce((most, total) => Math.max(most, total), -Infinity) / payoffs.columns;
}

/** Drops weights that are rounding error and makes the sum 1. */
function tidy(weights: Float64Array): Float64Array {
  const kept = weights.map((weight) => (weight < 1e-12 ? 0 : weight));
  const total = kept.reduce((sum, weight) => sum + weight, 0);
  return kept.map((weight) => weight / total);
}
