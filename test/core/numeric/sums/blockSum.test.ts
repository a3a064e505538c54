import fc from "fast-check";
import { blockSum } from "../../../../src/core/numeric/sums/blockSum";
import { sum } from "../../../../src/core/numeric/sums/sum";

test("agrees with the corrected sum to the last digits, over block borders and gaps", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(NaN)), { maxLength: 1100 }),
      (values) => {
        const exact = sum(values.filter((value) => !Number.isNaN(value)));
        expect(Math.abs(blockSum(Float64Array.from(values)) - exact)).toBeLessThanOrEqual(1e-14 * exact);
      },
    ),
    { seed: 20261122, numRuns: 100 },
  );
});

test("a million small numbers after a large one are not lost", () => {
  const values = new Float64Array(1000001).fill(1);
  values[0] = 1e16;
  // Added one by one, each would be rounded away.
  expect(Math.abs(blockSum(values) - (1e16 + 1e6))).toBeLessThan(200);
});

test("nor are blocks that are less than the last digit of the total", () => {
  const values = new Float64Array(1000001).fill(0.3);
  values[0] = 2 ** 60;
  // The last digit is 256, a block 76.8.
  expect(Math.abs(blockSum(values) - (2 ** 60 + 3e5))).toBeLessThan(400);
});

test("nothing sums to 0; a total beyond the largest double is Infinity", () => {
  expect(blockSum(new Float64Array(0))).toBe(0);
  expect(blockSum(Float64Array.of(NaN))).toBe(0);
  expect(blockSum(Float64Array.of(1e308, 1e308))).toBe(Infinity);
});
