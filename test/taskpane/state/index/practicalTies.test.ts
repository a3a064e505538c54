import fc from "fast-check";
import { practicalTies } from "../../../../src/taskpane/state/index/practicalTies";

const shown = (score: number) => score.toFixed(1);
/** Those without a score have no rank and stand last. */
const unitsOf = (scores: readonly number[]) =>
  scores
    .map((score, row) => {
      const rank = Number.isNaN(score) ? NaN : 1 + scores.filter((other) => other > score).length;
      return { row, name: `U${row}`, score, rank, gained: 0 };
    })
    .sort((a, b) => (Number.isNaN(a.rank) ? 1 : Number.isNaN(b.rank) ? -1 : a.rank - b.rank));

// The case that a reviewer of the pane met: 69.8 and 69.8 on ranks 2 and 3 without a remark.
test("scores that read alike on different ranks", () => {
  expect(practicalTies(unitsOf([71, 69.81, 69.78, 45.31, 45.3, 45.29, 12]), shown)).toEqual([
    { first: 2, last: 3 },
    { first: 4, last: 6 },
  ]);
});

test("a shared rank says it itself, a unit without a score has none", () => {
  expect(practicalTies(unitsOf([50, 50, 40, NaN, NaN]), shown)).toEqual([]);
  expect(practicalTies(unitsOf([50, 50, 49.99]), shown)).toEqual([{ first: 1, last: 3 }]);
  expect(practicalTies([], shown)).toEqual([]);
});

test("within a span all read alike, and what stands before and after it reads otherwise", () => {
  const score = fc.integer({ min: 0, max: 400 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.array(score, { maxLength: 30 }), (scores) => {
      const units = unitsOf(scores);
      const spans = practicalTies(units, shown);
      for (const { first, last } of spans) {
        const within = units.filter(({ rank }) => rank >= first && rank <= last);
        expect(new Set(within.map((unit) => shown(unit.score))).size).toBe(1);
        expect(new Set(within.map(({ rank }) => rank)).size).toBeGreaterThan(1);
      }
      const inSpan = ({ rank }: { rank: number }) =>
        spans.findIndex(({ first, last }) => rank >= first && rank <= last);
      for (let i = 1; i < units.length; i++) {
        const [above, below] = [units[i - 1], units[i]];
        const together = inSpan(above) >= 0 && inSpan(above) === inSpan(below);
        expect(together || above.rank === below.rank).toBe(shown(above.score) === shown(below.score));
      }
    }),
  );
});
