import { type Problem, problem } from "../errors";
import { type Aggregation } from "../options";
import { arithmetic } from "./arithmetic";
import { geometric } from "./geometric";
import { harmonic } from "./harmonic";
import { minimum } from "./minimum";
import { type AggregationRule } from "./rule";
import { type UnitScores } from "./unitScores";
import { weightedSum } from "./weightedSum";

const rules: Record<Aggregation, AggregationRule> = {
  arithmetic,
  geometric,
  harmonic,
  min: minimum,
  sum: weightedSum,
};

/** Allows for a coverage such as 2/3 that was typed as 0.6667 or came out of a calculation. */
const coverageTolerance = 1e-9;

/** Combines indicators into scores, one indicator at a time, so that no table of normalized values is needed. */
export class Accumulator {
  private readonly rule: AggregationRule;
  private readonly totals: Float64Array;
  private readonly problems = new Map<number, Problem>();
  private indicators = 0;
  private fullWeight = 0;
  /** Kept only from the first gap on: most tables have none. */
  private gaps: { readonly missing: Uint32Array; readonly presentWeight: Float64Array } | null = null;

  constructor(
    private readonly rows: number,
    private readonly aggregation: Aggregation,
  ) {
    this.rule = rules[aggregation];
    this.totals = new Float64Array(rows);
    if (this.rule.start !== 0) this.totals.fill(this.rule.start);
  }

  /**
   * @param values holds the indicator's normalized values from `from` on; NaN = missing.
   * @param weight above 0.
   * @param column the indicator's 0-based place in the user's table, for messages.
   */
  add(values: Float64Array, from: number, weight: number, column: number): void {
    const { rule, totals, rows } = this;
    let row = 0;
    if (!this.gaps) {
      for (; row < rows; row++) {
        const value = values[from + row];
        if (value !== value) break;
        if (value < 0 && !rule.allowsNegative) this.noteNegative(row, column);
        totals[row] = rule.add(totals[row], value, weight);
      }
      if (row < rows) this.startCountingGaps(row, weight);
    }
    if (this.gaps) {
      const { missing, presentWeight } = this.gaps;
      for (; row < rows; row++) {
        const value = values[from + row];
        if (value !== value) {
          missing[row]++;
          continue;
        }
        if (value < 0 && !rule.allowsNegative) this.noteNegative(row, column);
        totals[row] = rule.add(totals[row], value, weight);
        presentWeight[row] += weight;
      }
    }
    this.indicators++;
    this.fullWeight += weight;
  }

  /** @param coverage least share (0 to 1) of the indicators that must be present. */
  finish(coverage: number): UnitScores {
    const { rule, totals: scores, problems } = this;
    this.noteUnavailable(coverage);
    for (let row = 0; row < scores.length; row++) {
      const weight = this.gaps ? this.gaps.presentWeight[row] : this.fullWeight;
      const score = rule.finish(scores[row], weight);
      // x − x is 0 for every finite number only.
      if (score - score !== 0 && !problems.has(row)) problems.set(row, problem("resultNotFinite", {}));
      scores[row] = score;
    }
    for (const row of problems.keys()) scores[row] = NaN;
    return { scores, problems };
  }

  /** @param row first row with a gap: the rows before it already hold this indicator. */
  private startCountingGaps(row: number, weight: number): void {
    const presentWeight = new Float64Array(this.rows).fill(this.fullWeight);
    for (let before = 0; before < row; before++) presentWeight[before] += weight;
    this.gaps = { missing: new Uint32Array(this.rows), presentWeight };
  }

  private noteNegative(row: number, column: number): void {
    if (this.problems.has(row)) return;
    this.problems.set(row, problem("unitNegative", { column: column + 1, aggregation: this.aggregation }));
  }

  private noteUnavailable(coverage: number): void {
    if (!this.gaps) return;
    const of = this.indicators;
    const needed = this.rule.needsAll ? of : Math.max(1, Math.ceil((coverage - coverageTolerance) * of));
    // One problem for all units with as many indicators: there may be a million of them.
    const causes = Array.from({ length: needed }, (_, present) => this.unavailable(present, of, needed));
    this.gaps.missing.forEach((missing, row) => {
      const present = of - missing;
      if (present < needed) this.problems.set(row, causes[present]);
    });
  }

  private unavailable(present: number, of: number, needed: number): Problem {
    if (present === 0) return problem("unitEmpty", {});
    return this.rule.needsAll
      ? problem("unitIncomplete", { present, of })
      : problem("unitCoverage", { present, of, needed });
  }
}
