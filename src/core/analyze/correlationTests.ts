import { type Matrix } from "../matrix";
import { normalTwoSided } from "../numeric/distributions/normalDistribution";
import { tTwoSided } from "../numeric/distributions/tDistribution";
import { kendallCounts, kendallVariance } from "../numeric/ranks/kendall";
import { rankedColumn } from "../numeric/ranks/rankedColumn";
import { type CorrelationMethod } from "../options";
import { coefficients, columnsOf, type PairFigure, pairTable } from "./pairwiseCorrelation";
import { sharedCounts } from "./sharedCounts";

/**
 * Two-sided p-values of the correlations of every pair of columns, against columns that have nothing to do with each other:
 * `pearson` and `spearman` by t = r·√((n − 2)/(1 − r²)) with n − 2 degrees of freedom, `kendall` by the normal
 * approximation of its score, with tie correction and without continuity correction.
 * @returns k×k, symmetric; NaN on the diagonal, and for pairs of fewer than three rows or without spread.
 * Sources: Kendall and Stuart 1973, The Advanced Theory of Statistics 2, ch. 26 and 31; Kendall 1975, Rank Correlation
 * Methods, 4th ed., ch. 4.
 */
export function correlationPValues(data: Matrix, method: CorrelationMethod): Matrix {
  const columns = columnsOf(data);
  return pairTable(columns, method === "kendall" ? byScore(columns) : byCoefficient(data, method), NaN);
}

function byCoefficient(data: Matrix, method: CorrelationMethod): PairFigure {
  const coefficient = coefficients[method](columnsOf(data));
  const { values: counts } = sharedCounts(data);
  return (a, b) => {
    const freedom = counts[a * data.columns + b] - 2;
    if (freedom < 1) return NaN;
    const r = coefficient(a, b);
    // 1 − r² would lose the digits of r near 1.
    return tTwoSided(r * Math.sqrt(freedom / ((1 - r) * (1 + r))), freedom);
  };
}

function byScore(columns: readonly Float64Array[]): PairFigure {
  const ranked = columns.map(rankedColumn);
  return (a, b) => {
    const counts = kendallCounts(ranked[a], ranked[b]);
    return counts.n < 3 ? NaN : normalTwoSided(counts.score / Math.sqrt(kendallVariance(counts)));
  };
}
