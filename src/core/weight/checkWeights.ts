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
  weights.forEach((weight, i) => {
    if (Number.isNaN(weight)) fail("weightMissing", { position: i + 1 });
    if (weight < 0) fail("weightNegative", { position: i + 1, value: weight });
  });
  if (!weights.some((weight) => weight > 0)) fail("weightsSumZero", {});
  return use === "scaled" ? scaleToOne(weights) : weights.slice();
}

/** Divides by the sum. Dividing by the largest first keeps the sum of very large weights finite. */
export function scaleToOne(weights: Float64Array): Float64Array {
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  const relative = weights.map((weight) => weight / largest);
  const total = sum(relative);
  return relative.map((weight) => weight / total);
}

export function equalWeights(indicators: number): Float64Array {
  return new Float64Array(indicators).fill(1 / indicators);
}
