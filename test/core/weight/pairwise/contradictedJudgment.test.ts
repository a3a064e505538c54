import fc from "fast-check";
import { matrixFromRows } from "../../../../src/core/matrix";
import { analyticHierarchy, consistentEnough } from "../../../../src/core/weight/pairwise/analyticHierarchy";
import { comparisonMatrix } from "../../../../src/core/weight/pairwise/comparisonMatrix";
import { contradictedJudgment } from "../../../../src/core/weight/pairwise/contradictedJudgment";
import { judgmentScale, placeOnScale } from "../../../../src/core/weight/pairwise/judgmentScale";

test("names the judgment that contradicts most", () => {
  const judgments = comparisonMatrix(
    matrixFromRows([
      [1, 1, 1, 1],
      [NaN, 1, 1, 9],
      [NaN, NaN, 1, 1],
      [NaN, NaN, NaN, 1],
    ]),
  );
  const { weights, consistencyRatio } = analyticHierarchy(judgments);
  expect(contradictedJudgment(judgments, weights)).toEqual({ row: 1, column: 3 });
  expect(consistencyRatio).toBeGreaterThan(consistentEnough);
});

test("one judgment changed among consistent ones is found, wherever it is, unless there are three only", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(1 / 5, 5),
      (sizes, first, second, factor) => {
        const row = first % (sizes.length - 1);
        const column = row + 1 + (second % (sizes.length - 1 - row));
        const given = matrixFromRows(
          sizes.map((size, i) => sizes.map((other, j) => (j < i ? NaN : i === j ? 1 : size / other))),
        );
        given.values[column * sizes.length + row] *= factor;
        const judgments = comparisonMatrix(given);
        const { weights } = analyticHierarchy(judgments);
        expect(contradictedJudgment(judgments, weights)).toEqual({ row, column });
      },
    ),
  );
});

test("the scale runs from 1/9 over 1 to 9; a judgment between has no place", () => {
  expect(judgmentScale).toHaveLength(17);
  judgmentScale.forEach((judgment, place) => {
    expect(placeOnScale(judgment)).toBe(place);
    expect(placeOnScale(1 / judgment)).toBe(16 - place);
  });
  expect(placeOnScale(1.5)).toBe(-1);
});
