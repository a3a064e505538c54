import { applicableMethods } from "../../../src/core/analyze/applicableMethods";
import { matrixFromRows } from "../../../src/core/matrix";
import { type IndexDefinition, prepareIndex } from "../../../src/core/qei";

const data = matrixFromRows([
  [10, 5],
  [8, 8],
  [4, 9],
]);
const definition: IndexDefinition = {
  weights: Float64Array.of(0.5, 0.5),
  directions: [1, 1],
  normalization: "minmax",
  aggregation: "arithmetic",
  goalposts: { low: Float64Array.of(0, 0), high: Float64Array.of(100, 10) },
  coverage: 2 / 3,
};

const methodsOf = (changed: Partial<IndexDefinition>) =>
  applicableMethods(data, { ...definition, ...changed }, Float64Array.of(0.5, 0.5), [0, 1, 2]);

test("the index's own method is among them with its goalposts, minmax1 keeps them too, the others set them aside", () => {
  const found = methodsOf({});
  const scaled = (word: string) =>
    Array.from(found.find(({ normalization }) => normalization === word)!.normalized.values);
  expect(scaled("minmax")).toEqual([10, 8, 4, 50, 80, 90]);
  expect(scaled("minmax1").map((value) => Math.round(100 * value) / 100)).toEqual([
    10.9, 8.92, 4.96, 50.5, 80.2, 90.1,
  ]);
  expect(scaled("percentile")).toEqual([100, 50, 0, 0, 50, 100]);
  expect(Array.from(prepareIndex(data, definition).normalized.values)).toEqual(scaled("minmax"));
});

test("goalposts that hold for min-max only do not keep the others out", () => {
  const words = new Set(methodsOf({}).map(({ normalization }) => normalization));
  expect([...words]).toEqual(["minmax", "minmax1", "zscore", "percentile", "ratio"]);
});

test("a p of the index's own is among them, the last of each normalization that gives no negative values", () => {
  const found = methodsOf({ aggregation: 3 });
  for (const normalization of ["minmax", "minmax1", "percentile", "ratio"]) {
    const words = found
      .filter((each) => each.normalization === normalization)
      .map((each) => each.aggregation);
    expect(words.indexOf(3)).toBe(words.length - 1);
  }
  // z-scores are negative, which p does not take.
  expect(found.some((each) => each.normalization === "zscore" && each.aggregation === 3)).toBe(false);
  expect(methodsOf({}).some(({ aggregation }) => typeof aggregation === "number")).toBe(false);
});
