import { fail } from "../../errors";
import { createMatrix, type Matrix, valueAt } from "../../matrix";
import { refuseNegative } from "../../structure/cellsInAll";
import { sharesOf } from "../../structure/shares";
import { type AnalyticHierarchy, hierarchyOf } from "./analyticHierarchy";
import { comparisonMatrix } from "./comparisonMatrix";

export interface GroupHierarchy {
  /** Of the judgments of all experts together. */
  readonly together: AnalyticHierarchy;
  /** Of each expert alone, in order; one only where there is a single matrix. */
  readonly experts: readonly AnalyticHierarchy[];
}

/** How many matrices stand one below the other in a range; one where it is no stack, square or not. */
export function expertsIn({ rows, columns }: Pick<Matrix, "rows" | "columns">): number {
  return columns > 1 && rows % columns === 0 ? rows / columns : 1;
}

/**
 * Weights from the pairwise judgments of several experts: each judgment is the geometric mean of theirs, weighted by what
 * the experts count; the only mean that keeps reciprocals (Aczél and Saaty 1983). An expert of weight 0 plays no part.
 * @param judgments n×n matrices one below the other, see `comparisonMatrix`.
 * @param expertWeights one per matrix, at least 0; null = all count the same.
 * @throws IndexError naming a judgment that cannot be used, or weights that are negative or all 0.
 * Sources: Aczél and Saaty (1983), doi:10.1016/0022-2496(83)90028-7; Forman and Peniwati (1998),
 * doi:10.1016/S0377-2217(97)00244-0.
 */
export function groupHierarchy(judgments: Matrix, expertWeights: Float64Array | null): GroupHierarchy {
  const count = expertsIn(judgments);
  if (expertWeights) {
    refuseNegative({ rows: count, columns: 1, values: expertWeights }, "expertweights");
  }
  const shares = sharesOf(expertWeights ?? new Float64Array(count).fill(1), "expertweights");
  if (count === 1) {
    const { rows, columns } = judgments;
    if (rows !== columns) fail("comparisonsNotSquare", { rows, columns });
  }
  const matrices = Array.from(shares, (_, expert) => ownMatrix(judgments, expert));
  const experts = matrices.map(hierarchyOf);
  return { together: count === 1 ? experts[0] : hierarchyOf(geometricMean(matrices, shares)), experts };
}

function ownMatrix(judgments: Matrix, expert: number): Matrix {
  const { columns: size } = judgments;
  const own = createMatrix(size, size);
  const above = expert * size;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      own.values[column * size + row] = valueAt(judgments, above + row, column);
    }
  }
  return comparisonMatrix(own, above);
}

function geometricMean(matrices: readonly Matrix[], shares: Float64Array): Matrix {
  const size = matrices[0].columns;
  const result = createMatrix(size, size);
  for (let row = 0; row < size; row++) {
    result.values[row * size + row] = 1;
    for (let column = row + 1; column < size; column++) {
      const logarithm = matrices.reduce(
        (sum, matrix, expert) => sum + shares[expert] * Math.log(valueAt(matrix, row, column)),
        0,
      );
      const judgment = Math.exp(logarithm);
      result.values[column * size + row] = judgment;
      result.values[row * size + column] = 1 / judgment;
    }
  }
  return result;
}
