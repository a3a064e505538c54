import { type IndexScores, scoresWithin } from "../../../src/core/index/nodeScores";
import { buildTree } from "../../../src/core/index/tree";
import { matrixFromRows } from "../../../src/core/matrix";
import { definitionOf, hierarchyOf } from "../../support/treeCase";

const data = matrixFromRows([
  [60, 80, 50, 70, 20],
  [-1, 60, NaN, 80, 30],
  [40, NaN, NaN, NaN, 90],
  [10, 20, 30, 40, 50],
]);

/** The index over A (with B in it) and C; A's geometric mean knows no negative value. */
function treeOf(weights: readonly number[], c: { readonly weight: number; readonly coverage?: number }) {
  const definition = definitionOf(weights, {
    coverage: 0.5,
    hierarchy: hierarchyOf(["A", "B", "B", "C", "C"], {
      A: { weight: 1, aggregation: "geometric" },
      B: { weight: 2, parent: "A" },
      C: c,
    }),
  });
  return buildTree(Float64Array.from(weights), definition);
}

const before = treeOf([1, 2, 3, 4, 5], { weight: 1 });
const [a, b, c] = [0, 1, 2];
const scored = (tree: ReturnType<typeof treeOf>, known?: IndexScores) => scoresWithin(tree, data, known);
const plain = ({ scores, problems }: IndexScores) => ({ scores: [...scores], problems: [...problems] });

test.each([
  ["a weight within C: A and B stay", treeOf([1, 2, 3, 1, 5], { weight: 1 }), [a, b]],
  ["a weight within B: C stays, A does not", treeOf([1, 3, 3, 4, 5], { weight: 1 }), [c]],
  ["a weight within A beside B: B and C stay", treeOf([2, 2, 3, 4, 5], { weight: 1 }), [b, c]],
  ["the weight of C itself: all stay", treeOf([1, 2, 3, 4, 5], { weight: 7 }), [a, b, c]],
  ["a coverage: that dimension does not stay", treeOf([1, 2, 3, 4, 5], { weight: 1, coverage: 1 }), [a, b]],
  ["a weight of 0, which takes an indicator out", treeOf([1, 2, 0, 4, 5], { weight: 1 }), [c]],
])("%s, and the scores are those computed anew", (_, tree, kept) => {
  const known = scored(before);
  const found = scored(tree, known);
  expect(plain(found)).toEqual(plain(scored(tree)));
  expect(found.problems.size).toBeGreaterThan(0);
  const places = [a, b, c].filter(
    (dimension) => found.parts.get({ dimension })!.scores === known.parts.get({ dimension })!.scores,
  );
  expect(places).toEqual(kept);
  for (const dimension of [a, b, c])
    expect(found.parts.get({ dimension })!.scores).toEqual(scored(tree).parts.get({ dimension })!.scores);
});

test("what was found of other values is not taken", () => {
  const other = matrixFromRows([[1, 2, 3, 4, 5]]);
  const found = scoresWithin(before, other, scored(before));
  expect(plain(found)).toEqual(plain(scoresWithin(before, other)));
});
