import { ascendingRanks } from "../../../../src/core/numeric/ranks/ranks";

test("ties share the lowest rank and the next rank is skipped", () => {
  expect([...ascendingRanks(Float64Array.from([30, 10, 20, 20, 40]))]).toEqual([4, 1, 2, 2, 5]);
});

test("zero and minus zero are one value", () => {
  expect([...ascendingRanks(Float64Array.from([0, -0, 1]))]).toEqual([1, 1, 3]);
});

test("negative numbers sort by value, not as text", () => {
  expect([...ascendingRanks(Float64Array.from([-10, -9, 100, 20]))]).toEqual([1, 2, 4, 3]);
});
