import fc from "fast-check";
import { createMatrix, type Matrix } from "../../../../src/core/matrix";
import { segregationMeasures } from "../../../../src/core/options";
import { compositionOf, segregation } from "../../../../src/core/structure/inequality/segregation";
import { problemFrom } from "../../../support/expectIndexError";

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const matrix = createMatrix(rows.length, rows[0].length);
  rows.forEach((row, i) => row.forEach((cell, k) => (matrix.values[k * rows.length + i] = cell)));
  return matrix;
}

const all = (rows: readonly (readonly number[])[]) =>
  segregationMeasures.map((measure) => segregation(compositionOf(matrixOf(rows)), measure));

/** 2 to 6 occupations × 2 to 4 groups, two of which have jobs. */
const tables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => rows[0].filter((_, k) => rows.some((row) => row[k] > 0)).length >= 2);

const closeTo = (actual: readonly number[], expected: readonly number[]) =>
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 11));

test("between 0 and 1, whatever the table", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const value of all(rows)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("neither the order of occupations and groups nor the unit of measurement counts", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(1e-3, 7, 1e6, 1e300), (rows, factor) => {
      const turned = [...rows].reverse().map((row) => [...row].reverse().map((jobs) => jobs * factor));
      closeTo(all(turned), all(rows));
    }),
  );
});

test("an occupation cut in two of the same mixture changes nothing, nor one without jobs or a blank row", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const halves = rows.flatMap((row) => [row.map((jobs) => jobs / 4), row.map((jobs) => (jobs * 3) / 4)]);
      const none = rows[0].map(() => 0);
      closeTo(all([...halves, none, rows[0].map(() => NaN)]), all(rows));
    }),
  );
});

test("Karmel and MacLachlan's index of two groups is 2a(1 − a) times Duncan's", () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const [duncan, karmel] = all(rows.map((row) => row.slice(0, 2)).concat([[1, 1]]));
      const sums = [0, 1].map((k) => rows.reduce((total, row) => total + row[k], 1));
      const share = sums[0] / (sums[0] + sums[1]);
      expect(karmel).toBeCloseTo(2 * share * (1 - share) * duncan, 12);
    }),
  );
});

test.each<[string, number[][], object]>([
  ["one group", [[3], [4]], { code: "groupsNeeded", parameters: {} }],
  [
    "two groups, one of which has no jobs",
    [
      [3, 0],
      [4, 0],
    ],
    { code: "groupsNeeded", parameters: {} },
  ],
  ["no jobs at all", [[0, 0]], { code: "employmentTotalZero", parameters: {} }],
  [
    "a blank beside jobs",
    [
      [3, 1],
      [4, NaN],
    ],
    { code: "groupJobsMissing", parameters: { argument: "employment", row: 2, column: 2 } },
  ],
])("%s is refused", (_, rows, expected) => {
  expect(problemFrom(() => all(rows))).toEqual(expected);
});
