import fc from "fast-check";
import { correlationMethods } from "../../src/core/options";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";
import { cars } from "./data/cars";
import { scipyPValues, tuna } from "./data/correlationPValues";
import { tai } from "./data/tai";

beforeAll(installCustomFunctions);

const pValue = (rows: readonly (readonly unknown[])[], method: string): unknown =>
  (call(qeiCorrelation, rows, method, "p") as unknown[][])[1][0];

const expectClose = (found: unknown, expected: number, relative = 1e-9) =>
  expect(Math.abs((found as number) / expected - 1)).toBeLessThan(relative);

describe.each(correlationMethods)("p-values of %s", (method) => {
  test("of every pair of indicators, and with many ties, are those of scipy", () => {
    const found = call(qeiCorrelation, tai, method, "p") as unknown[][];
    scipyPValues.tai[method].forEach((row, a) =>
      row.forEach((expected, b) => {
        expectClose(found[a][b], expected);
        expect(found[b][a]).toBe(found[a][b]);
      }),
    );
    expect(found.map((row, i) => row[i])).toEqual(found.map(() => ""));
    expectClose(pValue(cars, method), scipyPValues.cars[method]);
    expectClose(pValue(tuna, method), scipyPValues.tuna[method]);
  });

  test("need three rows in common and spread in them", () => {
    const rows = [
      [1, 2, 5],
      [2, null, 5],
      [3, 1, 5],
    ];
    expect(call(qeiCorrelation, rows, method, "p")).toEqual([
      ["", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });
});

test("R's cor.test prints p = 0.1082 for lightness and panel scores of tuna", () => {
  expect((pValue(tuna, "pearson") as number).toFixed(4)).toBe("0.1082");
});

test("three and four rows have p-values in closed form: 1 − 2·asin|r|/π and 1 − |r|", () => {
  const value = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 4 }), (rows) => {
      const r = Math.abs(call(qeiCorrelation, rows)[1][0] as number);
      fc.pre(r > 0 && r < 0.999999);
      const expected = rows.length === 3 ? 1 - (2 * Math.asin(r)) / Math.PI : 1 - r;
      expect(pValue(rows, "pearson")).toBeCloseTo(expected, 9);
    }),
  );
});

test("points on a line have p = 0, but for rounding", () => {
  expect(
    pValue(
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      "pearson",
    ),
  ).toBeLessThan(1e-7);
});

test("n counts the rows of each pair, and of each column on the diagonal", () => {
  const rows = [
    [1, null, 7],
    [2, 4, null],
    [3, 5, 7],
    [null, 6, 7],
  ];
  expect(call(qeiCorrelation, rows, null, "n")).toEqual([
    [3, 2, 2],
    [2, 3, 2],
    [2, 2, 3],
  ]);
});

test("r, typed or left out, is the correlation itself", () => {
  expect(call(qeiCorrelation, tai, "kendall", "r")).toEqual(call(qeiCorrelation, tai, "kendall"));
});
