import { matrixFromRows } from "../../../src/core/matrix";
import { structureIndex, structureTerms } from "../../../src/core/structure/structureIndex";
import { problemFrom } from "../../support/expectIndexError";

const jobs = (...values: number[]) => matrixFromRows([values]);

test("evenness: equal shares give 1, one sector alone gives 0", () => {
  expect(structureIndex(jobs(7, 7, 7, 7), "evenness")).toBeCloseTo(1, 14);
  expect(structureIndex(jobs(0, 5, 0), "evenness")).toBe(0);
  expect(structureIndex(jobs(5), "evenness")).toBe(0);
});

test("evenness counts zeros among the sectors but not blanks", () => {
  const half = Math.log(2);
  expect(structureIndex(jobs(5, 5, 0), "evenness")).toBeCloseTo(half / Math.log(3), 14);
  expect(structureIndex(jobs(5, 5, NaN), "evenness")).toBeCloseTo(1, 14);
});

test("diversity is 1 − Σs² (Gini–Simpson)", () => {
  expect(structureIndex(jobs(1, 3, 6), "diversity")).toBeCloseTo(1 - (0.01 + 0.09 + 0.36), 14);
});

test("layer counts positions along a row or a column", () => {
  expect(structureIndex(jobs(1, 3, 6), "layer")).toBeCloseTo(0.1 + 0.6 + 1.8, 14);
  expect(structureIndex(matrixFromRows([[1], [3], [6]]), "layer")).toBeCloseTo(2.5, 14);
  expect(structureIndex(jobs(1, NaN, 9), "layer")).toBeCloseTo(0.1 + 2.7, 14);
  expect(
    problemFrom(() =>
      structureIndex(
        matrixFromRows([
          [1, 2],
          [3, 4],
        ]),
        "layer",
      ),
    ),
  ).toEqual({
    code: "layerNeedsVector",
    parameters: { rows: 2, columns: 2 },
  });
});

test("numbers as weights are used as given, negative ones too", () => {
  const employment = matrixFromRows([
    [10, 30],
    [40, 20],
  ]);
  const weights = matrixFromRows([
    [1, -2],
    [0.5, 100],
  ]);
  expect([...structureTerms(employment, weights).values]).toEqual([0.1, 0.2, -0.6, 20]);
  expect(structureIndex(employment, weights)).toBeCloseTo(19.7, 13);
});

test("blank employment stays blank and needs no weight; a weight missing beside a number is named", () => {
  const employment = matrixFromRows([
    [10, NaN],
    [30, 0],
  ]);
  expect([
    ...structureTerms(
      employment,
      matrixFromRows([
        [1, NaN],
        [2, 5],
      ]),
    ).values,
  ]).toEqual([0.25, 1.5, NaN, 0]);
  expect(
    problemFrom(() =>
      structureIndex(
        employment,
        matrixFromRows([
          [1, 4],
          [2, NaN],
        ]),
      ),
    ),
  ).toEqual({
    code: "weightMissingAt",
    parameters: { row: 2, column: 2 },
  });
});

test.each([
  [[1, -2], { code: "cellNegative", parameters: { argument: "employment", row: 1, column: 2, value: -2 } }],
  [[0, 0], { code: "employmentTotalZero", parameters: {} }],
  [[NaN, NaN], { code: "employmentEmpty", parameters: {} }],
])("%j is refused", (values, expected) => {
  expect(problemFrom(() => structureIndex(jobs(...values), "evenness"))).toEqual(expected);
});

test("employment and weights at the end of the number range stay finite", () => {
  expect(structureIndex(jobs(1e308, 1e308), "diversity")).toBeCloseTo(0.5, 14);
  expect(structureIndex(jobs(1, 1, 2), jobs(1.7e308, 1.7e308, 1.7e308))).toBeCloseTo(1.7e308, -294);
});

test("terms of evenness: 0, not −0 or blank, for an empty cell and for a cell that holds all jobs", () => {
  expect([...structureTerms(jobs(0, 5, NaN), "evenness").values]).toEqual([0, 0, NaN]);
  expect([...structureTerms(jobs(5), "evenness").values]).toEqual([0]);
});

test("given weights that cancel leave what is between them", () => {
  expect(structureIndex(jobs(1, 1, 1), jobs(1e17, 1, -1e17))).toBeCloseTo(1 / 3, 14);
});

test("a weight that is not finite is refused", () => {
  expect(problemFrom(() => structureTerms(jobs(1, 1), jobs(1, Infinity))).code).toBe("resultNotFinite");
});
