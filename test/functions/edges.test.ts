import fc from "fast-check";
import { esi } from "../../src/functions/structure/esi";
import { esiChange } from "../../src/functions/structure/change";
import { esiDiversity } from "../../src/functions/structure/diversity";
import { esiDeviation } from "../../src/functions/structure/deviation";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { qei } from "../../src/functions/quality/qei";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiDimensions } from "../../src/functions/quality/dimensions";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiWeights } from "../../src/functions/quality/weights";
import { qeiBreak } from "../../src/functions/time/break";
import { qeiDid } from "../../src/functions/time/did";
import { qeiExplain } from "../../src/functions/quality/explain";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiImportance } from "../../src/functions/quality/importance";
import { qeiAlpha } from "../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiStats } from "../../src/functions/quality/stats";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiRebase } from "../../src/functions/time/rebase";
import { qeiTrend } from "../../src/functions/time/trend";
import { call, cells } from "../support/call";
import { thrownBy, installCustomFunctions, shown } from "../support/excel";

beforeAll(installCustomFunctions);

const columnOf = (...values: unknown[]) => values.map((value) => [value]);
const flat = (result: unknown) => cells(result).flat();

describe("numbers beyond 1e±155, whose squares fit no double", () => {
  const index = [3, 1, 4, 1, 5, 9, 2, 6];
  const beside = [2, 7, 1, 8, 2, 8, 1, 8];
  const times = [1, 2, 3, 5, 8, 13, 21, 34];
  const pair = index.map((value, i) => [value, beside[i]]);

  /** Numbers in a result, each with the power of the scale that it grows with; texts and blanks are left out. */
  const numbersOf = (result: unknown) =>
    flat(result).filter((cell): cell is number => typeof cell === "number");

  const unchanged: [string, (scale: number) => unknown][] = [
    [
      "QEI zscore",
      (scale) =>
        call(
          qei,
          pair.map(([a, b]) => [a * scale, b]),
          null,
          null,
          "zscore",
        ),
    ],
    [
      "QEI.NORMALIZE minmax",
      (scale) =>
        call(
          qeiNormalize,
          pair.map(([a, b]) => [a * scale, b]),
        ),
    ],
    [
      "QEI.MPI",
      (scale) =>
        call(
          qeiMpi,
          pair.map(([a, b]) => [a * scale, b]),
        ),
    ],
    [
      "QEI.MPI adjusted",
      (scale) =>
        call(
          qeiMpi,
          pair.map(([a, b]) => [a * scale, b]),
          null,
          "adjusted",
        ),
    ],
    [
      "QEI.WEIGHTS critic",
      (scale) =>
        call(
          qeiWeights,
          pair.map(([a, b]) => [a * scale, b]),
          "critic",
        ),
    ],
    [
      "QEI.CORRELATION",
      (scale) =>
        call(
          qeiCorrelation,
          pair.map(([a, b]) => [a * scale, b]),
        ),
    ],
    [
      "QEI.PCA",
      (scale) =>
        call(
          qeiPca,
          pair.map(([a, b]) => [a * scale, b]),
        ),
    ],
    [
      "QEI.ALPHA raw",
      (scale) => [
        [
          call(
            qeiAlpha,
            pair.map(([a, b]) => [a * scale, b * scale]),
            "raw",
          ),
        ],
      ],
    ],
    [
      "QEI.STATS skew and kurtosis",
      (scale) => [call(qeiStats, columnOf(...index.map((x) => x * scale)))[1].slice(8)],
    ],
    [
      "QEI.IMPORTANCE",
      (scale) =>
        call(
          qeiImportance,
          pair.map(([a, b]) => [a * scale, b * scale]),
          null,
          null,
          "none",
        ),
    ],
    // Slope and error grow with the index, what is left does not.
    [
      "QEI.TREND",
      (scale) => call(qeiTrend, columnOf(...index.map((x) => x * scale)), columnOf(...times)).slice(2, 5),
    ],
    [
      "QEI.REGRESSION of it, but for coefficients",
      (scale) =>
        call(qeiRegression, columnOf(...index.map((y) => y * scale)), columnOf(...beside))
          .slice(1, 3)
          .map((row: unknown[]) => row.slice(3)),
    ],
  ];

  test.each(unchanged)("%s is that of ordinary numbers, to the bit", (_name, run) => {
    const plain = numbersOf(run(1));
    expect(plain.length).toBeGreaterThan(0);
    for (const power of [-900, -600, -520, 520, 700, 1000]) expect(numbersOf(run(2 ** power))).toEqual(plain);
  });

  const growing: [string, (scale: number) => unknown][] = [
    [
      "QEI.STATS mean and deviation",
      (scale) => [call(qeiStats, columnOf(...index.map((x) => x * scale)))[1].slice(5, 8)],
    ],
    [
      "QEI.FORECAST",
      (scale) => call(qeiForecast, columnOf(...index.map((x) => x * scale)), 3, columnOf(...times)),
    ],
    [
      "QEI.TREND slope and error",
      (scale) => call(qeiTrend, columnOf(...index.map((x) => x * scale)), columnOf(...times)).slice(0, 2),
    ],
    [
      "QEI.BREAK level shift",
      (scale) => [
        call(qeiBreak, columnOf(...index.map((x) => x * scale)), columnOf(...times), 6)[1].slice(0, 3),
      ],
    ],
    [
      "QEI.DID coefficient and error",
      (scale) =>
        call(
          qeiDid,
          columnOf(...index.map((x) => x * scale)),
          columnOf(...beside.map((x) => x * scale)),
          columnOf(...times),
        ).slice(0, 2),
    ],
  ];

  test.each(growing)("%s grows with the unit of measurement, to the bit", (_name, run) => {
    const plain = numbersOf(run(1));
    expect(plain.length).toBeGreaterThan(0);
    for (const power of [-900, -600, -520, 520, 700, 1000]) {
      expect(numbersOf(run(2 ** power))).toEqual(plain.map((value) => value * 2 ** power));
    }
  });

  test("times as large leave a forecast as it is", () => {
    const run = (scale: number) =>
      numbersOf(call(qeiForecast, columnOf(...index), 2, columnOf(...times.map((t) => t * scale))));
    for (const power of [-900, 900]) expect(run(2 ** power)).toEqual(run(1));
  });
});

describe("no result leaves its bounds by rounding", () => {
  const jobs = fc
    .tuple(fc.integer({ min: 2, max: 400 }), fc.constantFrom(1, 0.1, 0.7, 1 / 3, 1e-300, 1e300))
    .map(([count, size]) => new Array<number>(count).fill(size));

  test("equal jobs: evenness 1, and the other measures of diversity at their ends", () => {
    fc.assert(
      fc.property(jobs, (values) => {
        const n = values.length;
        const measure = (word: string) => call(esiDiversity, [values], word)[0][0] as number;
        expect(call(esi, [values])).toBeLessThanOrEqual(1);
        expect(measure("evenness")).toBeLessThanOrEqual(1);
        expect(measure("evenness")).toBeCloseTo(1, 12);
        expect(measure("shannon")).toBeLessThanOrEqual(Math.log(n));
        expect(measure("effective")).toBeLessThanOrEqual(n);
        expect(measure("hhi")).toBeGreaterThanOrEqual(1 / n);
        expect(measure("simpson")).toBeLessThanOrEqual(1 - 1 / n);
        expect(measure("hhinorm")).toBeGreaterThanOrEqual(0);
        expect(measure("gini")).toBeGreaterThanOrEqual(0);
        expect(measure("theil")).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("all jobs in one sector: the measures of concentration at their ends", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (n, size) => {
          const values = Array.from({ length: n }, (_, i) => (i === 0 ? size : 0));
          const measure = (word: string) => call(esiDiversity, [values], word)[0][0] as number;
          expect(measure("theil")).toBeLessThanOrEqual(Math.log(n));
          expect(measure("gini")).toBeLessThanOrEqual(1 - 1 / n);
          expect(measure("hhi")).toBe(1);
          expect(measure("hhinorm")).toBeLessThanOrEqual(1);
          expect(measure("simpson")).toBe(0);
        },
      ),
    );
  });

  test("structures without a sector in common: change 1 and 2", () => {
    fc.assert(
      fc.property(jobs, jobs, (left, right) => {
        const before = [[...left, ...right.map(() => 0)]];
        const after = [[...left.map(() => 0), ...right]];
        expect(call(esiChange, before, after, "nav")[0][0]).toBeLessThanOrEqual(1);
        expect(call(esiChange, before, after, "krugman")[0][0]).toBeLessThanOrEqual(2);
      }),
    );
  });

  test("variance inflation is at least 1, R² and alpha at most 1, explained at most 100 %", () => {
    const cell = fc.integer({ min: -30, max: 30 }).map((units) => units / 10);
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(rows, (data) => {
        const x = data.map(([a]) => [a]);
        fc.pre(new Set(x.flat()).size > 1);
        const table = call(
          qeiRegression,
          data.map(([, b]) => [b]),
          x,
        );
        expect(table[2][5]).toBeGreaterThanOrEqual(1);
        const same = data.map(([a]) => [a, 3 * a, a / 7]);
        expect(call(qeiAlpha, same)).toBeLessThanOrEqual(1);
        for (const [, eigenvalue, explained, cumulative] of call(qeiPca, same).slice(1)) {
          expect(eigenvalue).toBeLessThanOrEqual(3);
          expect(eigenvalue).toBeGreaterThanOrEqual(0);
          expect(explained).toBeLessThanOrEqual(100);
          expect(cumulative).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test("a unit with 100 everywhere has 100, whatever the weights, under every mean", () => {
    const weights = fc.array(
      fc.integer({ min: 1, max: 999 }).map((w) => w / 1000),
      { minLength: 5, maxLength: 5 },
    );
    fc.assert(
      fc.property(weights, fc.constantFrom("arithmetic", "geometric", "harmonic"), (w, word) => {
        const data = [new Array<number>(5).fill(100), new Array<number>(5).fill(50)];
        expect(flat(call(qei, data, [w], null, "none", word))).toEqual([100, 50]);
      }),
    );
  });
});

describe("the smallest numbers", () => {
  test("a share of 1e-310 has a logarithm", () => {
    const [[value]] = call(esiChange, [[1], [1e-310]], [[1], [1]], "lilien");
    // √(½·ln²(½/1) + ½·ln²(½/1e-310)), the shares at the start being 1 and 1e-310.
    const far = Math.log(0.5) + 310 * Math.LN10;
    expect(value).toBeCloseTo(Math.sqrt(0.5 * Math.LN2 ** 2 + 0.5 * far ** 2), 9);
  });

  test("the smallest number of jobs is cut into groups that lose all", () => {
    const rows = call(esiQuintiles, 5e-324, 0, 3, 2);
    expect(rows[1][4]).toBe(-100);
    expect(rows[2][4]).toBe(-100);
    expect(rows[3][0]).toContain("lowest -100.0%, highest -100.0%");
    expect(thrownBy(() => call(esiQuintiles, 5e-324, 1, 3, 2)).code).toBe("#VALUE!");
  });

  test("output where there are hardly any jobs", () => {
    const [[value]] = call(esiDeviation, [[1, 1]], [[1, 1e-310]], "theil");
    expect(value).toBeCloseTo(0.5 * Math.log(0.5) + 0.5 * (Math.log(0.5) + 310 * Math.LN10), 9);
  });

  test("0 and the smallest number are not constant", () => {
    expect(flat(call(qeiNormalize, columnOf(0, 5e-324)))).toEqual([0, 100]);
    expect(
      call(
        qeiWeights,
        [
          [0, 1],
          [5e-324, 1],
        ],
        "stdev",
      ),
    ).toEqual([[1, 0]]);
  });
});

describe("words and texts", () => {
  const strange = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];

  test.each(strange)("%s is no direction, scheme, normalization, aggregation or goalpost", (word) => {
    const data = columnOf(1, 2, 3);
    for (const place of [1, 2, 3, 4, 5, 6]) {
      const args: unknown[] = [data, null, null, null, null, null, null];
      args[place] = word;
      expect(thrownBy(() => call(qei, ...args)).code).toBe("#VALUE!");
    }
    expect(thrownBy(() => call(qei, data, null, word)).message).toContain(`"${word}"`);
  });

  test("a Double object is the number it stands for, as an option too", () => {
    const double = { type: "Double", basicType: "Double", basicValue: 1.5 };
    expect(thrownBy(() => call(qei, columnOf(1, 2), null, null, double)).message).toContain('"1.5"');
    expect(thrownBy(() => call(qei, columnOf(1, 2), null, null, true)).message).toContain('"true"');
  });

  test("a long text is cut between its characters, never through one", () => {
    const text = `${"x".repeat(23)}😀 and more`;
    const { message } = thrownBy(() => call(qei, [[1], [text]]));
    expect(message).toContain(`${"x".repeat(23)}…`);
    expect(message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test("QEI.EXPLAIN tells the mistakes of the index before those of the names", () => {
    const wrongNames = [["only one"]];
    const [[told]] = call(
      qeiExplain,
      [
        [1, 2],
        [1, 3],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
      wrongNames,
    );
    expect(told).toBe(
      thrownBy(() =>
        call(qei, [
          [1, 2],
          [1, 3],
        ]),
      ).message,
    );
    const [[names]] = call(
      qeiExplain,
      [
        [1, 2],
        [2, 3],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
      wrongNames,
    );
    expect(names).toContain("ames");
  });

  test("Pay and pay are one dimension, as Excel compares texts", () => {
    const data = [[10, 20, 60]];
    expect(call(qeiDimensions, data, [["Pay", "pay ", "Time"]])).toEqual([[15, 60]]);
    const refused = thrownBy(() => call(qeiDimensions, data, [["Pay", "PAY", "x"]], [[0, 0, 1]]));
    expect(refused.message).toContain('"Pay"');
  });
});

test("29 of 100 is 29", () => {
  expect(flat(call(qeiRebase, columnOf(100, 29, 58, 57)))).toEqual([100, 29, 58, 57]);
  expect(flat(call(qeiNormalize, columnOf(29, 58, 100), "ratio"))).toEqual([29, 58, 100]);
});

test("the parts of a score add up to it, with weights as given too", () => {
  const data = [
    [100, 80, 0],
    [100, 10, 70],
  ];
  for (const row of cells(call(qeiContributions, data, null, null, "none"))) {
    expect((row as number[]).reduce((a, b) => a + b)).toBeCloseTo(60, 12);
  }
  expect(shown(call(qei, data, null, null, "none")[0][0])).toBe(60);
});
