import fc from "fast-check";
import { budgetRange, budgetWeights, spenders } from "../../../src/core/weight/budgetAllocation";

describe("expert budgets", () => {
  it("are shares of what each spent, averaged over experts", () => {
    expect(
      budgetWeights([
        [60, 40],
        [10, 10],
        [0, 0],
      ]),
    ).toEqual([55, 45]);
    expect(
      budgetRange([
        [60, 40],
        [10, 10],
      ]),
    ).toEqual([
      { low: 50, high: 60 },
      { low: 40, high: 50 },
    ]);
    expect(budgetWeights([[0, 0]])).toBeNull();
  });

  it("sum to 100", () => {
    const budgets = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(budgets, (points) => {
        const weights = budgetWeights(points);
        if (weights) expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 8);
      }),
    );
  });
});

test("only experts who have spent points count", () => {
  expect(
    spenders([
      [3, 0],
      [0, 0],
    ]),
  ).toBe(1);
  expect(budgetRange([[0, 0]])).toEqual([]);
});
