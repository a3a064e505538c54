import { checkDifferent, type MeanDefinition, tippingPoints } from "../../../src/core/analyze/tippingPoints";
import { IndexError } from "../../../src/core/errors";
import { createMatrix, type Matrix } from "../../../src/core/matrix";

function tableOf(...rows: number[][]): Matrix {
  const matrix = createMatrix(rows.length, rows[0].length);
  rows.forEach((row, i) => row.forEach((value, j) => (matrix.values[j * rows.length + i] = value)));
  return matrix;
}

/** Tipping points of the first two rows on raw values; problems by their code. */
function pointsOf(data: Matrix, weights: number[]): (number | string)[] {
  const up = weights.map(() => 1 as const);
  const definition: MeanDefinition = {
    weights: Float64Array.from(weights),
    directions: up,
    normalization: "none",
    goalposts: null,
  };
  return tippingPoints(data, definition, 0, 1).map(({ tie }) => (typeof tie === "number" ? tie : tie.code));
}

test("leads 3 and −1: t·3 = (1 − t)·1 at a quarter, whatever the present weights", () => {
  expect(pointsOf(tableOf([3, 0], [0, 1]), [0.5, 0.5])).toEqual([0.25, 0.75]);
  expect(pointsOf(tableOf([3, 0], [0, 1]), [0.9, 0.1])).toEqual([0.25, 0.75]);
});

test("a tie on the others is broken by any weight, so 0; a tie on the indicator itself needs all the weight, so 1", () => {
  expect(pointsOf(tableOf([3, 5], [1, 5]), [0.5, 0.5])).toEqual([0, 1]);
});

test("ahead on everything there is none", () => {
  expect(pointsOf(tableOf([3, 5], [1, 2]), [0.5, 0.5])).toEqual(["noTippingPoint", "noTippingPoint"]);
  expect(pointsOf(tableOf([3, 3], [1, 1]), [0.5, 0.5])).toEqual(["noTippingPoint", "noTippingPoint"]);
});

test("alike on everything, they tie at the present weights", () => {
  expect(pointsOf(tableOf([3, 5], [3, 5]), [0.25, 0.75])).toEqual([0.25, 0.75]);
});

test("the only indicator that counts has no others to give way", () => {
  expect(pointsOf(tableOf([3, 0], [0, 4]), [1, 0])).toEqual(["noTippingPoint", 3 / 7]);
});

test("the others keep their proportions: leads 2 and −1 with weights 1 and 3 make −0.25", () => {
  // t·1 + (1 − t)·(2·0.25 − 1·0.75) = 0 at t = 0.25/1.25.
  const [first] = pointsOf(tableOf([1, 2, 0], [0, 0, 1]), [0.2, 0.2, 0.6]);
  expect(first).toBeCloseTo(0.2, 14);
});

test("a gap of positive weight is named; of weight 0 it concerns its own cell only", () => {
  const data = tableOf([3, 0, 4], [0, 1, NaN]);
  expect(pointsOf(data, [0.5, 0.5, 0])).toEqual([0.25, 0.75, "unitMissingValue"]);
  expect(() => pointsOf(data, [0.4, 0.4, 0.2])).toThrow(IndexError);
  try {
    pointsOf(data, [0.4, 0.4, 0.2]);
  } catch (error) {
    expect((error as IndexError).problem).toMatchObject({
      code: "unitMissingValue",
      parameters: { unit: 2, column: 3 },
    });
  }
});

test("an indicator that min-max cannot compare: of weight 0 its own cell says so, else it is refused", () => {
  const data = tableOf([3, 0, 7], [0, 1, 7]);
  const definition = { directions: [1, 1, 1] as const, normalization: "minmax" as const, goalposts: null };
  const pointsWith = (...weights: number[]) =>
    tippingPoints(data, { ...definition, weights: Float64Array.from(weights) }, 0, 1);
  const points = pointsWith(0.5, 0.5, 0);
  expect(points.map(({ tie }) => tie)).toEqual([
    0.5,
    0.5,
    expect.objectContaining({ code: "indicatorUnused" }),
  ]);
  expect(() => pointsWith(0.4, 0.4, 0.2)).toThrow(IndexError);
});

test("two different units", () => {
  expect(() => checkDifferent(2, 3)).not.toThrow();
  expect(() => checkDifferent(2, 2)).toThrow(IndexError);
});
