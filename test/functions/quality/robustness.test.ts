import { applicableMethods } from "../../../src/core/analyze/applicableMethods";
import { matrixFromRows } from "../../../src/core/matrix";
import { qei } from "../../../src/functions/quality/qei";
import { qeiImportance } from "../../../src/functions/quality/importance";
import { qeiLeaveOut } from "../../../src/functions/quality/leaveOut";
import { qeiSensitivity } from "../../../src/functions/quality/sensitivity";
import { qeiTipping } from "../../../src/functions/quality/tipping";
import { bigIntegerDraws } from "../../support/bigIntegerDraws";
import { call, cells, messageIn } from "../../support/call";
import { installCustomFunctions, thrownBy } from "../../support/excel";

beforeAll(installCustomFunctions);

const jobs = [
  [3200, 70, 3],
  [2400, 50, 1],
  [2800, 90, 2],
  [3000, 60, 4],
];
const directions = [[1, 1, -1]];

describe("QEI.SENSITIVITY", () => {
  test("a header row, then one row per unit", () => {
    const result = call(qeiSensitivity, jobs, null, directions);
    expect(result[0]).toEqual([
      "Rank",
      "Mean rank",
      "5th percentile",
      "95th percentile",
      "Best",
      "Worst",
      "Share first",
    ]);
    expect(result).toHaveLength(5);
    const scores = call(qei, jobs, null, directions).map(([score]: number[]) => score);
    const ranks = scores.map((score: number) => 1 + scores.filter((other: number) => other > score).length);
    expect(result.slice(1).map(([rank]: number[]) => rank)).toEqual(ranks);
  });

  test("the same seed gives the same bits; another seed gives others", () => {
    const close = Array.from({ length: 40 }, (_, i) => [i % 7, (i * i) % 11, (3 * i) % 13]);
    const first = call(qeiSensitivity, close, null, null, null, null, null, null, 0.5, 500, 1);
    expect(call(qeiSensitivity, close, null, null, null, null, null, null, 0.5, 500)).toEqual(first);
    expect(call(qeiSensitivity, close, null, null, null, null, null, null, 0.5, 500, 2)).not.toEqual(first);
  });

  test("the draws of seed 1, published once and kept: three units, spread 1, 1,000 draws", () => {
    // Recomputed in this test by an unsigned big-integer generator and plain sorting.
    const data = [
      [0, 10, 4],
      [10, 0, 5],
      [6, 5, 0],
    ];
    const weights = [0.5, 0.3, 0.2];
    const draws = bigIntegerDraws(1, 3000);
    const seen = data.map(() => [0, 0, 0]);
    const x = [0, 1, 2].map((j) => {
      const values = data.map((row) => row[j]);
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return values.map((value) => (100 * (value - low)) / (high - low));
    });
    for (let d = 0; d < 1000; d++) {
      const own = weights.map((weight, j) => weight * (1 + draws[3 * d + j]));
      const scores = data.map((_, i) => x.reduce((sum, column, j) => sum + own[j] * column[i], 0));
      scores.forEach((score, i) => seen[i][scores.filter((other) => other > score).length]++);
    }
    const rows = call(qeiSensitivity, data, [weights], null, null, null, null, null, 1, 1000, 1).slice(1);
    rows.forEach(([, mean, , , , , first]: number[], i: number) => {
      expect(first).toBe(seen[i][0] / 1000);
      expect(mean).toBeCloseTo((seen[i][0] + 2 * seen[i][1] + 3 * seen[i][2]) / 1000, 12);
    });
  });

  test("percentiles are those of PERCENTILE.INC over the ranks of all draws", () => {
    // 10 draws of two units that trade places: the ranks of the first are k ones and 10 − k twos.
    const [, first] = call(
      qeiSensitivity,
      [
        [1, 0],
        [0, 1],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
      1,
      10,
      3,
    );
    const ones = Math.round(first[6] * 10);
    expect(ones > 0 && ones < 10).toBe(true);
    const ranks = Array.from({ length: 10 }, (_, i) => (i < ones ? 1 : 2));
    const quantile = (p: number) => {
      const at = Math.floor(9 * p);
      return ranks[at] + (9 * p - at) * (ranks[Math.min(9, at + 1)] - ranks[at]);
    };
    expect(first[2]).toBeCloseTo(quantile(0.05), 12);
    expect(first[3]).toBeCloseTo(quantile(0.95), 12);
  });

  test("a dominated unit never leads; units with the same values share every rank", () => {
    const data = [
      [5, 5],
      [9, 9],
      [1, 9],
      [5, 5],
    ];
    const [, first, second, , fourth] = call(
      qeiSensitivity,
      data,
      null,
      null,
      null,
      null,
      null,
      null,
      1,
      200,
    );
    expect(first[6]).toBe(0);
    expect(second.slice(0, 2)).toEqual([1, 1]);
    expect(fourth).toEqual(first);
  });

  test("ranks use unrounded scores: a ten-millionth decides", () => {
    const [, first, second] = call(
      qeiSensitivity,
      [
        [1.0000001, 5],
        [1, 5],
        [0, 1],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
      0,
    );
    expect([first[0], second[0]]).toEqual([1, 2]);
  });

  test("units with the same numbers in another order tie under equal weights, whatever the sums round to", () => {
    const data = [
      [60, 20, 33.3, 55.5],
      [60, 55.5, 33.3, 20],
      [60, 20, 55.5, 33.3],
      [55.5, 33.3, 20, 60],
      [0, 0, 0, 0],
      [100, 100, 100, 100],
    ];
    for (const aggregation of ["arithmetic", "geometric", "harmonic"]) {
      const rows = call(qeiSensitivity, data, null, null, "minmax1", aggregation, null, null, 0, 10).slice(1);
      expect(rows.map(([rank]: number[]) => rank)).toEqual([2, 2, 2, 2, 6, 1]);
    }
  });

  test("a unit that cannot be scored gets #N/A in its row, and the others are ranked without it", () => {
    const result = cells(call(qeiSensitivity, [...jobs, [null, null, 9]], null, directions));
    expect(result[5]).toEqual(new Array(7).fill("#N/A"));
    expect(
      result
        .slice(1, 5)
        .map(([rank]) => rank)
        .sort(),
    ).toEqual([1, 2, 3, 4]);
    expect(Math.max(...result.slice(1, 5).map((row) => row[5] as number))).toBeLessThanOrEqual(4);
  });

  test("gaps: weights are rescaled over the indicators present in every draw, as in QEI", () => {
    const data = [
      [1, 9, 4],
      [5, null, 6],
      [9, 1, 5],
      [4, 4, 0],
    ];
    const result = call(qeiSensitivity, data, null, null, null, null, null, null, 0, 10);
    const scores = call(qei, data).map(([score]: number[]) => score);
    const ranks = scores.map((score: number) => 1 + scores.filter((other: number) => other > score).length);
    expect(result.slice(1).map((row: number[]) => row[1])).toEqual(ranks);
  });

  test("a zero under geometric or harmonic ties at the bottom", () => {
    for (const aggregation of ["geometric", "harmonic"]) {
      const data = [
        [0, 10],
        [10, 0],
        [5, 5],
        [6, 6],
      ];
      const rows = call(qeiSensitivity, data, null, null, "none", aggregation, null, null, 0.5, 20).slice(1);
      expect(rows.map((row: number[]) => [row[0], row[4], row[5]])).toEqual([
        [3, 3, 3],
        [3, 3, 3],
        [2, 2, 2],
        [1, 1, 1],
      ]);
    }
  });

  test("methods: every combination that applies counts once; both varies the weights as well", () => {
    const methods = applicableMethods(
      matrixFromRows(jobs),
      {
        weights: "equal",
        directions: [1, 1, -1],
        normalization: "minmax",
        aggregation: "arithmetic",
        goalposts: null,
        coverage: 2 / 3,
      },
      Float64Array.from([1 / 3, 1 / 3, 1 / 3]),
      [0, 1, 2, 3],
    );
    // A z-score may be negative, which geometric and harmonic means cannot take; none would mix units of measurement.
    const words = methods.map(({ normalization, aggregation }) => `${normalization} ${aggregation}`);
    const means = ["arithmetic", "geometric", "harmonic", "min"];
    const all = (normalization: string) => means.map((mean) => `${normalization} ${mean}`);
    expect(words).toEqual([
      ...all("minmax"),
      ...all("minmax1"),
      "zscore arithmetic",
      "zscore min",
      ...all("percentile"),
      ...all("ratio"),
    ]);
    const shares = call(
      qeiSensitivity,
      jobs,
      null,
      directions,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "methods",
    ).slice(1);
    shares.forEach((row: number[]) => expect((row[6] * words.length) % 1).toBeCloseTo(0, 9));
    const repeated = call(
      qeiSensitivity,
      jobs,
      null,
      directions,
      null,
      null,
      null,
      null,
      0.9,
      null,
      77,
      "methods",
    ).slice(1);
    expect(repeated).toEqual(shares);
    const both = call(
      qeiSensitivity,
      jobs,
      null,
      directions,
      null,
      null,
      null,
      null,
      0,
      18 * 10,
      null,
      "both",
    ).slice(1);
    both.forEach((row: number[], i: number) => expect(row[6]).toBeCloseTo(shares[i][6], 9));
  });

  test("too much work is refused before it starts, but methods are few", () => {
    const long = Array.from({ length: 30001 }, (_, i) => [i, (i * 7) % 1000]);
    expect(thrownBy(() => call(qeiSensitivity, long))).toEqual({
      code: "#VALUE!",
      message:
        "30001 rows × 2 indicators × 1000 draws take too long for a cell. Use at most 530 draws, or the task pane.",
    });
    expect(call(qeiSensitivity, long, null, null, null, null, null, null, null, 10)).toHaveLength(30002);
    expect(
      call(qeiSensitivity, long, null, null, null, null, null, null, null, null, null, "methods"),
    ).toHaveLength(30002);
  });
});

describe("QEI.IMPORTANCE", () => {
  test("equal weights, unequal importance: an indicator that varies twice as much matters more", () => {
    // x = ±1, y = ±2, uncorrelated: variances 1 and 4, so 20 % and 80 % of the variance of the mean.
    const data = [
      [1, 2],
      [1, -2],
      [-1, 2],
      [-1, -2],
    ];
    const [header, first, second] = call(qeiImportance, data, null, null, "none");
    expect(header).toEqual([
      "Indicator",
      "Weight",
      "Correlation with index",
      "Share of variance",
      "Importance ÷ weight",
    ]);
    [
      ["Indicator 1", 0.5, 1 / Math.sqrt(5), 0.2, 0.4],
      ["Indicator 2", 0.5, 2 / Math.sqrt(5), 0.8, 1.6],
    ].forEach((expected, i) => {
      const row = [first, second][i];
      expect(row[0]).toBe(expected[0]);
      row
        .slice(1)
        .forEach((cell: number, j: number) => expect(cell).toBeCloseTo(expected[j + 1] as number, 12));
    });
  });

  test("geometric and harmonic split the variance of their own sums; min has no shares", () => {
    const data = [
      [1, 2],
      [1, 8],
      [4, 2],
      [4, 8],
    ];
    // ln x varies by ln 4 in both columns, uncorrelated: a half each.
    const geometric = call(qeiImportance, data, null, null, "none", "geometric");
    expect(geometric[1][3]).toBeCloseTo(0.5, 12);
    // 1/x: 1 and 1/4 against 1/2 and 1/8: deviations 3 : 1.5, variances 4 : 1.
    expect(call(qeiImportance, data, null, null, "none", "harmonic")[1][3]).toBeCloseTo(0.8, 12);
    const lowest = call(qeiImportance, data, null, null, "none", "min");
    expect(lowest[1].slice(3)).toEqual(["", ""]);
  });

  test("weight 0 has no part; rows with gaps are left out", () => {
    const data = [
      [1, 2, 7],
      [1, -2, 7],
      [-1, 2, 7],
      [-1, -2, 7],
      [50, null, 7],
    ];
    const rows = call(qeiImportance, data, [[1, 1, 0]], null, "none");
    expect(rows[1][3]).toBeCloseTo(0.2, 12);
    expect(rows[3]).toEqual(["Indicator 3", 0, "", 0, ""]);
  });
});

describe("QEI.LEAVEOUT", () => {
  test("mean and largest rank change, and the unit that moves most", () => {
    const data = [
      [1, 0, 0],
      [0.5, 0.4, 0.5],
      [0, 1, 0.8],
    ];
    // Full scores 1/3, 1.4/3, 1.8/3: ranks 3, 2, 1. Without the third: 0.5, 0.45, 0.5: ranks 1, 3, 1.
    const result = call(qeiLeaveOut, data, null, null, "none");
    expect(result[3]).toEqual(["Indicator 3", 1, 2, 1]);
  });

  test("an indicator of weight 0 is left out already; where nobody moves no unit is named", () => {
    const data = [
      [1, 1, 5],
      [2, 2, 1],
      [3, 3, 9],
    ];
    const [, first, , third] = call(qeiLeaveOut, data, [[1, 1, 0]]);
    expect(first).toEqual(["Indicator 1", 0, 0, ""]);
    expect(third).toEqual(["Indicator 3", 0, 0, ""]);
  });

  test("units without a score in either ranking are not compared", () => {
    const data = [
      [1, 4],
      [2, null],
      [3, 1],
    ];
    const result = cells(call(qeiLeaveOut, data, null, null, null, null));
    expect(result[1].slice(1)).toEqual([0.5, 1, 3]);
  });

  test("one indicator alone cannot be left out; too few units neither", () => {
    expect(thrownBy(() => call(qeiLeaveOut, [[1], [2]])).message).toBe(
      "Data has 1 indicator that counts; at least 2 are needed. Select more columns.",
    );
    expect(
      thrownBy(() =>
        call(qeiLeaveOut, [
          [1, 2],
          [3, null],
          [null, 7],
        ]),
      ).code,
    ).toBe("#N/A");
  });
});

describe("QEI.TIPPING", () => {
  test("by hand: leads 30 and −20 with weights 0.5 and 0.5 tie at 0.4 and 0.6", () => {
    const data = [
      [80, 40],
      [50, 60],
      [0, 0],
      [100, 100],
    ];
    const [[first, second]] = call(qeiTipping, data, [[0.5, 0.5]], 1, 2, null, "none");
    expect(first).toBeCloseTo(0.4, 12);
    expect(second).toBeCloseTo(0.6, 12);
  });

  test("no tie: #N/A with the reason, in that cell only", () => {
    const [row] = call(
      qeiTipping,
      [
        [80, 70],
        [50, 60],
        [0, 0],
        [100, 100],
      ],
      "equal",
      1,
      2,
      null,
      "none",
    );
    expect(cells([row])).toEqual([["#N/A", "#N/A"]]);
    expect(messageIn(row[0])).toBe(
      "No weight of this indicator makes the two rows tie, with the others in proportion.",
    );
  });

  test("an indicator of weight 0: the weight it would need; one that cannot be normalized hurts no other", () => {
    const [row] = call(
      qeiTipping,
      [
        [80, 40, 7],
        [50, 60, 7],
        [0, 0, 7],
      ],
      [[1, 0, 0]],
      1,
      2,
    );
    expect(row[1]).toBeCloseTo(0.375 / (0.375 + 1 / 3), 12);
    expect(cells([row])[0][0]).toBe("#N/A");
    expect(messageIn(row[2])).toMatch(/cannot be normalized/);
  });

  test("units that are alike tie at the present weights", () => {
    expect(
      call(
        qeiTipping,
        [
          [1, 2],
          [1, 2],
          [0, 5],
        ],
        [[1, 3]],
        1,
        2,
      ),
    ).toEqual([[0.25, 0.75]]);
  });
});
