import { columnSizes, termsSize } from "../../aggregate/termsSize";
import { type Problem } from "../../errors";
import { combineMatrix } from "../../index/combine";
import { type Matrix } from "../../matrix";
import { normalizeColumns } from "../../normalize/normalize";
import { DescendingRanker } from "../../numeric/ranks/descendingRanks";
import { randomNumbers } from "../../numeric/distributions/random";
import { type Variation } from "../../options";
import { type IndexDefinition, settle } from "../../qei";
import { applicableMethods, type Method } from "../applicableMethods";
import { drawWeights } from "./drawnWeights";
import { type RankSummary } from "./rankSummary";
import { refuseDraws } from "./refuseDraws";
import { createTally } from "./rankTally";
import { RankingScores, weightsTaken } from "../rankingScores";

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
 * Each draw multiplies every weight above 0 by 1 + spread·u, u evenly spread between −1 and 1 and drawn for one indicator
 * or dimension after the other (see `weightsTaken`) from xoshiro128** seeded with `seed`; a dimension that weighs what its
 * parts do has no draw of its own. Under `methods` each applicable method counts once, with the nominal
 * weights; under `both` the methods share the draws, the first taking the remainder, and are worked off one after the
 * other in the order of `applicableMethods`. Ranks are RANK.EQ among the units the index scores.
 * @throws IndexError where the index cannot be computed or the work is too much for one call.
 * Source: Saisana, Saltelli and Tarantola (2005), doi:10.1111/j.1467-985X.2005.00350.x.
 */
export function sensitivity(data: Matrix, definition: IndexDefinition, plan: SensitivityPlan): Sensitivity {
  const { tree, weights, indicators } = settle(data, definition);
  refuseDraws(data, tree, plan);
  const normalized = normalizeColumns(data, definition, indicators);
  const { aggregation, normalization } = definition;
  const { scores, problems } = combineMatrix(tree, normalized);
  const rows = Array.from(scores.keys()).filter((row) => !problems.has(row));
  const own: Method = { normalization, aggregation, normalized, tree };
  const methods = plan.vary === "weights" ? [own] : applicableMethods(data, definition, weights, rows);
  const draws = plan.vary === "methods" ? methods.length : plan.draws;
  const spread = plan.vary === "methods" ? 0 : plan.spread;

  const tally = createTally(rows.length, draws);
  const ranks = new Uint32Array(rows.length);
  const nominal = new Uint32Array(rows.length);
  const ranker = new DescendingRanker(rows.length);
  const out = new Float64Array(rows.length);
  const drawn = new Float64Array(weightsTaken(tree));
  drawWeights(tree, () => 1, drawn);
  new RankingScores(normalized, tree, rows).score(drawn, out);
  ranker.rank(out, nominal, termsSize(tree, columnSizes(normalized)));

  const { nextSymmetric } = randomNumbers(plan.seed);
  const factor = () => 1 + spread * nextSymmetric();
  let draw = 0;
  methods.forEach((method, position) => {
    const scorer = new RankingScores(method.normalized, method.tree, rows);
    const size = termsSize(method.tree, columnSizes(method.normalized));
    const share = Math.floor(draws / methods.length) + (position < draws % methods.length ? 1 : 0);
    for (const end = draw + share; draw < end; draw++) {
      drawWeights(method.tree, factor, drawn);
      scorer.score(drawn, out);
      ranker.rank(out, ranks, size);
      tally.add(ranks);
      if (plan.report && draw % reportEvery === 0) plan.report(draw / draws);
    }
  });

  const summaries = new Array<RankSummary | null>(data.rows).fill(null);
  tally.summaries(nominal).forEach((summary, i) => (summaries[rows[i]] = summary));
  return { summaries, problems };
}

/** Draws between two reports. */
const reportEvery = 64;
