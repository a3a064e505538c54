import { drawWeights } from "../../src/core/analyze/draws/drawnWeights";
import { RankingScores } from "../../src/core/analyze/rankingScores";
import { varianceShares } from "../../src/core/analyze/varianceShares/estimate";
import { rankShiftShares } from "../../src/core/analyze/varianceShares/rankShifts";
import { type Model, sampleOutputs } from "../../src/core/analyze/varianceShares/sample";
import { flatTree } from "../../src/core/index/tree";
import { matrixFromRows } from "../../src/core/matrix";
import { normalize } from "../../src/core/normalize/normalize";
import { randomNumbers } from "../../src/core/numeric/distributions/random";
import { type Normalization } from "../../src/core/options";
import {
  gFunction,
  index,
  ishigami,
  linear,
  outputs,
  outputShares,
  rankShares,
  scoreShares,
} from "./data/varianceShares";

interface Expected {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

test("the estimators on given outputs, as in R COINr", () => {
  const sampled = {
    a: Float64Array.from(outputs.a),
    b: Float64Array.from(outputs.b),
    mixed: outputs.mixed.map((column) => Float64Array.from(column)),
  };
  const found = varianceShares(sampled, randomNumbers(1))!;
  found.forEach(({ first, total }, j) => {
    expect(Math.abs(first.share - outputShares.first[j])).toBeLessThan(1e-12);
    expect(Math.abs(total.share - outputShares.total[j])).toBeLessThan(1e-12);
  });
});

/** Rows of a sample and the error that ten to twenty of them stay below, as the oracle says. */
const [small, large] = [
  [1024, 0.1],
  [4096, 0.05],
] as const;

function expectShares(model: Model, expected: Expected, [rows, tolerance]: readonly [number, number]): void {
  const factors = expected.first.length;
  const random = randomNumbers(rows);
  const found = varianceShares(sampleOutputs(model, factors, rows, random), random)!;
  expect(found).toHaveLength(factors);
  const pairs = found.flatMap(({ first, total }, j) => [
    [first, expected.first[j]] as const,
    [total, expected.total[j]] as const,
  ]);
  for (const [{ share, low, high }, exact] of pairs) {
    expect(Math.abs(share - exact)).toBeLessThan(tolerance);
    // Twice a 95 % interval, on either side, holds the exact share.
    expect(low <= share && share <= high).toBe(true);
    expect(low - (high - low)).toBeLessThanOrEqual(exact);
    expect(high + (high - low)).toBeGreaterThanOrEqual(exact);
  }
}

test("a sum of weighted factors: squares of the weights, first order and total alike", () => {
  expectShares((x) => linear.c.reduce((sum, c, i) => sum + (c * (x[i] + 1)) / 2, 0), linear, large);
});

test("Ishigami's function: a factor that acts only together with another", () => {
  const { a, b } = ishigami;
  expectShares(
    (x) => {
      const [first, second, third] = Array.from(x, (each) => Math.PI * each);
      return Math.sin(first) * (1 + b * third ** 4) + a * Math.sin(second) ** 2;
    },
    ishigami,
    large,
  );
});

test("Sobol's g-function: a product", () => {
  expectShares(
    (x) => gFunction.a.reduce((product, a, i) => (product * (Math.abs(2 * x[i]) + a)) / (1 + a), 1),
    gFunction,
    large,
  );
});

const data = matrixFromRows(index.data);
const rows = index.data.map((_, row) => row);
const tree = flatTree(Float64Array.from(index.weights), "arithmetic", 1);

test.each(rows)("the score of unit %i, with random weights and one of two normalizations", (unit) => {
  const scorers = index.normalizations.map(
    (word) => new RankingScores(normalize(data, word as Normalization, [1, 1, 1]), tree, rows),
  );
  const drawn = new Float64Array(3);
  const scores = new Float64Array(rows.length);
  expectShares(
    (x) => {
      let next = 0;
      drawWeights(tree, () => 1 + index.spread * x[next++], drawn);
      scorers[x[3] < 0 ? 0 : 1].score(drawn, scores, true);
      return scores[unit];
    },
    scoreShares[unit],
    small,
  );
});

test("the mean rank shift of the index", () => {
  const definition = {
    weights: Float64Array.from(index.weights),
    directions: [1, 1, 1] as const,
    normalization: "minmax",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 1,
  } as const;
  const methods = {
    normalizations: index.normalizations as Normalization[],
    aggregations: ["arithmetic"] as const,
  };
  for (const [draws, tolerance] of [small, large]) {
    const plan = { spread: index.spread, draws, seed: draws, vary: "both", methods } as const;
    const found = rankShiftShares(data, definition, plan);
    expect(found.map(({ factor }) => factor)).toEqual([
      { indicator: 0 },
      { indicator: 1 },
      { indicator: 2 },
      "normalization",
      "aggregation",
    ]);
    found.slice(0, 4).forEach(({ shares }, j) => {
      expect(Math.abs(shares!.first.share - rankShares.first[j])).toBeLessThan(tolerance);
      expect(Math.abs(shares!.total.share - rankShares.total[j])).toBeLessThan(tolerance);
    });
    // A single aggregation to draw from changes nothing.
    const nothing = { share: 0, low: 0, high: 0 };
    expect(found[4].shares).toEqual({ first: nothing, total: nothing });
  }
});
