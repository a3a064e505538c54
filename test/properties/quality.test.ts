import fc from "fast-check";
import { contributions } from "../../src/core/aggregate/contributions";
import { type Matrix, matrixFromRows, valueAt } from "../../src/core/matrix";
import { normalize } from "../../src/core/normalize/normalize";
import {
  type Aggregation,
  aggregations,
  type Direction,
  type Normalization,
  type WeightScheme,
  weightSchemes,
} from "../../src/core/options";
import { type IndexDefinition, qualityIndex } from "../../src/core/qei";
import { schemeWeights } from "../../src/core/weight/schemes/schemeWeights";
import { IndexError } from "../../src/core/errors";

/** Figures as statistics have them: a few significant digits. */
const figure = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 10);
const positive = fc.integer({ min: 1, max: 9999 }).map((value) => value / 10);

interface Table {
  rows: number[][];
  weights: number[];
  directions: Direction[];
}

/** Tables of 3 to 8 units and 1 to 5 indicators in which no column is constant. */
const table = (cell = figure): fc.Arbitrary<Table> =>
  fc
    .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 5 }))
    .chain(([n, k]) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
        weights: fc.array(positive, { minLength: k, maxLength: k }),
        directions: fc.array(fc.constantFrom<Direction>(1, -1), { minLength: k, maxLength: k }),
      }),
    )
    .filter(({ rows }) => rows[0].every((_, j) => new Set(rows.map((row) => row[j])).size > 1));

const definitionOf = (
  { weights, directions }: Table,
  normalization: Normalization = "minmax",
  aggregation: Aggregation = "arithmetic",
): IndexDefinition => ({
  weights: Float64Array.from(weights),
  directions,
  normalization,
  aggregation,
  goalposts: null,
  coverage: 2 / 3,
});

const scoresOf = (rows: number[][], definition: IndexDefinition) => [
  ...qualityIndex(matrixFromRows(rows), definition).scores,
];
const near = (a: number, b: number, tolerance = 1e-9) =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
const check = (property: fc.IPropertyWithHooks<any>) => fc.assert(property, { seed: 20261122, numRuns: 200 });

test("min-max scores lie between 0 and 100 (minmax1: 1 and 100) and every column reaches both ends", () => {
  check(
    fc.property(table(), ({ rows, directions }) => {
      for (const [method, bottom] of [
        ["minmax", 0],
        ["minmax1", 1],
      ] as const) {
        const result = normalize(matrixFromRows(rows), method, directions);
        for (let j = 0; j < result.columns; j++) {
          const column = rows.map((_, i) => valueAt(result, i, j));
          expect(Math.min(...column)).toBe(bottom);
          expect(Math.max(...column)).toBe(100);
        }
      }
    }),
  );
});

test("min-max, z-score and percentile do not care about the unit of measurement or its zero", () => {
  check(
    fc.property(
      table(),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -1000, max: 1000 }),
      (t, scale, shift) => {
        const moved = t.rows.map((row) => row.map((value) => value * scale + shift));
        for (const method of ["minmax", "minmax1", "zscore", "percentile"] as const) {
          const a = normalize(matrixFromRows(t.rows), method, t.directions).values;
          const b = normalize(matrixFromRows(moved), method, t.directions).values;
          a.forEach((value, i) => expect(near(value, b[i], 1e-7)).toBe(true));
        }
      },
    ),
  );
});

test("turning a direction round turns the column round", () => {
  check(
    fc.property(table(), ({ rows, directions }) => {
      const flipped = directions.map((direction) => -direction as Direction);
      const sums: [Normalization, number][] = [
        ["minmax", 100],
        ["minmax1", 101],
        ["zscore", 0],
        ["none", 0],
      ];
      for (const [method, total] of sums) {
        const a = normalize(matrixFromRows(rows), method, directions).values;
        const b = normalize(matrixFromRows(rows), method, flipped).values;
        a.forEach((value, i) => expect(near(value + b[i], total)).toBe(true));
      }
    }),
  );
});

test("permuting the units permutes the scores, permuting the indicators changes nothing", () => {
  check(
    fc.property(table(), fc.constantFrom(...aggregations), (t, aggregation) => {
      const definition = definitionOf(t, "minmax", aggregation);
      const scores = scoresOf(t.rows, definition);
      const reversedUnits = scoresOf([...t.rows].reverse(), definition).reverse();
      const reversedIndicators = scoresOf(
        t.rows.map((row) => [...row].reverse()),
        {
          ...definition,
          weights: Float64Array.from([...t.weights].reverse()),
          directions: [...t.directions].reverse(),
        },
      );
      scores.forEach((score, i) => {
        expect(near(score, reversedUnits[i])).toBe(true);
        expect(near(score, reversedIndicators[i])).toBe(true);
      });
    }),
  );
});

test("weights count by their proportions only, except under sum", () => {
  check(
    fc.property(
      table(),
      positive,
      fc.constantFrom<Aggregation>("arithmetic", "geometric", "harmonic", "min"),
      (t, factor, aggregation) => {
        const scaled = { ...t, weights: t.weights.map((weight) => weight * factor) };
        const a = scoresOf(t.rows, definitionOf(t, "minmax", aggregation));
        const b = scoresOf(t.rows, definitionOf(scaled, "minmax", aggregation));
        a.forEach((score, i) => expect(near(score, b[i])).toBe(true));
      },
    ),
  );
});

test("harmonic ≤ geometric ≤ arithmetic, and min below them all", () => {
  check(
    fc.property(table(), (t) => {
      const [harmonic, geometric, arithmetic, min] = (
        ["harmonic", "geometric", "arithmetic", "min"] as const
      ).map((rule) => scoresOf(t.rows, definitionOf(t, "minmax1", rule)));
      t.rows.forEach((_, i) => {
        expect(min[i]).toBeLessThanOrEqual(harmonic[i] + 1e-9);
        expect(harmonic[i]).toBeLessThanOrEqual(geometric[i] + 1e-9);
        expect(geometric[i]).toBeLessThanOrEqual(arithmetic[i] + 1e-9);
      });
    }),
  );
});

test("more of a good indicator never lowers a unit's score, goalposts fixed", () => {
  check(
    fc.property(
      table(),
      positive,
      fc.constantFrom<Aggregation>("arithmetic", "geometric", "harmonic", "min"),
      (t, gain, aggregation) => {
        const k = t.weights.length;
        const goalposts = { low: new Float64Array(k).fill(-1000), high: new Float64Array(k).fill(1000) };
        const definition = { ...definitionOf(t, "minmax", aggregation), goalposts };
        const better = t.rows.map((row, i) =>
          i === 0 ? row.map((x, j) => x + gain * t.directions[j]) : row,
        );
        expect(scoresOf(better, definition)[0]).toBeGreaterThanOrEqual(
          scoresOf(t.rows, definition)[0] - 1e-9,
        );
      },
    ),
  );
});

test("units with the same figures have the same score", () => {
  check(
    fc.property(table(), fc.constantFrom(...aggregations), (t, aggregation) => {
      const scores = scoresOf([...t.rows, t.rows[0]], definitionOf(t, "minmax", aggregation));
      expect(scores[scores.length - 1]).toBe(scores[0]);
    }),
  );
});

test("contributions add up to the score, gaps or not", () => {
  const gappy = fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(NaN) });
  check(
    fc.property(table(gappy), (t) => {
      const definition = { ...definitionOf(t, "none"), coverage: 0 };
      const data: Matrix = matrixFromRows(t.rows);
      const { points } = contributions(data, definition);
      qualityIndex(data, definition).scores.forEach((score, row) => {
        if (Number.isNaN(score)) return;
        let total = 0;
        for (let j = 0; j < data.columns; j++) {
          const part = valueAt(points, row, j);
          if (!Number.isNaN(part)) total += part;
        }
        expect(near(total, score)).toBe(true);
      });
    }),
  );
});

test("an indicator of weight 0 changes nothing, whatever it holds", () => {
  check(
    fc.property(
      table(),
      fc.constantFrom<Aggregation>("arithmetic", "geometric", "harmonic", "min"),
      (t, aggregation) => {
        const scores = scoresOf(t.rows, definitionOf(t, "minmax", aggregation));
        const more = {
          rows: t.rows.map((row, i) => [...row, i % 2 ? NaN : 7]),
          weights: [...t.weights, 0],
          directions: [...t.directions, 1 as Direction],
        };
        expect(scoresOf(more.rows, definitionOf(more, "minmax", aggregation))).toEqual(scores);
      },
    ),
  );
});

/** What a scheme cannot weigh; the others weigh every table. */
const refusals: Partial<Record<WeightScheme, readonly string[]>> = {
  pca: ["pcaSigns"],
  balance: ["completeRowsTooFew", "balanceImplied", "balanceNegative"],
};

test("every scheme gives weights of at least 0 that sum to 1, or says why it cannot", () => {
  check(
    fc.property(table(positive), fc.constantFrom(...weightSchemes), ({ rows, directions }, scheme) => {
      let weights: Float64Array;
      try {
        weights = schemeWeights(matrixFromRows(rows), scheme, directions);
      } catch (error) {
        expect(error).toBeInstanceOf(IndexError);
        expect(refusals[scheme]).toContain((error as IndexError).problem.code);
        return;
      }
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(
        near(
          weights.reduce((a, b) => a + b, 0),
          1,
          1e-12,
        ),
      ).toBe(true);
    }),
  );
});

test("the data never change", () => {
  check(
    fc.property(table(), fc.constantFrom(...aggregations), (t, aggregation) => {
      const data = matrixFromRows(t.rows);
      const before = data.values.slice();
      qualityIndex(data, definitionOf(t, "minmax", aggregation));
      expect(data.values).toEqual(before);
    }),
  );
});
