import { matrixFromRows } from "../../../../src/core/matrix";
import { type Direction, weightSchemes } from "../../../../src/core/options";
import { checkWeights, scaleToOne } from "../../../../src/core/weight/checkWeights";
import { schemeWeights } from "../../../../src/core/weight/schemes/schemeWeights";
import { problemFrom } from "../../../support/expectIndexError";

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
    code: "schemeNegative",
    parameters: { row: 2, column: 2, value: -3, scheme: "entropyraw" },
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
  test.each(weightSchemes.filter((scheme) => scheme !== "equal"))("%s gives them 0", (scheme) => {
    const weights = schemeWeights(data, scheme, up(3));
    expect(weights[0]).toBe(0);
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 14);
  });
  test.each(weightSchemes)("%s: nothing but constant columns → equal weights", (scheme) => {
    expect([
      ...schemeWeights(
        matrixFromRows([
          [5, 3],
          [5, 3],
          [5, 3],
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

describe("critic where nothing is in conflict", () => {
  const critic = (rows: number[][]) => [...schemeWeights(matrixFromRows(rows), "critic", up(rows[0].length))];

  test("one column that varies takes all, a constant one none", () => {
    const rows = [
      [1, 5],
      [2, 5],
      [4, 5],
    ];
    expect(critic(rows)).toEqual([1, 0]);
    const rounded = [
      [1, 0.3],
      [2, 0.1 + 0.2],
      [4, 0.3],
    ];
    expect(critic(rounded)).toEqual([1, 0]);
  });

  test("x, 2x and 3x + 1 have a third each, whatever their correlations round to", () => {
    for (const values of [
      [0.1, 0.7, 0.4],
      [1, 2, 4, 7],
      [0.3, 0.1, 0.9, 0.2, 0.6],
    ]) {
      critic(values.map((x) => [x, 2 * x, 3 * x + 1])).forEach((weight) =>
        expect(weight).toBeCloseTo(1 / 3, 12),
      );
    }
  });

  test("a constant column beside two in conflict gets 0 and leaves them their shares", () => {
    const weights = critic([
      [0, 5, 0],
      [1, 5, 1],
      [2, 5, 0],
    ]);
    const [x, y] = [0.5 + 0.5, 2 * Math.sqrt(1 / 3)];
    [x, 0, y].forEach((information, j) => expect(weights[j]).toBeCloseTo(information / (x + y), 12));
  });

  test("a real conflict beside a repeated column counts", () => {
    // x and 2x agree; y = (0, 1, 0) has no correlation with x, so each pair with it counts 1.
    const weights = critic([
      [0, 0, 0],
      [1, 2, 1],
      [2, 4, 0],
    ]);
    const [x, y] = [0.5, Math.sqrt(1 / 3)];
    [x, x, 2 * y].forEach((information, j) =>
      expect(weights[j]).toBeCloseTo(information / (2 * x + 2 * y), 12),
    );
  });
});

describe("entropy of nearly equal values", () => {
  const raw = (...columns: number[][]) =>
    schemeWeights(
      matrixFromRows(columns[0].map((_, i) => columns.map((column) => column[i]))),
      "entropyraw",
      up(2),
    );

  test("on a base of 100 million the weights are as the variances, Σd² 10 to 23.2 and 5 to 1218.75", () => {
    const base = (values: number[]) => values.map((value) => 1e8 + value);
    const first = raw(base([1, 2, 3, 4, 5]), base([3, 1, 2, 7, 5]));
    expect(first[0]).toBeCloseTo(10 / 33.2, 7);
    expect(first[1]).toBeCloseTo(23.2 / 33.2, 7);
    expect(raw(base([1, 2, 4, 3]), base([10, 20, 50, 5]))[0]).toBeCloseTo(5 / 1223.75, 7);
  });

  test("the order of the rows plays no part", () => {
    const [a, b] = [
      [1e8 + 1, 1e8 + 2, 1e8 + 4, 1e8 + 3],
      [1e8 + 10, 1e8 + 20, 1e8 + 50, 1e8 + 5],
    ];
    expect(raw([...a].reverse(), [...b].reverse())[0]).toBeCloseTo(raw(a, b)[0], 12);
  });

  test("values whose total passes the largest double", () => {
    const weights = raw([1e308, 1.5e308, 1.7e308], [1, 1.5, 1.7]);
    expect(weights[0]).toBeCloseTo(0.5, 12);
  });
});

describe("pca where several components come first", () => {
  // a and b have mean 0 and no correlation: each repeated column makes an eigenvalue of 2.
  const [a, b] = [
    [1, 1, -1, -1],
    [1, -1, 1, -1],
  ];
  const pca = (...columns: number[][]) => [
    ...schemeWeights(
      matrixFromRows(a.map((_, i) => columns.map((column) => column[i]))),
      "pca",
      up(columns.length),
    ),
  ];

  test("two pairs share the weight, in whatever order they stand", () => {
    for (const columns of [
      [a, a, b, b],
      [b, b, a, a],
      [a, b, a, b],
    ]) {
      pca(...columns).forEach((weight) => expect(weight).toBeCloseTo(0.25, 9));
    }
  });

  test("a pair and another pair with an outsider: the outsider belongs to no first component", () => {
    const outsider = [1, -1, -1, 1];
    const expected = [0.25, 0.25, 0, 0.25, 0.25];
    pca(a, a, outsider, b, b).forEach((weight, j) => expect(weight).toBeCloseTo(expected[j], 9));
  });

  test("columns without any correlation are equal", () => {
    pca(a, b).forEach((weight) => expect(weight).toBeCloseTo(0.5, 12));
  });

  test("a simple first eigenvalue keeps its loadings", () => {
    // r = 1/2 between the pair's halves: (x, y, x + y) has the first loadings 1, 1, √2 but for scale.
    const both = a.map((value, i) => value + b[i]);
    const weights = pca(a, b, both);
    [1, 1, Math.SQRT2].forEach((loading, j) =>
      expect(weights[j]).toBeCloseTo(loading / (2 + Math.SQRT2), 12),
    );
  });

  test("pairs that pull against each other are refused still", () => {
    const against = a.map((value) => -value);
    expect(
      problemFrom(() =>
        pca(
          a,
          against,
          b,
          b.map((value) => -value),
        ),
      ).code,
    ).toBe("pcaSigns");
  });
});

describe("too few values", () => {
  test.each(["stdev", "entropy", "entropyraw", "gini"] as const)("%s needs two a column", (scheme) => {
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
  test.each(["critic", "pca", "balance"] as const)("%s needs three complete rows", (scheme) => {
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
