/** ln(a/b) of positive numbers, also where the quotient of very small or very large ones does not fit a double. */
export function logRatio(a: number, b: number): number {
  const ratio = a / b;
  return ratio > 0 && ratio < Infinity ? Math.log(ratio) : Math.log(a) - Math.log(b);
}
