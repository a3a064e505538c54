import { fail } from "../errors";
import { extent } from "../numeric/ranks/extent";
import { withoutSpread } from "../numeric/ranks/ties";
import { type ColumnTask } from "./columnTask";

/**
 * Min-max: bottom + (top − bottom)·(x − low)/(high − low), mirrored for a negative direction.
 * Low and high are the goalposts, or else the column's own extremes; scores are clipped at goalposts. Nothing but a changed
 * value of a scenario is beyond the column's own extremes, and its score leaves the scale.
 * `minmax` runs from 0 to 100, `minmax1` from 1 to 100 (so that a geometric mean never meets a zero).
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.5.
 * @throws IndexError when the column has no spread or the goalposts are not in order.
 */
export function minmax(task: ColumnTask, bottom: 0 | 1): void {
  const { values, placed, out, from, to, shift, direction, column } = task;
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
    minmax(reduced(task), bottom);
    return;
  }
  const oneToOne = range === height;
  const [fixedBottom, fixedTop] = direction === 1 ? [task.low, task.high] : [task.high, task.low];
  // Where the scale ends: nowhere but at goalposts.
  const least = fixedBottom === fixedBottom ? 0 : -Infinity;
  const most = fixedTop === fixedTop ? range : Infinity;
  for (let i = from; i < to; i++) {
    const distance = direction === 1 ? placed[i] - low : high - placed[i];
    // Multiplied before divided: 29 between 0 and 100 is 29, while 0.29 · 100 is not.
    const score = bottom + (oneToOne ? distance : (height * distance) / range);
    if (distance > 0 && distance < range) out[i - shift] = score;
    else if (distance === 0 || distance <= least) out[i - shift] = bottom;
    else out[i - shift] = distance === range || distance >= most ? 100 : score;
  }
}

/** Leaves room for a hundred times the widest range of doubles; a power of two, so that nothing is rounded. */
const reduction = 1 / 256;

function reduced(task: ColumnTask): ColumnTask {
  const column = (values: Float64Array) =>
    values.subarray(task.from, task.to).map((value) => value * reduction);
  const [values, placed] = [column(task.values), column(task.placed)];
  const [low, high] = [task.low * reduction, task.high * reduction];
  return { ...task, values, placed, low, high, from: 0, to: values.length, shift: task.shift - task.from };
}
