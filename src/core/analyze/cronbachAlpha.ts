import { fail } from "../errors";
import { columnOf, type Matrix, valueAt } from "../matrix";
import { correlationMatrix } from "../numeric/sums/correlation";
import { extent } from "../numeric/ranks/extent";
import { sumSquaredDeviations } from "../numeric/sums/moments";
import { type AlphaForm } from "../options";
import { completeRowsOrFail } from "../weight/schemes/completeRowsOrFail";
import { requireColumns, requireSpread } from "./requireSpread";

/**
 * Cronbach's alpha: how far the indicators measure the same thing, at most 1, below 0 where they pull apart.
 *
 * standardized: k·r̄/(1 + (k − 1)·r̄), r̄ the mean correlation; raw: k/(k − 1)·(1 − Σ variances/variance of the row sums).
 * @param data n×k; complete rows only, at least 3.
 * @throws IndexError for one column, a column without spread (standardized) or row sums without spread.
 * Source: Cronbach (1951), doi:10.1007/BF02310555.
 */
export function cronbachAlpha(data: Matrix, form: AlphaForm): number {
  requireColumns(data, 2);
  const complete = completeRowsOrFail(data, 3);
  const alpha = form === "standardized" ? standardizedAlpha(complete) : rawAlpha(complete);
  // Indicators that cancel out exactly leave nothing to relate to.
  return Math.abs(alpha) < 1e12 ? Math.min(1, alpha) : fail("alphaUndefined", {});
}

function standardizedAlpha(complete: Matrix): number {
  requireSpread(complete);
  const { columns } = complete;
  const correlations = correlationMatrix(complete);
  let total = 0;
  for (let a = 0; a < columns; a++) for (let b = 0; b < a; b++) total += valueAt(correlations, a, b);
  const average = total / ((columns * (columns - 1)) / 2);
  return (columns * average) / (1 + (columns - 1) * average);
}

function rawAlpha(complete: Matrix): number {
  const { rows, columns } = complete;
  // Alpha does not depend on the unit of measurement; dividing by the largest size keeps the squares finite.
  let size = 0;
  for (let column = 0; column < columns; column++) {
    const { low, high } = extent(columnOf(complete, column));
    size = Math.max(size, Math.abs(low), Math.abs(high));
  }
  const sums = new Float64Array(rows);
  let parts = 0;
  for (let column = 0; column < columns; column++) {
    const values = columnOf(complete, column).map((value) => value / (size || 1));
    parts += sumSquaredDeviations(values);
    for (let i = 0; i < rows; i++) sums[i] += values[i];
  }
  return (columns / (columns - 1)) * (1 - parts / sumSquaredDeviations(sums));
}
