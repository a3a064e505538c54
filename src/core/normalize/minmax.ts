import { fail } from "../errors";
import { extent } from "../numeric/ranks/extent";
import { withoutSpread } from "../numeric/ranks/ties";
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
  if (!Number.isFinite(height * range)) {
    // Smaller numbers first: neither the range nor a hundred of it then passes the largest double.
    minmax({ ...reduced(task), low: low * reduction, high: high * reduction }, bottom);
    return;
  }
  const oneToOne = range === height;
  for (let i = from; i < to; i++) {
    const distance = direction === 1 ? values[i] - low : high - values[i];
    if (distance <= 0) out[i - shift] = bottom;
    else if (distance >= range) out[i - shift] = 100;
    // Multiplied before divided: 29 between 0 and 100 is 29, while 0.29 · 100 is not.
    else out[i - shift] = bottom + (oneToOne ? distance : (height * distance) / range);
  }
}

/** Leaves room for a hundred times the widest range of doubles; a power of two, so that nothing is rounded. */
const reduction = 1 / 256;

function reduced(task: ColumnTask): ColumnTask {
  const values = task.values.slice(task.from, task.to).map((value) => value * reduction);
  return { ...task, values, from: 0, to: values.length, shift: task.shift - task.from };
}
