import { aggregate } from "../../../src/core/aggregate/aggregate";
import { matrixFromRows } from "../../../src/core/matrix";
import { type Aggregation } from "../../../src/core/options";

const weights = Float64Array.of(0.5, 0.3, 0.2);
const run = (rows: number[][], aggregation: Aggregation, coverage = 2 / 3, w = weights) => {
  const { scores, problems } = aggregate(matrixFromRows(rows), w, aggregation, coverage);
  return { scores: [...scores], problems: Object.fromEntries(problems) };
};

test("each rule on one unit, by hand", () => {
  const unit = [[80, 50, 20]];
  expect(run(unit, "arithmetic").scores[0]).toBeCloseTo(59, 12);
  expect(run(unit, "sum", 1, Float64Array.of(5, 3, 2)).scores[0]).toBe(590);
  expect(run(unit, "geometric").scores[0]).toBeCloseTo(80 ** 0.5 * 50 ** 0.3 * 20 ** 0.2, 12);
  expect(run(unit, "harmonic").scores[0]).toBeCloseTo(1 / (0.5 / 80 + 0.3 / 50 + 0.2 / 20), 12);
  expect(run(unit, "min").scores[0]).toBe(20);
});

test("weights are rescaled over the indicators present in each unit", () => {
  const units = [
    [80, 50, 20],
    [80, NaN, 20],
  ];
  expect(run(units, "arithmetic").scores[1]).toBeCloseTo((0.5 * 80 + 0.2 * 20) / 0.7, 12);
  expect(run(units, "geometric").scores[1]).toBeCloseTo((80 ** 0.5 * 20 ** 0.2) ** (1 / 0.7), 12);
  expect(run(units, "harmonic").scores[1]).toBeCloseTo(0.7 / (0.5 / 80 + 0.2 / 20), 12);
  expect(run(units, "min").scores[1]).toBe(20);
  for (const rule of ["arithmetic", "geometric", "harmonic", "min"] as const) {
    expect(run(units, rule).scores[0]).toBe(run(units.slice(0, 1), rule).scores[0]);
  }
});

test("a zero gives 0 under geometric and harmonic, minus zero included", () => {
  for (const rule of ["geometric", "harmonic"] as const) {
    expect(
      run(
        [
          [80, 0, 20],
          [80, -0, 20],
        ],
        rule,
      ).scores,
    ).toEqual([0, 0]);
  }
});

test("a negative value is the problem of its own unit only", () => {
  for (const aggregation of ["geometric", "harmonic"] as const) {
    const { scores, problems } = run(
      [
        [80, -1, -2],
        [80, 50, 20],
        [80, 50, -3],
      ],
      aggregation,
    );
    expect(scores[0]).toBeNaN();
    expect(scores[1]).toBeGreaterThan(0);
    expect(scores[2]).toBeNaN();
    expect(problems).toEqual({
      0: { code: "unitNegative", parameters: { column: 2, aggregation } },
      2: { code: "unitNegative", parameters: { column: 3, aggregation } },
    });
  }
  expect(run([[80, -1, -2]], "arithmetic").scores[0]).toBeCloseTo(39.3, 12);
  expect(run([[80, -1, -2]], "min").scores[0]).toBe(-2);
});

describe("coverage", () => {
  const rows = [
    [1, 2, 3],
    [1, 2, NaN],
    [1, NaN, NaN],
    [NaN, NaN, NaN],
  ];
  test("two of three reach the default of two thirds, one does not", () => {
    for (const rule of ["arithmetic", "geometric", "harmonic", "min"] as const) {
      const { scores, problems } = run(rows, rule);
      expect(scores.map(Number.isFinite)).toEqual([true, true, false, false]);
      expect(problems).toEqual({
        2: { code: "unitCoverage", parameters: { present: 1, of: 3, needed: 2 } },
        3: { code: "unitEmpty", parameters: {} },
      });
    }
  });
  test("0 scores whatever has one value, never nothing", () => {
    expect(run(rows, "min", 0).scores).toEqual([1, 1, 1, NaN]);
  });
  test("1 asks for every indicator", () => {
    expect(run(rows, "arithmetic", 1).problems[1]).toEqual({
      code: "unitCoverage",
      parameters: { present: 2, of: 3, needed: 3 },
    });
  });
  test("a share that is off by rounding still counts as reached", () => {
    expect(run(rows, "arithmetic", 2 / 3 + 5e-10).scores.map(Number.isFinite)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(run(rows, "arithmetic", 2 / 3 + 5e-9).scores.map(Number.isFinite)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test("an indicator of weight 0 does not count", () => {
    const w = Float64Array.of(1, 1, 0);
    expect(
      run(
        [
          [1, 3, NaN],
          [1, NaN, 9],
        ],
        "arithmetic",
        1,
        w,
      ),
    ).toEqual({
      scores: [2, NaN],
      problems: { 1: { code: "unitCoverage", parameters: { present: 1, of: 2, needed: 2 } } },
    });
    expect(run([[7, 3, -9]], "min", 1, w).scores).toEqual([3]);
    expect(run([[7, 3, -9]], "geometric", 1, w).problems).toEqual({});
  });
});

test("a sum needs every indicator", () => {
  expect(run([[1, 2, NaN]], "sum", 0).problems).toEqual({
    0: { code: "unitIncomplete", parameters: { present: 2, of: 3 } },
  });
});

test("a score beyond the number range is that unit's error, never Infinity", () => {
  const { scores, problems } = run(
    [
      [1e308, 1e308, 1e308],
      [1, 1, 1],
    ],
    "sum",
    1,
    Float64Array.of(1, 1, 1),
  );
  expect(scores).toEqual([NaN, 3]);
  expect(problems).toEqual({ 0: { code: "resultNotFinite", parameters: {} } });
});
