import { createMatrix, type Matrix, valueAt } from "../../../core/matrix";
import { comparisonMatrix } from "../../../core/weight/pairwise/comparisonMatrix";
import { type JudgmentCell } from "../../../core/weight/pairwise/contradictedJudgment";
import { judgmentScale, placeOnScale } from "../../../core/weight/pairwise/judgmentScale";

/** A comparison matrix while it is filled in. */
export interface PairwiseGrid {
  /** Complete and reciprocal; 1 where nothing has been judged. */
  readonly judgments: Matrix;
  /** The pairs that have been judged, by `pairKey`: equal by judgment is not the same as not yet compared. */
  readonly compared: ReadonlySet<string>;
  /** The one cell that Tab stops at. */
  readonly at: JudgmentCell;
  /** "1/" has been typed and waits for its number. */
  readonly reciprocal: boolean;
}

export function emptyGrid(count: number): PairwiseGrid {
  const judgments = createMatrix(count, count);
  judgments.values.fill(1);
  return {
    judgments,
    compared: new Set(),
    at: { row: 0, column: Math.min(1, count - 1) },
    reciprocal: false,
  };
}

/** Every pair once, above the diagonal, row by row. */
export function pairsOf(count: number): JudgmentCell[] {
  const pairs: JudgmentCell[] = [];
  for (let row = 0; row < count; row++)
    for (let column = row + 1; column < count; column++) pairs.push({ row, column });
  return pairs;
}

/** The same for both cells of a pair. */
export function pairKey({ row, column }: JudgmentCell): string {
  return `${Math.min(row, column)} ${Math.max(row, column)}`;
}

/** The pair of the present cell, as it is judged above the diagonal. */
export function presentPair({ at: { row, column } }: PairwiseGrid): JudgmentCell {
  return { row: Math.min(row, column), column: Math.max(row, column) };
}

/** The pair `by` places further, the first behind the last. */
export function pairBeside(count: number, grid: PairwiseGrid, by: 1 | -1): JudgmentCell {
  const pairs = pairsOf(count);
  const at = pairs.findIndex((pair) => pairKey(pair) === pairKey(grid.at));
  return pairs[(at + by + pairs.length) % pairs.length];
}

/** The next pair that has not been compared, else the next pair. */
export function nextPair(count: number, grid: PairwiseGrid): JudgmentCell {
  const pairs = pairsOf(count);
  const from = pairs.findIndex((pair) => pairKey(pair) === pairKey(grid.at)) + 1;
  const open = [...pairs.slice(from), ...pairs.slice(0, from)].find(
    (pair) => !grid.compared.has(pairKey(pair)),
  );
  return open ?? pairBeside(count, grid, 1);
}

/** The present pair is compared as it stands, and the next one has its turn. */
export function confirmPair(count: number, grid: PairwiseGrid): PairwiseGrid {
  const confirmed = { ...grid, compared: new Set(grid.compared).add(pairKey(grid.at)) };
  return moveTo(confirmed, nextPair(count, confirmed));
}

/** All pairs that have not been compared are equally important. */
export function othersEqual(count: number, grid: PairwiseGrid): PairwiseGrid {
  return { ...grid, compared: new Set(pairsOf(count).map(pairKey)) };
}

/** Cells above the diagonal are judgments; those below follow from them. */
export function isJudgment({ row, column }: JudgmentCell): boolean {
  return row < column;
}

export function moveTo(grid: PairwiseGrid, at: JudgmentCell): PairwiseGrid {
  return { ...grid, at, reciprocal: false };
}

/** Judges the pair of the present cell, whichever side of the diagonal it is on: row to column above it. */
export function judge(grid: PairwiseGrid, judgment: number): PairwiseGrid {
  const { row, column } = grid.at;
  if (row === column) return grid;
  const [first, second] = [Math.min(row, column), Math.max(row, column)];
  const { rows: size, values } = grid.judgments;
  const given = { rows: size, columns: size, values: values.slice() };
  given.values[second * size + first] = judgment;
  given.values[first * size + second] = NaN;
  const compared = new Set(grid.compared).add(pairKey(grid.at));
  return { ...grid, judgments: comparisonMatrix(given), compared, reciprocal: false };
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
  { row, column }: JudgmentCell,
  key: string,
  ctrl: boolean,
): JudgmentCell | null {
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
  const next = judgmentScale[placeOnScale(valueAt(grid.judgments, row, column)) + by];
  return next === undefined ? grid : judge(grid, next);
}

/** As people write it: "3" or "1/3". */
export function judgmentText(judgment: number): string {
  return judgment < 1 ? `1/${Math.round(1 / judgment)}` : String(Math.round(judgment));
}
