import { sum } from "../../../core/numeric/sums/sum";

/** Weights as per cent of their sum; all equal where nothing is positive or a cell is no number. */
export function percentOf(cells: readonly number[]): number[] {
  const total = sum(cells);
  if (!(total > 0) || cells.some((cell) => !(cell >= 0))) return cells.map(() => 100 / cells.length);
  return cells.map((cell) => (cell / total) * 100);
}

/** Columns that add up to about 100 are written in per cent, all others as shares of 1. */
export function wholeOf(cells: readonly number[]): 1 | 100 {
  return Math.abs(sum(cells) - 100) < 0.5 ? 100 : 1;
}

/**
 * What is written into the cells for weights in per cent; the pane scores with exactly these numbers.
 * @param whole what 100 per cent are.
 */
export function cellsOf(percent: readonly number[], whole: number): number[] {
  return percent.map((weight) => Number(((weight * whole) / 100).toPrecision(15)));
}
