import { fail } from "../../errors";
import { sum } from "../../numeric/sums/sum";
import { Sums } from "../../numeric/sums/sums";
import { exceeds, same } from "../../numeric/ranks/ties";

/**
 * The value with half of the weight on either side: the smallest at which the running weight passes one half; the mean of
 * two neighbors when it is one half (see `ties`) between them. By selection, without sorting (Hoare 1961, doi:10.1145/366622.366647).
 * @param weights one per value, at least 0, with a positive total.
 * @throws IndexError when the total does not fit a double.
 */
export function weightedMedian(values: Float64Array, weights: Float64Array): number {
  // Values without weight have no say.
  const v = new Float64Array(values.length);
  const w = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(weights[i] > 0)) continue;
    v[count] = values[i];
    w[count++] = weights[i];
  }
  const half = sum(weights) / 2;
  if (!Number.isFinite(half)) fail("resultNotFinite", {});
  let low = 0;
  let high = count;
  let below = 0;
  while (high - low > 1) {
    const pivot = middleOfThree(v[low], v[(low + high) >> 1], v[high - 1]);
    const { equal, greater, lessWeight, equalWeight } = partition(v, w, low, high, pivot);
    if (exceeds(below + lessWeight, half, half)) {
      high = equal;
    } else if (exceeds(half, below + lessWeight + equalWeight, half)) {
      below += lessWeight + equalWeight;
      low = greater;
    } else {
      return atHalf(v.subarray(0, count), pivot, below + lessWeight, below + lessWeight + equalWeight, half);
    }
  }
  return v[Math.min(low, count - 1)];
}

/** The pivot, or its middle with the neighbor where the running weight is exactly one half before or after it. */
function atHalf(values: Float64Array, pivot: number, before: number, after: number, half: number): number {
  let lower = -Infinity;
  let upper = Infinity;
  for (let i = 0; i < values.length; i++) {
    if (values[i] < pivot && values[i] > lower) lower = values[i];
    if (values[i] > pivot && values[i] < upper) upper = values[i];
  }
  if (same(before, half, half) && lower > -Infinity) return lower + (pivot - lower) / 2;
  if (same(after, half, half) && upper < Infinity) return pivot + (upper - pivot) / 2;
  return pivot;
}

/** Orders values[low…high) into less than, equal to and greater than the pivot, weights alongside. */
function partition(v: Float64Array, w: Float64Array, low: number, high: number, pivot: number) {
  let equal = low;
  let i = low;
  let greater = high;
  const [less, tied] = [0, 1];
  const sums = new Sums(2);
  while (i < greater) {
    if (v[i] < pivot) {
      sums.add(less, w[i]);
      swap(v, w, i++, equal++);
    } else if (v[i] > pivot) {
      swap(v, w, i, --greater);
    } else {
      sums.add(tied, w[i++]);
    }
  }
  return { equal, greater, lessWeight: sums.sumOf(less), equalWeight: sums.sumOf(tied) };
}

function swap(v: Float64Array, w: Float64Array, a: number, b: number): void {
  const value = v[a];
  const weight = w[a];
  v[a] = v[b];
  w[a] = w[b];
  v[b] = value;
  w[b] = weight;
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
