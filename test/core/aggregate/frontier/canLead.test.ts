import { type Leadership, leaders } from "../../../../src/core/aggregate/frontier/canLead";
import { createMatrix, type Matrix } from "../../../../src/core/matrix";
import { type Direction } from "../../../../src/core/options";

function tableOf(...rows: number[][]): Matrix {
  const matrix = createMatrix(rows.length, rows[0].length);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * rows.length + i] = value)));
  return matrix;
}

function ask(data: Matrix, minimum = 0): (Leadership | null)[] {
  const up = new Array<Direction>(data.columns).fill(1);
  return leaders(data, { directions: up, normalization: "none", goalposts: null }, minimum).answers;
}

const answers = (found: (Leadership | null)[]) => found.map((answer) => answer && answer.canLead);
const weightsOf = (found: (Leadership | null)[], unit: number) => Array.from(found[unit]!.weights!);

test("a unit short of the leaders' line by a billionth of the range cannot lead; by less than rounding it can", () => {
  expect(answers(ask(tableOf([0, 100], [100, 0], [50 - 1e-7, 50 - 1e-7])))).toEqual([true, true, false]);
  expect(answers(ask(tableOf([0, 100], [100, 0], [50 - 1e-12, 50 - 1e-12])))).toEqual([true, true, true]);
});

test("the same line in thousandths and in millions: the tie is relative to the widest range", () => {
  for (const size of [1e-3, 1e6]) {
    const data = tableOf([0, size], [size, 0], [size * (0.5 - 1e-9), size * (0.5 - 1e-9)]);
    expect(answers(ask(data))).toEqual([true, true, false]);
  }
});

test("the tie is relative to the range, not to the size of the values", () => {
  for (const from of [1e6, -1e6]) {
    const short = from + 50 - 1e-5;
    expect(answers(ask(tableOf([from, from + 100], [from + 100, from], [short, short])))).toEqual([
      true,
      true,
      false,
    ]);
  }
});

test("a unit as good as the best on one indicator is joint first with all the weight there", () => {
  const found = ask(tableOf([9, 9], [9, 1], [8.999, 8.999]));
  expect(answers(found)).toEqual([true, true, false]);
  expect(weightsOf(found, 1)).toEqual([1, 0]);
});

test("weights that are nothing but rounding are 0, and the sum is 1", () => {
  const found = ask(tableOf([10, 0, 0], [0, 10, 0], [0, 0, 10]));
  found.forEach((_, unit) => {
    const weights = weightsOf(found, unit);
    weights.forEach((weight) => expect(weight === 0 || weight > 1e-12).toBe(true));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 15);
  });
});

test("a least weight of 1/k leaves no choice: the largest mean leads, with equal weights", () => {
  const found = ask(tableOf([10, 0], [4, 7], [0, 10]), 0.5);
  expect(answers(found)).toEqual([false, true, false]);
  weightsOf(found, 1).forEach((weight) => expect(weight).toBeCloseTo(0.5, 12));
});

test("a least weight counts as the sum of the minimum and a share of the rest", () => {
  // With weights 1 − v and v, (10, 0) beats (6, 6) where v is at most 0.4.
  expect(answers(ask(tableOf([10, 0], [6, 6]), 0.39))).toEqual([true, true]);
  expect(answers(ask(tableOf([10, 0], [6, 6]), 0.41))).toEqual([false, true]);
  expect(Math.min(...weightsOf(ask(tableOf([10, 0], [6, 6]), 0.39), 0))).toBeGreaterThanOrEqual(0.39 - 1e-12);
});

test("one complete unit leads with equal weights; the others are told what they lack", () => {
  const data = tableOf([1, 2], [3, NaN], [NaN, NaN]);
  const { answers: found, problems } = leaders(
    data,
    { directions: [1, 1], normalization: "none", goalposts: null },
    0,
  );
  expect(found[0]).toEqual({ canLead: true, weights: Float64Array.of(0.5, 0.5) });
  expect([found[1], found[2]]).toEqual([null, null]);
  expect([problems.get(1)!.code, problems.get(2)!.code]).toEqual(["unitNeedsAll", "unitEmpty"]);
});

test("units that are all alike lead together", () => {
  expect(answers(ask(tableOf([3, 3], [3, 3], [3, 3])))).toEqual([true, true, true]);
});

test("values over the whole range of numbers", () => {
  const most = 1.7e308;
  expect(answers(ask(tableOf([most, -most], [-most, most], [-most, -most])))).toEqual([true, true, false]);
});

test("an indicator with a normalization of its own is compared on that scale", () => {
  const data = tableOf([0, 100], [10, 0], [4, 40]);
  const scaling = { directions: [1, 1] as Direction[], goalposts: null, normalization: "none" } as const;
  // Below the line from one leader to the other; half-way between them in ranks, and so on it.
  expect(answers(leaders(data, scaling, 0).answers)).toEqual([true, true, false]);
  const byRank = { ...scaling, ownNormalizations: ["percentile", "percentile"] } as const;
  expect(answers(leaders(data, byRank, 0).answers)).toEqual([true, true, true]);
});
