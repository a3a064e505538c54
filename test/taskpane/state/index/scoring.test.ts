import fc from "fast-check";
import { contributions, unitPoints } from "../../../../src/core/aggregate/contributions";
import { valueAt } from "../../../../src/core/matrix";
import { aggregations, normalizations } from "../../../../src/core/options";
import { IndexError } from "../../../../src/core/errors";
import { qualityIndex } from "../../../../src/core/qei";
import { findUnits, missingIndicators, rankedUnits } from "../../../../src/taskpane/state/index/rankingRows";
import { createScorer } from "../../../../src/taskpane/state/index/scoring";
import { tippingTicks } from "../../../../src/taskpane/state/weights/tippingTicks";
import { flatIndex } from "./weighed";

const situation = fc.record({
  rows: fc.array(
    fc.array(
      fc.oneof({ weight: 8, arbitrary: fc.double({ min: 0.5, max: 900, noNaN: true }) }, fc.constant(NaN)),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
    { minLength: 3, maxLength: 12 },
  ),
  cells: fc.array(
    fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
    { minLength: 4, maxLength: 4 },
  ),
  directions: fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: 4, maxLength: 4 }),
  normalization: fc.constantFrom(...normalizations),
  aggregation: fc.constantFrom(...aggregations),
});

test("scores are the core's own, bit for bit, also when the same scorer is used again and again", () => {
  const score = createScorer();
  fc.assert(
    fc.property(situation, ({ rows, cells, directions, normalization, aggregation }) => {
      const built = flatIndex(rows, directions, cells);
      const definition = {
        weights: Float64Array.from(cells),
        directions,
        normalization,
        aggregation,
        goalposts: null,
        coverage: 2 / 3,
      };
      for (let again = 0; again < 2; again++) {
        const result = score(built, { normalization, aggregation });
        try {
          const { scores, problems } = qualityIndex(built.model.data, definition);
          if (!("scored" in result)) throw new Error("The pane found a problem that the core does not have");
          expect(Array.from(result.scored.scores)).toEqual(Array.from(scores));
          expect([...result.scored.problems]).toEqual([...problems]);
        } catch (error) {
          if (!(error instanceof IndexError)) throw error;
          expect(result).toEqual({ problem: error.problem });
        }
      }
    }),
  );
});

test("points are those of QEI.CONTRIBUTIONS", () => {
  const rows = [
    [1, 5, 9, 2],
    [4, NaN, 3, 8],
    [7, 2, 6, 5],
    [3, 3, 1, 1],
  ];
  const cells = [0.4, 0.3, 0, 0.3];
  const built = flatIndex(rows, [1, -1, 1, 1], cells);
  const method = { normalization: "minmax", aggregation: "arithmetic" } as const;
  const result = createScorer()(built, method);
  if (!("scored" in result)) throw new Error("No scores");
  const { points } = contributions(built.model.data, {
    weights: Float64Array.from(cells),
    directions: [1, -1, 1, 1],
    ...method,
    goalposts: null,
    coverage: 2 / 3,
  });
  rows.forEach((_, row) =>
    expect(Array.from(unitPoints(result.scored, row))).toEqual(
      [0, 1, 2, 3].map((j) => valueAt(points, row, j)),
    ),
  );
});

test("ranks: ties share the best, rounding in the last digit decides none, no score has no rank", () => {
  const ranksOf = (rows: number[][], cells: readonly number[]) => {
    const method = { normalization: "none", aggregation: "sum" } as const;
    const result = createScorer()(flatIndex(rows, [1, 1, 1, 1], cells), method);
    if (!("scored" in result)) throw new Error("No scores");
    return result.scored;
  };
  const single = [3, 5, NaN, 5, 1].map((value) => [value, value, value, value]);
  expect(Array.from(ranksOf(single, [1, 1, 1, 1]).ranks)).toEqual([3, 1, NaN, 1, 4]);
  const { scores, ranks } = ranksOf(
    [
      [0.1, 0.2, 0, 0],
      [0.3, 0, 0, 0],
    ],
    [1, 1, 1, 1],
  );
  expect(scores[0]).not.toBe(scores[1]);
  expect(Array.from(ranks)).toEqual([1, 1]);
});

test("the ranking lists places gained and missing indicators, unscored units last", () => {
  const built = flatIndex(
    [
      [1, 1, 1, 1],
      [NaN, NaN, NaN, 2],
      [3, 3, NaN, 3],
    ],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  );
  const result = createScorer()(built, { normalization: "none", aggregation: "arithmetic" });
  if (!("scored" in result)) throw new Error("No scores");
  const units = rankedUnits(built.model, result.scored, Float64Array.of(1, NaN, 2));
  expect(units.map(({ name, rank, gained }) => [name, rank, gained])).toEqual([
    ["U2", 1, 1],
    ["U0", 2, -1],
    ["U1", NaN, 0],
  ]);
  expect(rankedUnits(built.model, result.scored, Float64Array.of(1, NaN, 2), 2)).toEqual(units.slice(0, 2));
  expect(missingIndicators(built.model, result.scored, 2)).toEqual(["I2"]);
  expect(findUnits(units, " u1 ").map(({ name }) => name)).toEqual(["U1"]);
});

test("equal ranks keep the table's order", () => {
  const built = flatIndex(
    [
      [2, 2, 2, 2],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [3, 3, 3, 3],
    ],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  );
  const result = createScorer()(built, { normalization: "none", aggregation: "arithmetic" });
  if (!("scored" in result)) throw new Error("No scores");
  expect(rankedUnits(built.model, result.scored, null).map(({ row, rank }) => [row, rank])).toEqual([
    [1, 1],
    [3, 1],
    [0, 3],
    [2, 3],
  ]);
});

test("at a tipping point the two leading units score the same", () => {
  const built = flatIndex(
    [
      [10, 2, 5, 4],
      [7, 8, 4, 6],
      [1, 1, 9, 2],
    ],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  );
  const cells = [0.5, 0.2, 0.2, 0.1];
  const method = { normalization: "minmax", aggregation: "arithmetic" } as const;
  const score = createScorer();
  const start = { ...built, cells };
  const result = score(start, method);
  if (!("scored" in result)) throw new Error("No scores");
  const ticks = tippingTicks(start, result.scored, method);
  expect(ticks.some((tick) => tick !== null)).toBe(true);
  ticks.forEach((tick, j) => {
    if (!tick) return;
    const rest = 1 - cells[j];
    const at = cells.map((cell, i) =>
      i === j ? tick.percent / 100 : (cell / rest) * (1 - tick.percent / 100),
    );
    const there = score({ ...built, cells: at }, method);
    if (!("scored" in there)) throw new Error("No scores");
    const [first, second] = [tick.first, tick.second].map(
      (name) => there.scored.scores[built.model.units.indexOf(name)],
    );
    expect(first).toBeCloseTo(second, 9);
  });
  const product = { ...method, aggregation: "geometric" } as const;
  const other = score(start, product);
  if (!("scored" in other)) throw new Error("No scores");
  expect(tippingTicks(start, other.scored, product)).toEqual([null, null, null, null]);
});
