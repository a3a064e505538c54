import { type UnitScores } from "../aggregate/unitScores";
import { fail, problem } from "../errors";
import { createMatrix, type Matrix, valueAt } from "../matrix";
import { normalize } from "../normalize/normalize";
import { maximize } from "../numeric/simplex";
import { type Direction } from "../options";
import { completeUnits, spread } from "./completeUnits";
import { frontierRows, selectRows } from "./frontier";
import { requireSpread } from "./requireSpread";

/** Limits on each indicator's part of a score: k shares each, 0 and 1 where there is none. */
export interface ShareLimits {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A score this close to 1 is 1: its distance is rounding error of the program. */
const tolerance = 1e-12;

/**
 * Benefit-of-the-doubt score: each unit is judged with the weights most favorable to it, one linear program a unit.
 *
 * score(i) = max over w ≥ 0 of Σ w·x(i), such that no unit of the data exceeds 1 with these weights; with limits, also
 * lower ≤ w·x(i)/score(i) ≤ upper for each indicator. x are the values min-maxed to 1–100.
 * @param data n×k; units with a missing indicator have no score and set no standard.
 * @param workLimit see `frontierRows`.
 * @returns scores from 0 to 1; without limits at least one is 1.
 * @throws IndexError for a single row, a column without spread, limits that no weights can meet, or too much work.
 * Sources: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), doi:10.1007/s11205-006-9029-7; limits on shares: Wong and
 * Beasley (1990), doi:10.1057/jors.1990.120.
 */
export function benefitOfDoubt(
  data: Matrix,
  directions: readonly Direction[],
  limits: ShareLimits | null,
  workLimit = Infinity,
): UnitScores {
  if (data.rows === 1) fail("scoreOneRow", { goalpostsHelp: false });
  requireSpread(data);
  if (limits) checkLimits(limits);
  const { matrix, rows, problems } = completeUnits(normalize(data, "minmax1", directions));
  const standard = selectRows(matrix, frontierRows(matrix, workLimit));
  const extra = limits ? limitRows(limits) : [];
  const constraints = withRows(standard, extra.length);
  const sides = new Float64Array(constraints.rows).fill(1, 0, standard.rows);
  const own = new Float64Array(data.columns);
  const values = Float64Array.from({ length: matrix.rows }, (_, row) => {
    for (let column = 0; column < own.length; column++) own[column] = valueAt(matrix, row, column);
    extra.forEach(({ indicator, share, sign }, i) => {
      // Upper: w·x of the indicator − share · Σ w·x ≤ 0; lower: the same the other way round.
      for (let column = 0; column < own.length; column++) {
        const part = (column === indicator ? 1 : 0) - share;
        constraints.values[column * constraints.rows + standard.rows + i] = sign * part * own[column];
      }
    });
    const result = maximize({ objective: own, constraints, limits: sides });
    if (result.status === "optimal") return result.value > 1 - tolerance ? 1 : Math.max(0, result.value);
    problems.set(rows[row], problem("programStalled", {}));
    return NaN;
  });
  return { scores: spread(values, rows, data.rows), problems };
}

interface LimitRow {
  readonly indicator: number;
  readonly share: number;
  /** 1: an upper limit; -1: a lower one. */
  readonly sign: 1 | -1;
}

/** Only limits that can bind. */
function limitRows({ lower, upper }: ShareLimits): LimitRow[] {
  const rows: LimitRow[] = [];
  lower.forEach((share, indicator) => {
    if (share > 0) rows.push({ indicator, share, sign: -1 });
  });
  upper.forEach((share, indicator) => {
    if (share < 1) rows.push({ indicator, share, sign: 1 });
  });
  return rows;
}

function checkLimits({ lower, upper }: ShareLimits): void {
  for (const [argument, shares] of [["lower", lower] as const, ["upper", upper] as const]) {
    shares.forEach((value, i) => {
      if (!(value >= 0 && value <= 1)) fail("shareOutside", { argument, position: i + 1, value });
    });
  }
  lower.forEach((share, i) => {
    if (share > upper[i]) fail("shareOrder", { position: i + 1, lower: share, upper: upper[i] });
  });
  const least = lower.reduce((total, share) => total + share, 0);
  const most = upper.reduce((total, share) => total + share, 0);
  if (least > 1 + 1e-9) fail("shareLowerSum", { total: least });
  if (most < 1 - 1e-9) fail("shareUpperSum", { total: most });
}

/** The same matrix with empty rows below. */
function withRows(matrix: Matrix, more: number): Matrix {
  const result = createMatrix(matrix.rows + more, matrix.columns);
  for (let column = 0; column < matrix.columns; column++) {
    const values = matrix.values.subarray(column * matrix.rows, (column + 1) * matrix.rows);
    result.values.set(values, column * result.rows);
  }
  return result;
}
