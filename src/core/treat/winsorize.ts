import { type Shape, shapeOf } from "../numeric/sums/shape";
import { meets, settle } from "../numeric/ranks/ties";

/**
 * Whether the distribution of a column lets single units dominate: |skewness| ≥ 2 and excess kurtosis ≥ 3.5.
 * Source: the rule of the European Commission's Joint Research Centre, as in the COIN Tool and in COINr.
 */
export function hasOutliers({ skewness, kurtosis }: Shape): boolean {
  // Four values of which three are the same have a skewness of exactly ±2 in any unit; its last digit must not decide.
  return meets(Math.abs(skewness), 2, 2) && meets(kurtosis, 3.5, 3.5);
}

export interface Winsorized {
  readonly values: Float64Array;
  /** Points that differ from the original. */
  readonly moved: number;
  /** False where the limit was reached first. */
  readonly passes: boolean;
}

/**
 * Pulls the most extreme values of the skewed side to the next value until the column passes the rule,
 * stopping before more than `limit` points are moved. Points that share an extreme value are moved, and counted, together.
 * @param present values of one column (no NaN); stays as it is, and so does every value that is not moved.
 */
export function winsorize(present: Float64Array, limit: number): Winsorized {
  // What ties is moved together: the rule looks at settled values.
  const values = settle(present);
  const moved = new Uint8Array(values.length);
  let count = 0;
  for (let shape = shapeOf(values); hasOutliers(shape); shape = shapeOf(values)) {
    const { extreme, next } = outermost(values, shape.skewness >= 0);
    let more = 0;
    for (let i = 0; i < values.length; i++) if (values[i] === extreme && moved[i] === 0) more++;
    if (count + more > limit) return { values: treated(), moved: count, passes: false };
    for (let i = 0; i < values.length; i++) {
      if (values[i] !== extreme) continue;
      values[i] = next;
      moved[i] = 1;
    }
    count += more;
  }
  return { values: treated(), moved: count, passes: true };

  function treated(): Float64Array {
    return present.map((value, i) => (moved[i] ? values[i] : value));
  }
}

/** The extreme value of one side and the value next to it. A skewed column has at least two different values. */
function outermost(values: Float64Array, upper: boolean): { extreme: number; next: number } {
  const side = upper ? 1 : -1;
  let extreme = -Infinity;
  let next = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = side * values[i];
    if (value > extreme) {
      next = extreme;
      extreme = value;
    } else if (value > next && value < extreme) {
      next = value;
    }
  }
  return { extreme: side * extreme, next: side * next };
}
