import { fail } from "../errors";
import { pick } from "../structure/cellsInAll";
import { type Labels, positionsByName } from "../labels";
import { blockSum } from "../numeric/sums/blockSum";
import { sum } from "../numeric/sums/sum";
import { type GroupMeasure } from "../options";
import { numberOrFail } from "../outcome";
import { distributionOf, inequality } from "../structure/inequality/inequality";
import { sharesOf } from "../structure/shares";
import { weightedMean } from "../numeric/sums/weightedMean";

/** How far values differ because their groups do, and how far within them: both add up to how far all differ. */
export interface BetweenWithin {
  readonly between: number;
  readonly within: number;
}

/** The values of a group, with shares that add up to 1; the group's own share of the weight. */
interface Part {
  readonly values: Float64Array;
  readonly shares: Float64Array;
  readonly weight: number;
  readonly mean: number;
}

/**
 * Takes how far values differ apart into groups, over the values that have one.
 *
 * `variance`: Σ p_g·(μ_g − μ)² and Σ p_g·σ²_g, both of the population; `theil`: Σ p_g·m_g·ln m_g and Σ p_g·m_g·T_g with
 * m_g = μ_g/μ; `mld`: Σ p_g·ln(1/m_g) and Σ p_g·L_g (Shorrocks 1980, doi:10.2307/1913126).
 * @param values no NaN; at least 0 under `theil`, above 0 under `mld`. @param weights one per value, above 0.
 * @throws IndexError when no value has a group, for a 0 under `mld`, and for values that are all 0 under `theil`.
 */
export function betweenWithin(
  values: Float64Array,
  weights: Float64Array,
  labels: Labels,
  measure: GroupMeasure,
): BetweenWithin {
  const parts = partsOf(values, weights, labels);
  if (measure === "variance") return varianceParts(parts);
  if (measure === "mld" && parts.some((part) => part.values.includes(0)))
    fail("measureNeedsPositive", { argument: "values", measure });
  const means = Float64Array.from(parts, ({ mean }) => mean);
  const distribution = distributionOf(
    means,
    Float64Array.from(parts, ({ weight }) => weight),
  );
  const within = parts.map(({ values: own, shares, weight, mean }, i) => {
    // Of a group that holds nothing but zeros nothing is unequal, and it has no part of the total.
    if (mean === 0) return 0;
    const inner = numberOrFail(inequality(distributionOf(own, shares), measure));
    return weight * (measure === "theil" ? distribution.relative[i] : 1) * inner;
  });
  return { between: numberOrFail(inequality(distribution, measure)), within: sum(Float64Array.from(within)) };
}

function partsOf(values: Float64Array, weights: Float64Array, labels: Labels): Part[] {
  const groups = positionsByName(labels).filter(({ length }) => length > 0);
  if (groups.length === 0) fail("argumentEmpty", { argument: "by" });
  const totals = groups.map((positions) => blockSum(pick(weights, positions)));
  const groupShares = sharesOf(Float64Array.from(totals), "weights");
  return groups.map((positions, i) => {
    const own = pick(values, positions);
    const counts = pick(weights, positions);
    const mean = weightedMean(own, counts);
    return { values: own, shares: sharesOf(counts, "weights"), weight: groupShares[i], mean };
  });
}

function varianceParts(parts: readonly Part[]): BetweenWithin {
  const total = (term: (part: Part) => number) => sum(Float64Array.from(parts, term));
  const weights = Float64Array.from(parts, ({ weight }) => weight);
  const center = weightedMean(
    Float64Array.from(parts, ({ mean }) => mean),
    weights,
  );
  return {
    between: total(({ weight, mean }) => weight * (mean - center) ** 2),
    within: total(
      ({ values, shares, weight, mean }) =>
        weight * sum(values.map((value, i) => shares[i] * (value - mean) ** 2)),
    ),
  };
}
