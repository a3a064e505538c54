import { type Framework } from "../../../src/core/frameworks/framework";
import { frameworkWeights, uncoveredDimensions } from "../../../src/core/frameworks/frameworkWeights";
import { findFramework, frameworks } from "../../../src/core/frameworks/registry";

const oecd = findFramework("oecd-3") as Framework;

test("a dimension's weight is shared by its indicators, and dimensions without one drop out", () => {
  expect(frameworkWeights(oecd, [0, 0, 1])).toEqual([25, 25, 50]);
  expect(frameworkWeights(oecd, [null, null])).toBeNull();
  expect(uncoveredDimensions(oecd, [0, 0, 1])).toEqual(["Job strain"]);
});

test("with one indicator a dimension, the weights are those of the framework", () => {
  for (const framework of frameworks) {
    const weights = frameworkWeights(
      framework,
      framework.dimensions.map((_, d) => d),
    );
    const total = framework.dimensions.reduce((sum, { weight }) => sum + weight, 0);
    weights?.forEach((weight, d) =>
      expect(Math.abs(weight - (framework.dimensions[d].weight / total) * 100)).toBeLessThan(0.011),
    );
  }
});
