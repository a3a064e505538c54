import { tippingPoints } from "../../../core/analyze/tippingPoints";
import { IndexError } from "../../../core/errors";
import { allParts, isLeaf } from "../../../core/index/tree";
import { definitionOf, type Method, type WeighedModel } from "../index/definition";
import { type Scored } from "../index/scoring";

export interface TippingTick {
  /** Weight in per cent of the siblings' at which the two leading units tie, the siblings in proportion. */
  readonly percent: number;
  readonly first: string;
  readonly second: string;
}

/**
 * Where on each slider the first two units change places, in the order of the model's nodes; null where they never do.
 * Only where every score is a weighted mean, which is what tipping points are defined for.
 */
export function tippingTicks(weighed: WeighedModel, scored: Scored, method: Method): (TippingTick | null)[] {
  const { labels, nodes, data } = weighed.model;
  const none = nodes.map(() => null);
  const isMean = allParts(scored.tree).every((part) => isLeaf(part) || part.aggregation === "arithmetic");
  if (!isMean) return none;
  const leaders = Array.from(scored.ranks.keys())
    .filter((row) => !Number.isNaN(scored.ranks[row]))
    .sort((a, b) => scored.ranks[a] - scored.ranks[b]);
  if (leaders.length < 2) return none;
  const [first, second] = leaders;
  try {
    const points = tippingPoints(data, definitionOf(weighed, method), first, second);
    return points.map(({ tie }) =>
      typeof tie === "number" ? { percent: tie * 100, first: labels[first], second: labels[second] } : null,
    );
  } catch (error) {
    if (error instanceof IndexError) return none;
    throw error;
  }
}
