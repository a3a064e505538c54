import fc from "fast-check";
import { topsis } from "../../../src/core/aggregate/topsis";
import { matrixFromRows } from "../../../src/core/matrix";
import { type Direction, type IdealScaling, idealScalings } from "../../../src/core/options";
import { problemFrom } from "../../support/expectIndexError";

const scores = (
  rows: number[][],
  weights: number[],
  scaling: IdealScaling = "vector",
  directions: Direction[] = rows[0].map(() => 1),
) => topsis(matrixFromRows(rows), Float64Array.from(weights), directions, scaling);

const tables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => rows[0].every((_, j) => rows.some((row) => row[j] !== rows[0][j])));
const equal = (rows: number[][]) => rows[0].map(() => 1 / rows[0].length);

test("from 0 to 1; the best in everything has 1, the worst 0", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...idealScalings), (rows, scaling) => {
      const extreme = (pick: (...values: number[]) => number) =>
        rows[0].map((_, j) => pick(...rows.map((row) => row[j])));
      const found = scores([...rows, extreme(Math.max), extreme(Math.min)], equal(rows), scaling).scores;
      for (const score of found) expect(score >= 0 && score <= 1).toBe(true);
      expect(found[rows.length]).toBe(1);
      expect(found[rows.length + 1]).toBe(0);
    }),
  );
});

test("the unit of measurement does not count, nor, under minmax, where it begins; the other direction turns the scores round", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(...idealScalings), (rows, scaling) => {
      const weights = equal(rows);
      const { scores: plain } = scores(rows, weights, scaling);
      const shift = scaling === "minmax" ? 1000 : 0;
      const other = scores(
        rows.map((row) => row.map((x, j) => x * 2.5 * (j + 1) + shift)),
        weights,
        scaling,
      ).scores;
      other.forEach((score, i) => expect(score).toBeCloseTo(plain[i], 9));
      const turned = scores(
        rows,
        weights,
        scaling,
        rows[0].map(() => -1),
      ).scores;
      turned.forEach((score, i) => expect(score).toBeCloseTo(1 - plain[i], 9));
    }),
  );
});

test("an indicator of weight 0 plays no part: a gap in it costs no score, and columns keep their numbers", () => {
  const rows = [
    [NaN, 3, 1],
    [7, 2, 4],
    [NaN, 5, 2],
  ];
  const found = scores(rows, [0, 0.5, 0.5]);
  expect(found.problems.size).toBe(0);
  expect(found.scores).toEqual(
    scores(
      rows.map((row) => row.slice(1)),
      [0.5, 0.5],
    ).scores,
  );
  const zeros = rows.map(([first, second]) => [first, second, 0]);
  expect(problemFrom(() => scores(zeros, [0, 0.5, 0.5]))).toEqual({
    code: "columnOfZeros",
    parameters: { column: 3 },
  });
});

test("very large and very small values are scored as others", () => {
  const rows = [
    [1, 8],
    [3, 2],
    [2, 5],
  ];
  for (const factor of [1e-300, 1e300]) {
    idealScalings.forEach((scaling) => {
      const far = scores(
        rows.map((row) => row.map((x) => x * factor)),
        [0.5, 0.5],
        scaling,
      ).scores;
      far.forEach((score, i) => expect(score).toBeCloseTo(scores(rows, [0.5, 0.5], scaling).scores[i], 12));
    });
  }
});

test("units with gaps have no score and change none", () => {
  const { scores: found, problems } = scores(
    [
      [1, 8],
      [3, NaN],
      [2, 5],
      [NaN, NaN],
    ],
    [0.5, 0.5],
  );
  expect([...found].map(Number.isNaN)).toEqual([false, true, false, true]);
  expect([...problems.keys()]).toEqual([1, 3]);
  const without = scores(
    [
      [1, 8],
      [2, 5],
    ],
    [0.5, 0.5],
  ).scores;
  expect([found[0], found[2]]).toEqual([...without]);
});

test("an indicator of weight 0 plays no part, whatever it holds", () => {
  const rows = [
    [1, 0],
    [2, 0],
    [4, 0],
  ];
  idealScalings.forEach((scaling) =>
    expect([...scores(rows, [1, 0], scaling).scores]).toEqual([
      ...scores(
        rows.map(([x]) => [x]),
        [1],
        scaling,
      ).scores,
    ]),
  );
});

test.each<[string, number[][], IdealScaling, object]>([
  [
    "a column of zeros",
    [
      [0, 1],
      [0, 2],
    ],
    "vector",
    { code: "columnOfZeros", parameters: { column: 1 } },
  ],
  [
    "a constant column",
    [
      [7, 1],
      [7, 2],
    ],
    "minmax",
    { code: "columnWithoutSpread", parameters: { column: 1 } },
  ],
  [
    "units that are all the same",
    [
      [7, 1],
      [7, 1],
    ],
    "vector",
    { code: "unitsAlike", parameters: {} },
  ],
  ["one row", [[7, 1]], "vector", { code: "scoreOneRow", parameters: { goalpostsHelp: false } }],
  [
    "one complete row",
    [
      [7, 1],
      [NaN, 1],
    ],
    "vector",
    { code: "completeRowsTooFew", parameters: { present: 1, needed: 2 } },
  ],
])("%s cannot be scored", (_, rows, scaling, expected) => {
  expect(problemFrom(() => scores(rows, [0.5, 0.5], scaling))).toEqual(expected);
});
