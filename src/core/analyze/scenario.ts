import { type UnitScores } from "../aggregate/unitScores";
import { termsSize } from "../aggregate/termsSize";
import { fail } from "../errors";
import { combine } from "../index/combine";
import { columnOf, type Matrix } from "../matrix";
import { type Placing } from "../normalize/columnTask";
import { columnScales, methodsOf } from "../normalize/normalize";
import { DescendingRanker, descendingRanks } from "../numeric/ranks/descendingRanks";
import { largestSize } from "../numeric/ranks/ties";
import { type ChangeKind } from "../options";
import { type IndexDefinition, settle } from "../qei";

/** What becomes of an indicator's values x: `percent` x·(1 + amount), `add` x + amount, `set` the amount itself. */
export interface Change {
  readonly kind: ChangeKind;
  readonly amount: number;
}

/** An index, and the ranks of its units: 1 for the best, 0 where there is no score; ties as in `descendingRanks`. */
export interface RankedScores extends UnitScores {
  readonly ranks: Uint32Array;
}

export interface Scenario {
  readonly before: RankedScores;
  readonly after: RankedScores;
}

/**
 * The index as it is, and as it would be if indicators changed while the scale stays that of the data as they are: their
 * lowest and highest value, mean, deviation or other units' values, and the weights that follow from them. With a scale of
 * its own the changed data would have the same min-max scores as before if all units changed alike. Scores may leave the
 * scale, but for goalposts, at which they are clipped. A missing value stays missing.
 * @param data n×k, one row per unit; NaN = missing.
 * @param changes one per indicator, null = none.
 * @param chosen one per unit, whether it changes; null = all do.
 * @throws IndexError where the index cannot be computed, or a changed value has no place on its scale.
 */
export function scenario(
  data: Matrix,
  definition: IndexDefinition,
  changes: readonly (Change | null)[],
  chosen: readonly boolean[] | null,
): Scenario {
  const { tree, indicators } = settle(data, definition);
  const scaleOf = columnScales(data, definition, indicators);
  // Measured once, and the scale of both.
  const places: Placing[] = [];
  const sizes = new Float64Array(data.columns);
  const ranker = new DescendingRanker(data.rows);
  const changed = new Float64Array(data.rows);
  const column = new Float64Array(data.rows);
  const ranked = (found: UnitScores) => ({
    ...found,
    ranks: descendingRanks(found.scores, termsSize(tree, sizes), ranker),
  });
  const before = combine(tree, data.rows, (indicator) => {
    places[indicator] = scaleOf(indicator);
    places[indicator](data.values, indicator * data.rows, column, 0);
    sizes[indicator] = largestSize(column);
    return column;
  });
  const rankedBefore = ranked(before);
  const after = combine(tree, data.rows, (indicator) => {
    const change = changes[indicator];
    if (!change) {
      places[indicator](data.values, indicator * data.rows, column, 0);
      return column;
    }
    applyChange(columnOf(data, indicator), change, chosen, indicator, changed);
    if (methodsOf(definition)(indicator) === "ratio") refuseBelowRatio(changed, definition, indicator);
    places[indicator](changed, 0, column, 0);
    sizes[indicator] = largestSize(column);
    return column;
  });
  return { before: rankedBefore, after: ranked(after) };
}

/** @param out receives the column as it becomes; NaN stays NaN. */
function applyChange(
  values: Float64Array,
  { kind, amount }: Change,
  chosen: readonly boolean[] | null,
  column: number,
  out: Float64Array,
): void {
  const factor = { percent: 1 + amount, add: 1, set: 0 }[kind];
  const addend = kind === "percent" ? 0 : amount;
  let rest = 0;
  for (let row = 0; row < values.length; row++) {
    const value = chosen === null || chosen[row] ? factor * values[row] + addend : values[row];
    out[row] = value;
    // x − x is 0 for every finite number only.
    rest += value - value;
  }
  const row = rest === 0 ? -1 : out.findIndex((value) => Math.abs(value) === Infinity);
  if (row >= 0) fail("changedTooLarge", { row: row + 1, column: column + 1 });
}

/** A ratio to the best has no place for a negative value, nor for a 0 where less is better. The data as they are have neither. */
function refuseBelowRatio(changed: Float64Array, { directions }: IndexDefinition, column: number): void {
  const isReversed = directions[column] === -1;
  const row = changed.findIndex((value) => value < 0 || (isReversed && value === 0));
  if (row >= 0) fail("changedBelowRatio", { row: row + 1, column: column + 1, value: changed[row] });
}
