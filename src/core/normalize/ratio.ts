import { fail } from "../errors";
import { extent } from "../numeric/ranks/extent";
import { percent } from "../numeric/elementary/percent";
import { type ColumnTask } from "./columnTask";

/**
 * Ratio to the best: 100·x/max where more is better (all x ≥ 0, max > 0); 100·min/x where less is better (all x > 0).
 * @throws IndexError naming the cell that the ratio cannot take.
 */
export function ratio(task: ColumnTask): void {
  const { values, placed, out, from, to, shift, direction, column } = task;
  const { low, high } = extent(values, from, to);
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (value < 0) fail("ratioNegative", { row: i - from + 1, column: column + 1, value });
    if (direction === -1 && value === 0)
      fail("ratioZeroReversed", { row: i - from + 1, column: column + 1, value });
  }
  if (high === 0) fail("ratioMaximumZero", { column: column + 1 });
  for (let i = from; i < to; i++)
    out[i - shift] = direction === 1 ? percent(placed[i], high) : percent(low, placed[i]);
}
