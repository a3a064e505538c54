import { aggregate } from "../aggregate/aggregate";
import { fail, type Problem } from "../errors";
import { type Matrix } from "../matrix";
import { DescendingRanker } from "../numeric/ranks/descendingRanks";
import { randomNumbers } from "../numeric/distributions/random";
import { type Variation } from "../options";
import { type IndexDefinition, prepareIndex } from "../qei";
import {
  applicableMethods,
  type Method,
  variedAggregations,
  variedNormalizations,
} from "./applicableMethods";
import { type RankSummary } from "./rankSummary";
import { createTally, tallyCells, tallyLimit } from "./rankTally";
import { RankingScores } from "./rankingScores";
import { largestWithin, refuseTooLong, stepLimit, type Steps } from "../workload";

export interface SensitivityPlan {
  /** Relative change of each weight, 0 to 1: wⱼ·(1 + U(−spread, spread)). */
  readonly spread: number;
  readonly draws: number;
  readonly seed: number;
  readonly vary: Variation;
  /** Most steps the call may take; `stepLimit` unless told. */
  readonly limit?: number;
  /** Hears now and then which share (0 to 1) of the draws is done. */
  readonly report?: (share: number) => void;
}

export interface Sensitivity {
  /** One a unit; null where the unit has no score. */
  readonly summaries: readonly (RankSummary | null)[];
  /** Why, by 0-based row. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * How the rank of each unit changes when the weights, the methods or both change.
 *
 * Each draw multiplies every weight by 1 + spread·u, u evenly spread between −1 and 1 and drawn for one indicator after
 * the other from xoshiro128** seeded with `seed`. Under `methods` each applicable method counts once, with the nominal
 * weights; under `both` the methods share the draws, the first taking the remainder, and are worked off one after the
 * other in the order of `applicableMethods`. Ranks are RANK.EQ among the units the index scores.
 * @throws IndexError where the index cannot be computed or the work is too much for one call.
 * Source: Saisana, Saltelli and Tarantola (2005), doi:10.1111/j.1467-985X.2005.00350.x.
 */
export function sensitivity(data: Matrix, definition: IndexDefinition, plan: SensitivityPlan): Sensitivity {
  refuseTooMuch(data, plan);
  const { normalized, weights } = prepareIndex(data, definition);
  const { aggregation, coverage, normalization } = definition;
  const { scores, problems } = aggregate(normalized, weights, aggregation, coverage);
  const rows = Array.from(scores.keys()).filter((row) => !problems.has(row));
  const own: Method = { normalization, aggregation, normalized };
  const methods = plan.vary === "weights" ? [own] : applicableMethods(data, definition, weights, rows);
  const draws = plan.vary === "methods" ? methods.length : plan.draws;
  const spread = plan.vary === "methods" ? 0 : plan.spread;

  const tally = createTally(rows.length, draws);
  const ranks = new Uint32Array(rows.length);
  const nominal = new Uint32Array(rows.length);
  const ranker = new DescendingRanker(rows.length);
  const out = new Float64Array(rows.length);
  new RankingScores(normalized, weights, aggregation, rows).score(weights, out);
  ranker.rank(out, nominal);

  const { nextSymmetric } = randomNumbers(plan.seed);
  const drawn = new Float64Array(weights.length);
  let draw = 0;
  methods.forEach((method, position) => {
    const scorer = new RankingScores(method.normalized, weights, method.aggregation, rows);
    const share = Math.floor(draws / methods.length) + (position < draws % methods.length ? 1 : 0);
    for (const end = draw + share; draw < end; draw++) {
      for (let j = 0; j < drawn.length; j++) drawn[j] = weights[j] * (1 + spread * nextSymmetric());
      scorer.score(drawn, out);
      ranker.rank(out, ranks);
      tally.add(ranks);
      if (plan.report && draw % reportEvery === 0) plan.report(draw / draws);
    }
  });

  const summaries = new Array<RankSummary | null>(data.rows).fill(null);
  tally.summaries(nominal).forEach((summary, i) => (summaries[rows[i]] = summary));
  return { summaries, problems };
}

/** The fewest draws that may be asked for. */
const fewestDraws = 10;

/** Draws between two reports. */
const reportEvery = 64;

/**
 * Drawing weights, scoring, ranking and counting ranks, each draw, and the summary of each unit. Many units no longer fit
 * into fast memory together.
 */
function drawSteps(draws: number): Steps {
  return (n, k) => n * (1800 + draws * (1.5 * k + 12 + Math.min(110, n / 400)));
}

/** Every normalization, and with each every aggregation: to see whether it scores all units, and for its ranks. */
const methodSteps: Steps = (n, k) =>
  n * (4000 * k + 150 * variedNormalizations.length * variedAggregations.length);

function refuseTooMuch(data: Matrix, { draws, vary, limit = stepLimit }: SensitivityPlan): void {
  const { rows, columns } = data;
  if (vary !== "weights") refuseTooLong(data, methodSteps, limit);
  if (vary === "methods") return;
  const rest = limit - (vary === "both" ? methodSteps(rows, columns) : 0);
  const stepsOf = (count: number) => drawSteps(count)(rows, columns);
  if (stepsOf(draws) <= rest && tallyCells(rows, draws) <= tallyLimit) return;
  const fits = (count: number) => (tallyCells(rows, count) > tallyLimit ? Infinity : stepsOf(count));
  const mostDraws = largestWithin(rest, draws, fits);
  if (mostDraws < fewestDraws)
    refuseTooLong(
      data,
      (n, k) => (tallyCells(n, fewestDraws) > tallyLimit ? Infinity : drawSteps(fewestDraws)(n, k)),
      rest,
    );
  fail("drawsTooMany", { units: rows, indicators: columns, draws, mostDraws });
}
