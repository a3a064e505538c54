import { fail } from "../errors";
import { extent } from "../numeric/extent";
import { withoutSpread } from "../numeric/ties";
import { type ColumnTask } from "./columnTask";

/**
 * Min-max: bottom + (top − bottom)·(x − low)/(high − low), mirrored for a negative direction.
 * Low and high are the goalposts, or else the column's own extremes; scores are clipped to the scale.
 * `minmax` runs from 0 to 100, `minmax1` from 1 to 100 (so that a geometric mean never meets a zero).
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.5.
 * @throws IndexError when the column has no spread or the goalposts are not in order.
 */
export function minmax(task: ColumnTask, bottom: 0 | 1): void {
  const { values, out, from, to, shift, direction, column } = task;
  if (task.low >= task.high) fail("goalpostsOrder", { position: column + 1, low: task.low, high: task.high });
  const own = extent(values, from, to);
  if (!(own.low <= own.high)) {
    out.fill(NaN, from - shift, to - shift);
    return;
  }
  const fixed = task.low === task.low || task.high === task.high;
  const low = task.low === task.low ? task.low : own.low;
  const high = task.high === task.high ? task.high : own.high;
  if (withoutSpread(low, high)) {
    if (fixed) fail("goalpostsOrder", { position: column + 1, low, high });
    fail("columnConstant", { column: column + 1, normalization: bottom === 0 ? "minmax" : "minmax1" });
  }
  const height = 100 - bottom;
  const range = high - low;
  if (!Number.isFinite(range)) {
    // Halving first keeps the range of values near the largest double finite.
    minmax({ ...halved(task), low: low / 2, high: high / 2 }, bottom);
    return;
  }
  for (let i = from; i < to; i++) {
    const share = (values[i] - low) / range;
    const clipped = share < 0 ? 0 : share > 1 ? 1 : share;
    out[i - shift] = direction === 1 ? bottom + height * clipped : 100 - height * clipped;
  }
}

function halved(task: ColumnTask): ColumnTask {
  const values = task.values.slice(task.from, task.to).map((value) => value / 2);
  return { ...task, values, from: 0, to: values.length, shift: task.shift - task.from };
}
