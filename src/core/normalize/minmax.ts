import { fail } from "../errors";
import { extent } from "../numeric/ranks/extent";
import { withoutSpread } from "../numeric/ranks/ties";
import { type Direction } from "../options";
import { type ColumnTask, placeNothing, type Placing } from "./columnTask";

/**
 * Min-max: bottom + (top − bottom)·(x − low)/(high − low), mirrored for a negative direction.
 * Low and high are the goalposts, or else the column's own extremes; scores are clipped at goalposts. Nothing but a changed
 * value of a scenario is beyond the column's own extremes, and its score leaves the scale.
 * `minmax` runs from 0 to 100, `minmax1` from 1 to 100 (so that a geometric mean never meets a zero).
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.5.
 * @throws IndexError when the column has no spread or the goalposts are not in order.
 */
export function minmax(task: ColumnTask, bottom: 0 | 1): Placing {
  const { values, from, to, direction, column } = task;
  if (task.low >= task.high) fail("goalpostsOrder", { position: column + 1, low: task.low, high: task.high });
  const own = extent(values, from, to);
  if (!(own.low <= own.high)) return placeNothing(task);
  const fixed = task.low === task.low || task.high === task.high;
  const low = task.low === task.low ? task.low : own.low;
  const high = task.high === task.high ? task.high : own.high;
  if (withoutSpread(low, high)) {
    if (fixed) fail("goalpostsOrder", { position: column + 1, low, high });
    fail("columnConstant", { column: column + 1, normalization: bottom === 0 ? "minmax" : "minmax1" });
  }
  const height = 100 - bottom;
  const range = high - low;
  // Smaller numbers first where neither the range nor a hundred of it would fit a double.
  if (!Number.isFinite(height * range)) return placeReduced(task, bottom);
  const [fixedBottom, fixedTop] = direction === 1 ? [task.low, task.high] : [task.high, task.low];
  const scale: Scale = {
    direction,
    bottom,
    low,
    high,
    endsBelow: fixedBottom === fixedBottom,
    endsAbove: fixedTop === fixedTop,
  };
  const rows = to - from;
  return (placed, at, out, start) => place(scale, placed, at, rows, out, start);
}

interface Scale {
  readonly direction: Direction;
  readonly bottom: 0 | 1;
  readonly low: number;
  readonly high: number;
  /** Whether scores are clipped there: at goalposts. */
  readonly endsBelow: boolean;
  readonly endsAbove: boolean;
}

/** A function of its own: what a loop takes from around its function it looks up again for each value. */
function place(
  { direction, bottom, low, high, endsBelow, endsAbove }: Scale,
  placed: Float64Array,
  at: number,
  rows: number,
  out: Float64Array,
  start: number,
): void {
  const height = 100 - bottom;
  const range = high - low;
  const least = endsBelow ? 0 : -Infinity;
  const most = endsAbove ? range : Infinity;
  const oneToOne = range === height;
  const end = at + rows;
  const shift = at - start;
  for (let i = at; i < end; i++) {
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

function placeReduced(task: ColumnTask, bottom: 0 | 1): Placing {
  const rows = task.to - task.from;
  const reduced = (values: Float64Array, at: number) =>
    values.subarray(at, at + rows).map((value) => value * reduction);
  const [low, high] = [task.low * reduction, task.high * reduction];
  const values = reduced(task.values, task.from);
  const place = minmax({ ...task, values, low, high, from: 0, to: rows }, bottom);
  return (placed, at, out, start) => place(reduced(placed, at), 0, out, start);
}
