import { type Problem } from "../errors";

/** One score per unit. */
export interface UnitScores {
  /** NaN where the unit has no score. */
  readonly scores: Float64Array;
  /** Why a unit has no score, by its 0-based row. */
  readonly problems: ReadonlyMap<number, Problem>;
}
