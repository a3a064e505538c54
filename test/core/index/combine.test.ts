import { type IndexDefinition } from "../../../src/core/index/definition";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";
import { problemFrom } from "../../support/expectIndexError";
import { definitionOf, hierarchyOf } from "../../support/treeCase";

function scoresOf(rows: number[][], definition: IndexDefinition) {
  const { scores, problems } = qualityIndex(matrixFromRows(rows), definition);
  return { scores: [...scores], problems: Object.fromEntries(problems) };
}

/** Two dimensions of two indicators each, equal weights throughout. */
const pairs = (rest: Partial<IndexDefinition> = {}) =>
  definitionOf([1, 1, 1, 1], {
    hierarchy: hierarchyOf(["A", "A", "B", "B"], { A: { weight: 1 }, B: { weight: 1 } }),
    ...rest,
  });

test("a gap stays within its dimension: 60 in the tree, 63.3 where it is flattened", () => {
  // (60 + 80)/2 = 70, and 50 alone: their mean is 60. Flat it is (60 + 80 + 50)/3.
  const unit = [[60, 80, 50, NaN]];
  expect(scoresOf(unit, pairs({ coverage: 0.5 })).scores).toEqual([60]);
  expect(scoresOf(unit, definitionOf([1, 1, 1, 1])).scores[0]).toBeCloseTo(190 / 3, 12);
});

test("a dimension below its coverage is missing for the index, and then so is the index", () => {
  const unit = [[40, 60, 70, NaN]];
  const { scores, problems } = scoresOf(unit, pairs({ coverage: 1 }));
  expect(scores).toEqual([NaN]);
  expect(problems[0]).toEqual({ code: "unitParts", parameters: { present: 1, of: 2, needed: 2 } });
  expect(scoresOf(unit, pairs({ coverage: 2 / 3 })).problems[0].code).toBe("unitParts");
});

test("coverage of a dimension's own: one of two is enough there", () => {
  const hierarchy = hierarchyOf(["A", "A", "B", "B"], { A: { weight: 1 }, B: { weight: 3, coverage: 0.5 } });
  expect(scoresOf([[40, 60, 70, NaN]], pairs({ hierarchy, coverage: 1 })).scores).toEqual([65]);
});

test("a unit without any value says so, and one whose dimensions are all too thin", () => {
  const { problems } = scoresOf([[NaN, NaN, NaN, NaN]], pairs());
  expect(problems[0]).toEqual({ code: "unitParts", parameters: { present: 0, of: 2, needed: 1 } });
});

test("sum: a missing part makes the dimension missing, and the index", () => {
  const { problems } = scoresOf([[1, 2, 3, NaN]], pairs({ aggregation: "sum" }));
  expect(problems[0]).toEqual({ code: "unitPartsIncomplete", parameters: { present: 1, of: 2 } });
  expect(scoresOf([[1, 2, 3, 4]], pairs({ aggregation: "sum" })).scores).toEqual([10]);
});

test("a negative value under geometric is the unit's error and no gap, in a dimension and of a dimension", () => {
  const inside = hierarchyOf(["A", "A", "B", "B"], {
    A: { weight: 1, aggregation: "geometric" },
    B: { weight: 1 },
  });
  const found = scoresOf(
    [
      [-1, 60, 70, 80],
      [1, 60, 70, 80],
    ],
    pairs({ hierarchy: inside }),
  );
  expect(found.problems[0]).toEqual({
    code: "unitNegative",
    parameters: { column: 1, aggregation: "geometric" },
  });
  expect(found.scores[0]).toBeNaN();
  expect(found.scores[1]).toBeCloseTo((Math.sqrt(60) + 75) / 2, 12);
  const above = scoresOf(
    [[-90, 60, 70, 80]],
    pairs({
      aggregation: "geometric",
      hierarchy: hierarchyOf(["A", "A", "B", "B"], {
        A: { weight: 1, aggregation: "arithmetic" },
        B: { weight: 1, aggregation: "arithmetic" },
      }),
    }),
  );
  expect(above.problems[0]).toEqual({
    code: "unitNegativeDimension",
    parameters: { dimension: 1, aggregation: "geometric" },
  });
});

test("a negative value in a dimension that the unit lacks anyway is a gap", () => {
  const hierarchy = hierarchyOf(["A", "A", "A", "B"], {
    A: { weight: 1, aggregation: "geometric", coverage: 1 },
    B: { weight: 1 },
  });
  expect(scoresOf([[-1, NaN, NaN, 80]], pairs({ hierarchy })).scores).toEqual([80]);
});

test("a dimension of weight 0 is ignored with all below it, a constant column included", () => {
  const hierarchy = hierarchyOf(["A", "A", "B", "B"], { A: { weight: 1 }, B: { weight: 0 } });
  const rows = [
    [0, 0, 5, NaN],
    [10, 20, 5, NaN],
  ];
  expect(scoresOf(rows, pairs({ hierarchy, normalization: "minmax" })).scores).toEqual([0, 100]);
  const none = hierarchyOf(["A", "A", "A", "A"], { A: { weight: 0 } });
  expect(problemFrom(() => qualityIndex(matrixFromRows(rows), pairs({ hierarchy: none }))).code).toBe(
    "weightsSumZero",
  );
});

test("indicators beside dimensions, and dimensions of any depth", () => {
  const hierarchy = hierarchyOf(["", "A", "B", "B"], {
    A: { weight: 2 },
    B: { parent: "A", weight: 1 },
  });
  // B = (30 + 50)/2 = 40; A = (20 + 40)/2 = 30; the index (1·10 + 2·30)/3.
  expect(scoresOf([[10, 20, 30, 50]], pairs({ hierarchy })).scores[0]).toBeCloseTo(70 / 3, 12);
});

test("a normalization of an indicator's own; goalposts of the others are set aside", () => {
  const rows = [
    [0, 50],
    [50, 60],
    [10, 80],
  ];
  const definition = definitionOf([1, 1], {
    normalization: "minmax",
    ownNormalizations: [null, "none"],
    goalposts: { low: Float64Array.of(0, 0), high: Float64Array.of(100, 10) },
  });
  expect(scoresOf(rows, definition).scores).toEqual([25, 55, 45]);
});

test("zscore has no common scale with points between 0 and 100; with values as they are it may stand", () => {
  const rows = [
    [0, 5],
    [5, 6],
  ];
  const own = (own: ("zscore" | "percentile" | "none" | null)[]) => () =>
    qualityIndex(
      matrixFromRows(rows),
      definitionOf([1, 1], { normalization: "minmax", ownNormalizations: own }),
    );
  expect(problemFrom(own(["zscore", null]))).toEqual({
    code: "normalizationsMixed",
    parameters: { column: 1, normalization: "minmax" },
  });
  expect(own(["none", "zscore"])().problems.size).toBe(0);
});
