import fc from "fast-check";
import { IndexError } from "../../../src/core/errors";
import {
  type AnyAggregation,
  aggregations,
  type Normalization,
  normalizations,
} from "../../../src/core/options";
import { type NamedIndex } from "../../../src/sharing/query/plan";
import { coreScores, type Data } from "./sqlCase";

/** An index with dimensions of up to three levels over data with gaps. */
export interface TreeCase {
  readonly data: Data;
  readonly index: NamedIndex;
}

const everyAggregation: readonly AnyAggregation[] = [...aggregations, 2.5, -3, 10, 0.001];

/** Names that a query must quote, and that its own could be mistaken for. */
const names = ['Pay, "gross"', "it's `low`", "z1", "D1\\", "a]b[c", "${env:HOME}", "QEI", "-- 维度", "d1"];

/** Every normalization with every aggregation, some trees of each. */
export function everyMethod(): {
  readonly normalization: Normalization;
  readonly aggregation: AnyAggregation;
}[] {
  return normalizations.flatMap((normalization) =>
    everyAggregation.map((aggregation) => ({ normalization, aggregation })),
  );
}

/**
 * Whether values on both sides of zero cancel out in a dimension: what is left is 0 in one order of the sum and a hair below
 * in another, and a mean above it that allows no negative values has a score or none.
 */
function cancelsOut({ data, index }: TreeCase): boolean {
  const { normalization, ownNormalizations } = index.definition;
  const signed = [normalization, ...(ownNormalizations ?? [])].some(
    (word) => word === "zscore" || word === "none",
  );
  if (!signed) return false;
  try {
    const { dimensions } = coreScores(data, { ...index, dialect: "duckdb", table: [], units: [] });
    return dimensions.flat().some((score) => score !== null && Math.abs(score) <= 1e-12);
  } catch (error) {
    // What the core refuses is for the tests.
    if (error instanceof IndexError) return false;
    throw error;
  }
}

export function anyTree(normalization: Normalization, aggregation: AnyAggregation): fc.Arbitrary<TreeCase> {
  const anyAggregation = fc.constantFrom(null, ...everyAggregation);
  // z-scores go beside values as they are, and nothing else.
  const own = normalizations.filter((word) =>
    normalization === "zscore" || normalization === "none"
      ? word === "zscore" || word === "none"
      : word !== "zscore",
  );
  const share = fc.constantFrom(0, 0.3, 0.5, 2 / 3, 1);
  const weight = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(0));
  const value = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 900 }).map((x) => x / 8) },
    { weight: 1, arbitrary: fc.integer({ min: -30, max: 9 }) },
  );
  return fc
    .record({
      indicators: fc.integer({ min: 3, max: 6 }),
      dimensions: fc.integer({ min: 1, max: 3 }),
      rows: fc.integer({ min: 2, max: 9 }),
    })
    .chain(({ indicators: k, dimensions: g, rows }) =>
      fc.record({
        weights: fc.array(weight, { minLength: k, maxLength: k }),
        directions: fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: k, maxLength: k }),
        ownNormalizations: fc.array(fc.constantFrom(null, null, ...own), { minLength: k, maxLength: k }),
        low: fc.array(fc.constantFrom(NaN, NaN, 3), { minLength: k, maxLength: k }),
        high: fc.array(fc.constantFrom(NaN, NaN, 80), { minLength: k, maxLength: k }),
        coverage: share,
        parents: fc.array(fc.integer({ min: -1, max: g - 1 }), { minLength: k, maxLength: k }),
        above: fc.tuple(...Array.from({ length: g }, (_, i) => fc.integer({ min: -1, max: i - 1 }))),
        own: fc.array(
          fc.record({
            weight: fc.oneof(weight, fc.constant(NaN)),
            aggregation: anyAggregation,
            coverage: fc.option(share),
          }),
          { minLength: g, maxLength: g },
        ),
        names: fc.shuffledSubarray(names, { minLength: k + g, maxLength: k + g }),
        data: fc.array(fc.array(value, { minLength: k, maxLength: k }), { minLength: rows, maxLength: rows }),
      }),
    )
    .map(({ data, names: called, weights, low, high, above, own: dimensions, parents, ...rest }) => ({
      data,
      index: {
        indicators: called.slice(0, weights.length),
        dimensions: called.slice(weights.length),
        definition: {
          ...rest,
          normalization,
          aggregation,
          weights: Float64Array.from(weights),
          goalposts: { low: Float64Array.from(low), high: Float64Array.from(high) },
          hierarchy: {
            dimensions: dimensions.map((dimension, i) => ({ ...dimension, parent: above[i] })),
            parents,
          },
        },
      },
    }))
    .filter((tree) => !cancelsOut(tree));
}
