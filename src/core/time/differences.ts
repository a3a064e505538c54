import { fail } from "../errors";
import { leastSquares } from "../numeric/linear/leastSquares";
import { type Estimate, estimate } from "./estimate";
import { at, meanOne } from "./regression";
import { hc1Errors } from "./robustErrors";

export interface Differences {
  /** Change of the outcome per unit of exposure, with its HC1 standard error. */
  readonly coefficient: Estimate;
  readonly n: number;
}

/**
 * Long difference-in-differences: after − before regressed on exposure. With exposure 0 or 1 the coefficient is the
 * difference of the two groups' mean changes. It is an association, not proof of cause.
 * Source: Angrist and Pischke 2009, Mostly Harmless Econometrics, ch. 5.
 * @param weights at least 0 without gaps, or null; units with weight 0 or a missing value are left out.
 * @throws IndexError for fewer than 3 units, or exposure that is the same for all.
 */
export function differences(
  before: Float64Array,
  after: Float64Array,
  exposure: Float64Array,
  weights: Float64Array | null,
): Differences {
  const rows = Int32Array.from(before, (_, i) => i).filter(
    (i) => !Number.isNaN(after[i] - before[i] + exposure[i]) && (!weights || weights[i] > 0),
  );
  if (rows.length < 3) fail("pointsTooFew", { present: rows.length, needed: 3 });
  const change = Float64Array.from(rows, (i) => after[i] - before[i]);
  const regressor = at(exposure, rows);
  const scaled = weights ? meanOne(at(weights, rows)) : null;
  const fit = leastSquares([regressor], change, scaled ? { weights: scaled } : {});
  if ("column" in fit) return fail("exposureConstant", {});
  const root = (i: number) => (scaled ? Math.sqrt(scaled[i]) : 1);
  const columns = [change.map((_, i) => root(i)), regressor.map((value, i) => value * root(i))];
  const error =
    fit.residualSquares === 0
      ? 0
      : hc1Errors(
          columns,
          fit.residuals.map((value, i) => value * root(i)),
        )[1];
  return { coefficient: estimate(fit.coefficients[1], error, fit.freedom), n: rows.length };
}
