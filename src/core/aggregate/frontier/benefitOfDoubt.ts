import { type UnitScores } from "../unitScores";
import { problem } from "../../errors";
import { columnOf, createMatrix, type Matrix, valueAt } from "../../matrix";
import { normalize } from "../../normalize/normalize";
import { maximize } from "../../numeric/linear/simplex";
import { type Direction } from "../../options";
import { completeUnits, spread } from "../../analyze/completeUnits";
import { frontierRows, selectRows } from "./frontier";
import { requireSpread, requireTwoRows } from "../../analyze/requireSpread";
import { checkLimits, fixedShares, limitRows, type ShareLimits } from "./shareLimits";

/** A score this close to 1 is 1: its distance is rounding error of the program. */
const tolerance = 1e-12;

/**
 * Benefit-of-the-doubt score: each unit is judged with the weights most favorable to it, one linear program a unit.
 *
 * score(i) = max over w ≥ 0 of Σ w·x(i), such that no unit of the data exceeds 1 with these weights; with limits, also
 * lower ≤ w·x(i)/score(i) ≤ upper for each indicator. x are the values min-maxed to 1–100.
 * @param data n×k; units with a missing indicator have no score and set no standard, nor the scale.
 * @param workLimit see `frontierRows`.
 * @returns scores from 0 to 1; without limits at least one is 1.
 * @throws IndexError for a single complete unit, a column without spread, limits that no weights can meet, or too much work.
 * Sources: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), doi:10.1007/s11205-006-9029-7; limits on shares: Wong and
 * Beasley (1990), doi:10.1057/jors.1990.120.
 */
export function benefitOfDoubt(
  data: Matrix,
  directions: readonly Direction[],
  limits: ShareLimits | null,
  workLimit = Infinity,
): UnitScores {
  if (limits) checkLimits(limits);
  const { matrix: complete, rows, problems } = completeUnits(data);
  if (rows.length === 0) return { scores: spread(new Float64Array(0), rows, data.rows), problems };
  requireTwoRows(rows.length, data.rows, false);
  requireSpread(complete);
  const matrix = normalize(complete, "minmax1", directions);
  const standard = selectRows(matrix, frontierRows(matrix, workLimit));
  const fixed = limits && fixedShares(limits);
  const values = fixed ? scoresOfShares(matrix, standard, fixed) : bestScores(matrix, standard, limits);
  values.forEach((value, row) => {
    if (value !== value) problems.set(rows[row], problem("programStalled", {}));
  });
  return { scores: spread(values, rows, data.rows), problems };
}

/** With given shares s a unit's weights are sⱼ·score/xⱼ, and the score is what keeps every unit at 1 or below. */
function scoresOfShares(matrix: Matrix, standard: Matrix, shares: Float64Array): Float64Array {
  return Float64Array.from({ length: matrix.rows }, (_, row) => {
    const totals = new Float64Array(standard.rows);
    shares.forEach((share, column) => {
      const own = valueAt(matrix, row, column);
      columnOf(standard, column).forEach((value, i) => (totals[i] += share * (value / own)));
    });
    return settled(1 / totals.reduce((most, total) => Math.max(most, total), 0));
  });
}

/** One program a unit; NaN where none of its solutions could be proved. */
function bestScores(matrix: Matrix, standard: Matrix, limits: ShareLimits | null): Float64Array {
  const extra = limits ? limitRows(limits) : [];
  const constraints = withRows(standard, extra.length);
  const sides = new Float64Array(constraints.rows).fill(1, 0, standard.rows);
  const own = new Float64Array(matrix.columns);
  return Float64Array.from({ length: matrix.rows }, (_, row) => {
    for (let column = 0; column < own.length; column++) own[column] = valueAt(matrix, row, column);
    extra.forEach(({ indicator, share, sign }, i) => {
      // Upper: w·x of the indicator − share · Σ w·x ≤ 0; lower: the same the other way round.
      for (let column = 0; column < own.length; column++) {
        const part = (column === indicator ? 1 : 0) - share;
        constraints.values[column * constraints.rows + standard.rows + i] = sign * part * own[column];
      }
    });
    const result = maximize({ objective: own, constraints, limits: sides });
    return result.status === "optimal" ? settled(result.value) : NaN;
  });
}

function settled(score: number): number {
  return score > 1 - tolerance ? 1 : Math.max(0, score);
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
