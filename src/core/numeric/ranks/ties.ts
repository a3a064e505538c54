import { type Direction } from "../../options";
import { ascendingOrder } from "./argsort";
import { extent } from "./extent";

/*
 * The one rule for ties and thresholds. Numbers that are the same on paper, such as the means of {20, 60} and {60, 20} or
 * 0.3 and 0.1 + 0.2, may differ in their last digits here. Whatever ranks, counts, cuts or compares asks this file.
 */

/** Numbers are the same up to this part of their size: some 450 times the rounding of one operation. */
export const tolerance = 1e-13;

/** Beside much larger values of its column a number carries their rounding: its size is at least this part of the largest. */
const leastPart = 0.1;

/** Largest absolute value of a column; NaN is skipped, nothing is 0. */
export function largestSize(values: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]);
    if (size > largest) largest = size;
  }
  return largest;
}

/**
 * Whether two numbers are the same but for rounding: |a − b| ≤ 10⁻¹³ · max(|a|, |b|, S/10).
 * @param size S, the largest absolute value of the column they stand in.
 */
export function same(a: number, b: number, size: number): boolean {
  const difference = Math.abs(a - b);
  if (difference > 0 && difference < Infinity) {
    return difference <= tolerance * Math.max(Math.abs(a), Math.abs(b), leastPart * size);
  }
  return a === b;
}

/** Whether a value is above another by more than rounding. */
export function exceeds(value: number, other: number, size: number): boolean {
  return value > other && !same(value, other, size);
}

/** Whether a value is at least a threshold, or the same but for rounding. False for NaN. */
export function meets(value: number, threshold: number, size: number): boolean {
  return value >= threshold || same(value, threshold, size);
}

/** Whether a value lies outside two fences by more than rounding. */
export function beyond(value: number, low: number, high: number, size: number): boolean {
  return exceeds(value, high, size) || exceeds(low, value, size);
}

/** Whether nothing tells the present values of a column apart: all are the same but for rounding, or there is none. */
export function isConstant(values: Float64Array): boolean {
  const { low, high } = extent(values);
  return withoutSpread(low, high);
}

/** The same where the lowest and the highest value are known. */
export function withoutSpread(low: number, high: number): boolean {
  return !exceeds(high, low, 0);
}

/** Values in ascending order, in groups of those that tie. */
export interface TieGroups {
  /** Positions of the values. */
  readonly order: Uint32Array;
  /** Where in `order` each group starts, and behind the last its length. */
  readonly starts: Uint32Array;
}

/**
 * Groups of values that tie: from the lowest up, a value that is the same as the one that opened its group belongs to it,
 * else it opens the next. So sameness never chains, and each group stands for its lowest value.
 * @param values no NaN.
 */
export function tieGroups(values: Float64Array): TieGroups {
  const order = ascendingOrder(values);
  const starts = new Uint32Array(order.length + 1);
  const size = largestSize(values);
  // No two values of the column are the same where they are farther apart.
  const widest = tolerance * size;
  let groups = 0;
  let opener = -Infinity;
  for (let i = 0; i < order.length; i++) {
    const value = values[order[i]];
    if (value - opener <= widest && same(value, opener, size)) continue;
    starts[groups++] = i;
    opener = value;
  }
  starts[groups++] = order.length;
  return { order, starts: starts.subarray(0, groups) };
}

/**
 * Whether `settle` would leave the values as they are: no two different ones are the same.
 * @param sorted in ascending order, no NaN.
 */
export function isSettled(sorted: Float64Array): boolean {
  const size = largestSize(sorted);
  const widest = tolerance * size;
  for (let i = 1; i < sorted.length; i++) {
    const step = sorted[i] - sorted[i - 1];
    if (step > 0 && step <= widest && same(sorted[i], sorted[i - 1], size)) return false;
  }
  return true;
}

/**
 * The values, each the lowest of those it ties with: settled values are compared exactly. NaN stays NaN. Only comparisons
 * use them; what is shown stays as it was.
 */
export function settle(values: Float64Array): Float64Array {
  const positions: number[] | null = values.some(Number.isNaN) ? [] : null;
  if (positions) values.forEach((value, i) => value === value && positions.push(i));
  const present = positions ? Float64Array.from(positions, (i) => values[i]) : values;
  const settled = new Float64Array(values.length).fill(NaN);
  const { order, starts } = tieGroups(present);
  for (let group = 0; group + 1 < starts.length; group++) {
    const lowest = present[order[starts[group]]];
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      settled[positions ? positions[order[i]] : order[i]] = lowest;
    }
  }
  return settled;
}

/**
 * Which values of a column meet a threshold: 1 where the settled value is at least the threshold (at most for direction −1)
 * or the same but for rounding, else 0; 0 for NaN.
 */
export function meeting(values: Float64Array, threshold: number, direction: Direction = 1): Uint8Array {
  const size = largestSize(values);
  const compared = isCrowded(values, threshold, size) ? settle(values) : values;
  const met = new Uint8Array(values.length);
  for (let i = 0; i < met.length; i++) {
    const value = compared[i];
    if (direction === 1 ? meets(value, threshold, size) : meets(threshold, value, size)) met[i] = 1;
  }
  return met;
}

/**
 * Whether different values lie so close to a threshold that it matters which of them tie. That is rare enough to be worth
 * a look before all values are sorted.
 */
function isCrowded(values: Float64Array, threshold: number, size: number): boolean {
  const reach = 4 * tolerance * Math.max(size, Math.abs(threshold));
  let seen = NaN;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!(Math.abs(value - threshold) <= reach) || value === seen) continue;
    if (seen === seen) return true;
    seen = value;
  }
  return false;
}
