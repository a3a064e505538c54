import { qeiAhp } from "../../src/functions/quality/ahp";
import { call } from "../support/call";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** Saaty (2003), choosing a house, as reproduced in the vignette of the R package ahpsurvey (MIT license). */
const house = [
  [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [null, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [null, null, 1, 6, 3, 4, 6, 1 / 5],
  [null, null, null, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [null, null, null, null, 1, 1 / 2, 1 / 5, 1 / 6],
  [null, null, null, null, null, 1, 1 / 5, 1 / 6],
  [null, null, null, null, null, null, 1, 1 / 2],
  [null, null, null, null, null, null, null, 1],
];

/** Saaty (2004), choosing a city, from the same vignette. */
const city = [
  [1, 0.2, 3, 0.5, 5],
  [5, 1, 7, 1, 7],
  [1 / 3, 1 / 7, 1, 1 / 4, 3],
  [2, 1, 4, 1, 7],
  [1 / 5, 1 / 7, 1 / 3, 1 / 7, 1],
];

const cases: [string, unknown[][], number, number, number, number[]][] = [
  [
    "house",
    house,
    9.668887317118154,
    0.23841247387402195,
    0.16908686090356168,
    [
      0.17301747464834763, 0.053975722999039306, 0.1881102988574409, 0.017507911308195706,
      0.031043736403902292, 0.0363222021546561, 0.16683367362634785, 0.33318898000207015,
    ],
  ],
  [
    "city",
    city,
    5.225235220930671,
    0.05630880523266768,
    0.050275718957738996,
    [0.15216708320448327, 0.4334543680812482, 0.07155647600567544, 0.30500643238986025, 0.03781564031873291],
  ],
];

test.each(cases)("%s: weights, largest eigenvalue, index and ratio", (_, matrix, lambda, ci, cr, weights) => {
  // Eigenvalues by LAPACK (numpy); consistency ratios with Saaty's random index of 1980.
  (call(qeiAhp, matrix) as number[][]).forEach(([weight], i) => expect(weight).toBeCloseTo(weights[i], 12));
  expect(call(qeiAhp, matrix, "lambda")[0][0]).toBeCloseTo(lambda, 11);
  expect(call(qeiAhp, matrix, "ci")[0][0]).toBeCloseTo(ci, 12);
  expect(call(qeiAhp, matrix, "cr")[0][0]).toBeCloseTo(cr, 12);
});

test("the published ratios to the digits published, with the random index each was published with", () => {
  expect(call(qeiAhp, house, "cr")[0][0].toFixed(2)).toBe("0.17");
  // The vignette prints 0.0507 with its own simulated random index of 1.11; Saaty's of 1980 is 1.12 and gives 0.0503.
  expect((call(qeiAhp, city, "ci")[0][0] / 1.11).toFixed(4)).toBe("0.0507");
  expect(call(qeiAhp, city, "cr")[0][0].toFixed(4)).toBe("0.0503");
});

describe("three experts, one matrix below the other", () => {
  const experts = [
    [1, 1, 1 / 3, 1 / 3],
    [null, 1, 1 / 5, 1 / 3],
    [null, null, 1, 1],
    [null, null, null, 1],
    [1, 1, 1 / 3, 1 / 5],
    [null, 1, 1 / 3, 1 / 5],
    [null, null, 1, 1 / 3],
    [null, null, null, 1],
    [1, 1, 1 / 3, 1 / 3],
    [null, 1, 1 / 3, 1 / 5],
    [null, null, 1, 1],
    [null, null, null, 1],
  ];
  // Weighted geometric means of the cells and their eigenvectors by mpmath, weights and ratios by pyDecision (`ahp_method`).
  const alone = [0.012145712900491264, 0.016108689484404165, 0.012145712900491264];
  test.each([
    [
      null,
      [0.1136489705499409, 0.10437101172628076, 0.33885717933086906, 0.4431228383929093],
      [4.008428749766775, 0.0028095832555917375, 0.0031217591728797084],
    ],
    [
      [[3], [1], [2]],
      [0.11749396651142788, 0.10571719342565973, 0.36673799337112983, 0.41005084669178254],
      [4.008592758445831, 0.002864252815276913, 0.003182503128085459],
    ],
  ])("weights of experts %j", (counts, weights, figures) => {
    const table = call(qeiAhp, experts, "all", counts).slice(1) as [string, number][];
    [...weights, ...figures, ...alone].forEach((value, i) => expect(table[i][1]).toBeCloseTo(value, 11));
    expect(table.map(([label]) => label).slice(-4)).toEqual([
      "Consistency ratio",
      "Consistency ratio 1",
      "Consistency ratio 2",
      "Consistency ratio 3",
    ]);
    expect(call(qeiAhp, experts, null, counts).map(([weight]: number[]) => weight)).toEqual(
      table.slice(0, 4).map(([, value]) => value),
    );
    expect(call(qeiAhp, experts, "cr", counts)).toEqual([[table[6][1]]]);
  });
});
