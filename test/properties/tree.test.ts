import fc from "fast-check";
import { contributions } from "../../src/core/aggregate/contributions";
import { importance } from "../../src/core/analyze/importance";
import { leaveOut } from "../../src/core/analyze/leaveOut";
import { sensitivity } from "../../src/core/analyze/draws/sensitivity";
import { tippingPoints } from "../../src/core/analyze/tippingPoints";
import { IndexError } from "../../src/core/errors";
import { type Hierarchy, type IndexDefinition, indexItself } from "../../src/core/index/definition";
import { effectiveWeights, isIndicator, nodesOf } from "../../src/core/index/nodes";
import { buildTree } from "../../src/core/index/tree";
import { type Matrix, matrixFromRows } from "../../src/core/matrix";
import { aggregations } from "../../src/core/options";
import { qualityIndex } from "../../src/core/qei";

interface Case {
  readonly rows: number[][];
  readonly weights: number[];
  readonly hierarchy: Hierarchy;
}

/** Indicators spread over up to four dimensions, each of which stands below the index or an earlier one. */
function cases(options: { gaps: boolean; own: boolean }): fc.Arbitrary<Case> {
  const value = fc.integer({ min: 1, max: 100 });
  const cell = options.gaps ? fc.oneof({ weight: 8, arbitrary: value }, fc.constant(NaN)) : value;
  return fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 4 })).chain(([columns, count]) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 4,
        maxLength: 8,
      }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
      hierarchy: fc.record({
        parents: fc.array(fc.integer({ min: -1, max: count - 1 }), {
          minLength: columns,
          maxLength: columns,
        }),
        dimensions: fc.tuple(
          ...Array.from({ length: count }, (_, place) =>
            fc.record({
              parent: fc.integer({ min: -1, max: place - 1 }),
              weight: options.own ? fc.integer({ min: 1, max: 9 }) : fc.constant(NaN),
              aggregation: fc.constant(null),
              coverage: fc.constant(null),
            }),
          ),
        ),
      }),
    }),
  );
}

function definitionOf(
  { rows, weights, hierarchy }: Case,
  rest: Partial<IndexDefinition> = {},
): IndexDefinition {
  return {
    weights: Float64Array.from(weights),
    directions: rows[0].map(() => 1),
    normalization: "none",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 0.5,
    hierarchy,
    ...rest,
  };
}

const near = (a: number, b: number, size = 1e-12) =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= size * Math.max(1, Math.abs(b));
const scores = (data: Matrix, definition: IndexDefinition) => [...qualityIndex(data, definition).scores];
const flat = (definition: IndexDefinition) => ({ ...definition, hierarchy: undefined });

/** What a call gives, or null where it is refused. */
function orNull<T>(call: () => T): T | null {
  try {
    return call();
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

test("grouping without weights of its own changes no complete score, under any aggregation", () => {
  fc.assert(
    fc.property(cases({ gaps: false, own: false }), fc.constantFrom(...aggregations), (each, aggregation) => {
      const definition = definitionOf(each, { aggregation });
      const data = matrixFromRows(each.rows);
      const grouped = scores(data, definition);
      return scores(data, flat(definition)).every((score, i) => near(grouped[i], score));
    }),
  );
});

test("nor anything that explains or varies the index", () => {
  fc.assert(
    fc.property(cases({ gaps: false, own: false }), (each) => {
      const definition = definitionOf(each);
      const data = matrixFromRows(each.rows);
      const points = contributions(data, definition).points.values;
      expect(contributions(data, flat(definition)).points.values.every((p, i) => near(points[i], p))).toBe(
        true,
      );
      const found = orNull(() => importance(data, definition))?.filter(({ node }) => isIndicator(node));
      const plain = orNull(() => importance(data, flat(definition)));
      expect(found?.length).toBe(plain?.length);
      for (const { node, weight, share } of plain ?? []) {
        const own = found!.find((other) => JSON.stringify(other.node) === JSON.stringify(node))!;
        expect(near(own.weight, weight) && near(own.share, share, 1e-9)).toBe(true);
      }
      const plan = { spread: 0.25, draws: 20, seed: 1, vary: "weights" as const };
      const ranks = (index: IndexDefinition) => sensitivity(data, index, plan).summaries.map((s) => s?.mean);
      // Draws come in the order of the tree: the same where that is the order of the columns.
      const inOrder = effectiveOrder(each).every((column, i) => column === i);
      if (inOrder) expect(ranks(definition)).toEqual(ranks(flat(definition)));
    }),
  );
});

function effectiveOrder({ weights, hierarchy }: Case): number[] {
  const list: number[] = [];
  const visit = (branch: ReturnType<typeof buildTree>) =>
    branch.parts.forEach((part) => ("indicator" in part ? list.push(part.indicator) : visit(part)));
  visit(buildTree(Float64Array.from(weights), { hierarchy, aggregation: "arithmetic", coverage: 0 }));
  return list;
}

test("effective weights sum to 1, and the points of a unit to its score", () => {
  fc.assert(
    fc.property(cases({ gaps: true, own: true }), (each) => {
      const definition = definitionOf(each);
      const data = matrixFromRows(each.rows);
      const weights = effectiveWeights(buildTree(Float64Array.from(each.weights), definition));
      const total = each.weights.reduce((sum, _, indicator) => sum + weights.get({ indicator })!, 0);
      expect(total).toBeCloseTo(1, 12);
      const { points } = contributions(data, definition);
      scores(data, definition).forEach((score, row) => {
        let sum = 0;
        for (let j = 0; j < data.columns; j++) sum += points.values[j * data.rows + row] || 0;
        if (!Number.isNaN(score)) expect(near(sum, score, 1e-9)).toBe(true);
      });
    }),
  );
});

test("complete units: the index is Σ effective weight × value, and ranks tell the same under SENSITIVITY without spread", () => {
  fc.assert(
    fc.property(cases({ gaps: true, own: true }), fc.constantFrom(...aggregations), (each, aggregation) => {
      const definition = definitionOf(each, { aggregation });
      const data = matrixFromRows(each.rows);
      const own = scores(data, definition);
      const { summaries } = sensitivity(data, definition, { spread: 0, draws: 10, seed: 1, vary: "weights" });
      for (const [a, one] of summaries.entries())
        for (const [b, other] of summaries.entries())
          if (one && other && own[a] - own[b] > 1e-9 * Math.abs(own[a]))
            expect(one.rank).toBeLessThan(other.rank);
      expect(summaries.map(Boolean)).toEqual(own.map((score) => !Number.isNaN(score)));
    }),
  );
});

test("the order of rows, columns and dimensions changes nothing", () => {
  fc.assert(
    fc.property(cases({ gaps: true, own: true }), fc.constantFrom(...aggregations), (each, aggregation) => {
      const { rows, weights, hierarchy } = each;
      const count = hierarchy.dimensions.length;
      const turned = (place: number) => (place === indexItself ? indexItself : count - 1 - place);
      const backwards: Case = {
        rows: [...rows].reverse().map((row) => [...row].reverse()),
        weights: [...weights].reverse(),
        hierarchy: {
          parents: [...hierarchy.parents].reverse().map(turned),
          dimensions: [...hierarchy.dimensions]
            .reverse()
            .map((dimension) => ({ ...dimension, parent: turned(dimension.parent) })),
        },
      };
      const mine = scores(matrixFromRows(rows), definitionOf(each, { aggregation })).reverse();
      const other = scores(matrixFromRows(backwards.rows), definitionOf(backwards, { aggregation }));
      return mine.every((score, i) => near(other[i], score));
    }),
  );
});

test("weight 0 is as good as gone", () => {
  fc.assert(
    fc.property(cases({ gaps: true, own: true }), fc.constantFrom(...aggregations), (each, aggregation) => {
      const without: Case = {
        rows: each.rows.map((row) => row.slice(1)),
        weights: each.weights.slice(1),
        hierarchy: { ...each.hierarchy, parents: each.hierarchy.parents.slice(1) },
      };
      const zero = { ...each, weights: each.weights.map((weight, i) => (i === 0 ? 0 : weight)) };
      expect(scores(matrixFromRows(each.rows), definitionOf(zero, { aggregation }))).toEqual(
        scores(matrixFromRows(without.rows), definitionOf(without, { aggregation })),
      );
    }),
  );
});

test("leaving out an indicator is giving it weight 0: the ranks of both, counted here", () => {
  const ranksOf = (list: number[]) =>
    list.map((own) => 1 + list.filter((other) => other > own + 1e-9).length);
  fc.assert(
    fc.property(cases({ gaps: false, own: true }), (each) => {
      const data = matrixFromRows(each.rows);
      const definition = definitionOf(each);
      const before = ranksOf(scores(data, definition));
      const found = leaveOut(data, definition);
      nodesOf(data.columns, each.hierarchy).forEach((node, place) => {
        if (!isIndicator(node)) return;
        const rest = each.weights.map((weight, i) => (i === node.indicator ? 0 : weight));
        const after = ranksOf(scores(data, definitionOf({ ...each, weights: rest })));
        const moves = after.map((rank, i) => Math.abs(rank - before[i]));
        expect(found[place]?.largestChange).toBe(Math.max(...moves));
        expect(found[place]?.meanChange).toBeCloseTo(
          moves.reduce((sum, move) => sum + move) / moves.length,
          12,
        );
      });
    }),
  );
});

test("at its tipping point the two units tie", () => {
  fc.assert(
    fc.property(cases({ gaps: false, own: true }), (each) => {
      const definition = definitionOf(each, { weights: Float64Array.from(each.weights) });
      const data = matrixFromRows(each.rows);
      for (const { node, tie, share } of tippingPoints(
        data,
        { ...definition, weights: Float64Array.from(each.weights) },
        0,
        1,
      )) {
        if (typeof tie !== "number" || share <= 0 || share >= 1 || tie >= 1) continue;
        // The weight that makes its share `tie`, the siblings as they are.
        const weightOf = (own: number) => (own * tie * (1 - share)) / (share * (1 - tie));
        const moved: Case = isIndicator(node)
          ? { ...each, weights: each.weights.map((w, i) => (i === node.indicator ? weightOf(w) : w)) }
          : {
              ...each,
              hierarchy: {
                ...each.hierarchy,
                dimensions: each.hierarchy.dimensions.map((d, i) =>
                  i === node.dimension ? { ...d, weight: weightOf(d.weight) } : d,
                ),
              },
            };
        const [a, b] = scores(data, definitionOf(moved));
        expect(Math.abs(a - b)).toBeLessThan(1e-7);
      }
    }),
  );
});
