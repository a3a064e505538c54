import { columnOf, type Matrix, presentValues } from "../../matrix";
import { blockSum } from "../../numeric/sums/blockSum";
import { entropyExcess } from "../../numeric/elementary/entropyExcess";
import { extent } from "../../numeric/ranks/extent";
import { exponentOf, powerOfTwo } from "../../numeric/elementary/powerOfTwo";
import { withoutSpread } from "../../numeric/ranks/ties";
import { type Direction } from "../../options";
import { refuseNegativeValues } from "./refuseNegativeValues";
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
  refuseNegativeValues(data, "entropyraw");
  return divergences(data);
}

function divergences(matrix: Matrix): Float64Array {
  return Float64Array.from({ length: matrix.columns }, (_, column) => divergence(columnOf(matrix, column)));
}

/**
 * 1 − e: how far the shares are from equal. 0 for a column without spread.
 * With x relative to the mean of n values it is the mean of x·ln x − x + 1, over ln n: no term is negative, so that columns
 * of nearly equal values keep their digits.
 */
function divergence(values: Float64Array): number {
  const present = presentValues(values);
  const { low, high } = extent(present);
  if (withoutSpread(low, high)) return 0;
  // A power of two keeps the total of huge values finite and loses no digit.
  const scale = powerOfTwo(exponentOf(high));
  const finite = high > 1e290 ? present.map((value) => value / scale) : present;
  // A last digit of the mean does not matter: terms lost on one side of it are won on the other.
  const center = blockSum(finite) / finite.length;
  let total = 0;
  for (let i = 0; i < finite.length; i++) total += entropyExcess(finite[i], center);
  return total / present.length / Math.log(present.length);
}
