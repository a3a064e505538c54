import { leastSquares, type LeastSquares } from "../../src/core/numeric/linear/leastSquares";
import { nistDigits as digits } from "./data/nistDigits";
import { type NistSet, nistSets } from "./data/nistLinear";

function columnsOf({ x, powers }: NistSet): Float64Array[] {
  if (powers) return powers.map((power) => Float64Array.from(x, (value) => (value as number) ** power));
  const rows = x as readonly (readonly number[])[];
  return rows[0].map((_, j) => Float64Array.from(rows, (row) => row[j]));
}

/** Log relative error: the number of correct digits, 15 at most; NIST's own measure. */
function correctDigits(actual: number, certified: number): number {
  const error = certified === 0 ? Math.abs(actual) : Math.abs(actual - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

const worst = (actual: Float64Array, certified: readonly number[]) =>
  Math.min(...certified.map((value, i) => correctDigits(actual[i], value)));

test.each(nistSets.map((set): [string, NistSet] => [set.name, set]))("%s", (name, set) => {
  const fit = leastSquares(columnsOf(set), Float64Array.from(set.y), {
    intercept: set.intercept,
  }) as LeastSquares;
  const [coefficientDigits, errorDigits] = digits[name];
  const found = [worst(fit.coefficients, set.coefficients), worst(fit.standardErrors, set.standardErrors)];
  if (process.env.SHOW_DIGITS) console.log(name, ...found.map((value) => value.toFixed(1)));
  expect(fit.coefficients).toHaveLength(set.coefficients.length);
  expect(found[0]).toBeGreaterThanOrEqual(coefficientDigits);
  if (errorDigits === Infinity)
    expect(Array.from(fit.standardErrors).every((error) => error === 0)).toBe(true);
  else expect(found[1]).toBeGreaterThanOrEqual(errorDigits);
  const deviation = Math.sqrt(fit.residualSquares / fit.freedom);
  const rSquared = fit.explainedSquares / (fit.explainedSquares + fit.residualSquares);
  const needed = name === "Filip" ? 7 : 12;
  if (set.residualDeviation > 0)
    expect(correctDigits(deviation, set.residualDeviation)).toBeGreaterThanOrEqual(needed);
  else expect(deviation).toBe(0);
  expect(correctDigits(rSquared, set.rSquared)).toBeGreaterThanOrEqual(needed);
});
