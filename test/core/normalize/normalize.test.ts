import fc from "fast-check";
import { columnOf, matrixFromRows, valueAt } from "../../../src/core/matrix";
import { type Goalposts } from "../../../src/core/normalize/goalposts";
import { columnScales, normalize } from "../../../src/core/normalize/normalize";
import { type Direction, type Normalization, normalizations } from "../../../src/core/options";
import { problemFrom } from "../../support/expectIndexError";

const column = (...values: number[]) => matrixFromRows(values.map((value) => [value]));
/** Equal to 12 decimals, with NaN where NaN is expected. */
const expectClose = (values: number[], expected: number[]) =>
  expect(values).toEqual(expected.map((value) => (Number.isNaN(value) ? NaN : expect.closeTo(value, 12))));

const run = (
  values: number[],
  method: Normalization,
  direction: Direction = 1,
  goalposts: Goalposts | null = null,
) => [...normalize(column(...values), method, [direction], goalposts).values];
const posts = (low: number, high: number): Goalposts => ({
  low: Float64Array.of(low),
  high: Float64Array.of(high),
});

describe("each method, positive and negative, with a gap", () => {
  const values = [2, NaN, 4, 12, 4];
  const cases: [Normalization, number[], number[]][] = [
    ["minmax", [0, NaN, 20, 100, 20], [100, NaN, 80, 0, 80]],
    ["minmax1", [1, NaN, 20.8, 100, 20.8], [100, NaN, 80.2, 1, 80.2]],
    ["percentile", [0, NaN, 100 / 3, 100, 100 / 3], [100, NaN, 100 / 3, 0, 100 / 3]],
    ["ratio", [100 / 6, NaN, 100 / 3, 100, 100 / 3], [100, NaN, 50, 100 / 6, 50]],
    ["none", values, [-2, NaN, -4, -12, -4]],
  ];
  test.each(cases)("%s", (method, positive, negative) => {
    expectClose(run(values, method), positive);
    expectClose(run(values, method, -1), negative);
  });
  test("zscore of a value that is the mean is 0, whatever the order of the rows", () => {
    const values = [0, 0.15, 0.02, 0.15, 0.07, 0.09, 0.36, 0.12];
    const reordered = [0.15, 0.36, 0.15, 0.12, 0.02, 0.09, 0, 0.07];
    for (const direction of [1, -1] as const) {
      expect(run(values, "zscore", direction)[7]).toBe(0);
      expect(run(reordered, "zscore", direction)[3]).toBe(0);
    }
  });

  test("zscore uses the sample deviation", () => {
    const sd = Math.sqrt((3.5 ** 2 + 1.5 ** 2 * 2 + 6.5 ** 2) / 3);
    const expected = [-3.5 / sd, NaN, -1.5 / sd, 6.5 / sd, -1.5 / sd];
    expectClose(run(values, "zscore"), expected);
    expectClose(
      run(values, "zscore", -1),
      expected.map((value) => -value),
    );
  });
});

test("the best and the worst of a column get exactly the ends of the scale", () => {
  expect(run([0.1, 0.3, 0.7], "minmax")).toEqual([0, expect.any(Number), 100]);
  expect(run([0.1, 0.3, 0.7], "minmax1", -1)).toEqual([100, expect.any(Number), 1]);
});

test("goalposts replace the column's extremes and scores are clipped to the scale", () => {
  expect(run([10, 20, 50, 90], "minmax", 1, posts(20, 80))).toEqual([0, 0, 50, 100]);
  expect(run([10, 20, 50, 90], "minmax", -1, posts(20, 80))).toEqual([100, 100, 50, 0]);
  expect(run([10, 50, 90], "minmax1", 1, posts(20, 80))).toEqual([1, 50.5, 100]);
});

test("one goalpost alone leaves the other end to the data", () => {
  expect(run([10, 20, 50], "minmax", 1, posts(0, NaN))).toEqual([20, 40, 100]);
  expect(run([10, 20, 50], "minmax", 1, posts(NaN, 110))).toEqual([0, 10, 40]);
});

test("a single row can be scored against two goalposts, not against itself", () => {
  expect(run([5], "minmax", 1, posts(0, 10))).toEqual([50]);
  expect(problemFrom(() => run([5], "minmax", 1, posts(0, NaN)))).toEqual({
    code: "oneRow",
    parameters: { normalization: "minmax" },
  });
  for (const method of normalizations.filter((word) => word !== "none")) {
    expect(problemFrom(() => run([5], method)).code).toBe("oneRow");
  }
  expect(run([5], "none")).toEqual([5]);
});

test("a constant column is named", () => {
  const data = matrixFromRows([
    [1, 5],
    [2, 5],
    [3, NaN],
  ]);
  for (const method of ["minmax", "minmax1", "zscore", "percentile"] as const) {
    expect(problemFrom(() => normalize(data, method, [1, 1]))).toEqual({
      code: "columnConstant",
      parameters: { column: 2, normalization: method },
    });
  }
  expect([...normalize(data, "ratio", [1, 1]).values.slice(3)]).toEqual([100, 100, NaN]);
});

test("a constant column is no problem with goalposts around it, nor with weight 0", () => {
  expect(run([5, 5], "minmax", 1, posts(0, 10))).toEqual([50, 50]);
  const data = matrixFromRows([
    [1, 5],
    [2, 5],
  ]);
  const ignored = normalize(data, "minmax", [1, 1], null, Float64Array.of(1, 0));
  expect([...ignored.values]).toEqual([0, 100, NaN, NaN]);
});

test("a column without any value stays missing under every method", () => {
  const data = matrixFromRows([
    [1, NaN],
    [2, NaN],
  ]);
  for (const method of normalizations) {
    const result = normalize(data, method, [1, 1]);
    expect([...result.values.slice(2)]).toEqual([NaN, NaN]);
  }
});

test("goalposts out of order are refused, whatever the direction", () => {
  for (const direction of [1, -1] as const) {
    expect(problemFrom(() => run([1, 2], "minmax", direction, posts(8, 3)))).toEqual({
      code: "goalpostsOrder",
      parameters: { position: 1, low: 8, high: 3 },
    });
  }
  expect(problemFrom(() => run([1, 2], "minmax", 1, posts(3, 3))).code).toBe("goalpostsOrder");
  // The given low end lies above everything in the data.
  expect(problemFrom(() => run([1, 2], "minmax", 1, posts(5, NaN)))).toEqual({
    code: "goalpostsOrder",
    parameters: { position: 1, low: 5, high: 2 },
  });
  // Out of order even where the column has no value to score.
  const empty = matrixFromRows([
    [1, NaN],
    [2, NaN],
  ]);
  const both: Goalposts = { low: Float64Array.of(0, 9), high: Float64Array.of(5, 1) };
  expect(problemFrom(() => normalize(empty, "minmax", [1, 1], both)).parameters).toMatchObject({
    position: 2,
  });
});

test("goalposts with another method are refused instead of ignored", () => {
  for (const method of ["zscore", "percentile", "ratio", "none"] as const) {
    expect(problemFrom(() => run([1, 2], method, 1, posts(0, 3)))).toEqual({
      code: "goalpostsUnused",
      parameters: { normalization: method },
    });
  }
});

describe("ratio names the cell it cannot take", () => {
  test("a negative value", () =>
    expect(problemFrom(() => run([1, -2], "ratio"))).toEqual({
      code: "ratioNegative",
      parameters: { row: 2, column: 1, value: -2 },
    }));
  test("only zeros", () =>
    expect(problemFrom(() => run([0, 0], "ratio"))).toEqual({
      code: "ratioMaximumZero",
      parameters: { column: 1 },
    }));
  test("a zero where less is better", () =>
    expect(problemFrom(() => run([1, 0], "ratio", -1))).toEqual({
      code: "ratioZeroReversed",
      parameters: { row: 2, column: 1, value: 0 },
    }));
  test("a zero where more is better is fine", () => expect(run([0, 4], "ratio")).toEqual([0, 100]));
});

test("values at the ends of the number range stay finite", () => {
  expect(run([-1.7e308, 0, 1.7e308], "minmax")).toEqual([0, 50, 100]);
});

test("the data stay as they were", () => {
  const data = Object.freeze(
    matrixFromRows([
      [1, 9],
      [2, 3],
    ]),
  );
  const before = [...data.values];
  for (const method of normalizations) normalize(data, method, [1, -1]);
  expect([...data.values]).toEqual(before);
  expect(valueAt(data, 0, 1)).toBe(9);
});

test("a negated zero is a plain zero", () => {
  expect(Object.is(run([0, 1], "none", -1)[0], 0)).toBe(true);
  expect(Object.is(run([1, 2, 3], "zscore", -1)[1], 0)).toBe(true);
});

describe("min-max rounds once", () => {
  test("between goalposts 0 and 100 every hundredth is its own score, and 100 less it where less is better", () => {
    const values = Array.from({ length: 10001 }, (_, i) => i / 100);
    expect(run(values, "minmax", 1, posts(0, 100))).toEqual(values);
    expect(run(values, "minmax", -1, posts(0, 100))).toEqual(values.map((value) => 100 - value));
  });

  test.each([
    [0, 7],
    [20, 80],
    [-3, 300],
    [1, 1000],
  ])("between %p and %p every whole number has the score that a division gives", (low, high) => {
    const values = Array.from({ length: high - low + 1 }, (_, i) => low + i);
    const scores = values.map((value) => (100 * (value - low)) / (high - low));
    expect(run(values, "minmax", 1, posts(low, high))).toEqual(scores);
    expect(run(values, "minmax", -1, posts(low, high))).toEqual([...scores].reverse());
    expect(run(values, "minmax")).toEqual(scores);
  });

  test("the ends are the ends of the scale, whatever the range", () => {
    for (const [low, high] of [
      [0.1, 0.7],
      [1 / 3, 49],
      [-1e300, 1e300],
      [0, 5e-324],
      [-Number.MAX_VALUE, Number.MAX_VALUE],
    ]) {
      expect(run([low, high], "minmax")).toEqual([0, 100]);
      expect(run([low, high], "minmax", -1)).toEqual([100, 0]);
      expect(run([low, high], "minmax1")).toEqual([1, 100]);
      expect(run([low, high], "minmax1", -1)).toEqual([100, 1]);
    }
  });

  test("a ratio to 100 is the value, and the highest value is 100 % of itself", () => {
    const values = Array.from({ length: 101 }, (_, i) => i);
    expect(run(values, "ratio")).toEqual(values);
    expect(run([1.5e308, 7.5e307], "ratio")).toEqual([100, 50]);

    for (const highest of [0.07, 49, 1 / 3, 123.4]) {
      expect(run([highest / 3, highest], "ratio")[1]).toBe(100);
      expect(run([highest, highest * 3], "ratio", -1)[0]).toBe(100);
    }
  });
});

test("a scale whose own values are known places changed ones where it would without", () => {
  // 0.1 + 0.2 and 0.3 are the same but for rounding.
  const value = fc.constantFrom(-1, 0, 0.3, 0.1 + 0.2, 0.5, 2, NaN);
  const columns = fc.array(
    fc.tuple(
      value,
      value.filter((each) => !Number.isNaN(each)),
    ),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  let placed = 0;
  fc.assert(
    fc.property(
      columns,
      fc.constantFrom<Direction>(1, -1),
      fc.constantFrom(...normalizations),
      (pairs, sign, way) => {
        const data = matrixFromRows(pairs.map(([own]) => [own]));
        const directions = [sign];
        const scaling = { normalization: way, directions, goalposts: null };
        let normalized;
        try {
          normalized = normalize(data, way, directions);
        } catch {
          return;
        }
        const changed = Float64Array.from(pairs, ([own, other]) => (Number.isNaN(own) ? NaN : other));
        const [known, anew] = [
          columnScales(data, scaling, [0], normalized),
          columnScales(data, scaling, [0]),
        ].map((scaleOf) => {
          const out = new Float64Array(pairs.length);
          scaleOf(0)(changed, 0, out, 0);
          return [...out];
        });
        expect(known).toEqual(anew);
        // By the definition: those behind among the others, the same but for rounding not counted.
        const present = [...columnOf(data, 0)].filter((each) => !Number.isNaN(each));
        if (way === "percentile")
          pairs.forEach(([own], i) => {
            if (Number.isNaN(own)) return expect(known[i]).toBeNaN();
            const others = [...present];
            others.splice(others.indexOf(own), 1);
            const behind = others.filter((other) => sign * (changed[i] - other) > 1e-9).length;
            expect(known[i]).toBeCloseTo((100 * behind) / (present.length - 1), 10);
          });
        placed++;
      },
    ),
    { numRuns: 400 },
  );
  expect(placed).toBeGreaterThan(100);
});
