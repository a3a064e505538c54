import { fail } from "../errors";
import { exponentOf, powerOfTwo } from "../numeric/elementary/powerOfTwo";
import { sum } from "../numeric/sums/sum";

/**
 * Checks weights: one per indicator, each at least 0, not all 0.
 * @param use `scaled` returns them scaled to sum to 1; `given` returns them as they are.
 * @throws IndexError naming the position of a missing or negative weight.
 */
export function checkWeights(
  weights: Float64Array,
  indicators: number,
  use: "scaled" | "given",
): Float64Array {
  if (weights.length !== indicators) {
    fail("vectorLength", {
      argument: "weights",
      expected: indicators,
      given: weights.length,
      per: "indicator",
    });
  }
  let positive = false;
  for (let i = 0; i < indicators; i++) {
    const weight = weights[i];
    if (Number.isNaN(weight)) fail("weightMissing", { position: i + 1 });
    if (weight < 0) fail("weightNegative", { position: i + 1, value: weight });
    if (weight > 0) positive = true;
  }
  if (!positive) fail("weightsSumZero", {});
  return use === "scaled" ? scaleToOne(weights) : weights.slice();
}

/** Divides by the sum. Dividing by the largest first keeps the sum of very large weights finite. */
export function scaleToOne(weights: Float64Array): Float64Array {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i] > largest) largest = weights[i];
  const scaled = new Float64Array(weights.length);
  for (let i = 0; i < scaled.length; i++) scaled[i] = weights[i] / largest;
  const total = sum(scaled);
  for (let i = 0; i < scaled.length; i++) scaled[i] /= total;
  return scaled;
}

/**
 * The weights times a power of two, which rounds none of them, so that they sum to at most 1: no sum of weighted values is
 * larger than the largest of them, and Σw·x / Σw is as exact as with the weights as given. Thirds could not be: 3 of 1/3 are
 * less than 1.
 * Equal weights, whatever they are, become powers of two, with which nothing is rounded at all.
 * @param weights at least 0, not all 0.
 */
export function relativeWeights(weights: Float64Array): Float64Array {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest !== 1 && weights.every((weight) => weight === 0 || weight === largest)) {
    return relativeWeights(weights.map((weight) => Number(weight > 0)));
  }
  const exponent = exponentOf(largest) + exponentOf(weights.length) + 2;
  // In two steps, as the smallest weights need a factor that is no double.
  const half = Math.trunc(exponent / 2);
  const [first, second] = [powerOfTwo(-half), powerOfTwo(half - exponent)];
  return weights.map((weight) => weight * first * second);
}

export function equalWeights(indicators: number): Float64Array {
  return new Float64Array(indicators).fill(1 / indicators);
}
