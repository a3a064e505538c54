import { withinReach } from "../elementary/reach";
import { preciseQuotient } from "./doubleDouble";
import { sumWithRest } from "./sum";

/** Arithmetic mean of present values (no NaN); NaN for no values. */
export function mean(values: Float64Array): number {
  if (values.length === 0) return NaN;
  const { total, rest } = sumWithRest(values);
  // A sum with its rest divides to the double nearest to the mean: equal values are their own mean to the last digit.
  const [quotient] = preciseQuotient(total, rest, values.length, 0);
  return quotient - quotient === 0 ? quotient : meanWithinReach(values);
}

/** The largest doubles have a mean though their sum is none. */
function meanWithinReach(values: Float64Array): number {
  const near = withinReach(values);
  return near.factor === 1 ? NaN : mean(near.values) / near.factor;
}

/** Σ(x − mean)² of values within reach (see `reach`), two-pass with the correction of Chan, Golub and LeVeque (1983, doi:10.2307/2683386). */
export function sumSquaredDeviations(values: Float64Array, center = mean(values)): number {
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i] - center;
    squares += deviation * deviation;
    rest += deviation;
  }
  return squares - (rest * rest) / values.length;
}

/** Sample standard deviation (n − 1), Excel's STDEV.S; NaN for fewer than two values. */
export function sampleDeviation(values: Float64Array): number {
  if (values.length < 2) return NaN;
  const near = withinReach(values);
  return Math.sqrt(Math.max(0, sumSquaredDeviations(near.values)) / (values.length - 1)) / near.factor;
}
