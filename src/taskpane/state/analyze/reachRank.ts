import { standingOf } from "../../../core/analyze/story/placeAbove";
import { type RankGoal, rankGoal, type ReachedPlace } from "../../../core/analyze/story/rankGoal";
import { columnOf } from "../../../core/matrix";
import { definitionOf, type Method, type WeighedModel } from "../index/definition";
import { type Scored } from "../index/scoring";
import { decimalsOf, type ShownStep, shownStep } from "../story/shownStep";

/** A rank, and the value of one indicator that leads there. */
export interface Way {
  readonly rank: number;
  /** Who has that rank now. */
  readonly holders: readonly string[];
  readonly step: ShownStep;
  /** A value to type: that of the step, or one just behind it where that one is not enough. */
  readonly typed: number;
}

/** See `RankGoal`. */
export type Reach =
  | Exclude<RankGoal, { readonly kind: "reached" | "never" }>
  | { readonly kind: "reached"; readonly way: Way }
  | { readonly kind: "never"; readonly best: Way | null };

/** What one indicator of a unit (0-based row) would have to be for a rank, everything else as it is. */
export function reachRank(
  weighed: WeighedModel,
  scored: Scored,
  method: Method,
  row: number,
  indicator: number,
  goal: number,
): Reach {
  const { model } = weighed;
  const definition = definitionOf(weighed, method);
  const found = rankGoal(model.data, definition, standingOf(scored), row, indicator, goal);
  const wayOf = ({ place, least, unheardOf }: ReachedPlace): Way => {
    const { direction } = model.indicators[indicator];
    const step = shownStep(model.data, indicator, row, direction, least, unheardOf);
    return {
      rank: place.rank,
      holders: place.holders.map((holder) => model.labels[holder]),
      step,
      typed: step.exclusive ? justBehind(columnOf(model.data, indicator), step.to, direction) : step.to,
    };
  };
  if (found.kind === "reached") return { kind: "reached", way: wayOf(found) };
  if (found.kind === "never") return { kind: "never", best: found.best && wayOf(found.best) };
  return found;
}

/** The next value with one decimal more than the column has: no unit has it, nor one between the two. */
function justBehind(column: Float64Array, value: number, direction: 1 | -1): number {
  const most = column.reduce((found, each) => (each === each ? Math.max(found, decimalsOf(each)) : found), 0);
  return Number((value + direction * 10 ** -(most + 1)).toFixed(most + 1));
}
