import { IndexError, type Problem } from "./errors";

/** A number, or the reason why there is none. NaN stands for "nothing to show here". */
export type Outcome = number | Problem;

export function isProblem(outcome: Outcome): outcome is Problem {
  return typeof outcome !== "number";
}

/** The number of a call that returns nothing else. @throws IndexError with the reason why there is none. */
export function numberOrFail(outcome: Outcome): number {
  if (isProblem(outcome)) throw new IndexError(outcome);
  return outcome;
}
