import { columnOf, createMatrix, type Matrix } from "../matrix";
import { correlationMatrix } from "../numeric/sums/correlation";
import { symmetricEigen } from "../numeric/linear/symmetricEigen";
import { completeRowsOrFail } from "../weight/schemes/completeRowsOrFail";
import { requireColumns, requireSpread } from "./requireSpread";

export interface PrincipalComponents {
  /** Variance of each component, largest first; they sum to k. */
  readonly eigenvalues: Float64Array;
  /** k×k; column j holds the loadings of component j, whose squares sum to 1. */
  readonly loadings: Matrix;
}

/** Loadings closer than this are equal but for rounding. */
const tie = 1e-9;

/**
 * Principal components of the correlation matrix of the complete rows.
 * Loadings are unit eigenvectors; times the root of the eigenvalue they are the correlations of indicator and component.
 * The largest loading of each component is positive (ties: the first column), so that the sign is the same everywhere.
 * @param data n×k; complete rows only, at least 3.
 * @throws IndexError for one column or a column without spread.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.4.
 */
export function principalComponents(data: Matrix): PrincipalComponents {
  requireColumns(data, 2);
  const complete = completeRowsOrFail(data, 3);
  requireSpread(complete);
  const { values, vectors } = symmetricEigen(correlationMatrix(complete));
  const loadings = createMatrix(data.columns, data.columns);
  for (let component = 0; component < data.columns; component++) {
    const vector = columnOf(vectors, component);
    const largest = vector.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
    const leading = vector.find((value) => Math.abs(value) > largest - tie) as number;
    columnOf(loadings, component).set(vector.map((value) => (leading < 0 ? 0 - value : value)));
  }
  // A component without variance may come out as a rounding error below 0, one with all as one above k.
  return {
    eigenvalues: values.map((value) => (value < 1e-14 * data.columns ? 0 : Math.min(data.columns, value))),
    loadings,
  };
}
