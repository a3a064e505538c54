import { fail } from "../errors";
import { leastSquares } from "../numeric/linear/leastSquares";
import { meeting, settle } from "../numeric/ranks/ties";
import { type BreakErrors } from "../options";
import { type Estimate, estimate } from "./estimate";
import { neweyWestErrors, neweyWestLag } from "./robustErrors";
import { seriesOf } from "./series";

/** Least number of points on each side of the event. */
const neededPerSide = 4;

export interface Break {
  /** Jump at the event. */
  readonly levelShift: Estimate;
  /** Change of the slope per unit of time. */
  readonly slopeChange: Estimate;
  /** The line before the event: where it stands at the event, and its slope. */
  readonly before: { readonly level: number; readonly slope: number };
  /** Where the line before the event would be at the last time. */
  readonly counterfactual: number;
  readonly n: number;
}

/**
 * Segmented least squares y = b₀ + b₁·(t − T) + b₂·D + b₃·D·(t − T), D = 1 from the event's time T on: did the level (b₂) or
 * the slope (b₃) change? It says when, not why.
 * Source: Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x.
 * @throws IndexError for fewer than 4 points on a side, or times that are all the same there.
 */
export function breakAt(index: Float64Array, time: Float64Array, event: number, errors: BreakErrors): Break {
  const { times, values } = seriesOf(index, time, 1);
  const since = Float64Array.from(meeting(times, event));
  const after = since.reduce((count, each) => count + each, 0);
  const before = times.length - after;
  if (before < neededPerSide || after < neededPerSide)
    fail("sideTooShort", { before, after, needed: neededPerSide });
  const distance = times.map((t) => t - event);
  const columns = [distance, since, distance.map((value, i) => value * since[i])];
  const fit = leastSquares(columns, values);
  if ("column" in fit) return fail("timesEqual", {});
  const [base, slope, jump, bend] = fit.coefficients;
  const settled = settle(times);
  const robust = neweyWestErrors(
    [new Float64Array(times.length).fill(1), ...columns],
    fit.residuals,
    settled,
    neweyWestLag(new Set(settled).size),
  );
  const exact = fit.residualSquares === 0;
  const errorOf = (j: number) => (errors === "ols" || exact ? fit.standardErrors[j] : robust[j]);
  return {
    levelShift: estimate(jump, errorOf(2), fit.freedom),
    slopeChange: estimate(bend, errorOf(3), fit.freedom),
    before: { level: base, slope },
    counterfactual: base + slope * distance[distance.length - 1],
    n: times.length,
  };
}
