import { type Problem, problem } from "../errors";
import { type Branch, isLeaf } from "../index/tree";
import { Sums } from "../numeric/sums/sums";
import { type AggregationRule, type RunningScores } from "./rule";
import { indicatorsNeeded, ruleOf } from "./rules";
import { type UnitScores } from "./unitScores";

/** Combines the parts of a branch into scores, one part at a time, so that no table of normalized values is needed. */
export class Accumulator {
  private readonly rule: AggregationRule;
  private readonly running: RunningScores;
  private readonly problems = new Map<number, Problem>();
  private readonly fullWeight = new Sums(1);
  /** Kept only from the first gap on: most tables have none. */
  private gaps: { readonly missing: Uint32Array; readonly presentWeight: Sums } | null = null;

  constructor(
    private readonly rows: number,
    private readonly branch: Branch,
  ) {
    this.rule = ruleOf(branch.aggregation);
    this.running = this.rule.begin(rows);
  }

  /**
   * @param values holds the part's values from `from` on, normalized or combined; NaN = missing.
   * @param weight above 0.
   * @param negative the problem of a unit whose value is below zero where the aggregation knows none.
   */
  add(values: Float64Array, from: number, weight: number, negative: Problem): void {
    const { rows } = this;
    if (!this.rule.allowsNegative) this.noteNegatives(values, from, negative);
    for (let start = 0, end: number; start < rows; start = end + 1) {
      end = this.running.take(values, from, start, weight);
      if (end < rows) this.gaps ??= this.noGaps();
      if (!this.gaps) continue;
      const { missing, presentWeight } = this.gaps;
      for (let row = start; row < end; row++) presentWeight.add(row, weight);
      if (end < rows) missing[end]++;
    }
    this.fullWeight.add(0, weight);
  }

  /**
   * @param isPart whether the scores enter another branch: a unit of which there is too little is then missing, and
   * `problems` holds only what is wrong.
   */
  finish(isPart = false): UnitScores {
    const { gaps, problems } = this;
    const of = this.branch.parts.length;
    const needed = indicatorsNeeded(this.branch.aggregation, this.branch.coverage, of);
    const scores = this.running.scores(gaps ? gaps.presentWeight : this.fullWeight);
    if (gaps) this.noteUnavailable(gaps.missing, needed, scores, isPart);
    for (let row = 0; row < scores.length; row++) {
      const score = scores[row];
      // x − x is 0 for every finite number only.
      if (score - score === 0 || problems.has(row)) continue;
      if (!gaps || of - gaps.missing[row] >= needed) problems.set(row, problem("resultNotFinite", {}));
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

  private noteNegatives(values: Float64Array, from: number, negative: Problem): void {
    const { rows, problems } = this;
    for (let row = 0; row < rows; row++)
      if (values[from + row] < 0 && !problems.has(row)) problems.set(row, negative);
  }

  private noteUnavailable(missing: Uint32Array, needed: number, scores: Float64Array, isPart: boolean): void {
    const of = this.branch.parts.length;
    // One problem for all units with as many parts: there may be a million of them.
    const causes = Array.from({ length: needed }, (_, present) => this.unavailable(present, of, needed));
    for (let row = 0; row < missing.length; row++) {
      const present = of - missing[row];
      if (present >= needed) continue;
      scores[row] = NaN;
      if (isPart) this.problems.delete(row);
      else this.problems.set(row, causes[present]);
    }
  }

  private unavailable(present: number, of: number, needed: number): Problem {
    if (this.branch.parts.every(isLeaf)) {
      if (present === 0) return problem("unitEmpty", {});
      if (!this.rule.needsAll) return problem("unitCoverage", { present, of, needed });
      return problem("unitIncomplete", { present, of });
    }
    return this.rule.needsAll
      ? problem("unitPartsIncomplete", { present, of })
      : problem("unitParts", { present, of, needed });
  }
}
