import { fail } from "../../errors";
import { columnOf, type Matrix, valueAt } from "../../matrix";
import { householder, solveLower, solveUpper } from "../../numeric/linear/householder";
import { standardize } from "../../numeric/sums/correlation";
import { sampleDeviation } from "../../numeric/sums/moments";
import { type Direction } from "../../options";
import { completeRowsOrFail } from "./completeRowsOrFail";
import { unitRange } from "./unitRange";

/** A share of a column's spread, or of the largest weight, that is rounding error when it is smaller. */
const negligible = 1e-9;

/**
 * Weights with which every indicator has the same correlation with the index, the weighted arithmetic mean of
 * direction-corrected min-max values: w ∝ S⁻¹·D·1 over the complete rows, S their covariances and D the standard
 * deviations on the diagonal. With Z the standardized columns S is D·Z'Z·D, so w = D⁻¹·v with Z'Z·v = 1, solved by the QR
 * factorization of Z. Constant columns take no part and get 0.
 * @throws IndexError for too few complete rows (more than the columns that vary, and at least 3), a column that the others
 * imply, so that the weights are not unique, and where some weight would be negative.
 * Source: Becker, Saisana, Paruolo and Vandecasteele (2017), doi:10.1016/j.ecolind.2017.03.056.
 */
export function balance(data: Matrix, directions: readonly Direction[]): Float64Array {
  const scaled = unitRange(completeRowsOrFail(data, 3), directions);
  const weights = new Float64Array(data.columns);
  const varying = Array.from(weights, (_, column) => column).filter(
    (column) => !Number.isNaN(valueAt(scaled, 0, column)),
  );
  completeRowsOrFail(data, varying.length + 1);
  const standardized = varying.map((column) => {
    const result = new Float64Array(scaled.rows);
    standardize(columnOf(scaled, column), result);
    return result;
  });
  const factors = householder(standardized);
  const implied = factors.diagonal.findIndex((length) => Math.abs(length) < negligible);
  if (implied >= 0) fail("balanceImplied", { column: varying[implied] + 1 });
  const solution = new Float64Array(varying.length).fill(1);
  solveLower(factors, solution);
  solveUpper(factors, solution);
  varying.forEach((column, i) => (weights[column] = solution[i] / sampleDeviation(columnOf(scaled, column))));
  return withoutNegatives(weights);
}

function withoutNegatives(weights: Float64Array): Float64Array {
  const least = negligible * weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const negative = Array.from(weights, (_, column) => column).filter((column) => weights[column] < -least);
  if (negative.length > 0) fail("balanceNegative", { columns: negative.map((column) => column + 1) });
  return weights.map((weight) => (weight > least ? weight : 0));
}
