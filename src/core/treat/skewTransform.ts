import { extent } from "../numeric/ranks/extent";
import { shapeOf } from "../numeric/sums/shape";
import { winsorize } from "./winsorize";

/**
 * Winsorizes; where that does not make the column pass, takes logarithms of the original instead:
 * ln(x − min + 0.01·range) for a positive skew, −ln(max + 0.01·range − x) for a negative one. Order is kept either way.
 * Source: COINr 1.1, two-stage treatment (Becker et al. 2022, doi:10.21105/joss.04567); the shift by 1 % of the range
 * makes the result the same in every unit of measurement up to a constant.
 */
export function winsorizeOrTransform(present: Float64Array, limit: number): Float64Array {
  const { values, passes } = winsorize(present, limit);
  if (passes) return values;
  const { low, high } = extent(present);
  const shift = 0.01 * (high - low);
  return shapeOf(present).skewness >= 0
    ? present.map((value) => Math.log(value - low + shift))
    : present.map((value) => -Math.log(high + shift - value));
}
