import { matrixFromRows } from "../../../src/core/matrix";
import { cellsInAll, pick, placeOf } from "../../../src/core/structure/cellsInAll";
import { equalGroups } from "../../../src/core/structure/change/equalGroups";
import { shares, sharesOf } from "../../../src/core/structure/shares";
import { weightedMedian } from "../../../src/core/structure/inequality/weightedMedian";
import { groupRows as rowsOf } from "../../support/groupRows";
import { problemFrom } from "../../support/expectIndexError";

const vector = (...values: number[]) => Float64Array.from(values);

describe("groups of equal weight", () => {
  test("units on a cut are split in proportion", () => {
    expect(rowsOf(equalGroups(vector(2, 1), vector(30, 10), 2))).toEqual([
      [expect.closeTo(1 / 3, 14), expect.closeTo(2 / 3, 14)],
      [1, 0],
    ]);
    // One unit fills three groups alike.
    expect(rowsOf(equalGroups(vector(1), vector(7), 3))[0]).toEqual(
      [1, 1, 1].map(() => expect.closeTo(1 / 3, 14)),
    );
  });

  test("units of one value share the cut, whatever their order", () => {
    expect(rowsOf(equalGroups(vector(1, 1), vector(30, 10), 2))).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test("a unit without weight goes where its value falls, on a cut to the upper group, above all to the last", () => {
    const parts = rowsOf(equalGroups(vector(1, 2, 3, 4), vector(10, 0, 10, 0), 2));
    expect(parts).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(rowsOf(equalGroups(vector(0, 1, 2), vector(0, 10, 10), 2))[0]).toEqual([1, 0]);
  });

  test("a running total that is the same as a cut but for rounding stands on it", () => {
    // Sixteen jobs of 0.1 in sixteen groups: no sum of their shares is a whole number of groups in binary.
    const many = Array.from({ length: 16 }, (_, i) => i);
    const even = rowsOf(equalGroups(vector(...many), vector(...many.map(() => 0.1)), 16));
    expect(even).toEqual(many.map((_, i) => many.map((__, group) => (group === i ? 1 : 0))));
    // 1e-12 of a group is on the cut behind the nineteenth of twenty groups, not behind the first of two.
    const last = equalGroups(vector(1, 2), vector(19 + 1e-12, 1 - 1e-12), 20);
    expect(rowsOf(last)[0][19]).toBe(0);
    const first = equalGroups(vector(1, 2), vector(1 + 1e-12, 1 - 1e-12), 2);
    expect(rowsOf(first)[0][1]).toBeCloseTo(1e-12, 14);
    expect(rowsOf(first)[0][1]).toBeGreaterThan(0);
  });

  test("a job that fills several groups is split over each it touches", () => {
    const parts = rowsOf(equalGroups(vector(1, 2, 3), vector(5, 14, 1), 4));
    expect(parts).toEqual([
      [1, 0, 0, 0],
      [0, 5 / 14, 5 / 14, expect.closeTo(4 / 14, 14)],
      [0, 0, 0, 1],
    ]);
  });

  test("thirds that do not come out even in binary leave no slivers", () => {
    const parts = rowsOf(equalGroups(vector(1, 2, 3), vector(0.1, 0.1, 0.1), 3));
    expect(parts).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  test("only units on a cut are kept as parts: of a million units hardly one", () => {
    const { groupOf, splits } = equalGroups(vector(1, 2, 3, 4, 5, 6), vector(1, 1, 1, 0, 2, 1), 2);
    expect(Array.from(groupOf)).toEqual([0, 0, 0, 1, 1, 1]);
    expect(splits).toEqual([]);
    expect(equalGroups(vector(1, 2, 3), vector(1, 2, 1), 2).splits).toEqual([vector(0.5, 0.5)]);
  });
});

describe("the weighted median", () => {
  test("passes one half, or lies between two neighbors", () => {
    expect(weightedMedian(vector(3, 1, 2), vector(1, 1, 1))).toBe(2);
    expect(weightedMedian(vector(3, 1, 2, 4), vector(1, 1, 1, 1))).toBe(2.5);
    expect(weightedMedian(vector(1, 2, 3), vector(5, 1, 1))).toBe(1);
    expect(weightedMedian(vector(1, 5, 9), vector(2, 1, 1))).toBe(3);
    expect(weightedMedian(vector(1, 5, 9), vector(1, 1, 2))).toBe(7);
    expect(weightedMedian(vector(7), vector(2))).toBe(7);
  });

  /** As the definition says, by sorting. */
  function bySorting(values: readonly number[], weights: readonly number[]): number {
    const order = values.map((_, i) => i).filter((i) => weights[i] > 0);
    order.sort((a, b) => values[a] - values[b]);
    const half = weights.reduce((all, each) => all + each, 0) / 2;
    let running = 0;
    for (const [rank, i] of order.entries()) {
      running += weights[i];
      const next = values[order[rank + 1]];
      if (running === half && next > values[i]) return (values[i] + next) / 2;
      if (running > half) return values[i];
    }
    throw new Error("no weight");
  }

  function orders(items: readonly number[]): number[][] {
    if (items.length < 2) return [[...items]];
    return items.flatMap((item, i) =>
      orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
    );
  }

  test("whatever the order of the values, and wherever the half falls", () => {
    for (const weights of [
      [1, 1, 1, 1, 1],
      [1, 1, 1, 1, 4],
      [4, 1, 1, 1, 1],
      [1, 3, 0, 2, 2],
      [9, 1, 1, 1, 1],
      [1, 1, 1, 1, 9],
      [2, 1, 1, 1, 1],
    ]) {
      for (const values of [...orders([1, 2, 4, 8, 16]), ...orders([1, 2, 2, 4, 4])]) {
        expect(weightedMedian(vector(...values), vector(...weights))).toBe(bySorting(values, weights));
      }
    }
  });

  test("a half reached but for rounding is a half, whatever the unit of the weights", () => {
    for (const unit of [1e-9, 1, 1e15, 1e20 / 3, 1e20 / 7, 1e20 / 9]) {
      const small = [0.1 * unit, 0.2 * unit];
      // 0.1 + 0.2 is not 0.3 in binary.
      for (const whole of [0.3 * unit, small[0] + small[1]]) {
        expect(weightedMedian(vector(1, 2, 4), vector(...small, whole))).toBe(3);
        expect(weightedMedian(vector(4, 3, 1), vector(...small, whole))).toBe(2);
      }
    }
    // A hundred-millionth more is not.
    expect(weightedMedian(vector(1, 2, 4), vector(0.1, 0.2, 0.3 + 1e-8))).toBe(4);
    expect(weightedMedian(vector(1, 2, 4), vector(0.1, 0.2 + 1e-8, 0.3))).toBe(2);
  });

  test("weights whose total does not fit a double are refused", () => {
    expect(problemFrom(() => weightedMedian(vector(1, 2), vector(1e308, 1e308))).code).toBe(
      "resultNotFinite",
    );
  });

  test("values without weight have no say, not even as neighbors", () => {
    expect(weightedMedian(vector(1, 2, 3), vector(1, 0, 1))).toBe(2);
    expect(weightedMedian(vector(1, 2.9, 3), vector(1, 0, 1))).toBe(2);
    expect(weightedMedian(vector(0, 4, 100), vector(0, 3, 0))).toBe(4);
  });

  test("the arguments stay as they are", () => {
    const [values, weights] = [vector(3, 1, 2), vector(1, 2, 3)];
    weightedMedian(values, weights);
    expect(Array.from(values)).toEqual([3, 1, 2]);
    expect(Array.from(weights)).toEqual([1, 2, 3]);
  });
});

describe("shares", () => {
  test("blank cells stay blank and count for nothing", () => {
    expect(Array.from(shares(matrixFromRows([[1, NaN, 3]])))).toEqual([0.25, NaN, 0.75]);
  });

  test("totals beyond the largest double, and the smallest figures there are", () => {
    expect(Array.from(shares(matrixFromRows([[1.5e308, 0.5e308]])))).toEqual([0.75, 0.25]);
    expect(Array.from(sharesOf(vector(5e-324, 5e-324), "before"))).toEqual([0.5, 0.5]);
  });

  test("what has no shares is named", () => {
    expect(problemFrom(() => shares(matrixFromRows([[0, NaN]]))).code).toBe("employmentTotalZero");
    expect(problemFrom(() => shares(matrixFromRows([[NaN]]))).code).toBe("employmentEmpty");
    expect(problemFrom(() => shares(matrixFromRows([[1], [-2]])))).toEqual({
      code: "cellNegative",
      parameters: { argument: "employment", row: 2, column: 1, value: -2 },
    });
    expect(problemFrom(() => sharesOf(vector(0), "local0"))).toEqual({
      code: "totalZero",
      parameters: { argument: "local0" },
    });
    expect(problemFrom(() => sharesOf(vector(), "after")).code).toBe("argumentEmpty");
  });
});

test("cells known in all ranges, and their place", () => {
  const first = matrixFromRows([
    [1, 2],
    [NaN, 4],
  ]);
  const second = matrixFromRows([
    [1, NaN],
    [3, 5],
  ]);
  const positions = cellsInAll(first, second);
  expect(Array.from(positions)).toEqual([0, 3]);
  expect(Array.from(pick(second.values, positions))).toEqual([1, 5]);
  expect(placeOf(first, 3)).toEqual({ row: 2, column: 2 });
  expect(placeOf(first, 2)).toEqual({ row: 1, column: 2 });
  expect(Number.isNaN(first.values[1])).toBe(true);
});
