import { applyForward, householder, solveUpper } from "./householder";

/**
 * What each observation contributes to each least squares coefficient: P = (XᵀX)⁻¹Xᵀ, so that b = P·y. Row j of the result
 * belongs to column j of X. Robust standard errors are sums of (P·e)².
 * @param columns X, the column of ones included; linearly independent.
 */
export function influence(columns: readonly Float64Array[]): Float64Array[] {
  const rows = columns[0].length;
  const factors = householder(columns.map((column) => column.slice()));
  const orthonormal = columns.map((_, j) => {
    const unit = new Float64Array(rows);
    unit[j] = 1;
    applyForward(factors, unit);
    return unit;
  });
  const result = columns.map(() => new Float64Array(rows));
  const solved = new Float64Array(columns.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < solved.length; j++) solved[j] = orthonormal[j][i];
    solveUpper(factors, solved);
    for (let j = 0; j < solved.length; j++) result[j][i] = solved[j];
  }
  return result;
}
