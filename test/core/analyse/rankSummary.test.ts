import { summarizeRanks } from "../../../src/core/analyse/rankSummary";

test("few units with many draws and many units with few draws are summed up alike", () => {
  const draws = 5;
  const own = [3, 1, 2, 1, 7];
  const expected = { rank: 2, mean: 2.8, low: 1, high: 6.2, best: 1, worst: 7, first: 0.4 };
  // 10 units: counted. 100 units: more than four times the draws, sorted.
  for (const units of [10, 100]) {
    const ranks = new Uint16Array(units * draws).fill(units);
    ranks.set(own, draws);
    const nominal = new Uint32Array(units).fill(2);
    const [other, found] = summarizeRanks(ranks, nominal, draws);
    for (const [key, value] of Object.entries(expected)) {
      expect(found[key as keyof typeof found]).toBeCloseTo(value, 12);
    }
    expect([other.best, other.worst, other.first]).toEqual([units, units, 0]);
  }
});
