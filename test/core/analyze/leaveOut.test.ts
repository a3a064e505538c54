import { leaveOut } from "../../../src/core/analyze/leaveOut";
import { matrixFromRows } from "../../../src/core/matrix";

test("scores whose terms cancel tie: what is left of them is rounding", () => {
  // The z-scores of 4, 7, 28 are those of 17, 18, 25, which count the other way round: without the first indicator every
  // unit scores 0 on paper, and here from −6e-17 to 0. Ranks 1, 3, 2 become 1, 1, 1.
  const data = matrixFromRows([
    [16, 4, 17],
    [1, 7, 18],
    [2, 28, 25],
  ]);
  const found = leaveOut(data, {
    weights: Float64Array.of(1, 9, 9),
    directions: [1, 1, -1],
    normalization: "zscore",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 2 / 3,
  });
  expect(found[0]).toEqual({ meanChange: 1, largestChange: 2, unit: 1 });
});
