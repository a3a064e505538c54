import { fail } from "../errors";
import { leastSquares, type LeastSquares } from "../numeric/linear/leastSquares";
import { type Series } from "./series";

/** The straight line through a series. @throws IndexError when all times are the same. */
export function lineThrough({ times, values }: Series): LeastSquares {
  const fit = leastSquares([times], values);
  return "column" in fit ? fail("timesEqual", {}) : fit;
}
