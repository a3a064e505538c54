import { Accumulator } from "../aggregate/accumulator";
import { aggregationText } from "../aggregate/rules";
import { type UnitScores } from "../aggregate/unitScores";
import { type Problem, problem } from "../errors";
import { columnOf, type Matrix } from "../matrix";
import { type Branch, isLeaf, type Part } from "./tree";

/** The normalized values of an indicator, NaN = missing; the array may be used again for the next one. */
export type IndicatorValues = (indicator: number) => Float64Array;

/** Hears of each dimension's scores, NaN = missing, before they enter its parent; `problems` holds only what is wrong. */
export type Listener = (branch: Branch, found: UnitScores) => void;

/** What a dimension was found to be before, where nothing in it has changed since. */
export type Known = (branch: Branch) => UnitScores | null;

/**
 * The scores of an index from the bottom up: each branch is combined from the parts that a unit has, their weights
 * rescaled; one of which a unit has too little is missing for its parent. What a branch cannot take (a negative value
 * under `geometric`) is the unit's error, and no gap.
 *
 * One column at a time: a table of a million rows needs no second table.
 */
export function combine(
  tree: Branch,
  rows: number,
  valuesOf: IndicatorValues,
  listen?: Listener,
  known?: Known,
): UnitScores {
  const errors = new Map<number, Problem>();
  const combineParts = (branch: Branch): UnitScores => {
    const accumulator = new Accumulator(rows, branch);
    for (const part of branch.parts) {
      const values = isLeaf(part) ? valuesOf(part.indicator) : combineDimension(part).scores;
      accumulator.add(values, 0, part.weight, negative(part, branch));
    }
    return accumulator.finish(branch !== tree);
  };
  const combineDimension = (branch: Branch): UnitScores => {
    const before = known?.(branch);
    // What is known of a dimension is known of those in it.
    if (before) branch.parts.forEach((part) => isLeaf(part) || combineDimension(part));
    const found = before ?? combineParts(branch);
    found.problems.forEach((cause, row) => errors.set(row, errors.get(row) ?? cause));
    listen?.(branch, found);
    return found;
  };
  const { scores, problems } = combineParts(tree);
  if (errors.size === 0) return { scores, problems };
  for (const row of errors.keys()) scores[row] = NaN;
  return { scores, problems: new Map([...problems, ...errors]) };
}

/** The same from a table of normalized values. */
export function combineMatrix(
  tree: Branch,
  normalized: Matrix,
  listen?: Listener,
  known?: Known,
): UnitScores {
  return combine(tree, normalized.rows, (indicator) => columnOf(normalized, indicator), listen, known);
}

function negative(part: Part, { aggregation }: Branch): Problem {
  const word = aggregationText(aggregation);
  return isLeaf(part)
    ? problem("unitNegative", { column: part.indicator + 1, aggregation: word })
    : problem("unitNegativeDimension", { dimension: part.dimension + 1, aggregation: word });
}
