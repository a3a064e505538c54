import { matrixFromRows } from "../../../../src/core/matrix";
import { isOptimal } from "../../../../src/core/numeric/linear/optimality";

/** Maximize x with x ≤ 1 and 2x ≤ `second`. */
const proves = (second: number, solution: number, prices: number[]) =>
  isOptimal(
    {
      objective: Float64Array.of(1),
      constraints: matrixFromRows([[1], [2]]),
      limits: Float64Array.of(1, second),
    },
    Float64Array.of(solution),
    Float64Array.from(prices),
  );

test("a solution and prices of the same worth prove each other", () => {
  expect(proves(4, 1, [1, 0])).toBe(true);
  expect(proves(1, 0.5, [0, 0.5])).toBe(true);
});

test("not where the solution breaks a constraint, the prices pay too little, or their worth differs", () => {
  expect(proves(1, 1, [1, 0])).toBe(false);
  expect(proves(4, 1, [0.5, 0])).toBe(false);
  expect(proves(4, 0.5, [1, 0])).toBe(false);
});
