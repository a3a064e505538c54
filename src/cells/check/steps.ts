/** Long work in pieces of a few milliseconds: whoever runs it may let others have a turn at each `yield`. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Cells that are looked at in a piece. */
export const cellsInAPiece = 4000;

/** Rows of so many columns that make a piece. */
export function rowsInAPiece(columns: number): number {
  return Math.max(1, Math.floor(cellsInAPiece / Math.max(1, columns)));
}

/** All pieces at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
