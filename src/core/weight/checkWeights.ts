import { fail } from "../errors";
import { sum } from "../numeric/sum";

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

export function equalWeights(indicators: number): Float64Array {
  return new Float64Array(indicators).fill(1 / indicators);
}
