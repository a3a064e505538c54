import fc from "fast-check";
import { esiExposure } from "../../src/functions/structure/exposure";
import { esiImpact } from "../../src/functions/structure/impact";
import { esiRisk } from "../../src/functions/structure/risk";
import { esiQuintiles } from "../../src/functions/structure/quintiles";
import { qei } from "../../src/functions/quality/qei";
import { qeiNormalize } from "../../src/functions/quality/normalize";
import { qeiWeights } from "../../src/functions/quality/weights";
import { qeiBod } from "../../src/functions/quality/bod";
import { qeiClean } from "../../src/functions/quality/clean";
import { qeiMpi } from "../../src/functions/quality/mpi";
import { qeiCount } from "../../src/functions/quality/count";
import { qeiOutrank } from "../../src/functions/quality/outrank";
import { qeiPca } from "../../src/functions/quality/pca";
import { qeiRegression } from "../../src/functions/time/regression";
import { qeiAlpha } from "../../src/functions/quality/alpha";
import { qeiCorrelation } from "../../src/functions/quality/correlation";
import { qeiStats } from "../../src/functions/quality/stats";
import { qeiTipping } from "../../src/functions/quality/tipping";
import { qeiForecast } from "../../src/functions/time/forecast";
import { qeiTrend } from "../../src/functions/time/trend";
import { call, cells } from "../support/call";
import { installCustomFunctions, shown } from "../support/excel";

beforeAll(installCustomFunctions);

/** 0.3 but for its last digit. */
const a = 0.1 + 0.2;
const columnOf = (...values: unknown[]) => values.map((value) => [value]);
const flat = (result: unknown) => cells(result).flat();

describe("what ties", () => {
  test("percentile ranks and average ranks of 0.3 and 0.1 + 0.2, in both directions", () => {
    const data = columnOf(a, 0.3, 0.5);
    expect(flat(call(qeiNormalize, data, "percentile"))).toEqual([0, 0, 100]);
    expect(flat(call(qeiNormalize, data, "percentile", -1))).toEqual([50, 50, 0]);
    expect(flat(call(qeiOutrank, data, null, null, "borda"))).toEqual([0.5, 0.5, 2]);
    expect(flat(call(qeiOutrank, data, null, -1, "borda"))).toEqual([1.5, 1.5, 0]);
  });

  test("pairs in an outranking", () => {
    expect(call(qeiOutrank, columnOf(a, 0.3), null, null, "matrix")).toEqual([
      [0, 0.5],
      [0.5, 0],
    ]);
    expect(flat(call(qeiOutrank, columnOf(a, 0.3)))).toEqual([0, 0]);
  });

  test("rank correlations, a gap in the other column included", () => {
    const data = [
      [a, 1],
      [0.3, 2],
      [0.5, 3],
      [0.6, ""],
    ];
    // Average ranks 1.5, 1.5, 3 against 1, 2, 3: √3/2; two of three pairs in order: 2/√6.
    expect(call(qeiCorrelation, data, "spearman")[0][1]).toBeCloseTo(Math.sqrt(3) / 2, 14);
    expect(call(qeiCorrelation, data, "kendall")[0][1]).toBeCloseTo(2 / Math.sqrt(6), 14);
  });

  test("Mann–Kendall: a tie is no rise", () => {
    const rows = call(qeiTrend, columnOf(a, 0.3, 0.5));
    const tau = rows.find(([name]: [string]) => name.includes("tau"));
    expect(tau[1]).toBeCloseTo(2 / Math.sqrt(6), 14);
  });

  test("two units that differ by rounding only tie at every weight", () => {
    const data = [
      [a, 5],
      [0.3, 5],
      [0.5, 9],
    ];
    expect(call(qeiTipping, data, [[1, 3]], 1, 2)).toEqual([[0.25, 0.75]]);
  });
});

describe("what meets a threshold", () => {
  test("1 − 0.9 meets 0.1, from above and from below", () => {
    expect(call(qeiCount, [[1 - 0.9]], 0.1)).toEqual([[1, true]]);
    expect(call(qeiCount, [[0.1]], 1 - 0.9, null, null, -1)).toEqual([[1, true]]);
    expect(call(qeiCount, [[0.0999]], 0.1)).toEqual([[0, false]]);
  });

  test("the mean of 1, 1 and 0.85 meets 0.95", () => {
    const scores = call(qei, [[1, 1, 0.85]], null, null, "none");
    expect(call(qeiCount, scores, 0.95)).toEqual([[1, true]]);
  });

  test("scores at the threshold of exposure: three quarters of the jobs, not a half", () => {
    const scores = columnOf(59.99999999999999, 60, 80, 10);
    expect(call(esiExposure, columnOf(1, 1, 1, 1), scores, 60).flat()).toContain(0.75);
  });

  test("units at the cuts of exposure and quality are exposed, and of high quality", () => {
    const [[words]] = cells(call(esiRisk, [[10]], [[1 - 0.9]], [[59.99999999999999]], 0.1, 60));
    expect(words).toBe("exposed, high quality");
  });

  test("jobs of the same quality are one block: no group of five grows by 100 % while the next loses all", () => {
    const rows = call(esiQuintiles, columnOf(1, 1), columnOf(0, 2), columnOf(60, 59.99999999999999), 2);
    expect(rows[1].slice(1)).toEqual([1, 1, 0, 0]);
    expect(rows[2].slice(1)).toEqual([1, 1, 0, 0]);
  });

  test("sectors of the same exposure are one block", () => {
    const jobs = columnOf(1, 1);
    const rows = call(esiImpact, jobs, jobs, columnOf(1, 1), columnOf(1, 3), columnOf(a, 0.3), 2);
    expect(rows[1].slice(1)).toEqual(rows[2].slice(1));
  });
});

describe("outliers", () => {
  test("a value on the fence is none, in any unit of measurement", () => {
    // Quartiles 2.1 and 2.5: the lower fence is 1.5.
    const data = [2.1, 2.7, 1.5, 2.5, 2.2];
    for (const unit of [1, 10, 0.1, 3, 7, 1 / 3]) {
      const column = columnOf(...data.map((value) => value * unit));
      for (const word of ["drop", "iqr"]) expect(call(qeiClean, column, word)).toEqual(column);
      expect(call(qeiStats, column)[1][10]).toBe(0);
    }
  });

  test("extremes that tie are moved, and counted, together", () => {
    const column = columnOf(...Array.from({ length: 40 }, (_, i) => i % 5), 1000, 1000 + 1e-11);
    expect(flat(call(qeiClean, column, "winsorize", null, 1)).slice(-2)).toEqual([1000, 1000 + 1e-11]);
    expect(flat(call(qeiClean, column, "winsorize", null, 2)).slice(-2)).toEqual([4, 4]);
  });

  test("a unit of measurement decides nothing", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 12 });
    const words = fc.constantFrom("drop", "iqr", "mad", "winsorize");
    fc.assert(
      fc.property(tenths, words, fc.constantFrom(10, 0.1, 3), (values, word, unit) => {
        const before = columnOf(...values.map((value) => value / 10));
        const after = columnOf(...values.map((value) => (value / 10) * unit));
        const treated = flat(call(qeiClean, before, word));
        flat(call(qeiClean, after, word)).forEach((value, i) => {
          expect(value === after[i][0]).toBe(treated[i] === before[i][0]);
          if (value === "") expect(treated[i]).toBe("");
          else expect(value).toBeCloseTo((treated[i] as number) * unit, 10);
        });
        expect(call(qeiStats, after)[1][10]).toBe(call(qeiStats, before)[1][10]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a column that is constant but for rounding is constant", () => {
  const near = [0.3, a, 0.3, 0.3];
  const even = [0.3, 0.3, 0.3, 0.3];
  const other = [1, 5, 2, 4];
  const beside = (column: number[]) => column.map((value, i) => [other[i], value]);

  /** What a call returns or throws, errors as their messages. */
  function outcome(run: () => unknown): unknown {
    try {
      return (run() as unknown[][]).map((row) =>
        row.map((cell) => (cell instanceof Error ? cell.message : cell)),
      );
    } catch (error) {
      return (error as Error).message;
    }
  }

  const calls: [string, (column: number[]) => unknown][] = [
    ...["minmax", "minmax1", "zscore", "percentile"].flatMap(
      (word): [string, (column: number[]) => unknown][] => [
        [`QEI ${word}`, (column) => call(qei, beside(column), null, null, word)],
        [`QEI.NORMALIZE ${word}`, (column) => call(qeiNormalize, beside(column), word)],
      ],
    ),
    ...["stdev", "entropy", "entropyraw", "critic", "pca", "gini", "merec", "balance"].map(
      (word): [string, (column: number[]) => unknown] => [
        `QEI.WEIGHTS ${word}`,
        (column) => call(qeiWeights, beside(column), word),
      ],
    ),
    ...["winsorize", "treat", "iqr", "mad", "drop"].map((word): [string, (column: number[]) => unknown] => [
      `QEI.CLEAN ${word}`,
      (column) => [
        call(qeiClean, columnOf(...column), word, null, 0).map(
          ([cell]: unknown[], i: number) => cell === column[i],
        ),
      ],
    ]),
    ["QEI.STATS", (column) => call(qeiStats, columnOf(...column)).map((row: unknown[]) => row.slice(7))],
    ["QEI.MPI", (column) => call(qeiMpi, beside(column))],
    ["QEI.MPI adjusted", (column) => call(qeiMpi, beside(column), null, "adjusted")],
    ["QEI.BOD", (column) => call(qeiBod, beside(column))],
    ["QEI.PCA", (column) => call(qeiPca, beside(column))],
    ["QEI.ALPHA", (column) => call(qeiAlpha, beside(column))],
    ...["pearson", "spearman", "kendall"].map((word): [string, (column: number[]) => unknown] => [
      `QEI.CORRELATION ${word}`,
      (column) => call(qeiCorrelation, beside(column), word),
    ]),
    [
      "QEI.TREND",
      // The growth from the first to the last is shown as it is.
      (column) =>
        call(qeiTrend, columnOf(...column))
          .map((row: unknown[]) => row.map(shown))
          .filter(([name]: unknown[]) => name !== "CAGR"),
    ],
    ["QEI.TREND over equal times", (column) => call(qeiTrend, columnOf(...other), columnOf(...column))],
    ["QEI.FORECAST", (column) => call(qeiForecast, columnOf(...column), 1)],
    ["QEI.REGRESSION on it", (column) => call(qeiRegression, columnOf(...other), columnOf(...column))],
    ["QEI.REGRESSION of it", (column) => call(qeiRegression, columnOf(...column), columnOf(...other))],
  ];

  test.each(calls)("%s", (_name, run) => {
    expect(outcome(() => run(near))).toEqual(outcome(() => run(even)));
  });
});
