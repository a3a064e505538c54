import { type UnitScores } from "../unitScores";
import { type Problem, problem } from "../../errors";
import { columnOf, type Matrix, presentValues } from "../../matrix";
import { averageRanks } from "../../numeric/ranks/averageRanks";
import { type Direction } from "../../options";

/**
 * Borda score: the weighted mean of a unit's points, one point for each unit it beats on an indicator, half for a tie.
 *
 * Where values are missing, the points of an indicator with m values are stretched from m − 1 to n − 1 and the weights
 * rescaled over the indicators present, so that gaps neither help nor harm. An indicator with one value compares nothing.
 * @param weights k numbers of sum 1.
 * @returns scores from 0 to n − 1; no score for a unit without an indicator that compares.
 * Source: de Borda (1781), as in the OECD/JRC Handbook (2008), 1.6; ties by average ranks.
 */
export function bordaScores(
  data: Matrix,
  weights: Float64Array,
  directions: readonly Direction[],
): UnitScores {
  const { rows } = data;
  const points = new Float64Array(rows);
  const weight = new Float64Array(rows);
  const present = new Uint8Array(rows);
  for (let column = 0; column < data.columns; column++) {
    if (!(weights[column] > 0)) continue;
    const values = columnOf(data, column);
    const ranks = averageRanks(presentValues(values), directions[column]);
    const stretch = (rows - 1) / (ranks.length - 1);
    for (let i = 0, next = 0; i < rows; i++) {
      if (values[i] !== values[i]) continue;
      present[i] = 1;
      const rank = ranks[next++];
      if (ranks.length < 2) continue;
      points[i] += weights[column] * (rank - 1) * stretch;
      weight[i] += weights[column];
    }
  }
  const problems = new Map<number, Problem>();
  const scores = points.map((total, row) => {
    if (weight[row] > 0) return total / weight[row];
    problems.set(row, problem(present[row] ? "unitUncompared" : "unitEmpty", {}));
    return NaN;
  });
  return { scores, problems };
}
