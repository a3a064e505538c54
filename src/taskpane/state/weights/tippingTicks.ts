import { tippingPoints } from "../../../core/analyze/tippingPoints";
import { IndexError } from "../../../core/errors";
import { type IndexModel } from "../index/indexModel";
import { type Method, postsFor, type Scored } from "../index/scoring";

export interface TippingTick {
  /** Weight in per cent at which the two leading units tie, the other weights in proportion. */
  readonly percent: number;
  readonly first: string;
  readonly second: string;
}

/**
 * Where on each slider the first two units change places; null where they never do. Only for the weighted mean, which
 * is what tipping points are defined for.
 */
export function tippingTicks(model: IndexModel, scored: Scored, method: Method): (TippingTick | null)[] {
  const none = model.indicators.map(() => null);
  if (method.aggregation !== "arithmetic") return none;
  const leaders = Array.from(scored.ranks.keys())
    .filter((row) => !Number.isNaN(scored.ranks[row]))
    .sort((a, b) => scored.ranks[a] - scored.ranks[b]);
  if (leaders.length < 2) return none;
  const [first, second] = leaders;
  const { normalization } = method;
  const definition = {
    weights: scored.weights,
    directions: model.indicators.map(({ direction }) => direction),
    normalization,
    goalposts: postsFor(normalization, model.goalposts),
  };
  try {
    const points = tippingPoints(model.data, definition, first, second);
    return points.map(({ tie }) =>
      typeof tie === "number"
        ? { percent: tie * 100, first: model.units[first], second: model.units[second] }
        : null,
    );
  } catch (error) {
    if (error instanceof IndexError) return none;
    throw error;
  }
}
