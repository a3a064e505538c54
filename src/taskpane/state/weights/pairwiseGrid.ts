import { same } from "../../../core/numeric/ranks/ties";
import { judgmentAt, type Judgments, judgmentScale, type MatrixCell, pairKey } from "./pairwise";

/** A comparison matrix while it is filled in. */
export interface PairwiseGrid {
  readonly judgments: Judgments;
  /** The one cell that Tab stops at. */
  readonly at: MatrixCell;
  /** "1/" has been typed and waits for its number. */
  readonly reciprocal: boolean;
}

export function emptyGrid(count: number): PairwiseGrid {
  return { judgments: new Map(), at: { row: 0, column: Math.min(1, count - 1) }, reciprocal: false };
}

/** Cells above the diagonal are judgments; those below follow from them. */
export function isJudgment({ row, column }: MatrixCell): boolean {
  return row < column;
}

export function moveTo(grid: PairwiseGrid, at: MatrixCell): PairwiseGrid {
  return { ...grid, at, reciprocal: false };
}

/** Judges the pair of the present cell, whichever side of the diagonal it is on: row to column above it. */
export function judge(grid: PairwiseGrid, judgment: number): PairwiseGrid {
  const { row, column } = grid.at;
  if (row === column) return grid;
  const key = pairKey(Math.min(row, column), Math.max(row, column));
  return { ...grid, judgments: new Map(grid.judgments).set(key, judgment), reciprocal: false };
}

/**
 * What a key does: arrows, Home and End move; 1 to 9 judge, after "/" as 1/2 to 1/9; + and − go along the scale; Delete
 * makes the pair equal.
 * @returns null where the key is not the grid's.
 */
export function pressKey(count: number, grid: PairwiseGrid, key: string, ctrl: boolean): PairwiseGrid | null {
  const target = cellAfter(count, grid.at, key, ctrl);
  if (target) return moveTo(grid, target);
  if (ctrl || !isJudgment(grid.at)) return null;
  if (/^[1-9]$/.test(key)) return judge(grid, grid.reciprocal ? 1 / Number(key) : Number(key));
  switch (key) {
    case "/":
      return { ...grid, reciprocal: true };
    case "Delete":
    case "Backspace":
      return judge(grid, 1);
    case "+":
    case "=":
      return step(grid, 1);
    case "-":
      return step(grid, -1);
    default:
      return null;
  }
}

function cellAfter(
  count: number,
  { row, column }: MatrixCell,
  key: string,
  ctrl: boolean,
): MatrixCell | null {
  const within = (place: number) => Math.min(Math.max(place, 0), count - 1);
  switch (key) {
    case "ArrowLeft":
      return { row, column: within(column - 1) };
    case "ArrowRight":
      return { row, column: within(column + 1) };
    case "ArrowUp":
      return { row: within(row - 1), column };
    case "ArrowDown":
      return { row: within(row + 1), column };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? count - 1 : row, column: count - 1 };
    default:
      return null;
  }
}

function step(grid: PairwiseGrid, by: 1 | -1): PairwiseGrid {
  const { row, column } = grid.at;
  const next = judgmentScale[placeOnScale(judgmentAt(grid.judgments, row, column)) + by];
  return next === undefined ? grid : judge(grid, next);
}

/** Place of a judgment on the scale; 1/3 computed another way may differ in the last digit. */
export function placeOnScale(judgment: number): number {
  return judgmentScale.findIndex((each) => same(each, judgment, 0));
}
