import * as fc from "fast-check";
import { matrixFromRows } from "../../../../src/core/matrix";
import { analyticHierarchy } from "../../../../src/core/weight/pairwise/analyticHierarchy";
import { groupHierarchy } from "../../../../src/core/weight/pairwise/groupHierarchy";
import { problemFrom } from "../../../support/expectIndexError";

/** Judgments on the 1–9 scale above the diagonal; the rest is blank. */
const matrix = (size: number) =>
  fc.array(fc.integer({ min: -8, max: 8 }), { minLength: size * size, maxLength: size * size }).map((steps) =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_unused, j) => {
        const step = steps[i * size + j];
        return j > i ? (step < 0 ? 1 / (1 - step) : 1 + step) : NaN;
      }),
    ),
  );
const several = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 }))
  .chain(([size, count]) => fc.array(matrix(size), { minLength: count, maxLength: count }));
const stacked = (matrices: readonly number[][][]) => matrixFromRows(matrices.flat());
const close = (found: ArrayLike<number>, expected: ArrayLike<number>) =>
  Array.from(found).forEach((value, i) => expect(value).toBeCloseTo(expected[i], 9));

test("one expert is the matrix as ever, to the last digit, whatever the expert counts", () => {
  fc.assert(
    fc.property(matrix(4), fc.integer({ min: 1, max: 9 }), (own, count) => {
      const expected = analyticHierarchy(matrixFromRows(own));
      expect(groupHierarchy(matrixFromRows(own), null)).toEqual({ together: expected, experts: [expected] });
      expect(groupHierarchy(matrixFromRows(own), Float64Array.of(count)).together).toEqual(expected);
    }),
  );
});

test("each expert's own figures are those of the matrix alone", () => {
  fc.assert(
    fc.property(several, (matrices) => {
      expect(groupHierarchy(stacked(matrices), null).experts).toEqual(
        matrices.map((own) => analyticHierarchy(matrixFromRows(own))),
      );
    }),
  );
});

test("experts of one opinion are one expert, and one who counts twice is two", () => {
  fc.assert(
    fc.property(several, (matrices) => {
      const [first, second] = matrices;
      close(
        groupHierarchy(stacked([first, first, first]), Float64Array.of(1, 5, 2)).together.weights,
        analyticHierarchy(matrixFromRows(first)).weights,
      );
      close(
        groupHierarchy(stacked([first, second]), Float64Array.of(2, 1)).together.weights,
        groupHierarchy(stacked([first, second, first]), null).together.weights,
      );
    }),
  );
});

test("the order of experts plays no part, nor does one of weight 0", () => {
  fc.assert(
    fc.property(several, (matrices) => {
      const counts = matrices.map((_, i) => i);
      const given = groupHierarchy(stacked(matrices), Float64Array.from(counts)).together;
      const turned = groupHierarchy(
        stacked([...matrices].reverse()),
        Float64Array.from([...counts].reverse()),
      ).together;
      close(turned.weights, given.weights);
      expect(turned.lambda).toBeCloseTo(given.lambda, 9);
      close(
        groupHierarchy(stacked(matrices.slice(1)), Float64Array.from(counts.slice(1))).together.weights,
        given.weights,
      );
    }),
  );
});

test("of two items 4 and 1/9 are 2/3 together: weights 0.4 and 0.6", () => {
  const { together } = groupHierarchy(
    stacked([
      [
        [1, 4],
        [NaN, 1],
      ],
      [
        [1, 1 / 9],
        [NaN, 1],
      ],
    ]),
    null,
  );
  close(together.weights, [0.4, 0.6]);
});

test("a judgment that cannot be used is named by its row in the whole range", () => {
  const stack = (value: number) =>
    stacked([
      [
        [1, 4],
        [NaN, 1],
      ],
      [
        [1, 3],
        [value, 1],
      ],
    ]);
  expect(problemFrom(() => groupHierarchy(stack(3), null))).toMatchObject({
    code: "judgmentReciprocal",
    parameters: { row: 4, column: 1 },
  });
  expect(problemFrom(() => groupHierarchy(stack(-1), null))).toEqual({
    code: "judgmentOutside",
    parameters: { row: 4, column: 1, value: -1 },
  });
});

test("rows that make no whole matrix are refused, and so is a column of ones", () => {
  expect(
    problemFrom(() =>
      groupHierarchy(
        matrixFromRows([
          [1, 2],
          [NaN, 1],
          [1, 3],
        ]),
        null,
      ),
    ),
  ).toEqual({
    code: "comparisonsNotSquare",
    parameters: { rows: 3, columns: 2 },
  });
  expect(problemFrom(() => groupHierarchy(matrixFromRows([[1], [1]]), null)).code).toBe(
    "comparisonsNotSquare",
  );
});

test("weights of experts that are negative or all 0 are refused", () => {
  const pair = stacked([
    [
      [1, 4],
      [NaN, 1],
    ],
    [
      [1, 3],
      [NaN, 1],
    ],
  ]);
  expect(problemFrom(() => groupHierarchy(pair, Float64Array.of(1, -2)))).toEqual({
    code: "cellNegative",
    parameters: { argument: "expertweights", row: 2, column: 1, value: -2 },
  });
  expect(problemFrom(() => groupHierarchy(pair, Float64Array.of(0, 0))).code).toBe("totalZero");
});
