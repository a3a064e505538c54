import fc from "fast-check";
import { qei } from "../../src/functions/quality/qei";
import { qeiContributions } from "../../src/functions/quality/contributions";
import { qeiImportance } from "../../src/functions/quality/importance";
import { call, cells } from "../support/call";
import { installCustomFunctions } from "../support/excel";

beforeAll(installCustomFunctions);

/** A table of units and a weights table with Dimension, as Excel hands them over. */
interface Tables {
  readonly data: unknown[][];
  readonly weights: unknown[][];
  readonly normalization: string;
  readonly aggregation: string;
}

const listOf = <T>(length: number, one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: length, maxLength: length });

/** Indicators I1 … below dimensions D1 …, each of which stands below the index or an earlier one. */
function tables({ gaps, own }: { gaps: boolean; own: boolean }): fc.Arbitrary<Tables> {
  const value = fc.integer({ min: 1, max: 99 });
  const cell = gaps ? fc.oneof({ weight: 7, arbitrary: value }, fc.constant("n/a")) : value;
  return fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 3 })).chain(([k, count]) =>
    fc
      .record({
        units: fc.array(listOf(k, cell), { minLength: 4, maxLength: 7 }),
        indicators: listOf(
          k,
          fc.tuple(fc.nat(count), fc.constantFrom(1, -1), fc.integer({ min: 1, max: 9 })),
        ),
        dimensions: fc.tuple(
          ...Array.from({ length: count }, (_, place) =>
            fc.tuple(fc.nat(place), fc.integer({ min: 1, max: 9 })),
          ),
        ),
        normalization: fc.constantFrom("minmax", "minmax1", "percentile", "ratio", "none"),
        aggregation: fc.constantFrom("arithmetic", "geometric", "harmonic", "min", "sum"),
      })
      // A column that is the same in every row is refused under most normalizations.
      .filter(({ units }) =>
        units[0].every((_, j) => new Set(units.map((row) => row[j]).filter(Number.isFinite)).size > 1),
      )
      .map(({ units, indicators, dimensions, normalization, aggregation }) => {
        const nameOf = (place: number) => (place === 0 ? "" : `D${place}`);
        const above = (place: number): number[] =>
          place === 0 ? [] : [place, ...above(dimensions[place - 1][0])];
        const needed = new Set(indicators.flatMap(([parent]) => above(parent)));
        return {
          data: [
            ["Unit", ...units[0].map((_, j) => `I${j + 1}`)],
            ...units.map((row, i) => [`Unit ${i + 1}`, ...row]),
          ],
          weights: [
            ["Indicator", "Dimension", "Direction", "Weight"],
            ...indicators.map(([parent, direction, weight], j) => [
              `I${j + 1}`,
              nameOf(parent),
              direction,
              weight,
            ]),
            ...dimensions.flatMap(([parent, weight], i) =>
              own && needed.has(i + 1) ? [[nameOf(i + 1), nameOf(parent), "", weight]] : [],
            ),
          ],
          normalization,
          aggregation,
        };
      }),
  );
}

/** Scores, "#N/A" and the like for what has none, or the message where the call is refused. */
function scores({ data, weights, normalization, aggregation }: Tables): unknown[] {
  try {
    return cells(call(qei, data, weights, null, normalization, aggregation, null, 0.5)).map(
      ([score]) => score,
    );
  } catch (error) {
    return [(error as Error).message];
  }
}

const near = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b))
    : a === b;

function expectNear(found: readonly unknown[], expected: readonly unknown[]): void {
  expect(found.length).toBe(expected.length);
  expect(found.filter((score, i) => !near(score, expected[i]))).toEqual([]);
}

/** An order of up to twelve things, header row or first column aside. */
const order = fc.shuffledSubarray(
  Array.from({ length: 12 }, (_, i) => i),
  { minLength: 12, maxLength: 12 },
);
function inOrder<T>(things: readonly T[], places: readonly number[]): T[] {
  return places.filter((place) => place < things.length).map((place) => things[place]);
}
const withRows = ([header, ...rows]: unknown[][], places: readonly number[]) => [
  header,
  ...inOrder(rows, places),
];

test("one level equals the vector form to the last digit", () => {
  fc.assert(
    fc.property(tables({ gaps: false, own: false }), (each) => {
      const rows = each.weights.slice(1);
      const flat = { ...each, weights: each.weights.map(([name, , ...rest]) => [name, ...rest]) };
      const vectors = call(
        qei,
        each.data.slice(1).map((row) => row.slice(1)),
        [rows.map(([, , , weight]) => weight)],
        [rows.map(([, , direction]) => direction)],
        each.normalization,
        each.aggregation,
        null,
        0.5,
      ) as unknown[][];
      expect(scores(flat)).toEqual(cells(vectors).map(([score]) => score));
    }),
  );
});

test("the order of rows, columns and siblings in either table changes nothing", () => {
  fc.assert(
    fc.property(tables({ gaps: true, own: true }), order, order, order, order, (each, a, b, c, d) => {
      const own = scores(each);
      // What is matched by name is computed in the order of the data, whatever that of the weights table.
      const weights = withRows(each.weights, a).map((row) => inOrder(row, b));
      expect(scores({ ...each, weights })).toEqual(own);
      const turned = {
        ...each,
        weights,
        data: each.data.map((row) => [row[0], ...inOrder(row.slice(1), c)]),
      };
      fc.pre(typeof own[0] !== "string" || own[0].startsWith("#"));
      expectNear(scores(turned), own);
      expectNear(scores({ ...turned, data: withRows(turned.data, d) }), inOrder(own, d));
    }),
  );
});

test("a Dimension column alone changes no complete score, under any normalization and aggregation", () => {
  fc.assert(
    fc.property(tables({ gaps: false, own: false }), (each) => {
      const flat = { ...each, weights: each.weights.map(([name, , ...rest]) => [name, ...rest]) };
      expectNear(scores(each), scores(flat));
    }),
  );
});

test("weight 0 is a row deleted: an indicator's, or a dimension's with all that stands below it", () => {
  fc.assert(
    fc.property(tables({ gaps: true, own: true }), fc.nat(), (each, pick) => {
      const [header, ...rows] = each.weights;
      const [gone] = rows[pick % rows.length];
      const isGone = ([name, parent]: unknown[]): boolean =>
        name === gone || rows.some((row) => row[0] === parent && isGone(row));
      const rest = rows.filter((row) => !isGone(row));
      const zero = [header, ...rows.map((row) => (row[0] === gone ? [...row.slice(0, 3), 0] : row))];
      // A dimension that nothing is left of is refused while it has a weight, or is a row without a column.
      fc.pre(rest.some(([name]) => String(name).startsWith("I")));
      fc.pre(rest.every(([name]) => String(name).startsWith("I") || rest.some((row) => row[1] === name)));
      expect(scores({ ...each, weights: zero })).toEqual(scores({ ...each, weights: [header, ...rest] }));
    }),
  );
});

test("the effective weight of a dimension is that of its parts together, and those below the index sum to 1", () => {
  fc.assert(
    fc.property(tables({ gaps: false, own: true }), (each) => {
      const found = new Map<unknown, number>();
      for (const [name, weight] of call(qeiImportance, each.data, each.weights, null, "none").slice(1) as [
        string,
        number,
      ][])
        found.set(name, weight);
      const rows = each.weights.slice(1);
      for (const [parent, own] of [["", 1] as const, ...found]) {
        const parts = rows.filter((row) => row[1] === parent).map(([name]) => found.get(name)!);
        if (parts.length > 0) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(own, 12);
      }
    }),
  );
});

test("the points of a unit add up to its score, gaps or not", () => {
  fc.assert(
    fc.property(
      tables({ gaps: true, own: true }),
      fc.constantFrom("arithmetic", "sum"),
      (each, aggregation) => {
        const own = scores({ ...each, aggregation });
        fc.pre(typeof own[0] !== "string" || own[0].startsWith("#"));
        const [, ...points] = cells(
          call(qeiContributions, each.data, each.weights, null, each.normalization, aggregation, null, 0.5),
        );
        points.forEach(([, ...row], i) => {
          if (typeof own[i] !== "number") expect(row.every((point) => point === own[i])).toBe(true);
          else
            expect(
              Math.abs(row.reduce<number>((sum, point) => sum + Number(point), 0) - own[i]),
            ).toBeLessThan(1e-9);
        });
      },
    ),
  );
});
