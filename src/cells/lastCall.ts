/**
 * When a call of one of the add-in's functions last ended, on the page that its functions and its pane share: functions.js and
 * the pane are two scripts, which have nothing else in common. What Excel shows of a call comes later: results are
 * gathered and handed over together (office-js#4152, #6930).
 */
interface Page {
  employmentIndicesLastCall?: number;
}

/** A call is done. @param at milliseconds, as `Date.now()` tells */
export function noteCall(at = Date.now()): void {
  (globalThis as Page).employmentIndicesLastCall = at;
}

/** @returns milliseconds, as `Date.now()` told then; 0 before the end of the first call */
export function lastCall(): number {
  return (globalThis as Page).employmentIndicesLastCall ?? 0;
}
