import { columnOf } from "../../matrix";
import { type LinearProgram } from "./simplex";

/** Largest part of the numbers added up that rounding may account for. */
const rounding = 1e-13;

/**
 * Whether a solution and prices of the constraints prove each other optimal: the solution keeps every constraint, the
 * prices pay for every variable at least what it gains, and both are worth the same. No other solution can then be worth
 * more than the prices say (weak duality). Sums are held against the size of what they add up, so that scales play no part.
 * @param solution k numbers of 0 or more.
 * @param prices m numbers of 0 or more.
 * Source: Chvátal (1983), Linear Programming, ch. 5.
 */
export function isOptimal(
  { objective, constraints, limits }: LinearProgram,
  solution: Float64Array,
  prices: Float64Array,
): boolean {
  const used = new Float64Array(constraints.rows);
  const size = limits.map(Math.abs);
  let value = 0;
  let valueSize = 0;
  for (let column = 0; column < objective.length; column++) {
    const amount = solution[column];
    const coefficients = columnOf(constraints, column);
    let paid = 0;
    let paidSize = Math.abs(objective[column]);
    for (let row = 0; row < coefficients.length; row++) {
      const use = coefficients[row] * amount;
      used[row] += use;
      size[row] += Math.abs(use);
      const pay = coefficients[row] * prices[row];
      paid += pay;
      paidSize += Math.abs(pay);
    }
    if (!(paid - objective[column] >= -rounding * paidSize)) return false;
    value += objective[column] * amount;
    valueSize += Math.abs(objective[column] * amount);
  }
  let bound = 0;
  for (let row = 0; row < used.length; row++) {
    if (!(used[row] - limits[row] <= rounding * size[row])) return false;
    bound += limits[row] * prices[row];
    valueSize += Math.abs(limits[row] * prices[row]);
  }
  return Math.abs(bound - value) <= rounding * valueSize;
}
