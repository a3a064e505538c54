import { problem } from "../errors";
import { medianOf } from "../numeric/ranks/quantile";
import { settle } from "../numeric/ranks/ties";
import { type Outcome } from "../outcome";

/** Two million slopes of pairs are as many as a cell should wait for. */
const theilSenLimit = 2000;

/**
 * Theil–Sen slope: the median of the slopes of all pairs of points at different times; a few wild values do not move it.
 * Source: Sen 1968, doi:10.1080/01621459.1968.10480934.
 */
export function theilSen(times: Float64Array, values: Float64Array): Outcome {
  const n = times.length;
  if (n > theilSenLimit) return problem("pointsTooMany", { given: n, limit: theilSenLimit });
  const settled = settle(times);
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (settled[i] !== settled[j]) slopes[count++] = (values[j] - values[i]) / (times[j] - times[i]);
    }
  }
  return medianOf(slopes.subarray(0, count));
}
