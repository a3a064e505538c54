import fc from "fast-check";
import { matrixFromRows } from "../../../src/core/matrix";
import { convergence } from "../../../src/core/time/convergence";
import { problemFrom } from "../../support/expectIndexError";

const of = (rows: number[][], years = rows[0].map((_, i) => 2000 + i)) =>
  convergence(matrixFromRows(rows), Float64Array.from(years));

/** 4 to 8 units × 3 to 5 years. */
const panels = fc
  .tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 3, max: 5 }))
  .chain(([rows, years]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: years, maxLength: years }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => new Set(rows.map(([first]) => first)).size > 2);

test("the unit of measurement does not count, nor the order of units and columns", () => {
  fc.assert(
    fc.property(panels, fc.constantFrom(0.01, 12, 1e200), (rows, factor) => {
      const years = rows[0].map((_, i) => 2000 + i);
      const turned = [...rows].reverse().map((row) => [...row].reverse().map((value) => value * factor));
      const [plain, other] = [of(rows), of(turned, [...years].reverse())];
      expect(other.beta.value).toBeCloseTo(plain.beta.value, 9);
      plain.sigma.forEach((value, i) => expect(other.sigma[i]).toBeCloseTo(value, 9));
      expect([...other.years]).toEqual(years);
    }),
  );
});

test("gaps in the logs that shrink by the same part each year: beta, speed and half-life by hand", () => {
  // Every year 10 % of the gap to 100 is closed: ln y_t = ln 100 + 0.9^t·(ln y_0 − ln 100).
  const rows = [40, 70, 100, 130, 220].map((start) =>
    [0, 1, 2, 3, 4].map((t) => Math.exp(Math.log(100) + 0.9 ** t * Math.log(start / 100))),
  );
  const { beta, speed, halfLife, sigma, sigmaTrend } = of(rows);
  expect(beta.value).toBeCloseTo((0.9 ** 4 - 1) / 4, 12);
  expect(speed).toBeCloseTo(-Math.log(0.9), 12);
  expect(halfLife).toBeCloseTo(Math.LN2 / -Math.log(0.9), 9);
  expect(sigma[4] / sigma[0]).toBeCloseTo(0.9 ** 4, 12);
  expect(sigmaTrend!.value).toBeLessThan(0);
});

test("a gap closed by more than all of it has no speed", () => {
  const rows = [1, 2, 4, 8].map((start) => [start, 1 / start]);
  expect(of(rows).beta.value).toBeCloseTo(-2, 12);
  expect(of(rows).speed).toBeNaN();
});

test("a unit with a gap in any year is left out of all, and counted", () => {
  const rows = [
    [10, 12, 13],
    [20, 21, 23],
    [30, 31, 30],
    [40, 42, 41],
  ];
  const found = of([...rows, [50, NaN, 60]]);
  expect([found.n, found.dropped]).toEqual([4, 1]);
  expect(found.sigma).toEqual(of(rows).sigma);
});

test.each<[string, number[][], number[] | undefined, object]>([
  ["one year", [[1], [2], [3]], undefined, { code: "pointsTooFew", parameters: { present: 1, needed: 2 } }],
  [
    "a year twice",
    [
      [1, 2],
      [2, 3],
      [3, 5],
    ],
    [2000, 2000],
    { code: "yearTwice", parameters: { year: 2000 } },
  ],
  [
    "two complete units",
    [
      [1, 2],
      [2, 3],
      [NaN, 5],
    ],
    undefined,
    { code: "completeRowsTooFew", parameters: { present: 2, needed: 3 } },
  ],
  [
    "a zero",
    [
      [1, 2],
      [2, 0],
      [3, 5],
    ],
    undefined,
    { code: "logNotPositive", parameters: { row: 2, column: 2, value: 0 } },
  ],
  [
    "the same start for all",
    [
      [2, 2],
      [2, 3],
      [2, 5],
    ],
    undefined,
    { code: "startsAlike", parameters: {} },
  ],
])("%s is refused", (_, rows, years, expected) => {
  expect(problemFrom(() => of(rows, years))).toEqual(expected);
});
