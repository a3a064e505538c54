import { type AnalyticHierarchy, analyticHierarchy } from "../../../core/weight/analyticHierarchy";
import { createMatrix, type Matrix } from "../../../core/matrix";

/** Judgments above the diagonal by "row,column": 3 = row three times as important, 1/3 = column three times. */
export type Judgments = ReadonlyMap<string, number>;

/** A cell of the comparison matrix, as 0-based indicators. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
}

export interface PairwiseAnswer extends AnalyticHierarchy {
  /** The judgment that the resulting weights contradict most. */
  readonly worst: MatrixCell;
}

/** Up to this ratio judgments count as consistent (Saaty). */
export const consistentEnough = 0.1;

/** Saaty's scale with its reciprocals, from the column far more important to the row far more important. */
export const judgmentScale: readonly number[] = Array.from({ length: 17 }, (_, i) =>
  i < 8 ? 1 / (9 - i) : i - 7,
);

export function pairKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** All pairs of k indicators, the first before the second. */
export function pairsOf(count: number): MatrixCell[] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count - row - 1 }, (_unused, i) => ({ row, column: row + 1 + i })),
  ).flat();
}

/** What a cell of the matrix holds: below the diagonal the reciprocal; pairs without a judgment are equal. */
export function judgmentAt(judgments: Judgments, row: number, column: number): number {
  if (row > column) return 1 / judgmentAt(judgments, column, row);
  return judgments.get(pairKey(row, column)) ?? 1;
}

/** As people write it: "3" or "1/3". */
export function judgmentText(judgment: number): string {
  return judgment < 1 ? `1/${Math.round(1 / judgment)}` : String(Math.round(judgment));
}

/** Weights from the judgments; pairs without one count as equally important. */
export function pairwiseWeights(count: number, judgments: Judgments): PairwiseAnswer {
  const answer = analyticHierarchy(judgmentMatrix(count, judgments));
  let worst = { row: 0, column: Math.min(1, count - 1) };
  let largest = -1;
  for (const { row, column } of pairsOf(count)) {
    const implied = answer.weights[row] / answer.weights[column];
    const gap = Math.abs(Math.log(judgmentAt(judgments, row, column) / implied));
    if (gap > largest) [worst, largest] = [{ row, column }, gap];
  }
  return { ...answer, worst };
}

function judgmentMatrix(count: number, judgments: Judgments): Matrix {
  const matrix = createMatrix(count, count);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      matrix.values[column * count + row] = judgmentAt(judgments, row, column);
  return matrix;
}
