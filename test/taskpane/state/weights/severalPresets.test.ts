import fc from "fast-check";
import {
  agreementOf,
  mostApartFirst,
  unitsAcross,
} from "../../../../src/taskpane/state/weights/severalPresets";

const ranks = (...values: number[]) => Float64Array.from(values);

test("agreement is counted pair by pair, over the units that both rank", () => {
  // Pairs of the four units that both rank: 5 in the same order, 1 turned round.
  expect(agreementOf(ranks(1, 2, 3, NaN, 4), ranks(2, 1, 3, 5, 4))).toEqual({ tau: 4 / 6, moved: 2 });
  expect(agreementOf(ranks(1, 2, 3), ranks(3, 2, 1))).toEqual({ tau: -1, moved: 2 });
  expect(agreementOf(ranks(1), ranks(1))).toEqual({ tau: NaN, moved: 0 });
});

test("units stand by the reference's ranks, and how far apart theirs are", () => {
  const units = ["A", "B", "C", "D"];
  const found = unitsAcross({ units }, [ranks(3, 1, 2, NaN), ranks(1, 2, 3, NaN)], ranks(3, 1, 2, NaN));
  expect(found.map(({ name }) => name)).toEqual(["B", "C", "A", "D"]);
  expect(found.map(({ best, worst, apart }) => [best, worst, apart])).toEqual([
    [1, 2, 1],
    [2, 3, 1],
    [1, 3, 2],
    [NaN, NaN, NaN],
  ]);
  expect(mostApartFirst(found).map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
});

test("a unit that one preset gives no rank is never as far apart as one that all rank", () => {
  const [odd] = unitsAcross({ units: ["A"] }, [ranks(1), ranks(NaN)], ranks(1));
  expect(odd.apart).toBeNaN();
});

test("law: a preset agrees with itself, both ways alike, and no unit is lost", () => {
  const order = fc
    .uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 20 })
    .map((values) => Float64Array.from(values, (value) => values.filter((each) => each < value).length + 1));
  fc.assert(
    fc.property(order, order, (a, b) => {
      const length = Math.min(a.length, b.length);
      const [first, second] = [a.slice(0, length), b.slice(0, length)];
      expect(agreementOf(first, first)).toEqual({ tau: 1, moved: 0 });
      expect(agreementOf(first, second).tau).toBeCloseTo(agreementOf(second, first).tau, 12);
      const units = Array.from(first, (_, i) => `${i}`);
      const across = unitsAcross({ units }, [first, second], first);
      expect(across.map(({ row }) => row).sort((x, y) => x - y)).toEqual(units.map(Number));
      across.forEach(({ row, apart }) => expect(apart).toBe(Math.abs(first[row] - second[row])));
    }),
  );
});
