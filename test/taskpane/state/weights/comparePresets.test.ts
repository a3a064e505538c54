import { nodesOfModel } from "../../../../src/taskpane/state/index/modelNodes";
import { comparedWeights, rankAgreement } from "../../../../src/taskpane/state/weights/comparePresets";

test("weights of two presets in per cent, whatever unit the other's cells have, and their difference in points", () => {
  expect(
    comparedWeights(nodesOfModel(["Pay", "Safety", "Hours"], [], undefined), [50, 30, 20], [2, 1, 1]),
  ).toEqual([
    { name: "Pay", depth: 1, here: 50, there: 50, difference: 0 },
    { name: "Safety", depth: 1, here: 30, there: 25, difference: 5 },
    { name: "Hours", depth: 1, here: 20, there: 25, difference: -5 },
  ]);
});

test("cells that are no weights count as equal ones, as the pane shows them", () => {
  const [first] = comparedWeights(nodesOfModel(["A", "B"], [], undefined), [80, 20], [NaN, 1]);
  expect(first).toEqual({ name: "A", depth: 1, here: 80, there: 50, difference: 30 });
});

describe("agreement of two rankings", () => {
  const pairs = (from: number[], to: number[]) => from.map((rank, i) => ({ from: rank, to: to[i] }));

  it("is 1 for the same order and −1 for the opposite", () => {
    expect(rankAgreement(pairs([1, 2, 3, 4], [1, 2, 3, 4]))).toBe(1);
    expect(rankAgreement(pairs([1, 2, 3, 4], [4, 3, 2, 1]))).toBe(-1);
  });

  it("counts pairs: one of six turned round is (5 − 1)/6", () => {
    expect(rankAgreement(pairs([1, 2, 3, 4], [1, 2, 4, 3]))).toBeCloseTo(4 / 6, 12);
  });

  it("takes ties into account: 2 concordant pairs over √(3 · 2)", () => {
    expect(rankAgreement(pairs([1, 2, 3], [1, 1, 3]))).toBeCloseTo(2 / Math.sqrt(6), 12);
  });

  it("is nothing for one unit or where all units tie", () => {
    expect(rankAgreement(pairs([1], [1]))).toBeNaN();
    expect(rankAgreement(pairs([1, 1, 1], [1, 2, 3]))).toBeNaN();
  });
});
