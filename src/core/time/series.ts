import { fail } from "../errors";

/** The known points of an index, in the order of time. */
export interface Series {
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** All times given, in order, those of blank values included. */
  readonly allTimes: Float64Array;
}

/**
 * Pairs an index with its times and sorts it. Blank values are dropped, their time is kept.
 * @param time null = 1, 2, 3, …; NaN = blank.
 * @throws IndexError when a value has no time, or fewer than `needed` values are known.
 */
export function seriesOf(index: Float64Array, time: Float64Array | null, needed: number): Series {
  const given = time ?? Float64Array.from(index, (_, i) => i + 1);
  const known: number[] = [];
  for (let i = 0; i < index.length; i++) {
    if (Number.isNaN(index[i])) continue;
    if (Number.isNaN(given[i])) fail("timeBlank", { position: i + 1 });
    known.push(i);
  }
  if (known.length < needed) fail("pointsTooFew", { present: known.length, needed });
  // Points of one time have no order of their own: by value, so that results do not depend on the rows to the last bit.
  known.sort((a, b) => given[a] - given[b] || index[a] - index[b]);
  return {
    times: Float64Array.from(known, (i) => given[i]),
    values: Float64Array.from(known, (i) => index[i]),
    allTimes: given.filter((value) => !Number.isNaN(value)).sort(),
  };
}
