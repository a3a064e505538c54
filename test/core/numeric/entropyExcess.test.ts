import { entropyExcess } from "../../../src/core/numeric/entropyExcess";

test("x·ln x − x + 1 by its definition where that keeps its digits", () => {
  for (const d of [-0.9, -0.5, -0.2, 0.2, 1, 9]) {
    const x = 1 + d;
    expect(entropyExcess(d)).toBeCloseTo(x * Math.log(x) - x + 1, 14);
  }
});

test("0 at 1, 1 at 0, and 1 for a share that rounding puts below 0", () => {
  expect(entropyExcess(0)).toBe(0);
  expect(entropyExcess(-1)).toBe(1);
  expect(entropyExcess(-1 - 1e-16)).toBe(1);
});

test("d²/2 − d³/6 + d⁴/12 near 1, to the last digits", () => {
  for (const d of [1e-8, -1e-8, 3e-5, -2e-4]) {
    const expected = d * d * (1 / 2 - d / 6 + (d * d) / 12 - (d * d * d) / 20);
    expect(Math.abs(entropyExcess(d) / expected - 1)).toBeLessThan(1e-15);
  }
});

test("series and closed form meet where one takes over from the other", () => {
  for (const sign of [1, -1]) {
    const [inside, outside] = [entropyExcess(sign * 0.1), entropyExcess(sign * 0.1 * (1 + 1e-15))];
    expect(Math.abs(inside / outside - 1)).toBeLessThan(1e-13);
  }
});
