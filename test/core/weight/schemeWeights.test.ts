import { matrixFromRows } from "../../../src/core/matrix";
import { type Direction, weightSchemes } from "../../../src/core/options";
import { checkWeights, scaleToOne } from "../../../src/core/weight/checkWeights";
import { schemeWeights } from "../../../src/core/weight/schemeWeights";
import { problemFrom } from "../../support/expectIndexError";

const up = (k: number): Direction[] => new Array(k).fill(1);

test("equal weights", () => {
  expect([...schemeWeights(matrixFromRows([[1, NaN, 3, 4]]), "equal", up(4))]).toEqual([
    0.25, 0.25, 0.25, 0.25,
  ]);
});

test("stdev: the deviation of min-max values, by hand", () => {
  // Column 1 in unit range: 0, 0.5, 1 → 0.5; column 2: 0, 0, 1 → √(1/3).
  const weights = schemeWeights(
    matrixFromRows([
      [1, 7],
      [2, 7],
      [3, 9],
    ]),
    "stdev",
    up(2),
  );
  const b = Math.sqrt(1 / 3);
  expect(weights[0]).toBeCloseTo(0.5 / (0.5 + b), 14);
  expect(weights[1]).toBeCloseTo(b / (0.5 + b), 14);
});

test("entropy: 1 − e of shares of direction-corrected min-max values, by hand", () => {
  const data = matrixFromRows([
    [0, 10],
    [1, 20],
    [3, 40],
    [NaN, 30],
  ]);
  // Column 1: 0, 1/3, 1 → shares 0, 1/4, 3/4 over n = 3. Column 2, reversed: 1, 2/3, 0, 1/3 → shares 1/2, 1/3, 0, 1/6.
  const e1 = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(3);
  const e2 = -(0.5 * Math.log(0.5) + Math.log(1 / 3) / 3 + Math.log(1 / 6) / 6) / Math.log(4);
  const weights = schemeWeights(data, "entropy", [1, -1]);
  expect(weights[0]).toBeCloseTo((1 - e1) / (2 - e1 - e2), 14);
});

test("entropyraw ignores directions and refuses negative values, naming the cell", () => {
  const data = matrixFromRows([
    [1, 2],
    [4, 16],
  ]);
  expect([...schemeWeights(data, "entropyraw", [1, 1])]).toEqual([
    ...schemeWeights(data, "entropyraw", [-1, -1]),
  ]);
  expect(
    problemFrom(() =>
      schemeWeights(
        matrixFromRows([
          [1, 2],
          [4, -3],
        ]),
        "entropyraw",
        up(2),
      ),
    ),
  ).toEqual({
    code: "entropyNegative",
    parameters: { row: 2, column: 2, value: -3 },
  });
});

test("a zero in a raw column adds nothing to its entropy and does not take all the weight (a known pymcdm defect)", () => {
  const weights = schemeWeights(
    matrixFromRows([
      [0, 1],
      [5, 9],
      [5, 1],
    ]),
    "entropyraw",
    up(2),
  );
  const e1 = Math.log(2) / Math.log(3);
  const p = [1 / 11, 9 / 11];
  const e2 = -(2 * p[0] * Math.log(p[0]) + p[1] * Math.log(p[1])) / Math.log(3);
  expect(weights[0]).toBeCloseTo((1 - e1) / (2 - e1 - e2), 14);
});

test("pca: two indicators that correlate weigh the same, whatever the sign of the eigenvector", () => {
  const data = matrixFromRows([
    [1, 10],
    [2, 30],
    [3, 20],
    [5, 60],
  ]);
  schemeWeights(data, "pca", up(2)).forEach((weight) => expect(weight).toBeCloseTo(0.5, 12));
});

test("pca refuses indicators that pull against the others and names them", () => {
  const data = matrixFromRows([
    [1, 2, 9],
    [2, 4, 7],
    [3, 5, 4],
    [4, 9, 1],
  ]);
  expect(problemFrom(() => schemeWeights(data, "pca", up(3)))).toEqual({
    code: "pcaSigns",
    parameters: { columns: [3] },
  });
  const directed = schemeWeights(data, "pca", [1, 1, -1]);
  expect(directed.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  // The rarer sign is named even when the first column has it.
  expect(problemFrom(() => schemeWeights(data, "pca", [-1, 1, -1])).parameters).toEqual({ columns: [1] });
});

test("pca of uncorrelated columns has no first component: equal weights", () => {
  const data = matrixFromRows([
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
  ]);
  expect([...schemeWeights(data, "pca", up(2))]).toEqual([0.5, 0.5]);
});

describe("constant columns", () => {
  const data = matrixFromRows([
    [5, 1, 2],
    [5, 2, 1],
    [5, 4, 9],
  ]);
  test.each(["stdev", "entropy", "entropyraw", "critic", "pca"] as const)("%s gives them 0", (scheme) => {
    const weights = schemeWeights(data, scheme, up(3));
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  });
  test.each(weightSchemes)("%s: nothing but constant columns → equal weights", (scheme) => {
    expect([
      ...schemeWeights(
        matrixFromRows([
          [5, 0],
          [5, 0],
          [5, 0],
        ]),
        scheme,
        up(2),
      ),
    ]).toEqual([0.5, 0.5]);
  });
});

test("critic of two columns in step has no conflict: equal weights", () => {
  const weights = schemeWeights(
    matrixFromRows([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
    "critic",
    up(2),
  );
  weights.forEach((weight) => expect(weight).toBeCloseTo(0.5, 6));
});

test("critic and pca use complete rows only", () => {
  const complete = matrixFromRows([
    [1, 2, 3],
    [2, 1, 5],
    [4, 9, 9],
    [3, 5, 1],
  ]);
  const gaps = matrixFromRows([
    [1, 2, 3],
    [99, NaN, 7],
    [2, 1, 5],
    [4, 9, 9],
    [NaN, 50, 60],
    [3, 5, 1],
  ]);
  for (const scheme of ["critic"] as const) {
    expect([...schemeWeights(gaps, scheme, up(3))]).toEqual([...schemeWeights(complete, scheme, up(3))]);
  }
});

describe("too few values", () => {
  test.each(["stdev", "entropy", "entropyraw"] as const)("%s needs two a column", (scheme) => {
    expect(
      problemFrom(() =>
        schemeWeights(
          matrixFromRows([
            [1, 2],
            [3, NaN],
          ]),
          scheme,
          up(2),
        ),
      ),
    ).toEqual({
      code: "columnTooShort",
      parameters: { column: 2, present: 1, needed: 2 },
    });
  });
  test.each(["critic", "pca"] as const)("%s needs three complete rows", (scheme) => {
    expect(
      problemFrom(() =>
        schemeWeights(
          matrixFromRows([
            [1, 2],
            [3, 1],
            [4, NaN],
          ]),
          scheme,
          up(2),
        ),
      ),
    ).toEqual({
      code: "completeRowsTooFew",
      parameters: { present: 2, needed: 3 },
    });
  });
});

describe("weights given as numbers", () => {
  test("are scaled to one or left as given", () => {
    expect([...checkWeights(Float64Array.of(2, 6), 2, "scaled")]).toEqual([0.25, 0.75]);
    expect([...checkWeights(Float64Array.of(2, 6), 2, "given")]).toEqual([2, 6]);
  });
  test("very large and very small ones keep their proportions", () => {
    expect([...scaleToOne(Float64Array.of(1e308, 1e308))]).toEqual([0.5, 0.5]);
    expect([...scaleToOne(Float64Array.of(1e-320, 3e-320))][1]).toBeCloseTo(0.75, 3);
  });
  test.each([
    [[1, NaN], { code: "weightMissing", parameters: { position: 2 } }],
    [[-1, 2], { code: "weightNegative", parameters: { position: 1, value: -1 } }],
    [[0, 0], { code: "weightsSumZero", parameters: {} }],
    [
      [1],
      { code: "vectorLength", parameters: { argument: "weights", expected: 2, given: 1, per: "indicator" } },
    ],
  ])("%j is refused", (given, expected) => {
    expect(problemFrom(() => checkWeights(Float64Array.from(given), 2, "scaled"))).toEqual(expected);
  });
});
