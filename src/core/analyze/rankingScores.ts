import { indicatorsNeeded, ruleOf } from "../aggregate/rules";
import { type Branch, indicatorsOf, isLeaf } from "../index/tree";
import { columnOf, type Matrix } from "../matrix";
import { type AnyAggregation } from "../options";
import { exponential } from "../numeric/elementary/exponential";
import { naturalLog } from "../numeric/elementary/naturalLog";
import { largestSize } from "../numeric/ranks/ties";
import { additiveTerm } from "./additiveTerms";

/** What turns the weighted mean of terms back into the score, where it is not the score. @param size see `additiveTerm` */
function scoreOf(aggregation: AnyAggregation, size: number): ((mean: number) => number) | undefined {
  if (aggregation === "geometric") return exponential;
  if (aggregation === "harmonic") return (mean) => -1 / mean;
  if (typeof aggregation !== "number") return undefined;
  return (mean) => size * exponential(naturalLog(Math.abs(mean)) / aggregation);
}

/** How many weights a branch takes: one for each part below it, in the order of `allParts`, each before its own parts. */
export function weightsTaken({ parts }: Branch): number {
  let count = parts.length;
  for (const part of parts) if (!isLeaf(part)) count += weightsTaken(part);
  return count;
}

/** A dimension, and the place of its scores among the columns of its parent. */
interface Inner {
  readonly column: number;
  readonly branch: RankingScores;
  /** Its scores with the last weights. */
  readonly scores: Float64Array;
}

/**
 * Scores of units up to a common factor, for many sets of weights over the same normalized values.
 * Only +, −, × and ÷, so that they are the same to the bit on every machine.
 */
export class RankingScores {
  private readonly aggregation: AnyAggregation;
  /** Of a value that is there. */
  private readonly term: (value: number) => number;
  private readonly finish: ((mean: number) => number) | undefined;
  /** Where the weight of each part stands. */
  private readonly places: readonly number[];
  /** Per part, the term of each unit; a gap's where missing. */
  private readonly values: readonly Float64Array[];
  /** The same shape, 1 where present; null when every value is. */
  private readonly present: readonly Float64Array[] | null;
  private readonly inner: readonly Inner[];
  private readonly weight: Float64Array;
  /** 1 for each unit that has enough parts. */
  private readonly available: Float64Array;

  /**
   * @param normalized n×k, NaN = missing.
   * @param rows the 0-based rows to score; the whole index has a score there.
   * @param first the place of the first part's weight.
   */
  constructor(normalized: Matrix, branch: Branch, rows: readonly number[], first = 0) {
    const { aggregation, parts, coverage } = branch;
    this.aggregation = aggregation;
    const size = typeof aggregation === "number" ? largestBelow(normalized, branch) : 1;
    this.term = aggregation === "min" ? (value) => value : additiveTerm(aggregation, size);
    this.finish = scoreOf(aggregation, size);
    this.weight = new Float64Array(rows.length);
    const inner: Inner[] = [];
    const present: Float64Array[] = [];
    const places: number[] = [];
    let place = first;
    this.values = parts.map((part, column) => {
      places.push(place++);
      if (isLeaf(part)) {
        const source = columnOf(normalized, part.indicator);
        present.push(Float64Array.from(rows, (row) => Number(source[row] === source[row])));
        return Float64Array.from(rows, (row) => this.termOf(source[row]));
      }
      const own = new RankingScores(normalized, part, rows, place);
      place += weightsTaken(part);
      inner.push({ column, branch: own, scores: new Float64Array(rows.length) });
      present.push(own.available);
      return new Float64Array(rows.length);
    });
    this.places = places;
    this.inner = inner;
    const needed = indicatorsNeeded(aggregation, coverage, parts.length);
    const count = (i: number) => present.reduce((sum, column) => sum + column[i], 0);
    this.available = Float64Array.from(rows, (_, i) => Number(count(i) >= needed));
    const complete = present.every((column) => !column.includes(0));
    this.present = complete || ruleOf(aggregation).needsAll ? null : present;
  }

  /** @param weights as many as `weightsTaken`, above 0. @param exact false: up to a factor that all units share. */
  score(weights: Float64Array, out: Float64Array, exact = false): void {
    for (const { column, branch, scores } of this.inner) {
      branch.score(weights, scores, true);
      const values = this.values[column];
      for (let i = 0; i < scores.length; i++) values[i] = this.termOf(branch.available[i] ? scores[i] : NaN);
    }
    if (this.aggregation === "min") lowest(this.values, out);
    else this.combine(weights, out, exact);
  }

  /** A gap weighs nothing, and is no lowest value. */
  private termOf(value: number): number {
    if (value === value) return this.term(value);
    return this.aggregation === "min" ? Infinity : 0;
  }

  private combine(weights: Float64Array, out: Float64Array, exact: boolean): void {
    const { places, aggregation, finish } = this;
    weightedSums(this.values, places, weights, out);
    if (this.present) {
      weightedSums(this.present, places, weights, this.weight);
      for (let i = 0; i < out.length; i++) out[i] /= this.weight[i];
    }
    const needsTotal = finish !== undefined || (exact && !ruleOf(aggregation).weightsAsGiven);
    if (!needsTotal) return;
    const total = this.present ? 1 : places.reduce((all, place) => all + weights[place], 0);
    for (let i = 0; i < out.length; i++) out[i] = finish ? finish(out[i] / total) : out[i] / total;
  }
}

/** The largest value among the indicators below. */
function largestBelow(normalized: Matrix, branch: Branch): number {
  return Math.max(...indicatorsOf(branch).map((indicator) => largestSize(columnOf(normalized, indicator))));
}

function lowest(columns: readonly Float64Array[], out: Float64Array): void {
  out.fill(Infinity);
  for (const column of columns) for (let i = 0; i < out.length; i++) out[i] = Math.min(out[i], column[i]);
}

/** Σ weight·column for each unit, column after column; four at a time, which is faster and rounds the same. */
function weightedSums(
  columns: readonly Float64Array[],
  used: readonly number[],
  weights: Float64Array,
  out: Float64Array,
): void {
  out.fill(0);
  let j = 0;
  for (; j + 3 < columns.length; j += 4) {
    const [a, b, c, d] = [columns[j], columns[j + 1], columns[j + 2], columns[j + 3]];
    const [u, v, w, x] = [weights[used[j]], weights[used[j + 1]], weights[used[j + 2]], weights[used[j + 3]]];
    for (let i = 0; i < out.length; i++) out[i] = out[i] + u * a[i] + v * b[i] + w * c[i] + x * d[i];
  }
  for (; j < columns.length; j++) {
    const column = columns[j];
    const weight = weights[used[j]];
    for (let i = 0; i < out.length; i++) out[i] += weight * column[i];
  }
}
