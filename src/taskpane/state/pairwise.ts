import { type AnalyticHierarchy, analyticHierarchy } from "../../core/analyse/analyticHierarchy";
import { createMatrix, type Matrix } from "../../core/matrix";

/** Judgements above the diagonal by "row,column": 3 = row three times as important, 1/3 = column three times. */
export type Judgements = ReadonlyMap<string, number>;

export interface PairwiseAnswer extends AnalyticHierarchy {
  /** The judgement that the resulting weights contradict most, as 0-based indicators. */
  readonly worst: { readonly row: number; readonly column: number };
}

export function pairKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** All pairs of k indicators, the first before the second. */
export function pairsOf(count: number): { row: number; column: number }[] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count - row - 1 }, (_unused, i) => ({ row, column: row + 1 + i })),
  ).flat();
}

/** Weights from the judgements; pairs without one count as equally important. */
export function pairwiseWeights(count: number, judgements: Judgements): PairwiseAnswer {
  const matrix = judgementMatrix(count, judgements);
  const answer = analyticHierarchy(matrix);
  let worst = { row: 0, column: Math.min(1, count - 1) };
  let largest = -1;
  for (const { row, column } of pairsOf(count)) {
    const implied = answer.weights[row] / answer.weights[column];
    const gap = Math.abs(Math.log((judgements.get(pairKey(row, column)) ?? 1) / implied));
    if (gap > largest) [worst, largest] = [{ row, column }, gap];
  }
  return { ...answer, worst };
}

function judgementMatrix(count: number, judgements: Judgements): Matrix {
  const matrix = createMatrix(count, count);
  for (let i = 0; i < count; i++) matrix.values[i * count + i] = 1;
  for (const { row, column } of pairsOf(count)) {
    const judgement = judgements.get(pairKey(row, column)) ?? 1;
    matrix.values[column * count + row] = judgement;
    matrix.values[row * count + column] = 1 / judgement;
  }
  return matrix;
}
