import fc from "fast-check";
import { findFramework, frameworks } from "../../../../src/core/frameworks/registry";
import { type Framework } from "../../../../src/core/frameworks/framework";
import { budgetRange, budgetWeights } from "../../../../src/taskpane/state/weights/expertBudget";
import {
  frameworkWeights,
  guessDimensions,
  uncoveredDimensions,
} from "../../../../src/taskpane/state/weights/frameworkPreset";
import { pairKey, pairsOf, pairwiseWeights } from "../../../../src/taskpane/state/weights/pairwise";
import { guessDirection } from "../../../../src/taskpane/state/weights/directionGuess";

const oecd = findFramework("oecd-3") as Framework;

describe("frameworks", () => {
  it("indicators find their dimensions by words", () => {
    expect(guessDimensions(["Earnings quality", "Insecurity", "Job strain"], oecd)).toEqual([0, 1, 2]);
    expect(guessDimensions(["Pay", "Noise"], oecd)).toEqual([0, null]);
  });

  it("where no word matches, as many indicators as dimensions go by position", () => {
    expect(guessDimensions(["A", "B", "C"], oecd)).toEqual([0, 1, 2]);
    expect(guessDimensions(["A", "B"], oecd)).toEqual([null, null]);
  });

  it("a dimension's weight is shared by its indicators, and dimensions without one drop out", () => {
    expect(frameworkWeights(oecd, [0, 0, 1])).toEqual([25, 25, 50]);
    expect(frameworkWeights(oecd, [null, null])).toBeNull();
    expect(uncoveredDimensions(oecd, [0, 0, 1])).toEqual(["Job strain"]);
  });

  it("with one indicator a dimension, the weights are those of the framework", () => {
    for (const framework of frameworks) {
      const weights = frameworkWeights(
        framework,
        framework.dimensions.map((_, d) => d),
      );
      const total = framework.dimensions.reduce((sum, { weight }) => sum + weight, 0);
      weights?.forEach((weight, d) =>
        expect(Math.abs(weight - (framework.dimensions[d].weight / total) * 100)).toBeLessThan(0.011),
      );
    }
  });
});

describe("pairwise comparison", () => {
  it("consistent judgments give their ratios and no inconsistency", () => {
    const judgments = new Map([
      [pairKey(0, 1), 2],
      [pairKey(0, 2), 4],
      [pairKey(1, 2), 2],
    ]);
    const { weights, consistencyRatio } = pairwiseWeights(3, judgments);
    [4 / 7, 2 / 7, 1 / 7].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 12));
    expect(consistencyRatio).toBeCloseTo(0, 10);
  });

  it("names the judgment that contradicts most", () => {
    const judgments = new Map(pairsOf(4).map(({ row, column }) => [pairKey(row, column), 1]));
    judgments.set(pairKey(1, 3), 9);
    const { worst, consistencyRatio } = pairwiseWeights(4, judgments);
    expect(worst).toEqual({ row: 1, column: 3 });
    expect(consistencyRatio).toBeGreaterThan(0.1);
  });

  it("without judgments all weigh the same", () => {
    expect(Array.from(pairwiseWeights(4, new Map()).weights)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

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

test("directions are guessed from headers in both languages", () => {
  expect(["Job strain", "失业率", "Hours", "Accidents"].map(guessDirection)).toEqual([-1, -1, -1, -1]);
  expect(["Pay", "满意度", "Training"].map(guessDirection)).toEqual([1, 1, 1]);
});
