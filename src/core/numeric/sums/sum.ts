/**
 * Sum with a running correction, so that the order of the values hardly matters.
 * Neumaier's variant of Kahan summation (Neumaier 1974, doi:10.1002/zamm.19740540106). The sum of nothing is 0.
 */
export function sum(values: ArrayLike<number>): number {
  const { total, rest } = sumWithRest(values);
  return total + rest;
}

/** The same sum as two doubles: what the running total came to, and what rounding took from it. */
export function sumWithRest(values: ArrayLike<number>): { total: number; rest: number } {
  let total = 0;
  let correction = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const next = total + value;
    correction += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return { total, rest: correction };
}

/** The same over the present values: NaN is skipped. */
export function sumOfPresent(values: Float64Array): number {
  let total = 0;
  let correction = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== value) continue;
    const next = total + value;
    correction += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + correction;
}
