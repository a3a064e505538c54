import fc from "fast-check";
import { DescendingRanker, descendingRanks } from "../../../../src/core/numeric/ranks/descendingRanks";
import { settle } from "../../../../src/core/numeric/ranks/ties";

/** One more than the settled scores above. */
const bruteForce = (scores: readonly number[]) => {
  const settled = [...settle(Float64Array.from(scores))];
  return settled.map((score) => 1 + settled.filter((other) => other > score).length);
};

function ranksOf(scores: readonly number[]): number[] {
  const out = new Uint32Array(scores.length);
  new DescendingRanker(scores.length).rank(Float64Array.from(scores), out);
  return [...out];
}

test("ties share the best rank and the next rank is skipped (RANK.EQ)", () => {
  expect(ranksOf([5, 9, 9, 1])).toEqual([3, 1, 1, 4]);
});

test("the last digit decides no rank: 0.1 + 0.2 ties with 0.3, one part in 10¹² does not", () => {
  expect(ranksOf([0.3, 0.1 + 0.2, 0.2])).toEqual([1, 1, 3]);
  expect(ranksOf([1, 1 + 1e-12])).toEqual([2, 1]);
  // The same among scores that cluster, where sorting takes over.
  const clustered = [1e9, ...Array.from({ length: 99 }, (_, i) => (i % 2 === 0 ? 0.3 : 0.1 + 0.2))];
  expect(ranksOf(clustered)).toEqual([1, ...new Array<number>(99).fill(2)]);
});

test("any scores: the same ranks as counting who is better", () => {
  const score = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
    // Neighbors at and around the width of a tie.
    fc.integer({ min: 0, max: 9 }).map((steps) => 1 + steps * 0.3e-13),
  );
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 60 }), (scores) => {
      expect(ranksOf(scores)).toEqual(bruteForce(scores));
    }),
    { numRuns: 500 },
  );
});

test("clusters far apart, where slots overflow and sorting takes over", () => {
  const scores = Array.from({ length: 300 }, (_, i) => (i === 0 ? 1e12 : (i * 7919) % 101));
  expect(ranksOf(scores)).toEqual(bruteForce(scores));
  const equal = new Array<number>(200).fill(4.2);
  expect(ranksOf(equal)).toEqual(new Array(200).fill(1));
  const ends = [Number.MAX_VALUE, -Number.MAX_VALUE, 0, 5e-324, -0];
  expect(ranksOf(ends)).toEqual(bruteForce(ends));
});

test("a ranker is used again without trace of the call before", () => {
  const ranker = new DescendingRanker(3);
  const out = new Uint32Array(3);
  ranker.rank(Float64Array.from([1, 2, 3]), out);
  ranker.rank(Float64Array.from([3, 3, 1]), out);
  expect([...out]).toEqual([1, 1, 3]);
});

test("units without a score have rank 0 and do not count", () => {
  expect([...descendingRanks(Float64Array.from([2, NaN, 7, 2]))]).toEqual([2, 0, 1, 2]);
  expect([...descendingRanks(Float64Array.from([NaN]))]).toEqual([0]);
});
