/** Long work in pieces of a few milliseconds: whoever runs it may let others have a turn at each `yield`. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows of a wide table that are looked at in a piece. */
export const rowsInAPiece = 200;

/** Cells of one column that are looked at in a piece. */
export const cellsInAPiece = 5000;

/** All pieces at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
