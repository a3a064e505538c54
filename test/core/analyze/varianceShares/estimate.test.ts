import fc from "fast-check";
import { varianceShares } from "../../../../src/core/analyze/varianceShares/estimate";
import { sampleOutputs } from "../../../../src/core/analyze/varianceShares/sample";
import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { bigIntegerDraws } from "../../../support/bigIntegerDraws";

const outputs = (a: number[], b: number[], ...mixed: number[][]) => ({
  a: Float64Array.from(a),
  b: Float64Array.from(b),
  mixed: mixed.map((column) => Float64Array.from(column)),
});

/** Twelve rows of whole numbers, so that adding and doubling are exact. */
const anyOutputs = fc
  .array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }), {
    minLength: 3,
    maxLength: 6,
  })
  .filter(([a, b]) => new Set([...a, ...b]).size > 1)
  .map(([a, b, ...mixed]) => ({ a, b, mixed }));

test("each row draws its factors for A, then for B, and takes one from B after the other", () => {
  const seen: number[][] = [];
  const { a, b, mixed } = sampleOutputs(
    (x) => {
      seen.push([...x]);
      return x[0] + 2 * x[1];
    },
    2,
    3,
    randomNumbers(7),
  );
  const draws = bigIntegerDraws(7, 12);
  const expected = [0, 4, 8].flatMap((at) => {
    const [p, q, r, s] = draws.slice(at, at + 4);
    return [
      [p, q],
      [r, s],
      [r, q],
      [p, s],
    ];
  });
  expect(seen).toEqual(expected);
  const results = expected.map(([first, second]) => first + 2 * second);
  const every = (from: number) => results.filter((_, i) => i % 4 === from);
  expect([[...a], [...b], [...mixed[0]], [...mixed[1]]]).toEqual([0, 1, 2, 3].map(every));
});

test("intervals: percentiles of shares of rows drawn with replacement, the numbers of the seed in order", () => {
  const a = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3];
  const b = [2, 7, 1, 8, 2, 8, 1, 8, 2, 8];
  const mixed = [1, 4, 1, 4, 2, 1, 3, 5, 6, 2];
  const draws = bigIntegerDraws(5, 2000);
  const shares = Array.from({ length: 200 }, (_, resample) => {
    const rows = draws.slice(10 * resample, 10 * resample + 10).map((u) => Math.floor(5 * (1 + u)));
    const all = [...rows.map((row) => a[row]), ...rows.map((row) => b[row])];
    const mean = all.reduce((sum, y) => sum + y) / 20;
    const variance = all.reduce((sum, y) => sum + (y - mean) ** 2, 0) / 19;
    const average = (value: (row: number) => number) => rows.reduce((sum, row) => sum + value(row), 0) / 10;
    return {
      first: average((row) => (b[row] - mean) * (mixed[row] - a[row])) / variance,
      total: average((row) => (a[row] - mixed[row]) ** 2) / 2 / variance,
    };
  });
  const quantile = (values: number[], p: number) => {
    const sorted = values.sort((x, y) => x - y);
    const at = Math.floor(199 * p);
    return sorted[at] + (199 * p - at) * (sorted[at + 1] - sorted[at]);
  };
  const [{ first, total }] = varianceShares(outputs(a, b, mixed), randomNumbers(5))!;
  for (const [found, expected] of [
    [first, shares.map((each) => each.first)],
    [total, shares.map((each) => each.total)],
  ] as const) {
    expect(found.low).toBeCloseTo(quantile(expected, 0.025), 12);
    expect(found.high).toBeCloseTo(quantile(expected, 0.975), 12);
  }
});

test("a factor without effect has no share, and a share of all is never negative", () => {
  fc.assert(
    fc.property(anyOutputs, fc.integer(), ({ a, b, mixed }, seed) => {
      const found = varianceShares(outputs(a, b, ...mixed, a), randomNumbers(seed))!;
      const last = found.pop()!;
      expect([last.first, last.total]).toEqual([
        { share: 0, low: 0, high: 0 },
        { share: 0, low: 0, high: 0 },
      ]);
      for (const { first, total } of found) {
        expect(total.share).toBeGreaterThanOrEqual(0);
        expect(total.low).toBeGreaterThanOrEqual(0);
        expect(first.low <= first.high && total.low <= total.high).toBe(true);
      }
    }),
  );
});

test("shares do not depend on the unit of the outputs nor on what is added to them, nor on the order of factors", () => {
  fc.assert(
    fc.property(anyOutputs, fc.integer({ min: -1000, max: 1000 }), ({ a, b, mixed }, added) => {
      const shares = (move: (y: number) => number, columns: number[][]) =>
        varianceShares(
          outputs(a.map(move), b.map(move), ...columns.map((column) => column.map(move))),
          randomNumbers(1),
        )!.flatMap(({ first, total }) =>
          [first, total].flatMap(({ share, low, high }) => [share, low, high]),
        );
      const plain = shares((y) => y, mixed);
      const close = (other: number[]) =>
        plain.forEach((share, i) =>
          expect(Math.abs(other[i] - share)).toBeLessThan(1e-9 * Math.max(1, Math.abs(share))),
        );
      close(shares((y) => -4 * y, mixed));
      close(shares((y) => y + added, mixed));
      const turned = shares((y) => y, [...mixed].reverse());
      close(mixed.flatMap((_, j) => turned.slice(6 * (mixed.length - 1 - j), 6 * (mixed.length - j))));
    }),
  );
});

test("no variance, no shares; a resample without any is passed over", () => {
  expect(varianceShares(outputs([0.1, 0.1], [0.1, 0.1], [3, 4]), randomNumbers(1))).toBeNull();
  // One row of ten differs: a third of the resamples do not contain it.
  const a = [0.7, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
  const same = a.map(() => 0.1);
  const [{ first, total }] = varianceShares(outputs(a, same, same), randomNumbers(1))!;
  for (const { share, low, high } of [first, total]) {
    expect([share, low, high].every(Number.isFinite)).toBe(true);
  }
});
