import { fail } from "../errors";
import { extent } from "../numeric/ranks/extent";
import { percent } from "../numeric/elementary/percent";
import { type ColumnTask, type Placing } from "./columnTask";

/**
 * Ratio to the best: 100·x/max where more is better (all x ≥ 0, max > 0); 100·min/x where less is better (all x > 0).
 * @throws IndexError naming the cell that the ratio cannot take.
 */
export function ratio({ values, from, to, direction, column }: ColumnTask): Placing {
  const { low, high } = extent(values, from, to);
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (value < 0) fail("ratioNegative", { row: i - from + 1, column: column + 1, value });
    if (direction === -1 && value === 0)
      fail("ratioZeroReversed", { row: i - from + 1, column: column + 1, value });
  }
  if (high === 0) fail("ratioMaximumZero", { column: column + 1 });
  const rows = to - from;
  return (placed, at, out, start) => {
    for (let i = 0; i < rows; i++)
      out[start + i] = direction === 1 ? percent(placed[at + i], high) : percent(low, placed[at + i]);
  };
}
