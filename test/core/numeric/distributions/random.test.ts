import { fromState, randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { bigIntegerNumbers } from "../../../support/bigIntegerDraws";

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

test("the authors' C program from state 1, 2, 3, 4 (as in the tests of Rust's rand_xoshiro)", () => {
  expect(take(10, fromState([1, 2, 3, 4]).nextInteger)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("the same seed gives the same numbers, another seed others; 0 and -0 are one seed", () => {
  expect(take(5, randomNumbers(1).nextInteger)).toEqual(take(5, randomNumbers(1).nextInteger));
  expect(take(5, randomNumbers(-0).nextInteger)).toEqual(take(5, randomNumbers(0).nextInteger));
  expect(new Set([0, 1, 2, 0.5, -1, 1e300].map((seed) => randomNumbers(seed).nextInteger())).size).toBe(6);
});

test("the numbers of seed 1 never change: published results depend on them", () => {
  expect(take(20, randomNumbers(1).nextInteger)).toEqual(bigIntegerNumbers(1, 20));
});

test("symmetric numbers lie strictly between -1 and 1, evenly", () => {
  const { nextSymmetric } = randomNumbers(7);
  const bins = new Array<number>(10).fill(0);
  let total = 0;
  let largest = 0;
  for (let i = 0; i < 100000; i++) {
    const value = nextSymmetric();
    largest = Math.max(largest, Math.abs(value));
    bins[Math.floor(5 * (value + 1))]++;
    total += value;
  }
  expect(largest).toBeLessThan(1);
  expect(Math.abs(total / 100000)).toBeLessThan(0.01);
  // Chi-squared with 9 degrees of freedom exceeds 27.9 once in a thousand seeds.
  expect(bins.reduce((sum, count) => sum + (count - 10000) ** 2 / 10000, 0)).toBeLessThan(27.9);
});
