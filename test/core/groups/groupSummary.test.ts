import { groupSummaries } from "../../../src/core/groups/groupSummary";

test("values of a group, what has none among all only, and a group of nobody", () => {
  const { overall, groups } = groupSummaries(Float64Array.of(1, 2, 6, 9), Float64Array.of(3, 1, 2, 4), {
    codes: Int32Array.of(0, 0, 1, -1),
    names: ["a", "b", "c"],
  });
  expect(groups[0]).toEqual({ n: 2, share: 0.4, mean: 1.25, median: 1, lowest: 1, highest: 2 });
  expect(groups[1]).toEqual({ n: 1, share: 0.2, mean: 6, median: 6, lowest: 6, highest: 6 });
  expect(groups[2]).toEqual({ n: 0, share: 0, mean: NaN, median: NaN, lowest: NaN, highest: NaN });
  expect(overall).toEqual({
    n: 4,
    share: 1,
    mean: expect.closeTo(5.3, 12),
    median: 6,
    lowest: 1,
    highest: 9,
  });
});

test("equal values are their own mean, however they are weighed", () => {
  const values = new Float64Array(7).fill(0.1);
  const { overall } = groupSummaries(values, Float64Array.of(3, 1, 2, 4, 0.3, 7, 1), {
    codes: new Int32Array(7),
    names: ["a"],
  });
  expect(overall.mean).toBe(0.1);
});
