import { fail } from "./errors";

/**
 * The work one call may take, in steps: Office restarts add-ins that hold Excel for five seconds, so a call ends within
 * about two. A step is a nanosecond of one core of a server or an ordinary laptop of 2026, about one multiplication and
 * addition in a loop. What each method takes is a formula in `src/functions/costs.ts`, held against the clock by
 * `npm run bench -- --largest`.
 */
export const stepLimit = 1.5e9;

/** Steps that a method takes for a table of this size; more for larger ones. */
export type Steps = (rows: number, columns: number) => number;

/** @throws IndexError, naming sizes that work, where a table would take more steps than `limit`. */
export function refuseTooLong(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  steps: Steps,
  limit = stepLimit,
): void {
  if (steps(rows, columns) <= limit) return;
  fail("callTooLong", {
    rows,
    columns,
    mostRows: largestWithin(limit, rows, (size) => steps(size, columns)),
    mostColumns: largestWithin(limit, columns, (size) => steps(rows, size)),
  });
}

/** The largest whole number below `from` that takes at most `limit` steps, rounded down to two digits; 0 where none does. */
export function largestWithin(limit: number, from: number, steps: (size: number) => number): number {
  let fits = 0;
  let tooLarge = from;
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (steps(middle) <= limit) fits = middle;
    else tooLarge = middle;
  }
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fits))) - 1);
  return Math.floor(fits / unit) * unit;
}
