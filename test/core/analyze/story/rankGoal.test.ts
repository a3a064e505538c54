import fc from "fast-check";
import { standingOf } from "../../../../src/core/analyze/story/placeAbove";
import { rankGoal } from "../../../../src/core/analyze/story/rankGoal";
import { type Original } from "../../../../src/core/normalize/inverses";
import { indexScores } from "../../../../src/core/index/nodeScores";
import { columnOf, type Matrix, matrixFromRows, valueAt } from "../../../../src/core/matrix";
import { largestSize } from "../../../../src/core/numeric/ranks/ties";
import { aggregations, normalizations } from "../../../../src/core/options";
import { type IndexDefinition } from "../../../../src/core/qei";
import { attempt, data, definition, definitions, rankWith, tables } from "./cases";

const [north, south, east, west] = [0, 1, 2, 3];
const [pay, hours] = [0, 1];

const goalOf = (given: Matrix, index: IndexDefinition, unit: number, indicator: number, goal: number) =>
  rankGoal(given, index, standingOf(indexScores(given, index)), unit, indicator, goal);

describe("by hand", () => {
  test("each further rank is another score to reach: 5, 25 and 75 points more are 10, 50 and 150 of one of two", () => {
    const step = (goal: number) => {
      const found = goalOf(data, definition(), north, pay, goal);
      if (found.kind !== "reached") throw new Error(found.kind);
      return [found.place.rank, found.least.value, found.unheardOf];
    };
    expect(step(3)).toEqual([3, 3200, false]);
    expect(step(2)).toEqual([2, 4000, false]);
    expect(step(1)).toEqual([1, 6000, true]);
    expect(goalOf(data, definition(), north, hours, 2)).toEqual({
      kind: "reached",
      place: { rank: 2, holders: [east], score: 50 },
      // 50 of 100 are 5 hours of 10 less.
      least: { value: 45, exclusive: false },
      unheardOf: false,
    });
  });

  test("a rank that nobody has is reached with the better one that somebody has", () => {
    const tied = matrixFromRows([[10], [8], [8], [5], [0]]);
    const index = definition({ weights: Float64Array.of(1), directions: [1] });
    // Ranks 1, 2, 2, 4, 5: third is who draws level with the two of rank 2.
    expect(goalOf(tied, index, 4, 0, 3)).toMatchObject({
      kind: "reached",
      place: { rank: 2, holders: [1, 2] },
      least: { value: 8 },
    });
  });

  test("goalposts end the scale: where it ends is said, and with which value", () => {
    const goalposts = { low: Float64Array.of(2000, 40), high: Float64Array.of(4000, 50) };
    // West has 30. With all of the pay it has 70, which is rank 2; with all of the hours 60.
    const found = goalOf(data, definition({ goalposts }), west, pay, 1);
    expect(found).toMatchObject({
      kind: "never",
      best: { place: { rank: 2, score: 50 }, least: { value: 3200 }, unheardOf: false },
    });
    // East's hours are the best that count.
    expect(goalOf(data, definition({ goalposts }), east, hours, 1)).toEqual({ kind: "never", best: null });
  });

  test("what is there already, has no score, no value or no weight", () => {
    expect(goalOf(data, definition(), south, pay, 1)).toEqual({ kind: "held" });
    expect(goalOf(data, definition(), east, pay, 3)).toEqual({ kind: "held" });
    const gaps = matrixFromRows([
      [1, NaN],
      [2, 5],
      [3, 4],
    ]);
    expect(goalOf(gaps, definition({ coverage: 1 }), 0, pay, 1)).toEqual({ kind: "unranked" });
    expect(goalOf(gaps, definition({ coverage: 0.5 }), 0, hours, 1)).toEqual({ kind: "missing" });
    expect(goalOf(data, definition({ weights: Float64Array.of(1, 0) }), west, hours, 1)).toEqual({
      kind: "uncounted",
    });
  });

  test("a percentile rank rises in steps, and the others keep theirs", () => {
    const index = definition({ normalization: "percentile", weights: Float64Array.of(1), directions: [1] });
    expect(goalOf(matrixFromRows([[1], [2], [3], [5]]), index, 0, 0, 2)).toMatchObject({
      kind: "reached",
      place: { rank: 2 },
      // Two of three are left behind, as the one at 3 leaves two behind: more than 3.
      least: { value: 3, exclusive: true },
    });
  });
});

/** Z-scores are below 0, and so are values as they are where less is better: only some means know those. */
const knowsNegative: readonly unknown[] = ["arithmetic", "sum", "min"];
const methods = normalizations
  .flatMap((way) => [...aggregations, 2, -2.5].map((mean) => [way, mean] as const))
  .filter(([way, mean]) => way !== "zscore" || knowsNegative.includes(mean));

/** Values that are tried one after the other, for the better from a unit's own; of the whole numbers of `tables` 30 reach. */
const grid = Array.from({ length: 61 }, (_, step) => step);

test("trying values one after the other finds the same, for every method, unit, indicator and rank", () => {
  const seen = { reached: 0, never: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(...methods),
      tables,
      definitions,
      fc.nat(4),
      (method, rows, drawn, indicator) => {
        const [normalization, aggregation] = method;
        const given = matrixFromRows(rows);
        const goalposts = normalization.startsWith("minmax") ? drawn.goalposts : null;
        const onlyUp = normalization === "none" && !knowsNegative.includes(aggregation);
        const directions = onlyUp ? drawn.directions.map(() => 1 as const) : drawn.directions;
        const index: IndexDefinition = { ...drawn, directions, normalization, aggregation, goalposts };
        const scores = attempt(() => indexScores(given, index));
        if (!scores) return;
        const standing = standingOf(scores);
        const direction = index.directions[indicator];
        const size = largestSize(columnOf(given, indicator));
        for (let unit = 0; unit < given.rows; unit++) {
          const own = valueAt(given, unit, indicator);
          const now = standing.ranks[unit];
          const rankAt = (value: number) =>
            attempt(() => rankWith(given, index, unit, indicator, value)) ?? Infinity;
          /** With a value that was found, and with a hair less. */
          const around = ({ value, exclusive }: Original) => {
            const hair = direction * 1e-7 * Math.max(size, Math.abs(value));
            return [rankAt(exclusive ? value + hair : value), rankAt(exclusive ? value : value - hair)];
          };
          const tried = grid.map((step) => own + direction * step);
          const ranks = now > 1 && own === own ? tried.map(rankAt) : [];
          for (let goal = 1; goal < given.rows; goal++) {
            const found = rankGoal(given, index, standing, unit, indicator, goal);
            if (found.kind === "reached") {
              seen.reached++;
              const [enough, less] = around(found.least);
              expect(enough).toBeLessThanOrEqual(goal);
              expect(less).toBeGreaterThan(goal);
              // So it lies behind the last of those tried that is not enough, and no farther than the first that is.
              const first = ranks.findIndex((rank) => rank <= goal);
              const close = 1e-6 * Math.max(size, 60);
              const passed = direction * (found.least.value - (tried[first - 1] ?? own));
              if (first >= 0) expect(direction * (tried[first] - found.least.value)).toBeGreaterThan(-close);
              if (first >= 0) expect(passed).toBeGreaterThan(-close);
            } else if (found.kind === "never") {
              seen.never++;
              const end = found.best ? found.best.place.rank : now;
              expect(end).toBeGreaterThan(goal);
              // Nothing that was tried leads farther than where it is said to end.
              expect(Math.min(...ranks)).toBeGreaterThanOrEqual(end);
              if (found.best) expect(around(found.best.least)[0]).toBe(end);
            } else {
              // It is no question of values.
              expect(found.kind).toBe(now === 0 ? "unranked" : now <= goal ? "held" : "missing");
            }
          }
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(seen.reached).toBeGreaterThan(400);
  expect(seen.never).toBeGreaterThan(100);
});
