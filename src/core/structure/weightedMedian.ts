import { sum } from "../numeric/sum";

/**
 * The value with half of the weight on either side: the smallest at which the running weight passes one half; the mean of
 * two neighbours when it is exactly one half between them.
 * @param weights one per value, at least 0, with a positive total.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  const order = Uint32Array.from(values, (_, i) => i)
    .filter((i) => weights[i] > 0)
    .sort((a, b) => values[a] - values[b]);
  const half = sum(weights) / 2;
  let running = 0;
  for (let k = 0; k < order.length; k++) {
    running += weights[order[k]];
    const next = order[k + 1];
    if (next !== undefined && Math.abs(running - half) <= 1e-12 * half) {
      return values[order[k]] + (values[next] - values[order[k]]) / 2;
    }
    if (running >= half) return values[order[k]];
  }
  return values[order[order.length - 1]];
}
