import { ascendingOrder } from "../../numeric/ranks/argsort";
import { exceeds, same } from "../../numeric/ranks/ties";
import { Sums } from "../../numeric/sums/sums";

/**
 * For each part, the smallest value at which the running share passes it; the mean with the next one where it is the part
 * exactly (see `ties`). For one half that is the weighted median.
 * @param values no NaN. @param shares one per value, at least 0, adding up to 1. @param parts between 0 and 1, ascending.
 */
export function weightedQuantiles(
  values: Float64Array,
  shares: Float64Array,
  parts: readonly number[],
): number[] {
  const order = ascendingOrder(values).filter((position) => shares[position] > 0);
  const running = new Sums(1);
  let next = 0;
  return parts.map((part) => {
    while (next < order.length && !exceeds(running.sumOf(0), part, 1)) {
      if (same(running.sumOf(0), part, 1) && next > 0) {
        const below = values[order[next - 1]];
        return below + (values[order[next]] - below) / 2;
      }
      running.add(0, shares[order[next++]]);
    }
    return values[order[next - 1]];
  });
}
