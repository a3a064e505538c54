import fc from "fast-check";
import { contributions } from "../../../src/core/aggregate/contributions";
import { profile } from "../../../src/core/analyze/profile";
import { qualityIndex, type IndexDefinition } from "../../../src/core/qei";
import { createMatrix, type Matrix, valueAt } from "../../../src/core/matrix";
import { isIndicator } from "../../../src/core/index/nodes";

/** Two dimensions of two indicators each, and one indicator directly below the index. */
const hierarchy = {
  dimensions: [0.5, 2].map((weight) => ({ parent: -1, weight, aggregation: null, coverage: null })),
  parents: [0, 0, 1, 1, -1],
};

const definition = (changed: Partial<IndexDefinition> = {}): IndexDefinition => ({
  weights: Float64Array.of(3, 1, 1, 2, 1),
  directions: [1, -1, 1, 1, -1],
  normalization: "minmax",
  aggregation: "arithmetic",
  goalposts: null,
  coverage: 0.5,
  hierarchy,
  ...changed,
});

const table = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: NaN, freq: 5 }), { minLength: 5, maxLength: 5 }),
  { minLength: 3, maxLength: 8 },
);

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const matrix = createMatrix(rows.length, 5);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * rows.length + i] = value)));
  return matrix;
}

/** What is computed; null where the data are refused as a whole, such as a constant column. */
function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if ((error as Error).name === "IndexError") return null;
    throw error;
  }
}

test("the index, points, weights and ranks are those of the index and its contributions", () => {
  let compared = 0;
  fc.assert(
    fc.property(table, (rows) => {
      const data = matrixOf(rows);
      const whole = attempt(() => qualityIndex(data, definition()));
      if (!whole) return;
      const { points } = contributions(data, definition());
      rows.forEach((_, unit) => {
        const { rows: found, problem } = profile(data, definition(), unit);
        expect(problem).toEqual(whole.problems.get(unit));
        expect(found[0].scaled).toBe(whole.scores[unit]);
        if (problem)
          return expect(found.every(({ weight, points }) => Number.isNaN(weight + points))).toBe(true);
        compared++;
        const indicators = found.filter(({ node }) => node && isIndicator(node));
        indicators.forEach(({ node, points: own }) => {
          const expected = valueAt(points, unit, (node as { indicator: number }).indicator);
          expect(own).toEqual(Number.isNaN(expected) ? NaN : expect.closeTo(expected, 9));
        });
        expect(indicators.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(found[0].rank).toBe(
          1 + whole.scores.filter((score) => score > whole.scores[unit] + 1e-9).length,
        );
      });
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(30);
});

test("a missing indicator weighs nothing and its sibling takes its weight", () => {
  const data = matrixOf([
    [1, 5, 9, 3, 2],
    [NaN, 3, 4, 8, 6],
    [7, 1, 6, 5, 4],
  ]);
  const of = (unit: number) => profile(data, definition(), unit).rows;
  const whole = 0.5 + 2 + 1;
  expect(of(0).map(({ weight }) => weight)).toEqual(
    [
      1,
      0.5 / whole,
      (0.5 / whole) * 0.75,
      (0.5 / whole) * 0.25,
      2 / whole,
      2 / whole / 3,
      (2 / whole / 3) * 2,
      1 / whole,
    ].map((weight) => expect.closeTo(weight, 12) as number),
  );
  expect(of(1)[2]).toMatchObject({ weight: 0, points: NaN, scaled: NaN, rank: NaN, difference: NaN });
  expect(of(1)[3].weight).toBeCloseTo(0.5 / whole, 12);
  expect(of(0).map(({ level }) => level)).toEqual([0, 1, 2, 2, 1, 2, 2, 1]);
});

test("the difference is from the median of those that have the part, and rank 1 is the best in the index's direction", () => {
  const data = matrixOf([
    [1, 10, 0, 0, 0],
    [2, 30, 1, 1, 1],
    [NaN, 20, 2, 2, 2],
    [5, 40, 3, 3, 3],
  ]);
  const [, , first, second] = profile(data, definition(), 0).rows;
  // Of 1, 2 and 5 the middle one is 2: scaled 0, 25 and 100.
  expect(first).toMatchObject({ scaled: 0, rank: 3, difference: -25 });
  expect(second).toMatchObject({ scaled: 100, rank: 1, difference: 50 });
});

test("below a minimum there are no weights, and points only where all adds up", () => {
  const data = matrixOf([
    [1, 5, 9, 3, 2],
    [4, 3, 4, 8, 6],
    [7, 1, 6, 5, 4],
  ]);
  const lowest = {
    ...hierarchy,
    dimensions: [{ ...hierarchy.dimensions[0], aggregation: "min" as const }, hierarchy.dimensions[1]],
  };
  const found = profile(data, definition({ hierarchy: lowest }), 0).rows;
  expect(found.map(({ weight }) => Number.isNaN(weight))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(found.every(({ points }) => Number.isNaN(points))).toBe(true);
  const sum = profile(data, definition({ aggregation: "sum" }), 0).rows;
  expect(sum[0].points).toBe(sum[0].scaled);
  expect(sum[2].weight).toBe(0.5 * 3);
});
