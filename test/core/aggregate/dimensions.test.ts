import { dimensionScores } from "../../../src/core/aggregate/dimensions";
import { matrixFromRows } from "../../../src/core/matrix";
import { problemFrom } from "../../support/expectIndexError";

const data = matrixFromRows([
  [10, 1, 30, 3],
  [20, 2, NaN, 4],
  [NaN, 5, NaN, NaN],
]);
const groups = ["Pay", "Safety", "Pay", "Safety"];

test("dimensions come in order of first appearance, weights are relative within them", () => {
  const { names, scores } = dimensionScores(data, groups, Float64Array.of(3, 1, 1, 1), "arithmetic", 0.5);
  expect(names).toEqual(["Pay", "Safety"]);
  expect([...scores.values]).toEqual([15, 20, NaN, 2, 3, 5]);
});

test("an indicator of weight 0 beside others counts for nothing, and weights may be as large as a double", () => {
  const { scores } = dimensionScores(data, groups, Float64Array.of(0, 1e308, 1, 1e308), "arithmetic", 1);
  expect([...scores.values]).toEqual([30, NaN, NaN, 2, 3, NaN]);
});

test("a gap is the problem of its own dimension only", () => {
  const { problems } = dimensionScores(data, groups, Float64Array.of(1, 1, 1, 1), "arithmetic", 1);
  expect(problems.map((causes) => [...causes.keys()])).toEqual([[1, 2], [2]]);
});

test("a sum takes weights as given", () => {
  const { scores } = dimensionScores(data, groups, Float64Array.of(1, 2, 3, 4), "sum", 1);
  expect(scores.values[0]).toBe(100);
  expect(scores.values[3]).toBe(14);
});

test("a dimension with only zero weights is named", () => {
  expect(
    problemFrom(() => dimensionScores(data, groups, Float64Array.of(0, 1, 0, 1), "arithmetic", 1)),
  ).toEqual({
    code: "weightsSumZeroInDimension",
    parameters: { dimension: "Pay" },
  });
});
