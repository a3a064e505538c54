import { missingCounts, rankedUnits } from "../../../src/core/analyze/ranking";
import { matrixFromRows } from "../../../src/core/matrix";

test("ties share the best rank in the order given, and units without a score come last", () => {
  const scores = Float64Array.of(20, NaN, 0.1 + 0.2, 20, 50, 0.3, NaN);
  expect(rankedUnits(scores, [0, 1, 2, 3, 4, 5, 6], 0).map(({ row, rank }) => [row, rank])).toEqual([
    [4, 1],
    [0, 2],
    [3, 2],
    [2, 4],
    [5, 4],
    [1, 0],
    [6, 0],
  ]);
});

test("only the rows that are named are ranked", () => {
  const scores = Float64Array.of(1, 9, 5, 7);
  expect(rankedUnits(scores, [0, 2], 0)).toEqual([
    { row: 2, rank: 1 },
    { row: 0, rank: 2 },
  ]);
  expect(rankedUnits(scores, [], 0)).toEqual([]);
});

test("scores that differ by the rounding of much larger terms are ties", () => {
  const scores = Float64Array.of(0, 1e-12);
  expect(rankedUnits(scores, [0, 1], 0).map(({ rank }) => rank)).toEqual([1, 2]);
  expect(rankedUnits(scores, [0, 1], 1000).map(({ rank }) => rank)).toEqual([1, 1]);
});

test("missing values are counted in the columns that are named", () => {
  const data = matrixFromRows([
    [NaN, NaN, 1],
    [1, NaN, 2],
    [1, 2, NaN],
  ]);
  expect([...missingCounts(data, [0, 1])]).toEqual([2, 1, 0]);
});
