import { columnOf, type Matrix } from "../matrix";
import { type Aggregation } from "../options";
import { additiveTerms } from "./additiveTerms";

/**
 * Scores that put units in the order of their index, for many sets of weights over the same normalized values.
 * Only +, −, × and ÷, so that they are the same to the bit on every machine.
 */
export class RankingScores {
  private readonly units: number;
  private readonly used: readonly number[];
  /** `values[j * units + i]`: term of unit i on the j-th indicator used; 0 where missing. */
  private readonly values: Float64Array;
  /** 1 where present; null when every value is. */
  private readonly present: Float64Array | null;
  private readonly lowest: Float64Array | null;
  private readonly weight: Float64Array;

  /**
   * @param normalized n×k, NaN = missing.
   * @param weights k numbers; those at 0 are never used.
   * @param rows the 0-based rows to score; each has what the aggregation needs.
   */
  constructor(normalized: Matrix, weights: Float64Array, aggregation: Aggregation, rows: readonly number[]) {
    this.units = rows.length;
    this.used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
    this.values = new Float64Array(this.used.length * this.units);
    this.weight = new Float64Array(this.units);
    this.lowest = aggregation === "min" ? new Float64Array(this.units).fill(Infinity) : null;
    const present = new Float64Array(this.values.length).fill(1);
    let complete = true;
    this.used.forEach((column, j) => {
      const source = columnOf(normalized, column);
      rows.forEach((row, i) => {
        const value = source[row];
        const at = j * this.units + i;
        if (value !== value) {
          present[at] = 0;
          complete = false;
        } else if (aggregation === "min") {
          this.lowest![i] = Math.min(this.lowest![i], value);
        } else {
          this.values[at] = additiveTerms[aggregation](value);
        }
      });
    });
    this.present = complete || aggregation === "sum" ? null : present;
  }

  /** @param weights k numbers; positive wherever the nominal ones are. */
  score(weights: Float64Array, out: Float64Array): void {
    if (this.lowest) {
      out.set(this.lowest);
      return;
    }
    const { units, used, values, present } = this;
    out.fill(0);
    for (let j = 0; j < used.length; j++) {
      const weight = weights[used[j]];
      const from = j * units;
      for (let i = 0; i < units; i++) out[i] += weight * values[from + i];
    }
    if (!present) return;
    this.weight.fill(0);
    for (let j = 0; j < used.length; j++) {
      const weight = weights[used[j]];
      const from = j * units;
      for (let i = 0; i < units; i++) this.weight[i] += weight * present[from + i];
    }
    for (let i = 0; i < units; i++) out[i] /= this.weight[i];
  }
}
