import {
  addPlain,
  addScaled,
  preciseDifferences,
  preciseDot,
  preciseVector,
  productError,
} from "../../../../src/core/numeric/sums/doubleDouble";

/** The exact value of a double, times 2^1074, as a whole number. */
function exact(value: number): bigint {
  if (value === 0) return 0n;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const exponent = Number(bits >> 52n);
  const mantissa = (bits & 0xfffffffffffffn) | (exponent > 0 ? 1n << 52n : 0n);
  const whole = mantissa << BigInt(Math.max(0, exponent - 1));
  return value < 0 ? -whole : whole;
}

const unit = 1n << 1074n;
const numbers = [0.1, -3.7, 1e-7, 123456.789, 2 ** 40 + 1, -Math.PI, 1 / 3, 7];

test("a product and its error are the exact product", () => {
  for (const a of numbers) {
    for (const b of numbers) {
      const product = a * b;
      expect((exact(product) + exact(productError(a, b, product))) * unit).toBe(exact(a) * exact(b));
    }
  }
});

test("differences are exact before they are multiplied by a power of two", () => {
  const out = preciseVector(numbers.length);
  preciseDifferences(Float64Array.from(numbers), 0.3, null, 1, out);
  numbers.forEach((value, i) =>
    expect(exact(out.high[i]) + exact(out.low[i])).toBe(exact(value) - exact(0.3)),
  );
  preciseDifferences(Float64Array.from(numbers), 0.3, null, 8, out);
  numbers.forEach((value, i) =>
    expect(exact(out.high[i]) + exact(out.low[i])).toBe(8n * (exact(value) - exact(0.3))),
  );
});

test("factors multiply the differences, to 30 digits", () => {
  const out = preciseVector(numbers.length);
  preciseDifferences(Float64Array.from(numbers), 0.3, new Float64Array(numbers.length).fill(1 / 7), 2, out);
  numbers.forEach((value, i) => {
    const expected = 2n * (exact(value) - exact(0.3)) * exact(1 / 7);
    const error = (exact(out.high[i]) + exact(out.low[i])) * unit - expected;
    expect(Math.abs(Number((error * 10n ** 40n) / expected))).toBeLessThan(1e10);
  });
});

test("scaled sums and dot products keep what single sums lose", () => {
  const target = preciseVector(1);
  addPlain(target, Float64Array.of(1e16));
  addPlain(target, Float64Array.of(1));
  addScaled(target, { high: Float64Array.of(1e16), low: Float64Array.of(0) }, -1, 0);
  expect(target.high[0] + target.low[0]).toBe(1);
  addScaled(target, { high: Float64Array.of(3), low: Float64Array.of(1e-20) }, 1 / 3, 2 ** -54 / 3);
  expect(target.high[0]).toBe(2);
  const a = { high: Float64Array.of(1e16, 1, -1e16), low: new Float64Array(3) };
  const b = { high: Float64Array.of(1, 0.5, 1), low: new Float64Array(3) };
  expect(preciseDot(a, b)).toBe(0.5);
});
