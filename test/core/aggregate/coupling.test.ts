import fc from "fast-check";
import { coupling, couplingLevel, scaleOf } from "../../../src/core/aggregate/coupling";
import { matrixFromRows } from "../../../src/core/matrix";
import { couplingForms } from "../../../src/core/options";
import { problemFrom } from "../../support/expectIndexError";

/** Of ordinary size as often as of any: drawn by its bits alone hardly a number is above 1e-10. */
const share = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
);
const units = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) => fc.array(share, { minLength: columns, maxLength: columns }));
const equal = (count: number) => new Float64Array(count).fill(1 / count);
/**
 * Whether two D agree. In `wang` D⁴ has the factor 1 − (mean difference), whose last digit is all that is left of it where
 * one index is 1 and another 0: D itself would enlarge it a millionfold.
 */
const expectSameD = (a: number, b: number) => expect(a ** 4).toBeCloseTo(b ** 4, 14);
const of = (row: number[], form: "standard" | "wang" = "standard", scale: 1 | 100 = 1) => {
  const {
    coupling: c,
    development: t,
    coordination: d,
  } = coupling(matrixFromRows([row]), equal(row.length), form, scale);
  return { c: c[0], t: t[0], d: d[0] };
};

test("all from 0 to 1, D² = C·T, and the order of the indices does not count", () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...couplingForms), (row, form) => {
      const { c, t, d } = of(row, form);
      for (const value of [c, t, d]) expect(value >= 0 && value <= 1).toBe(true);
      expect(d * d).toBeCloseTo(c * t, 12);
      expectSameD(of([...row].reverse(), form).d, d);
    }),
  );
});

test("indices of 0 to 100 give what their hundredths give", () => {
  fc.assert(
    fc.property(units, fc.constantFrom(...couplingForms), (row, form) => {
      const hundredfold = row.map((u) => u * 100);
      expectSameD(of(hundredfold, form, 100).d, of(row, form).d);
    }),
  );
});

test("equal indices are wholly coupled, one at 0 not at all; very small ones do not vanish", () => {
  for (const form of couplingForms) {
    expect(of([0.3, 0.3, 0.3], form).c).toBe(1);
    expect(of([0.3, 0, 0.3], form).c).toBe(0);
    expect(of([1e-200, 1e-200], form).c).toBe(1);
    expect(of([0, 0], form).d).toBe(0);
  }
});

test("a unit with a gap has no score", () => {
  const { coordination, problems } = coupling(
    matrixFromRows([
      [0.2, NaN],
      [0.4, 0.4],
    ]),
    equal(2),
    "standard",
    1,
  );
  expect([...coordination]).toEqual([NaN, Math.sqrt(0.4)]);
  expect(problems.get(0)).toEqual({ code: "unitNeedsAll", parameters: { present: 1, of: 2 } });
});

test("weights move T and leave C", () => {
  const unit = matrixFromRows([[0.2, 0.8]]);
  const plain = coupling(unit, equal(2), "standard", 1);
  const weighted = coupling(unit, Float64Array.of(0.25, 0.75), "standard", 1);
  expect(weighted.development[0]).toBeCloseTo(0.65, 15);
  expect(weighted.coupling).toEqual(plain.coupling);
});

test.each([
  [0, 1],
  [0.1, 1],
  [0.1 + 1e-9, 2],
  [0.1 + 0.2, 3],
  [0.95, 10],
  [1, 10],
])("%d is level %d: a border belongs below, rounding is no difference", (d, level) => {
  expect(couplingLevel(d)).toBe(level);
});

test("100 is the scale where an index exceeds 1", () => {
  expect(
    scaleOf(
      matrixFromRows([
        [0.2, 1],
        [NaN, 0],
      ]),
    ),
  ).toBe(1);
  expect(scaleOf(matrixFromRows([[0.2, 1.01]]))).toBe(100);
});

test.each<[string, number[][], 1 | 100, object]>([
  ["one index", [[0.2]], 1, { code: "indicesNeeded", parameters: {} }],
  [
    "below 0",
    [
      [0.2, 0.4],
      [0.1, -0.1],
    ],
    1,
    { code: "indexOutsideScale", parameters: { row: 2, column: 2, value: -0.1, scale: 1 } },
  ],
  [
    "above the scale",
    [[20, 101]],
    100,
    { code: "indexOutsideScale", parameters: { row: 1, column: 2, value: 101, scale: 100 } },
  ],
])("%s is refused", (_, rows, scale, expected) => {
  expect(problemFrom(() => coupling(matrixFromRows(rows), equal(rows[0].length), "standard", scale))).toEqual(
    expected,
  );
});
