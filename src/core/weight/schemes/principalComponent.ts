import { fail } from "../../errors";
import { columnOf, createMatrix, type Matrix } from "../../matrix";
import { correlationMatrix } from "../../numeric/sums/correlation";
import { sum } from "../../numeric/sums/sum";
import { type EigenDecomposition, symmetricEigen } from "../../numeric/linear/symmetricEigen";
import { isConstant } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";
import { completeRowsOrFail } from "./completeRowsOrFail";

/** Loadings smaller than this are rounding error and have no sign. */
const negligible = 1e-9;

/**
 * Absolute loadings of the first principal component of the correlation matrix of the complete rows.
 * Constant columns take no part and get 0. Where several components share the first eigenvalue, the mixture of them that is
 * closest to equal weights counts; so columns that do not correlate at all have equal weights.
 * @throws IndexError naming the columns whose loadings have the rarer sign: such indicators pull against the others.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.4 and 1.6; on equal eigenvalues Jolliffe (2002),
 * Principal Component Analysis, 2nd ed., 2.4.
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
  const loadings = firstComponent(symmetricEigen(correlationMatrix(directed)));
  refuseMixedSigns(loadings, varying);
  varying.forEach((column, i) => (weights[column] = Math.abs(loadings[i])));
  return weights;
}

/**
 * The unit eigenvector of the largest eigenvalue. Where several components share it, any mixture of them is a first
 * component; the one closest to equal loadings is taken, which does not depend on the order of the columns: the projection
 * of (1, …, 1) on their span.
 */
function firstComponent({ values, vectors }: EigenDecomposition): Float64Array {
  const first = columnOf(vectors, 0);
  const shared = values.filter((value) => values[0] - value < negligible * values[0]).length;
  if (shared === 1) return first;
  const mixture = new Float64Array(first.length);
  for (let component = 0; component < shared; component++) {
    const loadings = columnOf(vectors, component);
    const part = sum(loadings);
    for (let i = 0; i < mixture.length; i++) mixture[i] += part * loadings[i];
  }
  const length = Math.sqrt(mixture.reduce((total, loading) => total + loading * loading, 0));
  // None of them has a sum: each pulls as much one way as the other.
  return length > negligible ? mixture.map((loading) => loading / length) : first;
}

function refuseMixedSigns(loadings: Float64Array, columns: readonly number[]): void {
  const negative = columns.filter((_, i) => loadings[i] < -negligible);
  const positive = columns.filter((_, i) => loadings[i] > negligible);
  if (negative.length === 0 || positive.length === 0) return;
  const rarer = negative.length <= positive.length ? negative : positive;
  fail("pcaSigns", { columns: rarer.map((column) => column + 1) });
}
