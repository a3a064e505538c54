import { fail } from "../../errors";
import { createMatrix, type Matrix, valueAt } from "../../matrix";
import { exceeds, same } from "../../numeric/ranks/ties";

/** A judgment below the diagonal may differ from the reciprocal of the one above by this share: it was rounded. */
const rounding = 0.05;

/**
 * Checks and completes a matrix of pairwise judgments: cell (i, j) says how many times as important i is as j.
 * The upper triangle decides; a blank diagonal is 1, blank cells below it are reciprocals.
 * @param judgments n×n, NaN = blank.
 * @param above rows that stand above the matrix in the range it is part of, for the places that errors name.
 * @returns the exactly reciprocal matrix.
 * @throws IndexError naming the first cell that cannot be used.
 */
export function comparisonMatrix(judgments: Matrix, above = 0): Matrix {
  const { rows: size, columns } = judgments;
  if (size !== columns) fail("comparisonsNotSquare", { rows: size, columns });
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) checkJudgment(judgments, row, column, above);
  }
  const result = createMatrix(size, size);
  for (let row = 0; row < size; row++) {
    result.values[row * size + row] = 1;
    for (let column = row + 1; column < size; column++) {
      const judgment = valueAt(judgments, row, column);
      checkReciprocal(judgments, row, column, above);
      result.values[column * size + row] = judgment;
      result.values[row * size + column] = 1 / judgment;
    }
  }
  return result;
}

function checkJudgment(judgments: Matrix, row: number, column: number, above: number): void {
  const value = valueAt(judgments, row, column);
  const place = { row: above + row + 1, column: column + 1 };
  if (value !== value) {
    if (column > row) fail("judgmentMissing", place);
    return;
  }
  // Extremes whose reciprocal would leave the range of numbers are no judgments.
  if (!(value >= 1e-12 && value <= 1e12)) fail("judgmentOutside", { ...place, value });
  if (row === column && !same(value, 1, 1)) fail("judgmentDiagonal", { ...place, value });
}

function checkReciprocal(judgments: Matrix, row: number, column: number, above: number): void {
  const value = valueAt(judgments, row, column);
  const mirrored = valueAt(judgments, column, row);
  if (exceeds(Math.abs(mirrored * value - 1), rounding, 1)) {
    fail("judgmentReciprocal", {
      row: above + column + 1,
      column: row + 1,
      value: mirrored,
      expected: 1 / value,
    });
  }
}
