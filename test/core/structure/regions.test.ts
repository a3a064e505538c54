import { matrixFromRows } from "../../../src/core/matrix";
import { locationQuotients } from "../../../src/core/structure/quotient";
import { transposed, withReference } from "../../../src/core/structure/regions";
import { specialization } from "../../../src/core/structure/specialization";
import { problemFrom } from "../../support/expectIndexError";

const matrix = (...rows: number[][]) => matrixFromRows(rows);
/** The third region has no jobs; the last industry has none in the reference. */
const jobs = matrix([30, 10, 0, 0], [20, 40, NaN, 5], [0, 0, 0, 0], [NaN, 25, 75, 0]);
const reference = matrix([50, 50, 100, 0]);

describe("location quotients", () => {
  const { values, cellProblems, rowProblems } = locationQuotients(withReference(jobs, reference));
  const at = (row: number, column: number) => values.values[column * 4 + row];

  test("share over the reference's share, both over the industries that have a number in both", () => {
    // Region 1: 0.75, 0.25, 0, 0 over 0.25, 0.25, 0.5, 0.
    expect([at(0, 0), at(0, 1), at(0, 2)]).toEqual([3, 1, 0]);
    // Region 2 without its blank industry: 20/65, 40/65 over 0.5, 0.5.
    expect(at(1, 0)).toBeCloseTo(40 / 65, 14);
    expect(at(1, 1)).toBeCloseTo(80 / 65, 14);
    // Region 4: 0.25, 0.75 over 50/150, 100/150.
    expect(at(3, 1)).toBeCloseTo(0.75, 14);
    expect(at(3, 2)).toBeCloseTo(1.125, 14);
  });

  test("blank where a number is missing or neither has jobs", () => {
    expect([at(0, 3), at(1, 2), at(3, 0), at(3, 3)]).toEqual([NaN, NaN, NaN, NaN]);
  });

  test("jobs where the reference has none: a problem of that cell, with its place", () => {
    expect([...cellProblems]).toEqual([
      [3 * 4 + 1, { code: "referenceZero", parameters: { row: 2, column: 4 } }],
    ]);
    expect(at(1, 3)).toBeNaN();
  });

  test("a region without jobs: a problem of its row, and no quotient", () => {
    expect([...rowProblems]).toEqual([[2, { code: "regionWithoutJobs", parameters: { row: 3 } }]]);
    expect([0, 1, 2, 3].map((column) => at(2, column))).toEqual([NaN, NaN, NaN, NaN]);
  });

  test("a reference without jobs in the region's industries compares with nothing", () => {
    const none = locationQuotients(withReference(matrix([5, NaN], [5, 5]), matrix([0, 10])));
    expect([...none.rowProblems.keys()]).toEqual([0]);
  });
});

describe("specialization", () => {
  const measured = (measure: "krugman" | "gini" | "hachman") =>
    specialization(withReference(jobs, reference), measure);

  test("krugman counts industries that only one of the two has", () => {
    const { scores, problems } = measured("krugman");
    // |0.75 − 0.25| + 0 + 0.5 + 0, and |20/65 − 0.5| + |40/65 − 0.5| + 5/65.
    expect(scores[0]).toBeCloseTo(1, 14);
    expect(scores[1]).toBeCloseTo(12.5 / 65 + 7.5 / 65 + 5 / 65, 14);
    expect(scores[2]).toBeNaN();
    expect([...problems]).toEqual([[2, { code: "regionWithoutJobs", parameters: { row: 3 } }]]);
  });

  test("gini is that of the quotients of the reference's industries", () => {
    const { scores, problems } = measured("gini");
    // Quotients 0, 1, 3: Σ(2i − n − 1)·x = −2·0 + 0·1 + 2·3, over n·Σx = 12.
    expect(scores[0]).toBeCloseTo(0.5, 14);
    // Quotients 0.75, 1.125 and, where region and reference have no jobs, none: (1.125 − 0.75)/(2·1.875).
    expect(scores[3]).toBeCloseTo(0.1, 14);
    expect([...problems]).toEqual([
      [1, { code: "referenceZero", parameters: { row: 2, column: 4 } }],
      [2, { code: "regionWithoutJobs", parameters: { row: 3 } }],
    ]);
  });

  test("hachman is 1 over the mean quotient of the region's jobs", () => {
    const { scores, problems } = measured("hachman");
    expect(scores[0]).toBeCloseTo(1 / (0.75 * 3 + 0.25), 14);
    expect(scores[3]).toBeCloseTo(1 / (0.25 * 0.75 + 0.75 * 1.125), 14);
    expect([...problems.keys()]).toEqual([1, 2]);
  });
});

describe("the reference", () => {
  test("is the table's own column totals where none is given, blanks left out", () => {
    const { referenceAt } = withReference(matrix([1, NaN, NaN], [2, 3, NaN]), null);
    expect([0, 1, 2].map((column) => referenceAt(0, column))).toEqual([3, 3, NaN]);
    expect(referenceAt(1, 0)).toBe(3);
  });

  test("is one row for all regions, or a row for each", () => {
    expect(withReference(matrix([1, 2], [3, 4]), matrix([5, 6])).referenceAt(1, 1)).toBe(6);
    const own = withReference(matrix([1, 2], [3, 4]), matrix([5, 6], [7, 8]));
    expect([own.referenceAt(0, 1), own.referenceAt(1, 0)]).toEqual([6, 7]);
  });

  test("one row or one column alone has none; negative cells are named with their argument", () => {
    expect(problemFrom(() => withReference(matrix([1, 2]), null)).code).toBe("referenceNeeded");
    expect(problemFrom(() => withReference(matrix([1], [2]), null)).code).toBe("referenceNeeded");
    expect(problemFrom(() => withReference(matrix([1, -2]), matrix([1, 2]))).parameters).toEqual({
      argument: "employment",
      row: 1,
      column: 2,
      value: -2,
    });
    expect(problemFrom(() => withReference(matrix([1, 2]), matrix([-1, 2]))).parameters.argument).toBe(
      "reference",
    );
  });

  test("turning a table makes its columns rows", () => {
    expect(transposed(matrix([1, 2, 3], [4, 5, 6]))).toEqual(matrix([1, 4], [2, 5], [3, 6]));
  });
});
