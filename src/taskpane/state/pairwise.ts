import { type AnalyticHierarchy, analyticHierarchy } from "../../core/analyse/analyticHierarchy";
import { createMatrix, type Matrix } from "../../core/matrix";

/** Judgements above the diagonal by "row,column": 3 = row three times as important, 1/3 = column three times. */
export type Judgements = ReadonlyMap<string, number>;

/** A cell of the comparison matrix, as 0-based indicators. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
}

export interface PairwiseAnswer extends AnalyticHierarchy {
  /** The judgement that the resulting weights contradict most. */
  readonly worst: MatrixCell;
}

/** Up to this ratio judgements count as consistent (Saaty). */
export const consistentEnough = 0.1;

/** Saaty's scale with its reciprocals, from the column far more important to the row far more important. */
export const judgementScale: readonly number[] = Array.from({ length: 17 }, (_, i) =>
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

/** What a cell of the matrix holds: below the diagonal the reciprocal; pairs without a judgement are equal. */
export function judgementAt(judgements: Judgements, row: number, column: number): number {
  if (row > column) return 1 / judgementAt(judgements, column, row);
  return judgements.get(pairKey(row, column)) ?? 1;
}

/** As people write it: "3" or "1/3". */
export function judgementText(judgement: number): string {
  return judgement < 1 ? `1/${Math.round(1 / judgement)}` : String(Math.round(judgement));
}

/** Weights from the judgements; pairs without one count as equally important. */
export function pairwiseWeights(count: number, judgements: Judgements): PairwiseAnswer {
  const answer = analyticHierarchy(judgementMatrix(count, judgements));
  let worst = { row: 0, column: Math.min(1, count - 1) };
  let largest = -1;
  for (const { row, column } of pairsOf(count)) {
    const implied = answer.weights[row] / answer.weights[column];
    const gap = Math.abs(Math.log(judgementAt(judgements, row, column) / implied));
    if (gap > largest) [worst, largest] = [{ row, column }, gap];
  }
  return { ...answer, worst };
}

function judgementMatrix(count: number, judgements: Judgements): Matrix {
  const matrix = createMatrix(count, count);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      matrix.values[column * count + row] = judgementAt(judgements, row, column);
  return matrix;
}
