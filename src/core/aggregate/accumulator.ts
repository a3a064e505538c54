import { type Problem, problem } from "../errors";
import { Sums } from "../numeric/sums/sums";
import { type Aggregation } from "../options";
import { type AggregationRule, type RunningScores } from "./rule";
import { aggregationRules, indicatorsNeeded } from "./rules";
import { type UnitScores } from "./unitScores";

/** Combines indicators into scores, one indicator at a time, so that no table of normalized values is needed. */
export class Accumulator {
  private readonly rule: AggregationRule;
  private readonly running: RunningScores;
  private readonly problems = new Map<number, Problem>();
  private indicators = 0;
  private readonly fullWeight = new Sums(1);
  /** Kept only from the first gap on: most tables have none. */
  private gaps: { readonly missing: Uint32Array; readonly presentWeight: Sums } | null = null;

  constructor(
    private readonly rows: number,
    private readonly aggregation: Aggregation,
  ) {
    this.rule = aggregationRules[aggregation];
    this.running = this.rule.begin(rows);
  }

  /**
   * @param values holds the indicator's normalized values from `from` on; NaN = missing.
   * @param weight above 0.
   * @param column the indicator's 0-based place in the user's table, for messages.
   */
  add(values: Float64Array, from: number, weight: number, column: number): void {
    const { rows } = this;
    if (!this.rule.allowsNegative) this.noteNegatives(values, from, column);
    for (let start = 0, end: number; start < rows; start = end + 1) {
      end = this.running.take(values, from, start, weight);
      if (end < rows) this.gaps ??= this.noGaps();
      if (!this.gaps) continue;
      const { missing, presentWeight } = this.gaps;
      for (let row = start; row < end; row++) presentWeight.add(row, weight);
      if (end < rows) missing[end]++;
    }
    this.indicators++;
    this.fullWeight.add(0, weight);
  }

  /** @param coverage least share (0 to 1) of the indicators that must be present. */
  finish(coverage: number): UnitScores {
    const { gaps, problems } = this;
    this.noteUnavailable(coverage);
    const scores = this.running.scores(gaps ? gaps.presentWeight : this.fullWeight);
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row];
      // x − x is 0 for every finite number only.
      if (score - score !== 0 && !problems.has(row)) problems.set(row, problem("resultNotFinite", {}));
    }
    for (const row of problems.keys()) scores[row] = NaN;
    return { scores, problems };
  }

  /** The state before the first gap: every indicator so far is there. */
  private noGaps() {
    const presentWeight = new Sums(this.rows);
    presentWeight.totals.fill(this.fullWeight.totals[0]);
    presentWeight.rests.fill(this.fullWeight.rests[0]);
    return { missing: new Uint32Array(this.rows), presentWeight };
  }

  private noteNegatives(values: Float64Array, from: number, column: number): void {
    const { rows, problems, aggregation } = this;
    for (let row = 0; row < rows; row++) {
      if (!(values[from + row] < 0) || problems.has(row)) continue;
      problems.set(row, problem("unitNegative", { column: column + 1, aggregation }));
    }
  }

  private noteUnavailable(coverage: number): void {
    if (!this.gaps) return;
    const of = this.indicators;
    const needed = indicatorsNeeded(this.aggregation, coverage, of);
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
