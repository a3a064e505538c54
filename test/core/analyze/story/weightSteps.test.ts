import fc from "fast-check";
import { placeAbove, standingOf } from "../../../../src/core/analyze/story/placeAbove";
import { isMeanThroughout, outward, weightSteps } from "../../../../src/core/analyze/story/weightSteps";
import { tippingPoints } from "../../../../src/core/analyze/tippingPoints";
import { indexScores, scoresWithin } from "../../../../src/core/index/nodeScores";
import { isIndicator, nodesOf } from "../../../../src/core/index/nodes";
import { type Branch, isLeaf, type Part, sharesOf } from "../../../../src/core/index/tree";
import { matrixFromRows } from "../../../../src/core/matrix";
import { type IndexDefinition } from "../../../../src/core/qei";
import { attempt, definitions, tables } from "./cases";

const plain = (weights: readonly number[], changed: Partial<IndexDefinition> = {}): IndexDefinition => ({
  weights: Float64Array.from(weights),
  directions: weights.map(() => 1 as const),
  normalization: "none",
  aggregation: "arithmetic",
  goalposts: null,
  coverage: 0.5,
  ...changed,
});

const stepsOf = (rows: number[][], definition: IndexDefinition, unit: number, most = 99) =>
  weightSteps(standingOf(indexScores(matrixFromRows(rows), definition)), unit, most);

describe("by hand", () => {
  test("3 behind on one and 1 ahead on the other: level where the first has a quarter", () => {
    expect(
      stepsOf(
        [
          [0, 1],
          [3, 0],
        ],
        plain([1, 1]),
        0,
      ),
    ).toEqual([
      { node: { indicator: 0 }, share: 0.5, needed: 0.25, percent: 25, rank: 1 },
      { node: { indicator: 1 }, share: 0.5, needed: 0.75, percent: 75, rank: 1 },
    ]);
  });

  test("behind on everything no weight helps, and the first of all needs none", () => {
    expect(
      stepsOf(
        [
          [0, 1],
          [3, 2],
        ],
        plain([1, 1]),
        0,
      ),
    ).toEqual([]);
    expect(
      stepsOf(
        [
          [0, 1],
          [3, 2],
        ],
        plain([1, 1]),
        1,
      ),
    ).toEqual([]);
  });

  test("who is passed on the way counts: drawing level with one does not help while another passes", () => {
    // With share t on the first: A 10·(1 − t), B 6·t + 4·(1 − t), C 2·t + 9.9·(1 − t). At a half: A 5, B 5, C 5.95.
    // C falls behind A only where 2t ≤ 0.1·(1 − t), which is t ≤ 1/21.
    const rows = [
      [0, 10],
      [6, 4],
      [2, 9.9],
    ];
    const [step] = stepsOf(rows, plain([1, 1]), 0, 1);
    expect(step.needed).toBeCloseTo(1 / 21, 12);
    expect(step).toMatchObject({ node: { indicator: 0 }, percent: 4.7, rank: 1 });
  });

  test("three scores that meet in one point tie there, though one falls behind as another passes", () => {
    // At share t on the first: A 6, B 10·(1 − t), C 15·t; at 0.4 all are 6.
    const steps = stepsOf(
      [
        [6, 6],
        [0, 10],
        [15, 0],
      ],
      plain([3, 7]),
      0,
    );
    expect(steps.map(({ percent, rank }) => [percent, rank]).sort()).toEqual([
      [40, 1],
      [60, 1],
    ]);
  });

  test("a gap of another unit bends its score: it has one indicator, whatever the weights", () => {
    // A has 2 and 8, B 4 and nothing. A draws level where 2t + 8(1 − t) = 4, at two thirds.
    const [step] = stepsOf(
      [
        [2, 8],
        [4, NaN],
      ],
      plain([4, 1]),
      0,
      1,
    );
    expect(step.needed).toBeCloseTo(2 / 3, 12);
    expect(step).toMatchObject({ share: 0.8, percent: 66.6, rank: 1 });
  });

  test("a dimension's weight moves too, its parts staying as they are among each other", () => {
    // Two dimensions of two indicators: A 0 and 10, B 8 and 1; level where 10(1 − t) = 8t + (1 − t), at 9/17.
    const hierarchy = {
      dimensions: [3, 1].map((weight) => ({ parent: -1, weight, aggregation: null, coverage: null })),
      parents: [0, 0, 1, 1],
    };
    const steps = stepsOf(
      [
        [0, 0, 10, 10],
        [8, 8, 1, 1],
      ],
      plain([1, 1, 1, 1], { hierarchy }),
      0,
    );
    expect(steps.map(({ node, percent }) => [node, percent])).toEqual([
      [{ dimension: 0 }, 52.9],
      [{ dimension: 1 }, 47.1],
    ]);
  });

  test("a share that only rounding keeps from a short one is the short one", () => {
    // Level at a tenth, which is found as 0.0999999999999999.
    const hierarchy = {
      dimensions: [2, NaN].map((weight) => ({ parent: -1, weight, aggregation: null, coverage: null })),
      parents: [0, 0, 1, 1, -1],
    };
    const rows = [
      [13, 11, 4, NaN, 2],
      [17, 4, 19, NaN, NaN],
      [7, 25, 11, 24, 1],
      [NaN, NaN, NaN, 1, NaN],
    ];
    const definition = plain([2, 8, 8, 8, 3], {
      ...{ hierarchy, directions: [1, 1, -1, 1, 1], normalization: "minmax", coverage: 2 / 3 },
    });
    const [step] = stepsOf(rows, definition, 2, 1);
    expect(step).toMatchObject({ node: { indicator: 4 }, percent: 10, rank: 1 });
  });

  test("numbers are rounded away from the present share", () => {
    expect(outward(12.34, 1, 1)).toBe(12.4);
    expect(outward(12.34, 1, -1)).toBe(12.3);
    expect(outward(12.3, 1, 1)).toBe(12.3);
    expect(outward(1e-7, 2, 1)).toBe(0.01);
  });

  test("a geometric mean has no straight lines", () => {
    const { tree } = indexScores(
      matrixFromRows([
        [1, 2],
        [2, 3],
      ]),
      plain([1, 1], { aggregation: "geometric" }),
    );
    expect(isMeanThroughout(tree)).toBe(false);
  });
});

/** The tree with other shares for the parts of the branch in which one part moves. */
function moved(tree: Branch, wanted: (part: Part) => boolean, share: number): Branch {
  const at = tree.parts.findIndex(wanted);
  const shares = sharesOf(tree);
  const parts = tree.parts.map((part, i): Part => {
    if (at < 0) return isLeaf(part) ? part : moved(part, wanted, share);
    return { ...part, weight: i === at ? share : (shares[i] / (1 - shares[at])) * (1 - share) };
  });
  return { ...tree, parts };
}

test("at the share the unit stands higher, nearer to the present one nowhere, and no other weight helps", () => {
  let tried = 0;
  fc.assert(
    fc.property(tables, definitions, (rows, definition) => {
      const index = attempt(() => indexScores(matrixFromRows(rows), definition));
      if (!index) return;
      const standing = standingOf(index);
      rows.forEach((_, unit) => {
        const { ranks } = standing;
        const steps = weightSteps(standing, unit, 99);
        if (!placeAbove(standing, unit)) return expect(steps).toEqual([]);
        for (const node of nodesOf(5, definition.hierarchy)) {
          const is = (part: Part) =>
            isIndicator(node)
              ? isLeaf(part) && part.indicator === node.indicator
              : !isLeaf(part) && part.dimension === node.dimension;
          const rankAt = (share: number) =>
            standingOf(scoresWithin(moved(index.tree, is, share), index.normalized)).ranks[unit];
          const step = steps.find((each) => JSON.stringify(each.node) === JSON.stringify(node));
          const { needed = NaN, share = NaN, percent = NaN, rank = NaN } = step ?? {};
          if (step) {
            tried++;
            expect(rankAt(needed)).toBeLessThan(ranks[unit]);
            expect(rankAt(percent / 100)).toBe(rank);
            expect(rank).toBeLessThan(ranks[unit]);
          }
          for (let percentage = 1; percentage < 100; percentage += 3) {
            const other = percentage / 100;
            if (step && Math.abs(other - share) >= Math.abs(needed - share) - 1e-9) continue;
            expect(rankAt(other)).toBeGreaterThanOrEqual(ranks[unit]);
          }
          if (step)
            expect(rankAt(needed - Math.sign(needed - share) * 1e-7)).toBeGreaterThanOrEqual(ranks[unit]);
        }
      });
    }),
    { numRuns: 60 },
  );
  expect(tried).toBeGreaterThan(20);
});

test("two units change places where tipping points say so", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 5, maxLength: 5 }), {
        minLength: 2,
        maxLength: 2,
      }),
      definitions,
      (rows, definition) => {
        const data = matrixFromRows(rows);
        const index: IndexDefinition & { weights: Float64Array } = {
          ...definition,
          weights: definition.weights as Float64Array,
          ...{ normalization: "none", aggregation: "arithmetic", goalposts: null },
        };
        const standing = standingOf(indexScores(data, index));
        const unit = standing.ranks.indexOf(2);
        if (unit < 0) return;
        const ties = tippingPoints(data, index, unit, 1 - unit);
        for (const { node, needed } of weightSteps(standing, unit, 99)) {
          const point = ties.find((each) => JSON.stringify(each.node) === JSON.stringify(node));
          expect(point?.tie).toBeCloseTo(needed, 9);
        }
      },
    ),
  );
});
