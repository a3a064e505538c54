import { extent } from "../ranks/extent";
import { mean } from "./moments";
import { withinReach } from "../elementary/reach";
import { withoutSpread } from "../ranks/ties";

/** How a distribution leans and how heavy its tails are; NaN where a figure is not defined. */
export interface Shape {
  readonly skewness: number;
  /** In excess of a normal distribution's. */
  readonly kurtosis: number;
}

/**
 * Skewness and excess kurtosis, adjusted for sample size: Excel's SKEW, n/((n−1)(n−2)) · Σ((x − mean)/s)³, and KURT,
 * n(n+1)/((n−1)(n−2)(n−3)) · Σ((x − mean)/s)⁴ − 3(n−1)²/((n−2)(n−3)).
 * @param values present values (no NaN).
 * @returns NaN without spread, skewness for fewer than three values, kurtosis for fewer than four.
 * Source: Joanes and Gill (1998), doi:10.1111/1467-9884.00122, G1 and G2.
 */
export function shapeOf(values: Float64Array): Shape {
  const n = values.length;
  if (n < 3) return { skewness: NaN, kurtosis: NaN };
  const { squares, cubes, fourths } = powerSums(values);
  const variance = squares / (n - 1);
  const skewness = ((n / ((n - 1) * (n - 2))) * cubes) / Math.sqrt(variance) ** 3;
  if (n < 4) return { skewness, kurtosis: NaN };
  const peak = ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * (fourths / (variance * variance));
  return { skewness, kurtosis: peak - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)) };
}

/** Sums of powers of the deviations, divided by the largest so that no power overflows; all NaN without spread. */
function powerSums(given: Float64Array): { squares: number; cubes: number; fourths: number } {
  const { values } = withinReach(given);
  const { low, high } = extent(values);
  if (withoutSpread(low, high)) return { squares: NaN, cubes: NaN, fourths: NaN };
  // Measured from the lowest value, the digits that all values share are lost to no rounding.
  const center = mean(values.map((value) => value - low));
  const largest = Math.max(high - low - center, center);
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] - low - center) / largest;
    const square = deviation * deviation;
    squares += square;
    cubes += square * deviation;
    fourths += square * square;
  }
  return { squares, cubes, fourths };
}
