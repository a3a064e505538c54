import { randomNumbers } from "../../../../src/core/numeric/distributions/random";
import { mean, sampleDeviation, sumSquaredDeviations } from "../../../../src/core/numeric/sums/moments";
import { fractionOf } from "../../../support/exactProgram";

const numbers = (...values: number[]) => Float64Array.from(values);

test("mean and deviation of a small sample, by hand", () => {
  expect(mean(numbers(2, 4, 4, 4, 5, 5, 7, 9))).toBe(5);
  expect(sumSquaredDeviations(numbers(2, 4, 4, 4, 5, 5, 7, 9))).toBe(32);
  expect(sampleDeviation(numbers(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(Math.sqrt(32 / 7), 14);
});

test("nothing has no mean, one value no deviation", () => {
  expect(mean(numbers())).toBeNaN();
  expect(sampleDeviation(numbers(3))).toBeNaN();
});

test("a large common part does not spoil the deviation (NIST StRD NumAcc2: 0.1 to 9 digits and more)", () => {
  // NIST StRD univariate set NumAcc2: 1.2, then 1.1 and 1.3 alternating, 1001 values; certified mean 1.2, deviation 0.1.
  const values = Float64Array.from({ length: 1001 }, (_, i) => (i === 0 ? 1.2 : i % 2 === 1 ? 1.1 : 1.3));
  expect(mean(values)).toBeCloseTo(1.2, 14);
  expect(sampleDeviation(values)).toBeCloseTo(0.1, 13);
});

test("NIST StRD NumAcc4: nine leading digits in common", () => {
  // 10000000.2, then 10000000.1 and 10000000.3 alternating, 1001 values; certified deviation 0.1.
  // The decimals are not representable as doubles, which limits every double-precision program to 8.3 digits.
  const values = Float64Array.from(
    { length: 1001 },
    (_, i) => 10000000.2 + (i === 0 ? 0 : i % 2 === 1 ? -0.1 : 0.1),
  );
  expect(Math.abs(sampleDeviation(values) - 0.1)).toBeLessThan(1e-8);
});

test("equal values have their own mean, to the last digit", () => {
  for (const value of [0.1, 0.3, 1 / 3, 1e10 / 7]) {
    for (let count = 1; count <= 200; count++) expect(mean(new Float64Array(count).fill(value))).toBe(value);
  }
});

test("any center gives the same squares: they are about the mean", () => {
  for (const center of [3, 5, 6.5]) {
    expect(sumSquaredDeviations(numbers(2, 4, 4, 4, 5, 5, 7, 9), center)).toBeCloseTo(32, 12);
  }
});

test("two values deviate, by hand: 1 and 3 by √2; in units of any size", () => {
  for (const unit of [1, 2 ** 900, 2 ** -900]) {
    expect(sampleDeviation(numbers(1 * unit, 3 * unit)) / unit).toBeCloseTo(Math.SQRT2, 15);
  }
});

test("the largest doubles have a mean, infinite ones have none", () => {
  expect(mean(numbers(2 ** 1023, 1.5 * 2 ** 1023))).toBe(1.25 * 2 ** 1023);
  expect(mean(numbers(1, Infinity))).toBeNaN();
});

/** A double as an integer number of 2^-1074. */
const steps = (value: number): bigint => {
  const { numerator, denominator } = fractionOf(value);
  return (numerator << 1074n) / denominator;
};

test("the mean is the double nearest to it, whatever cancels: against whole numbers of any size", () => {
  expect(mean(numbers(-97, 94, -4))).toBe(-7 / 3);
  const random = randomNumbers(7);
  const draw = () => random.nextSymmetric();
  for (let turn = 0; turn < 2000; turn++) {
    const values = Float64Array.from({ length: 1 + (turn % 9) }, () => draw() * 10 ** (6 * draw()));
    const found = mean(values);
    const off =
      steps(found) * BigInt(values.length) - values.reduce((total, value) => total + steps(value), 0n);
    // Half a unit in the last place is 2^-53 of the power of two below the number.
    const half = (steps(2 ** Math.floor(Math.log2(Math.abs(found)))) * BigInt(values.length)) >> 53n;
    expect(off <= half && -off <= half).toBe(true);
  }
});
