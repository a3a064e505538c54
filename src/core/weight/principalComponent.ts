import { fail } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { correlationMatrix } from "../numeric/correlation";
import { symmetricEigen } from "../numeric/symmetricEigen";
import { isConstant } from "../numeric/ties";
import { type Direction } from "../options";
import { completeRowsOrFail } from "./completeRowsOrFail";

/** Loadings smaller than this are rounding error and have no sign. */
const negligible = 1e-9;

/**
 * Absolute loadings of the first principal component of the correlation matrix of the complete rows.
 * Constant columns take no part and get 0; columns that do not correlate at all leave equal weights.
 * @throws IndexError naming the columns whose loadings have the rarer sign: such indicators pull against the others.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.4 and 1.6.
 */
export function principalComponent(data: Matrix, directions: readonly Direction[]): Float64Array {
  const complete = completeRowsOrFail(data, 3);
  const weights = new Float64Array(data.columns);
  const varying: number[] = [];
  for (let column = 0; column < data.columns; column++) {
    if (!isConstant(columnOf(complete, column))) varying.push(column);
  }
  if (varying.length === 0) return weights;

  const directed = createMatrix(complete.rows, varying.length);
  varying.forEach((column, i) => {
    const from = columnOf(complete, column);
    const to = columnOf(directed, i);
    for (let row = 0; row < from.length; row++) to[row] = directions[column] * from[row];
  });
  const { values, vectors } = symmetricEigen(correlationMatrix(directed));
  // No first component stands out when every eigenvalue is 1.
  if (values[0] - values[values.length - 1] < negligible) {
    varying.forEach((column) => (weights[column] = 1));
    return weights;
  }
  const loadings = columnOf(vectors, 0);
  refuseMixedSigns(loadings, varying);
  varying.forEach((column, i) => (weights[column] = Math.abs(loadings[i])));
  return weights;
}

function refuseMixedSigns(loadings: Float64Array, columns: readonly number[]): void {
  const negative = columns.filter((_, i) => loadings[i] < -negligible);
  const positive = columns.filter((_, i) => loadings[i] > negligible);
  if (negative.length === 0 || positive.length === 0) return;
  const rarer = negative.length <= positive.length ? negative : positive;
  fail("pcaSigns", { columns: rarer.map((column) => column + 1) });
}
