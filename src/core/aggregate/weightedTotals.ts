import { exponentOf, powerOfTwo } from "../numeric/elementary/powerOfTwo";
import { Sums } from "../numeric/sums/sums";

/** 2²⁷ + 1 splits a double into two halves whose products are exact (Dekker 1971, doi:10.1007/BF01397083). */
const splitter = 134217729;

/** Σ weight·value of each unit with what rounding took from it: in no order of indicators does a sum lose digits. */
export class WeightedTotals extends Sums {
  private isEmpty = true;

  constructor(private readonly rows: number) {
    super(rows);
  }

  /** See `RunningScores`. */
  take(values: Float64Array, from: number, start: number, weight: number): number {
    // Equal weights are powers of two, whose products are exact.
    if (weight !== powerOfTwo(exponentOf(weight))) return this.takeRounded(values, from, start, weight);
    return this.isEmpty
      ? this.takeFirst(values, from, start, weight)
      : this.takeExact(values, from, start, weight);
  }

  /** Nothing is lost where there is nothing to add to. */
  private takeFirst(values: Float64Array, from: number, start: number, weight: number): number {
    const { totals, rows } = this;
    this.isEmpty = false;
    for (let row = start; row < rows; row++) {
      const value = values[from + row];
      if (value !== value) return row;
      totals[row] = weight * value;
    }
    return rows;
  }

  private takeExact(values: Float64Array, from: number, start: number, weight: number): number {
    const { totals, rests, rows } = this;
    for (let row = start; row < rows; row++) {
      const value = values[from + row];
      if (value !== value) return row;
      const term = weight * value;
      const total = totals[row];
      const next = total + term;
      // As in Sums.add, written out: this is the inmost loop of every index.
      const part = next - total;
      rests[row] += total - (next - part) + (term - part);
      totals[row] = next;
    }
    return rows;
  }

  /** The same with the rounding error of the product. */
  private takeRounded(values: Float64Array, from: number, start: number, weight: number): number {
    const { totals, rests, rows } = this;
    this.isEmpty = false;
    const bigWeight = splitter * weight;
    const highWeight = bigWeight - (bigWeight - weight);
    const lowWeight = weight - highWeight;
    for (let row = start; row < rows; row++) {
      const value = values[from + row];
      if (value !== value) return row;
      const term = weight * value;
      const bigValue = splitter * value;
      const high = bigValue - (bigValue - value);
      const low = value - high;
      const lost = highWeight * high - term + (highWeight * low + lowWeight * high) + lowWeight * low;
      const total = totals[row];
      const next = total + term;
      const part = next - total;
      rests[row] += total - (next - part) + (term - part) + lost;
      totals[row] = next;
    }
    return rows;
  }
}
