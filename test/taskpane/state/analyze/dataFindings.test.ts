import { matrixFromRows } from "../../../../src/core/matrix";
import { dataFindings } from "../../../../src/taskpane/state/analyze/dataFindings";
import { type IndexModel } from "../../../../src/taskpane/state/index/indexModel";
import { nodesOfModel } from "../../../../src/taskpane/state/index/modelNodes";

function model(columns: readonly (readonly number[])[], directions: readonly (1 | -1)[]): IndexModel {
  const rows = columns[0].map((_, i) => columns.map((column) => column[i]));
  return {
    dataTable: "T",
    header: [],
    presetsTable: "W",
    presetsHeader: [],
    units: rows.map((_, i) => `U${i}`),
    labels: rows.map((_, i) => `U${i}`),
    unitColumn: null,
    indicators: directions.map((direction, j) => ({ name: `I${j}`, direction, low: NaN, high: NaN })),
    nodes: nodesOfModel(
      directions.map((_, j) => `I${j}`),
      [],
      undefined,
    ),
    hierarchy: undefined,
    dimensions: [],
    ownNormalizations: directions.map(() => null),
    data: matrixFromRows(rows),
    goalposts: null,
    withoutColumn: [],
    withoutRow: [],
  };
}

describe("data check", () => {
  it("has nothing to say about sound data", () => {
    expect(
      dataFindings(
        model(
          [
            [1, 2, 3, 4, 5],
            [2, 5, 1, 4, 3],
          ],
          [1, 1],
        ),
      ),
    ).toEqual([]);
  });

  it("counts gaps and points at the first", () => {
    expect(dataFindings(model([[10, NaN, 12, 13, 14]], [1]))).toEqual([
      { kind: "missing", column: 0, count: 1, row: 1 },
    ]);
    expect(dataFindings(model([[10, NaN, NaN, 13, 14]], [1]))[0]).toMatchObject({
      kind: "mostlyMissing",
      count: 2,
    });
  });

  it("finds outliers, constant and empty columns, and zeros that may be blanks", () => {
    const outlier = dataFindings(model([[10, 11, 12, 13, 100]], [1]));
    expect(outlier).toContainEqual({ kind: "outliers", column: 0, count: 1, row: 4 });
    expect(dataFindings(model([[7, 7, 7]], [1]))).toEqual([{ kind: "constant", column: 0 }]);
    expect(dataFindings(model([[NaN, NaN, NaN]], [1]))).toEqual([{ kind: "empty", column: 0 }]);
    expect(dataFindings(model([[0, 31, 40, 35, 38]], [1]))).toContainEqual({
      kind: "zeroes",
      column: 0,
      count: 1,
      row: 0,
    });
  });

  it("finds a 0 and a 99 that stand for no answer in a scale from 1", () => {
    const answers = [4, 3, 0, 2, 3, 1, 4, 0, 2, 3, 99, 4];
    expect(dataFindings(model([answers], [1]))).toEqual(
      expect.arrayContaining([
        { kind: "code", column: 0, value: 0, count: 2, row: 2 },
        { kind: "code", column: 0, value: 99, count: 1, row: 10 },
      ]),
    );
    // Hours, and a scale that begins with 0 only by halves, are no answers from 1.
    for (const values of [answers.map((value) => value * 8), answers.map((value) => value / 2)])
      expect(dataFindings(model([values], [1])).filter(({ kind }) => kind === "code")).toEqual([]);
  });

  it("finds pairs that repeat or oppose each other once both point the same way", () => {
    const up = [1, 2, 3, 4, 5];
    expect(dataFindings(model([up, up.map((x) => 2 * x)], [1, 1]))).toMatchObject([
      { kind: "redundant", r: 1 },
    ]);
    expect(dataFindings(model([up, up.map((x) => 2 * x)], [1, -1]))).toMatchObject([
      { kind: "opposed", r: -1 },
    ]);
  });

  it("does not report as pulling apart what may be chance", () => {
    // r = −3/7: of 8 units p = 0.29, of 40 units 0.006 (Student's t with n − 2 degrees of freedom).
    const [some, others] = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [3, 7, 5, 8, 6, 1, 4, 2],
    ];
    const times = (values: readonly number[], count: number) =>
      Array.from({ length: count }, () => values).flat();
    expect(dataFindings(model([some, others], [1, 1]))).toEqual([]);
    expect(dataFindings(model([times(some, 5), times(others, 5)], [1, 1]))).toMatchObject([
      { kind: "opposed" },
    ]);
  });
});
