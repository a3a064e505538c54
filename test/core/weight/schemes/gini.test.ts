import * as fc from "fast-check";
import { matrixFromRows } from "../../../../src/core/matrix";
import { schemeWeights } from "../../../../src/core/weight/schemes/schemeWeights";
import { problemFrom } from "../../../support/expectIndexError";

const table = fc.integer({ min: 2, max: 6 }).chain((k) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: k, maxLength: k }), {
    minLength: 2,
    maxLength: 12,
  }),
);

/** Every pair of units once more: ΣΣ|x_i − x_l| / (2n²·mean). */
function byPairs(values: readonly number[]): number {
  const total = values.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  let differences = 0;
  for (const a of values) for (const b of values) differences += Math.abs(a - b);
  return differences / (2 * values.length * total);
}

test("gini weights are the mean differences of all pairs over the mean", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const expected = rows[0].map((_, j) => byPairs(rows.map((row) => row[j])));
      const sum = expected.reduce((a, b) => a + b, 0);
      const weights = schemeWeights(matrixFromRows(rows), "gini", new Array(rows[0].length).fill(1));
      weights.forEach((weight, j) =>
        expect(weight).toBeCloseTo(sum > 0 ? expected[j] / sum : 1 / expected.length, 12),
      );
    }),
  );
});

test("directions and units of measurement play no part, a gap is left out of its own column", () => {
  const rows = [
    [1, 20],
    [4, 10],
    [NaN, 40],
  ];
  const given = schemeWeights(matrixFromRows(rows), "gini", [1, 1]);
  const [first, second] = [byPairs([1, 4]), byPairs([20, 10, 40])];
  expect(given[0]).toBeCloseTo(first / (first + second), 14);
  const scaled = rows.map(([a, b]) => [a * 1e300, b / 1e300]);
  schemeWeights(matrixFromRows(scaled), "gini", [-1, 1]).forEach((weight, j) =>
    expect(weight).toBeCloseTo(given[j], 12),
  );
});

test("a negative value is refused by its cell", () => {
  const data = matrixFromRows([
    [1, 2],
    [3, -4],
  ]);
  expect(problemFrom(() => schemeWeights(data, "gini", [1, 1]))).toEqual({
    code: "schemeNegative",
    parameters: { row: 2, column: 2, value: -4, scheme: "gini" },
  });
});
