import { indicatorsOf } from "../../index/tree";
import { type Matrix, valueAt } from "../../matrix";
import { type IndexDefinition } from "../../qei";
import { type IndicatorStep, indicatorSteps } from "./indicatorSteps";
import { type PlaceAbove, placeAbove, type Standing } from "./placeAbove";

/** A place, and what one indicator would have to be for it. */
export interface ReachedPlace {
  readonly place: PlaceAbove;
  readonly least: NonNullable<IndicatorStep["least"]>;
  /** See `IndicatorStep`. */
  readonly unheardOf: boolean;
}

/** Whether one indicator alone takes a unit to a rank, and what it would have to be. */
export type RankGoal =
  /** The unit has no score. */
  | { readonly kind: "unranked" }
  /** It has that rank, or a better one. */
  | { readonly kind: "held" }
  /** The indicator has no weight. */
  | { readonly kind: "uncounted" }
  /** The unit has no value of it. */
  | { readonly kind: "missing" }
  | ({ readonly kind: "reached" } & ReachedPlace)
  /** No value is enough. @property best where it takes the unit at most; null: not one place up */
  | { readonly kind: "never"; readonly best: ReachedPlace | null };

/**
 * The least change for the better of one indicator with which a unit (0-based row) has a rank or a better one, while
 * everything else stays: the other units, the weights, and the scale of the data as they are (see `scenario`). Under
 * `percentile` the others keep the percentile ranks that they have.
 *
 * The unit has the rank once it draws level with the last of those that are that high now, so it is the same question as
 * for the place above (see `indicatorSteps`), with another score to reach. What is enough for a place is enough for all
 * places below, so halving finds the best place that there is a value for where the one that is wanted has none.
 */
export function rankGoal(
  data: Matrix,
  definition: IndexDefinition,
  standing: Standing,
  unit: number,
  indicator: number,
  goal: number,
): RankGoal {
  const { ranks, index } = standing;
  const own = ranks[unit];
  if (own === 0) return { kind: "unranked" };
  if (own <= goal) return { kind: "held" };
  if (!indicatorsOf(index.tree).includes(indicator)) return { kind: "uncounted" };
  if (Number.isNaN(valueAt(index.normalized, unit, indicator))) return { kind: "missing" };
  const reach = (rank: number): ReachedPlace | null => {
    const place = placeAbove(standing, unit, rank);
    if (!place) return null;
    const [{ least, unheardOf }] = indicatorSteps(data, definition, standing, place, unit, [indicator]);
    return least && { place, least, unheardOf };
  };
  const wanted = reach(goal);
  if (wanted) return { kind: "reached", ...wanted };
  const below = [...new Set(ranks)].filter((rank) => rank > goal && rank < own).sort((a, b) => a - b);
  let best: ReachedPlace | null = null;
  for (let low = 0, high = below.length; low < high;) {
    const middle = (low + high) >>> 1;
    const found = reach(below[middle]);
    if (found) [best, high] = [found, middle];
    else low = middle + 1;
  }
  return { kind: "never", best };
}
