import { completeUnits, spread } from "../analyze/completeUnits";
import { requireTwoRows } from "../analyze/requireSpread";
import { fail } from "../errors";
import { columnOf, type Matrix, selectColumns } from "../matrix";
import { withinReach } from "../numeric/elementary/reach";
import { extent } from "../numeric/ranks/extent";
import { same, withoutSpread } from "../numeric/ranks/ties";
import { type Direction, type IdealScaling } from "../options";
import { type UnitScores } from "./unitScores";

/**
 * TOPSIS: how close each unit comes to the best value of every indicator, and how far it is from the worst:
 * D⁻ / (D⁺ + D⁻), the weighted Euclidean distances to the worst and the best values among the units.
 *
 * `vector` divides each column by √Σx², `minmax` scales it from 0 to 1.
 * @param data n×k; units with a missing indicator have no score and play no part.
 * @param weights adding up to 1; an indicator of weight 0 plays no part.
 * @returns closeness from 0 (worst in everything) to 1 (best in everything).
 * @throws IndexError for a single complete unit, a column of zeros (`vector`) or without spread (`minmax`), and units that
 * are all the same.
 * Source: Hwang and Yoon (1981), Multiple Attribute Decision Making, doi:10.1007/978-3-642-48318-9.
 */
export function topsis(
  data: Matrix,
  weights: Float64Array,
  directions: readonly Direction[],
  scaling: IdealScaling,
): UnitScores {
  const used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
  const { matrix, rows, problems } = completeUnits(selectColumns(data, used));
  requireTwoRows(matrix.rows, data.rows, false);
  const toBest = new Float64Array(matrix.rows);
  const toWorst = new Float64Array(matrix.rows);
  if (matrix.rows > 0) {
    let differ = false;
    used.forEach((column, place) => {
      const scaled = scale[scaling](columnOf(matrix, place), column);
      const { low, high } = extent(scaled);
      if (!same(low, high, 0)) differ = true;
      const [best, worst] = directions[column] === 1 ? [high, low] : [low, high];
      for (let row = 0; row < matrix.rows; row++) {
        toBest[row] += (weights[column] * (scaled[row] - best)) ** 2;
        toWorst[row] += (weights[column] * (scaled[row] - worst)) ** 2;
      }
    });
    if (!differ) fail("unitsAlike", {});
  }
  const closeness = toBest.map((best, row) => {
    const far = Math.sqrt(toWorst[row]);
    return far / (Math.sqrt(best) + far);
  });
  return { scores: spread(closeness, rows, data.rows), problems };
}

const scale: Readonly<Record<IdealScaling, (values: Float64Array, column: number) => Float64Array>> = {
  vector: (given, column) => {
    const { values } = withinReach(given);
    let squares = 0;
    for (let i = 0; i < values.length; i++) squares += values[i] * values[i];
    if (squares === 0) fail("columnOfZeros", { column: column + 1 });
    const length = Math.sqrt(squares);
    return values.map((value) => value / length);
  },
  minmax: (given, column) => {
    // Halves where the range would be too wide for a double.
    const values = given.map((value) => value / 2);
    const { low, high } = extent(values);
    if (withoutSpread(low, high)) fail("columnWithoutSpread", { column: column + 1 });
    return values.map((value) => (value - low) / (high - low));
  },
};
