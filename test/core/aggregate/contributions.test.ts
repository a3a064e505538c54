import { contributions } from "../../../src/core/aggregate/contributions";
import { matrixFromRows } from "../../../src/core/matrix";
import { type IndexDefinition, qualityIndex } from "../../../src/core/qei";
import { problemFrom } from "../../support/expectIndexError";

const definition: IndexDefinition = {
  weights: Float64Array.of(2, 1, 1),
  directions: [1, 1, 1],
  normalization: "none",
  aggregation: "arithmetic",
  goalposts: null,
  coverage: 0.5,
};

test("points are weighted values over the weight present", () => {
  const { points, problems } = contributions(
    matrixFromRows([
      [8, 4, 4],
      [8, 4, NaN],
      [NaN, NaN, 1],
    ]),
    definition,
  );
  expect([...points.values]).toEqual([4, 16 / 3, NaN, 1, 4 / 3, NaN, 1, NaN, NaN]);
  expect([...problems.keys()]).toEqual([2]);
});

test("under sum the weights are used as given", () => {
  const { points } = contributions(matrixFromRows([[8, 4, 4]]), { ...definition, aggregation: "sum" });
  expect([...points.values]).toEqual([16, 4, 4]);
});

test("an indicator of weight 0 contributes 0 where it is present and stays missing where it is not", () => {
  const weights = Float64Array.of(1, 0, 1);
  const { points } = contributions(
    matrixFromRows([
      [8, 5, 4],
      [8, NaN, 4],
      [8, -5, 4],
    ]),
    { ...definition, weights },
  );
  expect([...points.values]).toEqual([4, 4, 4, 0, NaN, 0, 2, 2, 2]);
});

test("rows add up to the index", () => {
  const data = matrixFromRows([
    [3, 7, 1],
    [9, 2, NaN],
    [4, 4, 8],
  ]);
  const full = { ...definition, normalization: "minmax" } as const;
  const { points } = contributions(data, full);
  const { scores } = qualityIndex(data, full);
  scores.forEach((score, row) => {
    const parts = [0, 1, 2].map((j) => points.values[j * 3 + row]).filter((value) => !Number.isNaN(value));
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(score, 12);
  });
});

test("scores that are no sums are refused", () => {
  for (const aggregation of ["geometric", "harmonic", "min"] as const) {
    expect(
      problemFrom(() => contributions(matrixFromRows([[1, 2, 3]]), { ...definition, aggregation })),
    ).toEqual({
      code: "contributionsAggregation",
      parameters: { aggregation },
    });
  }
});
