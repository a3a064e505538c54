import { entropyExcess } from "../../../../src/core/numeric/elementary/entropyExcess";

test("x·ln x − x + 1 by its definition where that keeps its digits", () => {
  for (const d of [-0.9, -0.5, -0.2, 0.2, 1, 9]) {
    const x = 1 + d;
    expect(entropyExcess(x, 1)).toBeCloseTo(x * Math.log(x) - x + 1, 14);
  }
});

test("0 at 1, 1 at 0, and 1 for a share that rounding puts below 0", () => {
  expect(entropyExcess(7, 7)).toBe(0);
  expect(entropyExcess(0, 7)).toBe(1);
  expect(entropyExcess(-1e-16, 7)).toBe(1);
});

test("d²/2 − d³/6 + d⁴/12 near 1, to the last digits", () => {
  for (const more of [1, -1, 3000, -20000]) {
    const d = more / 1e8;
    const expected = d * d * (1 / 2 - d / 6 + (d * d) / 12 - (d * d * d) / 20);
    expect(Math.abs(entropyExcess(1e8 + more, 1e8) / expected - 1)).toBeLessThan(1e-15);
  }
});

test("series and closed form meet where one takes over from the other", () => {
  for (const edge of [0.97, 1.03]) {
    const [below, above] = [1 - 1e-15, 1 + 1e-15].map((side) => entropyExcess(edge * side, 1));
    expect(Math.abs(below / above - 1)).toBeLessThan(2e-13);
  }
});
