import { columnSizes, termsSize } from "../../aggregate/termsSize";
import { combineMatrix } from "../../index/combine";
import { type IndexNode } from "../../index/nodes";
import { type Branch, buildTree, indicatorsOf, isLeaf } from "../../index/tree";
import { type Matrix } from "../../matrix";
import { normalizeColumns } from "../../normalize/normalize";
import { randomNumbers } from "../../numeric/distributions/random";
import { DescendingRanker } from "../../numeric/ranks/descendingRanks";
import { type Aggregation, type Normalization, type Variation } from "../../options";
import { type IndexDefinition, settle } from "../../qei";
import { normalizedOrNull, scoresAll } from "../applicableMethods";
import { finishingSteps } from "../draws/drawSteps";
import { drawnParts, drawWeights } from "../draws/drawnWeights";
import { RankingScores, weightsTaken } from "../rankingScores";
import { type FactorShares, varianceShares } from "./estimate";
import { sampleOutputs } from "./sample";
import { refuseTooMany } from "./sampleSteps";

/** What the variance of the rank shifts is shared out among. */
export type Factor = IndexNode | "normalization" | "aggregation";

export interface FactorResult {
  readonly factor: Factor;
  /** null where no run moves a rank more than another. */
  readonly shares: FactorShares | null;
}

export interface SharesPlan {
  /** Relative change of each weight, 0 to 1: wⱼ·(1 + U(−spread, spread)). */
  readonly spread: number;
  /** Rows of the sample; each takes as many runs as there are factors, and two more. */
  readonly draws: number;
  readonly seed: number;
  readonly vary: Variation;
  readonly methods: DrawnMethods;
}

export interface DrawnMethods {
  readonly normalizations: readonly Normalization[];
  readonly aggregations: readonly Aggregation[];
}

/**
 * The methods drawn: a list of its own, as a method added to the options later must not change results of an older
 * workbook. None of these normalizations gives a negative score, which the geometric and the harmonic mean cannot take.
 */
export const drawnMethods: DrawnMethods = {
  normalizations: ["minmax", "minmax1", "percentile", "ratio"],
  aggregations: ["arithmetic", "geometric", "harmonic", "min"],
};

/**
 * How the variance of the mean rank shift (over the units, |rank − rank of the index as given|) is shared out among what
 * is uncertain: each weight above 0, drawn as in `sensitivity`; the normalization; the aggregation. A method is drawn by
 * cutting −1 to 1 into as many equal parts as there are methods; those that do not apply to the data are left out, and
 * where none does the index keeps its own. What an indicator or a dimension has of its own it keeps.
 * @returns one a factor: weights in the order of the tree, then normalization, then aggregation.
 * @throws IndexError where the index cannot be computed or the work is too much for one call.
 * Source: Saisana, Saltelli and Tarantola (2005), doi:10.1111/j.1467-985X.2005.00350.x.
 */
export function rankShiftShares(data: Matrix, definition: IndexDefinition, plan: SharesPlan): FactorResult[] {
  const { tree, weights, indicators } = settle(data, definition);
  const factors = factorsOf(tree, plan.vary);
  refuseTooMany(data, {
    draws: plan.draws,
    factors: factors.length,
    methods: plan.vary === "weights" ? 0 : 2,
    finishing: finishingSteps(tree, plan.vary),
  });
  const normalized = normalizeColumns(data, definition, indicators);
  const { scores, problems } = combineMatrix(tree, normalized);
  const rows = Array.from(scores.keys()).filter((row) => !problems.has(row));
  const own = { tree, normalized };
  const methods =
    plan.vary === "weights" ? [[own]] : methodGrid(data, definition, plan.methods, { ...own, weights, rows });
  const random = randomNumbers(plan.seed);
  const model = rankShifts(own, methods, rows, plan);
  const shares = varianceShares(sampleOutputs(model, factors.length, plan.draws, random), random);
  return factors.map((factor, j) => ({ factor, shares: shares && shares[j] }));
}

function factorsOf(tree: Branch, vary: Variation): Factor[] {
  const nodes = drawnParts(tree).map((part) =>
    isLeaf(part) ? { indicator: part.indicator } : { dimension: part.dimension },
  );
  const methods: Factor[] = ["normalization", "aggregation"];
  return { weights: nodes, methods, both: [...nodes, ...methods] }[vary];
}

/** The index by one method. */
interface Variant {
  readonly tree: Branch;
  readonly normalized: Matrix;
}

/** Every normalization that applies with every aggregation that then scores all units the index scores. */
function methodGrid(
  data: Matrix,
  definition: IndexDefinition,
  { normalizations, aggregations }: DrawnMethods,
  own: Variant & { readonly weights: Float64Array; readonly rows: readonly number[] },
): Variant[][] {
  const indicators = indicatorsOf(own.tree);
  const scaled = normalizations.flatMap((word) => normalizedOrNull(data, definition, word, indicators) ?? []);
  if (scaled.length === 0) scaled.push(own.normalized);
  const trees = aggregations
    .map((aggregation) => buildTree(own.weights, { ...definition, aggregation }))
    .filter((tree) => scaled.every((normalized) => scoresAll(tree, normalized, own.rows)));
  if (trees.length === 0) trees.push(own.tree);
  return scaled.map((normalized) => trees.map((tree) => ({ normalized, tree })));
}

/** The mean rank shift as a model of the factors. @param methods one row a normalization, one column an aggregation. */
function rankShifts(
  own: Variant,
  methods: readonly (readonly Variant[])[],
  rows: readonly number[],
  { spread, vary }: SharesPlan,
) {
  const drawn = new Float64Array(weightsTaken(own.tree));
  const out = new Float64Array(rows.length);
  const ranker = new DescendingRanker(rows.length);
  const rankBy = ({ tree, normalized }: Variant) => {
    const scorer = new RankingScores(normalized, tree, rows);
    const size = termsSize(tree, columnSizes(normalized));
    return (factor: () => number, ranks: Uint32Array) => {
      drawWeights(tree, factor, drawn);
      scorer.score(drawn, out);
      ranker.rank(out, ranks, size);
    };
  };
  const nominal = new Uint32Array(rows.length);
  rankBy(own)(() => 1, nominal);
  const ranks = new Uint32Array(rows.length);
  const rankers = methods.map((variants) => variants.map(rankBy));
  let factors: Float64Array = new Float64Array(0);
  let next = 0;
  const nextWeight = vary === "methods" ? () => 1 : () => 1 + spread * factors[next++];
  return (sampled: Float64Array): number => {
    factors = sampled;
    next = 0;
    const [normalization, aggregation] = [sampled[sampled.length - 2], sampled[sampled.length - 1]];
    const rank = vary === "weights" ? rankers[0][0] : partOf(partOf(rankers, normalization), aggregation);
    rank(nextWeight, ranks);
    let moved = 0;
    for (let i = 0; i < ranks.length; i++) moved += Math.abs(ranks[i] - nominal[i]);
    return moved / Math.max(1, ranks.length);
  };
}

/** The member of a list in whose part of −1 to 1 a number lies; the parts are equal. */
function partOf<T>(list: readonly T[], between: number): T {
  return list[Math.floor((list.length / 2) * (1 + between))];
}
