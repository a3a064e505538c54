import { naturalLog } from "../../../../src/core/numeric/elementary/naturalLog";

test("agrees with Math.log to 4e-16 of its size, from the smallest to the largest double", () => {
  const samples = [
    5e-324, 1e-310, 2.3e-308, 1e-100, 0.1, 0.5, 0.7071, 0.9999999, 1.0000001, 1.5, 2, 10, 100, 1e300,
  ];
  for (let i = 1; i < 5000; i++) samples.push(i / 37);
  for (const x of samples) {
    expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThanOrEqual(
      4e-16 * Math.max(1, Math.abs(Math.log(x))),
    );
  }
});

test("increases between neighbors and is exact at 1", () => {
  expect(naturalLog(1)).toBe(0);
  expect(naturalLog(2)).toBe(Math.LN2);
  for (let i = 1; i < 2000; i++) expect(naturalLog(i / 100 + 1e-9)).toBeGreaterThan(naturalLog(i / 100));
});

test("zero gives minus infinity, negative numbers give none", () => {
  expect(naturalLog(0)).toBe(-Infinity);
  expect(naturalLog(-1)).toBeNaN();
  expect(naturalLog(NaN)).toBeNaN();
});
