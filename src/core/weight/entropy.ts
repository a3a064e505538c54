import { fail } from "../errors";
import { columnOf, countPresent, type Matrix } from "../matrix";
import { blockSum } from "../numeric/blockSum";
import { extent } from "../numeric/extent";
import { withoutSpread } from "../numeric/ties";
import { type Direction } from "../options";
import { requireTwoValues } from "./standardDeviation";
import { unitRange } from "./unitRange";

/**
 * Shannon entropy weights on direction-corrected min-max values: 1 − e per indicator, e = −Σ p·ln p / ln n, p = x/Σx,
 * n the column's present values, 0·ln 0 = 0. A constant column gets 0.
 * Source: Shannon (1948); as an objective weighting scheme Zeleny, Multiple Criteria Decision Making (1982), ch. 7.
 */
export function entropy(data: Matrix, directions: readonly Direction[]): Float64Array {
  requireTwoValues(data);
  return divergences(unitRange(data, directions));
}

/** The same on the raw values, which must not be negative; directions play no part. */
export function entropyRaw(data: Matrix): Float64Array {
  requireTwoValues(data);
  for (let column = 0; column < data.columns; column++) {
    columnOf(data, column).forEach((value, row) => {
      if (value < 0) fail("entropyNegative", { row: row + 1, column: column + 1, value });
    });
  }
  return divergences(data);
}

function divergences(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.columns }, (_, column) => divergence(columnOf(matrix, column)));
}

/** 1 − e: how far the shares are from equal. 0 for a column without spread. */
function divergence(values: Float64Array): number {
  const { low, high } = extent(values);
  if (withoutSpread(low, high)) return 0;
  // Relative to the largest the total of huge values stays finite.
  const relative = high > 1e290 ? values.map((value) => value / high) : values;
  const total = blockSum(relative);
  let negentropy = 0;
  for (let i = 0; i < relative.length; i++) {
    const share = relative[i] / total;
    // False for a missing value too.
    if (share > 0) negentropy += share * Math.log(share);
  }
  return Math.max(0, 1 + negentropy / Math.log(countPresent(values)));
}
