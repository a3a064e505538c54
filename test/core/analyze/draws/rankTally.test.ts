import { createTally, tallyCells } from "../../../../src/core/analyze/draws/rankTally";

test("few units with many draws and many units with few draws are summed up alike", () => {
  const own = [3, 1, 2, 1, 7];
  const expected = { rank: 2, mean: 2.8, low: 1, high: 6.2, best: 1, worst: 7, first: 0.4 };
  // 10 units in 50 draws are counted, 100 units in 50 draws are stored.
  for (const units of [10, 100]) {
    const draws = 50;
    const tally = createTally(units, draws);
    const ranks = new Uint32Array(units).fill(units);
    for (let draw = 0; draw < draws; draw++) {
      ranks[1] = own[draw % 5];
      tally.add(ranks);
    }
    const [other, found] = tally.summaries(new Uint32Array(units).fill(2));
    // Fifty draws repeat the five ten times: 1 at the 5th percentile, 7 at the 95th.
    for (const [key, value] of Object.entries({ ...expected, high: 7 })) {
      expect(found[key as keyof typeof found]).toBeCloseTo(value, 12);
    }
    expect([other.best, other.worst, other.first]).toEqual([units, units, 0]);
  }
});

test("percentiles between two ranks are interpolated: five draws", () => {
  const tally = createTally(5, 5);
  for (const rank of [3, 1, 2, 1, 5]) tally.add(Uint32Array.from([rank, 1, 1, 1, 1]));
  // PERCENTILE.INC({1,1,2,3,5}, 0.95) = 4.6.
  expect(tally.summaries(new Uint32Array(5).fill(1))[0].high).toBeCloseTo(4.6, 12);
});

test("memory grows with the smaller of units and draws", () => {
  expect(tallyCells(1000, 100000)).toBe(1e6);
  expect(tallyCells(1e6, 10)).toBe(1e7);
});
