import fc from "fast-check";
import { weightsDownLevels } from "../../../src/sharing/presets/levelWeights";

/** Levels from the nearest up, as the COIN Tool's rows hold them from below. */
const leaf = (weight: number, ...levels: string[]) => ({ weight, levels });
const rounded = (weights: number[] | null) => weights?.map((weight) => Math.round(1e4 * weight) / 1e4);

test("pillars of 1 and 3 indicators: 50 %, and three times 16.7 %", () => {
  const weights = weightsDownLevels([
    leaf(1, "", "", "P1", "Index"),
    leaf(1, "", "", "P2", "Index"),
    leaf(1, "", "", "P2", "Index"),
    leaf(1, "", "", "P2", "Index"),
  ]);
  expect(rounded(weights)).toEqual([0.5, 0.1667, 0.1667, 0.1667]);
});

test("weights are relative among siblings, and levels multiply: two pillars, one of them in two sub-pillars", () => {
  const weights = weightsDownLevels([
    leaf(3, "S1", "P1"),
    leaf(1, "S1", "P1"),
    leaf(5, "S2", "P1"),
    leaf(2, "S3", "P2"),
    leaf(2, "S3", "P2"),
  ]);
  expect(rounded(weights)).toEqual([0.1875, 0.0625, 0.25, 0.25, 0.25]);
});

test("the same code under different parents is two groups", () => {
  const weights = weightsDownLevels([leaf(1, "Other", "P1"), leaf(1, "Other", "P2"), leaf(1, "More", "P2")]);
  expect(weights).toEqual([0.5, 0.25, 0.25]);
});

test("an indicator directly below the index stands beside the pillars with its own weight", () => {
  expect(weightsDownLevels([leaf(1, "", "P1"), leaf(1, "", "P1"), leaf(2, "", "")])).toEqual([
    1 / 6,
    1 / 6,
    2 / 3,
  ]);
});

test("a pillar whose indicators all weigh 0 leaves everything to the others; nothing but 0 stays 0", () => {
  expect(weightsDownLevels([leaf(0, "P1"), leaf(1, "P2"), leaf(3, "P2")])).toEqual([0, 0.25, 0.75]);
  expect(weightsDownLevels([leaf(0, "P1"), leaf(0, "P2")])).toEqual([0, 0]);
});

test("levels that part nothing leave the weights alone", () => {
  expect(weightsDownLevels([leaf(1, "", "Index"), leaf(2, "", "Index")])).toBeNull();
  expect(weightsDownLevels([])).toBeNull();
});

test("the weights add up to 1, whatever the levels", () => {
  const code = fc.constantFrom("", "a", "b", "c");
  const leaves = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 9 }),
      levels: fc.array(code, { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 12 },
  );
  fc.assert(
    fc.property(leaves, (indicators) => {
      const weights = weightsDownLevels(indicators);
      if (weights) expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
  );
});
