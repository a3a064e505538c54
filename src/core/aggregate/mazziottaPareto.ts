import { fail, type Problem, problem } from "../errors";
import { type UnitScores } from "./unitScores";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { type Goalposts } from "../normalize/goalposts";
import { allFixed } from "../normalize/normalize";
import { extent } from "../numeric/ranks/extent";
import { mean, sumSquaredDeviations } from "../numeric/sums/moments";
import { withinReach } from "../numeric/elementary/reach";
import { withoutSpread } from "../numeric/ranks/ties";
import { type Direction, type PenaltyForm } from "../options";
import { completeUnits, spread } from "../analyze/completeUnits";
import { requireSpread, requireTwoRows } from "../analyze/requireSpread";

/**
 * Mazziotta–Pareto index: the mean of a unit's indicators, corrected by how unbalanced they are.
 *
 * negative: M − S·cv, positive: M + S·cv on z-scores of mean 100 and deviation 10; adjusted: M − S·cv on min-max
 * values from 70 to 130 between goalposts, beyond which they may lie. M, S and cv = S/M are a unit's mean, population
 * deviation and coefficient of variation over its indicators; the z-scores use the population deviation too.
 * @param data n×k; units with a missing indicator have no score and play no part.
 * @param goalposts only for `adjusted`; null or NaN = the column's own extremes.
 * @returns no score for a unit whose mean is 0 or less, far outside its goalposts: cv would turn the penalty round.
 * @throws IndexError for a single complete unit without goalposts, a column without spread, or goalposts out of order.
 * Sources: De Muro, Mazziotta and Pareto (2011), doi:10.1007/s11205-010-9727-z; Mazziotta and Pareto (2016),
 * doi:10.1007/s11205-015-0998-2.
 */
export function mazziottaPareto(
  data: Matrix,
  directions: readonly Direction[],
  form: PenaltyForm,
  goalposts: Goalposts | null,
): UnitScores {
  if (goalposts && form !== "adjusted") fail("goalpostsNeedAdjusted", { form });
  const { matrix, rows, problems } = completeUnits(data);
  if (!allFixed(goalposts, data.columns)) requireTwoRows(matrix.rows, data.rows, true);
  const scaled = createMatrix(matrix.rows, matrix.columns);
  if (form !== "adjusted" && matrix.rows > 0) requireSpread(matrix);
  for (let column = 0; column < matrix.columns; column++) {
    const values = columnOf(matrix, column);
    const out = columnOf(scaled, column);
    if (form === "adjusted") toAdjustedScale(values, out, directions[column], column, goalposts);
    else toStandardScale(values, out, directions[column]);
  }
  const penalty = form === "positive" ? 1 : -1;
  const scores = spread(penalizedMeans(scaled, penalty), rows, data.rows);
  for (const row of rows) {
    if (Number.isFinite(scores[row])) continue;
    const code = scores[row] === -Infinity ? "unitMeanNotPositive" : "resultNotFinite";
    problems.set(row, problem(code, {}));
    scores[row] = NaN;
  }
  return { scores, problems: problems as ReadonlyMap<number, Problem> };
}

function toStandardScale(given: Float64Array, out: Float64Array, direction: Direction): void {
  const { values } = withinReach(given);
  const center = mean(values);
  const deviation = Math.sqrt(sumSquaredDeviations(values, center) / values.length);
  for (let i = 0; i < values.length; i++) out[i] = 100 + (10 * direction * (values[i] - center)) / deviation;
}

function toAdjustedScale(
  values: Float64Array,
  out: Float64Array,
  direction: Direction,
  column: number,
  goalposts: Goalposts | null,
): void {
  if (values.length === 0) return;
  const own = extent(values);
  const low = goalposts && goalposts.low[column] === goalposts.low[column] ? goalposts.low[column] : own.low;
  const high =
    goalposts && goalposts.high[column] === goalposts.high[column] ? goalposts.high[column] : own.high;
  if (withoutSpread(low, high)) {
    if (goalposts) fail("goalpostsOrder", { position: column + 1, low, high });
    fail("columnWithoutSpread", { column: column + 1 });
  }
  // Halves where the range would be too wide for a double.
  const part = high - low < Infinity ? 1 : 0.5;
  for (let i = 0; i < values.length; i++) {
    const share = (part * values[i] - part * low) / (part * high - part * low);
    out[i] = direction === 1 ? 70 + 60 * share : 130 - 60 * share;
  }
}

/** M ± S·cv of each row; −Infinity where M is not positive. */
function penalizedMeans(scaled: Matrix, penalty: 1 | -1): Float64Array {
  const { rows, columns } = scaled;
  return Float64Array.from({ length: rows }, (_, row) => {
    const values = Float64Array.from(
      { length: columns },
      (_unused, column) => scaled.values[column * rows + row],
    );
    const center = mean(values);
    if (center <= 0) return -Infinity;
    const variance = sumSquaredDeviations(values, center) / columns;
    return center + (penalty * variance) / center;
  });
}
