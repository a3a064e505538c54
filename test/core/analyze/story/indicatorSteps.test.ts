import fc from "fast-check";
import { indicatorSteps } from "../../../../src/core/analyze/story/indicatorSteps";
import { placeAbove, type Standing, standingOf } from "../../../../src/core/analyze/story/placeAbove";
import { indexScores } from "../../../../src/core/index/nodeScores";
import { columnOf, type Matrix, matrixFromRows, valueAt } from "../../../../src/core/matrix";
import { largestSize } from "../../../../src/core/numeric/ranks/ties";
import { aggregations, normalizations } from "../../../../src/core/options";
import { type IndexDefinition } from "../../../../src/core/qei";
import { attempt, data, definition, definitions, rankWith, standingWith, tables } from "./cases";

function stepsOf(given: Matrix, index: IndexDefinition, unit: number) {
  const standing = standingOf(indexScores(given, index));
  const place = placeAbove(standing, unit);
  return { standing, place, steps: place ? indicatorSteps(given, index, standing, place, unit) : [] };
}

describe("by hand", () => {
  test("the place above is held by those of the next better rank, ties together", () => {
    const { index, ranks, size }: Standing = standingOf(indexScores(data, definition()));
    expect([...index.scores]).toEqual([25, 100, 50, 30]);
    expect([...ranks]).toEqual([4, 1, 2, 3]);
    expect(size).toBe(100);
    expect(placeAbove({ index, ranks, size }, 3)).toEqual({ rank: 2, holders: [2], score: 50 });
    expect(placeAbove({ index, ranks, size }, 1)).toBeNull();
    const tied = standingOf(
      indexScores(
        matrixFromRows([[1], [3], [3], [0]]),
        definition({ weights: Float64Array.of(1), directions: [1] }),
      ),
    );
    expect(placeAbove(tied, 0)).toEqual({ rank: 1, holders: [1, 2], score: 100 });
  });

  test("20 points more of the mean are 40 of one indicator: 800 of pay, or 4 hours less", () => {
    const { steps } = stepsOf(data, definition(), 3);
    expect(steps).toEqual([
      { indicator: 0, least: { value: 3200, exclusive: false }, unheardOf: false },
      { indicator: 1, least: { value: 42, exclusive: false }, unheardOf: false },
    ]);
  });

  test("beyond the best of all the frozen scale goes on, and says that nobody is there", () => {
    // East needs 50 points: 100 of pay more make 100, 100 of hours more make 200, which are 30 hours.
    const { steps } = stepsOf(data, definition(), 2);
    expect(steps).toEqual([
      { indicator: 0, least: { value: 4000, exclusive: false }, unheardOf: false },
      { indicator: 1, least: { value: 30, exclusive: false }, unheardOf: true },
    ]);
  });

  test("goalposts end the scale: what they cut off is never enough", () => {
    const goalposts = { low: Float64Array.of(2000, 40), high: Float64Array.of(4000, 50) };
    const { steps } = stepsOf(data, definition({ goalposts }), 2);
    expect(steps.map(({ least }) => least)).toEqual([{ value: 4000, exclusive: false }, null]);
  });

  test("a percentile rank rises in steps: more than the value of the one that is left behind", () => {
    // Pay ranks 66.7, 100, 0, 33.3; hours 0, 66.7, 66.7, 33.3: North and West are level with 33.3, East above them.
    const low = stepsOf(
      matrixFromRows([
        [1, 9],
        [2, 1],
        [3, 5],
        [4, 7],
      ]),
      definition({ normalization: "percentile" }),
      0,
    );
    // Ranks of the first: 0 + 0; of the fourth 100 + 33.3: half of each.
    expect([...low.standing.ranks]).toEqual([4, 1, 1, 1]);
    expect(low.steps).toEqual([
      { indicator: 0, least: null, unheardOf: false },
      { indicator: 1, least: null, unheardOf: false },
    ]);
    const near = stepsOf(
      matrixFromRows([[1], [2], [2], [5]]),
      definition({ normalization: "percentile", weights: Float64Array.of(1), directions: [1] }),
      0,
    );
    expect(near.steps).toEqual([{ indicator: 0, least: { value: 2, exclusive: true }, unheardOf: false }]);
  });

  test("the weakest indicator decides: no other is of use", () => {
    const { steps } = stepsOf(data, definition({ aggregation: "min" }), 3);
    // West has 20 and 40; East is last with 0 and North too, so the place above is South's 100.
    expect(steps).toEqual([
      { indicator: 0, least: null, unheardOf: false },
      { indicator: 1, least: null, unheardOf: false },
    ]);
    const near = stepsOf(
      matrixFromRows([
        [0, 0],
        [40, 90],
        [30, 80],
        [100, 100],
      ]),
      definition({ aggregation: "min", directions: [1, 1] }),
      2,
    );
    expect(near.steps[0].least?.value).toBeCloseTo(40, 10);
    expect(near.steps[1].least).toBeNull();
  });

  test("where another part holds the score at the place's own but for rounding, what lifts the rest is enough", () => {
    // Unit 2's second value and unit 3's lowest are the same z-score, −1/√3, which differ in their last digit.
    const given = matrixFromRows([
      [11, 2, NaN, 5, NaN],
      [NaN, NaN, NaN, 1, 1],
      [1, 4, 1, 5, NaN],
      [2, 2, 2, NaN, 2],
    ]);
    const index: IndexDefinition = {
      ...definition({ normalization: "zscore", aggregation: "min", directions: [1, 1, -1, -1, 1] }),
      weights: new Float64Array(5).fill(1),
      hierarchy: {
        parents: [0, 0, 1, 1, -1],
        dimensions: [0, 1].map(() => ({ parent: -1, weight: 1, aggregation: null, coverage: null })),
      },
    };
    const { place, steps } = stepsOf(given, index, 2);
    const { least } = steps.find(({ indicator }) => indicator === 0)!;
    expect(least?.value).toBeGreaterThan(1);
    expect(rankWith(given, index, 2, 0, least!.value)).toBe(place?.rank);
  });

  test("the first of all has no place above, and a unit without a score has none either", () => {
    expect(stepsOf(data, definition(), 1).place).toBeNull();
    const gaps = matrixFromRows([
      [1, NaN],
      [2, 5],
      [3, 4],
    ]);
    expect(stepsOf(gaps, definition({ coverage: 1 }), 0).place).toBeNull();
  });

  test("an indicator that the unit lacks is none that it could raise", () => {
    const gaps = matrixFromRows([
      [3000, NaN],
      [4000, 40],
      [2000, 50],
    ]);
    expect(stepsOf(gaps, definition({ coverage: 0.5 }), 0).steps.map(({ indicator }) => indicator)).toEqual([
      0,
    ]);
  });
});

/** Z-scores are below 0, and so are values as they are where less is better: only some means know those. */
const knowsNegative: readonly unknown[] = ["arithmetic", "sum", "min"];
const methods = normalizations
  .flatMap((way) => [...aggregations, 2, -2.5].map((mean) => [way, mean] as const))
  .filter(([way, mean]) => way !== "zscore" || knowsNegative.includes(mean));

test.each(methods)(
  "%s, %s: with the least value the unit has the place, and with a hair less it has not",
  (normalization, aggregation) => {
    let tried = 0;
    fc.assert(
      fc.property(tables, definitions, (rows, drawn) => {
        const given = matrixFromRows(rows);
        const goalposts = normalization.startsWith("minmax") ? drawn.goalposts : null;
        const onlyUp = normalization === "none" && !knowsNegative.includes(aggregation);
        const directions = onlyUp ? drawn.directions.map(() => 1 as const) : drawn.directions;
        const index: IndexDefinition = { ...drawn, directions, normalization, aggregation, goalposts };
        if (!attempt(() => indexScores(given, index))) return;
        for (let unit = 0; unit < given.rows; unit++) {
          const { place, steps } = stepsOf(given, index, unit);
          if (!place) continue;
          for (const { indicator, least } of steps) {
            const direction = index.directions[indicator];
            const size = largestSize(columnOf(given, indicator));
            const hair = direction * 1e-7 * Math.max(size, Math.abs(least?.value ?? 0));
            const standingAt = (value: number) =>
              attempt(() => standingWith(given, index, unit, indicator, value)) ?? {
                rank: Infinity,
                score: NaN,
              };
            const rankAt = (value: number) => standingAt(value).rank;
            if (least === null) {
              // Twice the largest value better, and for a ratio where less is better as near to 0 as that.
              const own = valueAt(given, unit, indicator);
              const far = normalization === "ratio" && direction < 0 ? own / 100 : own + direction * 2 * size;
              expect(rankAt(far)).toBeGreaterThan(place.rank);
              continue;
            }
            tried++;
            const { value, exclusive } = least;
            expect(rankAt(exclusive ? value + hair : value)).toBeLessThanOrEqual(place.rank);
            const [at, less] = [value, value - hair].map(standingAt);
            // A mean that hardly knows this value any more: a hair is less than what counts as a tie.
            if (Math.abs(at.score - less.score) < 1e-11 * Math.abs(at.score)) continue;
            expect((exclusive ? at : less).rank).toBeGreaterThan(place.rank);
          }
        }
      }),
      { numRuns: 25 },
    );
    expect(tried).toBeGreaterThan(5);
  },
);

/** Whole numbers from 1 to 4, so that most of them tie, and every fifth or so missing. */
const crowded = fc.array(
  fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { nil: NaN, freq: 4 }), { minLength: 5, maxLength: 5 }),
  { minLength: 5, maxLength: 12 },
);

test("percentile ranks with ties and gaps: leaving behind one value after the other finds the same", () => {
  const seen = { some: 0, none: 0 };
  fc.assert(
    fc.property(crowded, definitions, fc.constantFrom(...aggregations), (rows, drawn, aggregation) => {
      const given = matrixFromRows(rows);
      const index: IndexDefinition = { ...drawn, normalization: "percentile", aggregation, goalposts: null };
      if (!attempt(() => indexScores(given, index))) return;
      for (let unit = 0; unit < given.rows; unit++) {
        const { place, steps } = stepsOf(given, index, unit);
        if (!place) continue;
        for (const { indicator, least } of steps) {
          const direction = index.directions[indicator];
          const own = valueAt(given, unit, indicator);
          // Nothing changes between two values that units have: half of one behind each stands for all of that.
          const found = [1, 2, 3, 4]
            .filter((value) => direction * value >= direction * own)
            .sort((a, b) => direction * (a - b))
            .find((value) => rankWith(given, index, unit, indicator, value + direction / 2) <= place.rank);
          expect(least).toEqual(found === undefined ? null : { value: found, exclusive: true });
          seen[least ? "some" : "none"]++;
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(seen.some, seen.none)).toBeGreaterThan(100);
});
