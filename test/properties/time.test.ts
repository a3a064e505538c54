import fc from "fast-check";
import { leastSquares, type LeastSquares } from "../../src/core/numeric/linear/leastSquares";
import { breakAt } from "../../src/core/time/breakpoint";
import { differences } from "../../src/core/time/differences";
import { forecast } from "../../src/core/time/forecast";
import { rebase } from "../../src/core/time/rebase";
import { hc1Errors, neweyWestErrors } from "../../src/core/time/robustErrors";
import { trend } from "../../src/core/time/trend";

const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 200 });
const value = fc.integer({ min: -1000, max: 1000 });
const series = (least: number) => fc.array(value, { minLength: least, maxLength: 25 });
const vector = (values: readonly number[]) => Float64Array.from(values);
const total = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

function expectClose(actual: number, expected: number, size: number, bound = 1e-9): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(bound * Math.max(size, 1e-12));
}

/** n units with k columns of small whole numbers. */
const design = fc.tuple(fc.integer({ min: 6, max: 20 }), fc.integer({ min: 1, max: 3 })).chain(([n, k]) =>
  fc.record({
    x: fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: k, maxLength: k }),
    y: fc.array(value, { minLength: n, maxLength: n }),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }),
  }),
);

const fitOf = (x: readonly number[][], y: readonly number[], weights?: readonly number[]) => {
  const fit = leastSquares(x.map(vector), vector(y), weights ? { weights: vector(weights) } : {});
  fc.pre(!("column" in fit));
  return fit as LeastSquares;
};

test("residuals stand at right angles to every column, weights included", () => {
  check(
    fc.property(design, ({ x, y, weights }) => {
      const { residuals } = fitOf(x, y, weights);
      const size = 1e6 * y.length;
      expectClose(total(residuals.map((e, i) => e * weights[i])), 0, size, 1e-13);
      for (const column of x)
        expectClose(total(residuals.map((e, i) => e * weights[i] * column[i])), 0, size * 1000, 1e-13);
    }),
  );
});

test("a weight of w is the unit w times", () => {
  check(
    fc.property(design, ({ x, y, weights }) => {
      const repeated = (values: readonly number[]) =>
        values.flatMap((v, i) => new Array<number>(weights[i]).fill(v));
      const weighted = fitOf(x, y, weights);
      const plain = fitOf(x.map(repeated), repeated(y));
      weighted.coefficients.forEach((b, j) =>
        expectClose(b, plain.coefficients[j], Math.abs(b) + weighted.standardErrors[j] + 1),
      );
    }),
  );
});

test("other units of x and y change the coefficients as they must, and never t", () => {
  check(
    fc.property(
      design,
      fc.constantFrom(1e-6, 0.3, 1e7),
      fc.constantFrom(1e-3, 7, 1e9),
      ({ x, y }, unitX, unitY) => {
        const here = fitOf(x, y);
        fc.pre(here.residualSquares > 1e-6);
        const there = fitOf(
          x.map((column) => column.map((v) => v * unitX)),
          y.map((v) => v * unitY),
        );
        for (let j = 1; j <= x.length; j++) {
          expectClose(
            (there.coefficients[j] * unitX) / unitY,
            here.coefficients[j],
            Math.abs(here.coefficients[j]) + here.standardErrors[j],
          );
          expectClose(
            (there.standardErrors[j] * unitX) / unitY,
            here.standardErrors[j],
            here.standardErrors[j],
          );
          expectClose(there.inflation[j - 1], here.inflation[j - 1], here.inflation[j - 1]);
        }
      },
    ),
  );
});

/** (XᵀX)⁻¹ by Gauss–Jordan elimination: another route than the QR of the product. */
function inverseOfProduct(columns: readonly Float64Array[]): number[][] {
  const size = columns.length;
  const rows = columns.map((a, i) => [
    ...columns.map((b) => total(a.map((v, t) => v * b[t]))),
    ...columns.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let p = 0; p < size; p++) {
    const best = rows
      .slice(p)
      .reduce((at, row, i) => (Math.abs(row[p]) > Math.abs(rows[at][p]) ? p + i : at), p);
    [rows[p], rows[best]] = [rows[best], rows[p]];
    const pivot = rows[p][p];
    rows[p] = rows[p].map((v) => v / pivot);
    for (let i = 0; i < size; i++) {
      if (i === p) continue;
      const factor = rows[i][p];
      rows[i] = rows[i].map((v, j) => v - factor * rows[p][j]);
    }
  }
  return rows.map((row) => row.slice(size));
}

test("HC1 and Newey–West are the sandwich (XᵀX)⁻¹·S·(XᵀX)⁻¹, written out", () => {
  check(
    fc.property(design, fc.integer({ min: 0, max: 4 }), ({ x, y }, lag) => {
      const { residuals, residualSquares } = fitOf(x, y);
      fc.pre(residualSquares > 1);
      const columns = [new Float64Array(y.length).fill(1), ...x.map(vector)];
      const bread = inverseOfProduct(columns);
      const n = y.length;
      const p = columns.length;
      const meat = columns.map((a) =>
        columns.map((b) => {
          let sum = 0;
          for (let s = 0; s < n; s++) {
            for (let t = 0; t < n; t++) {
              const weight = Math.max(0, 1 - Math.abs(s - t) / (lag + 1));
              sum += weight * a[s] * residuals[s] * b[t] * residuals[t];
            }
          }
          return sum;
        }),
      );
      const errors = neweyWestErrors(columns, residuals, residuals.keys(), lag);
      if (lag === 0) expect(hc1Errors(columns, residuals)).toEqual(errors);
      errors.forEach((error, j) => {
        let variance = 0;
        for (let a = 0; a < p; a++)
          for (let b = 0; b < p; b++) variance += bread[j][a] * meat[a][b] * bread[b][j];
        expectClose(error ** 2, (n / (n - p)) * variance, error ** 2 + 1e-9, 1e-6);
      });
    }),
  );
});

test("a trend turns its sign with the index or with time, and does not mind their origin", () => {
  check(
    fc.property(series(4), value, (index, origin) => {
      const here = trend(vector(index), null);
      const up = trend(vector(index.map((v) => v + origin)), null);
      const mirrored = trend(vector(index.map((v) => -v)), null);
      const backward = trend(vector(index), vector(index.map((_, i) => -i)));
      const size = Math.max(...index.map(Math.abs)) + Math.abs(origin) + 1;
      for (const [other, sign] of [
        [up, 1],
        [mirrored, -1],
        [backward, -1],
      ] as const) {
        expectClose(other.slope.value * sign, here.slope.value, size);
        expectClose((other.theilSen as number) * sign, here.theilSen as number, size);
        if (Number.isNaN(here.mannKendall.tau)) expect(other.mannKendall.tau).toBeNaN();
        else expectClose(other.mannKendall.tau * sign, here.mannKendall.tau, 1);
        if (!Number.isNaN(here.mannKendall.p)) expectClose(other.mannKendall.p, here.mannKendall.p, 1);
      }
    }),
  );
});

test("a forecast continues the line, inside an interval that widens with distance and level", () => {
  check(
    fc.property(series(4), (index) => {
      const narrow = forecast(vector(index), null, 5, 0.5);
      const wide = forecast(vector(index), null, 5, 0.99);
      const { value: slope } = trend(vector(index), null).slope;
      const size = Math.max(...index.map(Math.abs)) + 1;
      narrow.forEach((point, i) => {
        expect(point.lower).toBeLessThanOrEqual(point.forecast);
        expect(point.upper).toBeGreaterThanOrEqual(point.forecast);
        expect(wide[i].upper).toBeGreaterThanOrEqual(point.upper);
        if (i === 0) return;
        expectClose(point.forecast - narrow[i - 1].forecast, slope, size);
        expect(point.upper - point.lower).toBeGreaterThanOrEqual(narrow[i - 1].upper - narrow[i - 1].lower);
      });
    }),
  );
});

test("rebased to any of its values, an index keeps its ratios", () => {
  const positive = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 20 });
  check(
    fc.property(positive, fc.nat(), (index, at) => {
      const base = at % index.length;
      const numbers = rebase(vector(index), base);
      expect(numbers[base]).toBe(100);
      index.forEach((v, i) => expectClose(numbers[i] / numbers[0], v / index[0], v / index[0]));
    }),
  );
});

test("a break that was built in is found again, whatever the errors", () => {
  check(
    fc.property(
      value,
      value,
      value,
      value,
      fc.constantFrom("neweywest", "ols"),
      (level, slope, jump, bend, errors) => {
        const times = Array.from({ length: 12 }, (_, i) => 2010 + i);
        const index = times.map(
          (t) => level + slope * (t - 2016) + (t >= 2016 ? jump + bend * (t - 2016) : 0),
        );
        const found = breakAt(vector(index), vector(times), 2016, errors as "ols" | "neweywest");
        expectClose(found.levelShift.value, jump, 1e4);
        expectClose(found.slopeChange.value, bend, 1e4);
        expectClose(found.counterfactual, level + slope * 5, 1e4);
      },
    ),
  );
});

test("with two groups DID is the difference of their mean changes, weighted or not", () => {
  const units = fc.integer({ min: 2, max: 8 }).chain((n) =>
    fc.record({
      changes: fc.array(value, { minLength: 2 * n, maxLength: 2 * n }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2 * n, maxLength: 2 * n }),
    }),
  );
  check(
    fc.property(units, ({ changes, weights }) => {
      const exposed = changes.map((_, i) => i % 2);
      const mean = (group: number) =>
        total(changes.map((c, i) => (exposed[i] === group ? c * weights[i] : 0))) /
        total(weights.filter((_, i) => exposed[i] === group));
      const before = vector(changes.map((_, i) => i * 10));
      const after = before.map((b, i) => b + changes[i]);
      const { coefficient } = differences(before, after, vector(exposed), vector(weights));
      expectClose(coefficient.value, mean(1) - mean(0), 1000);
    }),
  );
});

test("no statistic is ever Infinity", () => {
  const finiteOrNaN = (n: number) => expect(Number.isNaN(n) || Number.isFinite(n)).toBe(true);
  check(
    fc.property(series(3), (index) => {
      const { slope, rSquared, mannKendall } = trend(vector(index), null);
      [slope.value, slope.error, slope.t, slope.p, rSquared, mannKendall.tau, mannKendall.p].forEach(
        finiteOrNaN,
      );
    }),
  );
});
