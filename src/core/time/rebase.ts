import { fail } from "../errors";
import { percent } from "../numeric/elementary/percent";

/**
 * Index numbers: each value as a percentage of the value at `base` (0-based); NaN stays NaN.
 * @throws IndexError when there is no positive value at the base.
 */
export function rebase(index: Float64Array, base: number): Float64Array {
  const reference = index[base];
  if (!(reference > 0)) fail("baseNotPositive", { position: base + 1 });
  return index.map((value) => percent(value, reference));
}
