import { exponential } from "../../../../src/core/numeric/elementary/exponential";
import { exponentOf, powerOfTwo } from "../../../../src/core/numeric/elementary/powerOfTwo";

test("agrees with Math.exp to 4e-16 of its size, over all numbers that fit a double", () => {
  const samples = [-708, -300.5, -1e-300, -0.3465, 0, 1e-17, 0.3466, 1, 4.605170185988092, 300, 709.78];
  for (let i = -4000; i < 4000; i++) samples.push(i / 41);
  for (const x of samples) {
    expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThanOrEqual(4e-16 * Math.exp(x));
  }
});

test("never falls as its argument grows", () => {
  for (let i = -2000; i < 2000; i++) {
    expect(exponential(i / 100 + 1e-9)).toBeGreaterThan(exponential(i / 100));
  }
});

test("at the ends: 0 for minus infinity, the smallest double, and infinity where no double is large enough", () => {
  expect(exponential(-Infinity)).toBe(0);
  expect(exponential(-744)).toBe(Math.exp(-744));
  expect(exponential(-800)).toBe(0);
  expect(exponential(709.79)).toBe(Infinity);
  expect(exponential(711)).toBe(Infinity);
  expect(exponential(1e9)).toBe(Infinity);
  expect(exponential(Infinity)).toBe(Infinity);
  expect(exponential(NaN)).toBeNaN();
});

test("powers of two are exact, and their exponents are read back", () => {
  let power = 1;
  for (let k = 0; k < 1024; k++, power *= 2) expect(powerOfTwo(k)).toBe(power);
  power = 1;
  for (let k = 0; k >= -1074; k--, power /= 2) {
    expect(powerOfTwo(k)).toBe(power);
    expect(exponentOf(power)).toBe(k);
    expect(exponentOf(-power * (k < -1073 ? 1 : 1.5))).toBe(k);
  }
  expect(exponentOf(Number.MAX_VALUE)).toBe(1023);
});
