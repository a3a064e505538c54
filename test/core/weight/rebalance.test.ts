import fc from "fast-check";
import { apportion } from "../../../src/core/weight/apportion";
import { rebalance } from "../../../src/core/weight/rebalance";

const total = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

/** Weights in per cent that sum to 100, locks, an index and a target. */
const situation = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.boolean()), { minLength: 1, maxLength: 40 })
  .filter((items) => items.some(([size]) => size > 0))
  .chain((items) =>
    fc.record({
      weights: fc.constant(
        apportion(
          items.map(([size]) => size),
          100,
        ),
      ),
      locked: fc.constant(items.map(([, lock]) => lock)),
      index: fc.integer({ min: 0, max: items.length - 1 }),
      target: fc.double({ min: -20, max: 150, noNaN: true }),
    }),
  );

test("the others move in proportion", () => {
  expect(rebalance([40, 30, 20, 10], [false, false, false, false], 0, 70)).toEqual([70, 15, 10, 5]);
});

test("a locked weight stays and the rest share what it leaves", () => {
  expect(rebalance([40, 30, 20, 10], [false, true, false, false], 0, 55)).toEqual([55, 30, 10, 5]);
});

test("a weight cannot take what locks hold", () => {
  expect(rebalance([40, 30, 20, 10], [false, true, true, false], 0, 90)).toEqual([50, 30, 20, 0]);
});

test("with every other weight locked nothing can move", () => {
  expect(rebalance([40, 30, 30], [false, true, true], 0, 80)).toEqual([40, 30, 30]);
});

test("weights at zero share equally when another weight falls", () => {
  expect(rebalance([100, 0, 0], [false, false, false], 0, 50)).toEqual([50, 25, 25]);
});

test("the sum stays 100, locked weights stay as they are, and no weight is negative", () => {
  fc.assert(
    fc.property(situation, ({ weights, locked, index, target }) => {
      const next = rebalance(weights, locked, index, target);
      expect(total(next)).toBeCloseTo(100, 8);
      next.forEach((weight, i) => {
        expect(weight).toBeGreaterThanOrEqual(0);
        if (locked[i] && i !== index) expect(weight).toBe(weights[i]);
      });
    }),
  );
});

test("the weight that is moved lands where it is put, if locks leave room", () => {
  fc.assert(
    fc.property(situation, ({ weights, locked, index, target }) => {
      const free = weights.some((_, i) => i !== index && !locked[i]);
      const room = 100 - total(weights.filter((_, i) => i !== index && locked[i]));
      fc.pre(free && target >= 0 && target <= room - 1e-6);
      expect(rebalance(weights, locked, index, target)[index]).toBeCloseTo(target, 8);
    }),
  );
});
