import * as fc from "fast-check";
import { matrixFromRows } from "../../../../src/core/matrix";
import { type Direction } from "../../../../src/core/options";
import { schemeWeights } from "../../../../src/core/weight/schemes/schemeWeights";
import { problemFrom } from "../../../support/expectIndexError";

const balance = (rows: readonly (readonly number[])[], directions?: readonly Direction[]) =>
  schemeWeights(matrixFromRows(rows), "balance", directions ?? rows[0].map(() => 1));

/** Units that are one factor and noise of the column's own, so that the columns agree more or less. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((k) =>
    fc
      .array(
        fc.tuple(
          fc.integer({ min: -40, max: 40 }),
          fc.array(fc.integer({ min: -30, max: 30 }), { minLength: k, maxLength: k }),
        ),
        { minLength: 12, maxLength: 25 },
      )
      .map((units) => units.map(([factor, noise]) => noise.map((own, j) => 100 + (j + 1) * (factor + own)))),
  );

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [p, q] = [mean(a), mean(b)];
  const product = (x: readonly number[], y: readonly number[], s: number, t: number) =>
    x.reduce((sum, value, i) => sum + (value - s) * (y[i] - t), 0);
  return product(a, b, p, q) / Math.sqrt(product(a, a, p, p) * product(b, b, q, q));
}

function balanceOrNull(rows: readonly (readonly number[])[], directions: readonly Direction[]) {
  try {
    return balance(rows, directions);
  } catch {
    return null;
  }
}

test("every indicator has the same correlation with the index of these weights", () => {
  let computed = 0;
  fc.assert(
    fc.property(table, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (rows, reversed) => {
      const directions = rows[0].map((_, j): Direction => (reversed[j] ? -1 : 1));
      // The agreement is of columns that point the same way.
      const measured = rows.map((row) => row.map((x, j) => directions[j] * x));
      const weights = balanceOrNull(measured, directions);
      if (!weights) return;
      computed++;
      const columns = rows[0].map((_, j) => rows.map((row) => row[j]));
      const scaled = columns.map((column) => {
        const [low, high] = [Math.min(...column), Math.max(...column)];
        return column.map((x) => (x - low) / (high - low));
      });
      const index = rows.map((_, i) => scaled.reduce((sum, column, j) => sum + weights[j] * column[i], 0));
      const correlations = columns.map((column) => pearson(column, index));
      correlations.forEach((r) => expect(r).toBeCloseTo(correlations[0], 7));
      expect(correlations[0]).toBeGreaterThan(0);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 200 },
  );
  expect(computed).toBeGreaterThan(50);
});

const rows = [
  [1, 9, 4],
  [2, 7, 8],
  [4, 8, 5],
  [7, 12, 6],
  [5, 11, 10],
];

test("the unit of measurement plays no part, and columns in another order have their weights in that order", () => {
  const [a, b, c] = balance(rows);
  const scaled = balance(rows.map(([x, y, z]) => [z, 3 + 1e6 * x, y / 1e6]));
  [c, a, b].forEach((weight, j) => expect(scaled[j]).toBeCloseTo(weight, 10));
});

test("two columns weigh as the inverse of their spread, however they correlate", () => {
  // 0, 0.5, 1 has the deviation 0.5; 0, 0, 1 has √(1/3).
  const [first, second] = [1 / 0.5, Math.sqrt(3)];
  expect(
    balance([
      [1, 7],
      [2, 7],
      [3, 9],
    ])[0],
  ).toBeCloseTo(first / (first + second), 12);
});

test("a constant column gets 0, and what it lacks in rows is not asked of the others", () => {
  const weights = balance(rows.map(([x, y]) => [5, x, y]));
  const alone = balance(rows.map(([x, y]) => [x, y]));
  expect([...weights]).toEqual([0, ...alone]);
});

test("weights below 0 are refused, naming their columns", () => {
  const against = rows.map(([x, y], i) => [x, y, -3 * x - 2 * y + (i % 2)]);
  const { code, parameters } = problemFrom(() => balance(against.map(([x, y, z]) => [x, x + z / 9, y])));
  expect(code).toBe("balanceNegative");
  expect(parameters.columns).toEqual([1]);
});

test("a column that follows from those before it is named: the weights would not be unique", () => {
  expect(problemFrom(() => balance(rows.map(([x, y]) => [x, y, x + 2 * y])))).toEqual({
    code: "balanceImplied",
    parameters: { column: 3 },
  });
  expect(problemFrom(() => balance(rows.map(([x, y]) => [x, 0.1 * x + 0.2, y]))).parameters).toEqual({
    column: 2,
  });
});

test("more complete rows are needed than there are columns, and at least three", () => {
  expect(problemFrom(() => balance(rows.slice(0, 3)))).toEqual({
    code: "completeRowsTooFew",
    parameters: { present: 3, needed: 4 },
  });
  expect(problemFrom(() => balance([[1], [2], [NaN]]))).toEqual({
    code: "completeRowsTooFew",
    parameters: { present: 2, needed: 3 },
  });
  expect([...balance([[1], [2], [4]])]).toEqual([1]);
});
