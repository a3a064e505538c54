import { type Problem, problem } from "../errors";
import { columnOf, createMatrix, type Matrix, valueAt } from "../matrix";
import { normalize } from "../normalize/normalize";
import { extent } from "../numeric/extent";
import { maximize } from "../numeric/simplex";
import { type IndexDefinition } from "../qei";
import { completeUnits } from "./completeUnits";
import { frontierRows, selectRows } from "./frontier";

export interface Leadership {
  readonly canLead: boolean;
  /** Weights of sum 1 that rank the unit first or joint first, by the widest margin; null where there are none. */
  readonly weights: Float64Array | null;
}

/** Margins are computed on a scale of 1; closer than this is a tie. */
const tie = 1e-10;

/**
 * Whether some weights, each at least `minimum` and together 1, rank a unit first or joint first on the weighted mean.
 *
 * The weights that serve a unit best are the solution of a two-person game: they make its largest shortfall behind any
 * other unit as small as possible; the unit can lead where that shortfall is 0 or less. One linear program a unit.
 * @param data n×k; units with a missing indicator are left out.
 * @param minimum least weight of each indicator, 0 to 1/k.
 * @param workLimit see `frontierRows`.
 * @returns one answer a unit, and problems of units by 0-based row.
 * Source: Dantzig (1963), Linear Programming and Extensions, ch. 13, the linear program of a matrix game.
 */
export function leaders(
  data: Matrix,
  {
    directions,
    normalization,
    goalposts,
  }: Pick<IndexDefinition, "directions" | "normalization" | "goalposts">,
  minimum: number,
  workLimit = Infinity,
): { answers: (Leadership | null)[]; problems: ReadonlyMap<number, Problem> } {
  const { matrix, rows, problems } = completeUnits(normalize(data, normalization, directions, goalposts));
  const frontier = frontierRows(matrix, workLimit);
  const half = largestHalfRange(matrix);
  const answers = new Array<Leadership | null>(data.rows).fill(null);
  rows.forEach((row, unit) => {
    const rivals = frontier.filter((other) => other !== unit);
    const answer = bestCase(matrix, unit, selectRows(matrix, rivals), half, minimum);
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
  if (isBeatenEverywhere(matrix, unit, rivals)) return { canLead: false, weights: null };
  const { columns } = matrix;
  const free = Math.max(0, 1 - columns * minimum);
  if (rivals.rows === 0) return { canLead: true, weights: new Float64Array(columns).fill(1 / columns) };
  const payoffs = createMatrix(rivals.rows, columns);
  const common = new Float64Array(rivals.rows);
  for (let column = 0; column < columns; column++) {
    const own = valueAt(matrix, unit, column);
    const out = columnOf(payoffs, column);
    columnOf(rivals, column).forEach((value, i) => {
      out[i] = (value / 2 - own / 2) / half;
      common[i] += minimum * out[i];
    });
  }
  // Weights are the minimum plus a mixture p of what is left: shortfall = free · payoff · p + the minimum's part.
  for (let column = 0; column < columns; column++) {
    const out = columnOf(payoffs, column);
    for (let i = 0; i < out.length; i++) out[i] = free * out[i] + common[i] + shift;
  }
  const result = maximize({
    objective: new Float64Array(columns).fill(1),
    constraints: payoffs,
    limits: new Float64Array(rivals.rows).fill(1),
  });
  if (result.status !== "optimal") return null;
  const shortfall = 1 / result.value - shift;
  if (shortfall > tie) return { canLead: false, weights: null };
  const mixture = result.solution.map((value) => value / result.value);
  return { canLead: true, weights: tidy(mixture.map((share) => minimum + free * share)) };
}

/** Whether one rival is ahead on every indicator, so that no weights can help. */
function isBeatenEverywhere(matrix: Matrix, unit: number, rivals: Matrix): boolean {
  const ahead = new Uint8Array(rivals.rows).fill(1);
  for (let column = 0; column < matrix.columns; column++) {
    const own = valueAt(matrix, unit, column);
    const values = columnOf(rivals, column);
    for (let i = 0; i < ahead.length; i++) if (!(values[i] > own)) ahead[i] = 0;
  }
  return ahead.includes(1);
}

/** Drops weights that are rounding error and makes the sum 1. */
function tidy(weights: Float64Array): Float64Array {
  const kept = weights.map((weight) => (weight < 1e-12 ? 0 : weight));
  const total = kept.reduce((sum, weight) => sum + weight, 0);
  return kept.map((weight) => weight / total);
}
