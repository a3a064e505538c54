import fc from "fast-check";
import { scenario } from "../../../../src/core/analyze/scenario";
import { type Matrix, matrixFromRows } from "../../../../src/core/matrix";
import { type Direction } from "../../../../src/core/options";
import { type IndexDefinition } from "../../../../src/core/qei";

const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });

const indicators = 5;

/** Rows of five whole numbers above 0, some of them missing; ties are frequent. */
export const tables = fc.array(
  listOf(indicators, fc.option(fc.integer({ min: 1, max: 30 }), { nil: NaN, freq: 9 })),
  { minLength: 4, maxLength: 8 },
);

/** No dimensions, or two of two indicators each with one beside them, or one inside the other. */
const hierarchies = fc.constantFrom(
  undefined,
  { parents: [0, 0, 1, 1, -1], nested: -1 },
  { parents: [0, 0, 1, 1, -1], nested: 0 },
);

/** An index over them but for its methods. */
export const definitions: fc.Arbitrary<IndexDefinition> = fc
  .record({
    weights: listOf(indicators, fc.integer({ min: 1, max: 9 })),
    directions: listOf(indicators, fc.constantFrom<Direction>(1, -1)),
    hierarchy: hierarchies,
    dimensionWeights: listOf(2, fc.constantFrom(1, 2, NaN)),
    posts: fc.boolean(),
    coverage: fc.constantFrom(0.5, 2 / 3, 1),
  })
  .map(({ weights, directions, hierarchy, dimensionWeights, posts, coverage }) => ({
    weights: Float64Array.from(weights),
    directions,
    normalization: "minmax",
    aggregation: "arithmetic",
    goalposts: posts
      ? { low: new Float64Array(indicators).fill(2), high: Float64Array.of(25, NaN, 28, 20, NaN) }
      : null,
    coverage,
    hierarchy: hierarchy && {
      parents: hierarchy.parents,
      dimensions: dimensionWeights.map((weight, i) => ({
        parent: i === 1 ? hierarchy.nested : -1,
        weight,
        aggregation: null,
        coverage: null,
      })),
    },
  }));

/** What is computed; null where the data are refused as a whole, such as a constant column. */
export function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if ((error as Error).name === "IndexError") return null;
    throw error;
  }
}

/** Two indicators, the second one better where it is lower. */
export const definition = (changed: Partial<IndexDefinition> = {}): IndexDefinition => ({
  weights: Float64Array.of(1, 1),
  directions: [1, -1],
  normalization: "minmax",
  aggregation: "arithmetic",
  goalposts: null,
  coverage: 2 / 3,
  ...changed,
});

/** Pay and hours: North 50 and 0, South 100 and 100, East 0 and 100, West 20 and 40 on the scale of 0 to 100. */
export const data = matrixFromRows([
  [3000, 50],
  [4000, 40],
  [2000, 40],
  [2400, 46],
]);

/** The rank and score of a unit where one of its values is another, by what computes scenarios; behind every rank without a score. */
export function standingWith(
  given: Matrix,
  index: IndexDefinition,
  unit: number,
  indicator: number,
  value: number,
) {
  const changes = Array.from({ length: given.columns }, (_, j) =>
    j === indicator ? { kind: "set" as const, amount: value } : null,
  );
  const chosen = Array.from({ length: given.rows }, (_, row) => row === unit);
  const { ranks, scores } = scenario(given, index, changes, chosen).after;
  return { rank: ranks[unit] || Infinity, score: scores[unit] };
}

export const rankWith = (...at: Parameters<typeof standingWith>) => standingWith(...at).rank;
