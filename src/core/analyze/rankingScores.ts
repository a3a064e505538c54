import { aggregationRules } from "../aggregate/rules";
import { columnOf, type Matrix } from "../matrix";
import { type Aggregation } from "../options";
import { exponential } from "../numeric/elementary/exponential";
import { additiveTerms } from "./additiveTerms";

/** What turns the weighted mean of terms back into the score. */
const scoreOf: Partial<Record<Aggregation, (mean: number) => number>> = {
  geometric: exponential,
  harmonic: (mean) => -1 / mean,
};

/**
 * Scores of units up to a common factor, for many sets of weights over the same normalized values.
 * Only +, −, × and ÷, so that they are the same to the bit on every machine.
 */
export class RankingScores {
  private readonly used: readonly number[];
  /** Per indicator used, the term of each unit; 0 where missing. */
  private readonly values: readonly Float64Array[];
  /** The same shape, 1 where present; null when every value is. */
  private readonly present: readonly Float64Array[] | null;
  private readonly lowest: Float64Array | null;
  private readonly weight: Float64Array;
  private readonly finish: ((mean: number) => number) | undefined;

  /**
   * @param normalized n×k, NaN = missing.
   * @param weights k numbers; those at 0 are never used.
   * @param rows the 0-based rows to score; each has what the aggregation needs.
   */
  constructor(normalized: Matrix, weights: Float64Array, aggregation: Aggregation, rows: readonly number[]) {
    this.used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
    this.values = this.used.map(() => new Float64Array(rows.length));
    this.weight = new Float64Array(rows.length);
    this.lowest = aggregation === "min" ? new Float64Array(rows.length).fill(Infinity) : null;
    const present = this.used.map(() => new Float64Array(rows.length).fill(1));
    let complete = true;
    this.used.forEach((column, j) => {
      const source = columnOf(normalized, column);
      rows.forEach((row, i) => {
        const value = source[row];
        if (value !== value) {
          present[j][i] = 0;
          complete = false;
        } else if (aggregation === "min") {
          this.lowest![i] = Math.min(this.lowest![i], value);
        } else {
          this.values[j][i] = additiveTerms[aggregation](value);
        }
      });
    });
    this.finish = scoreOf[aggregation];
    this.present = complete || aggregationRules[aggregation].needsAll ? null : present;
  }

  /** @param weights k numbers; positive wherever the nominal ones are. */
  score(weights: Float64Array, out: Float64Array): void {
    if (this.lowest) {
      out.set(this.lowest);
      return;
    }
    weightedSums(this.values, this.used, weights, out);
    if (this.present) {
      weightedSums(this.present, this.used, weights, this.weight);
      for (let i = 0; i < out.length; i++) out[i] /= this.weight[i];
    }
    const { finish } = this;
    if (!finish) return;
    const total = this.present ? 1 : this.used.reduce((all, column) => all + weights[column], 0);
    for (let i = 0; i < out.length; i++) out[i] = finish(out[i] / total);
  }
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
