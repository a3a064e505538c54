/** The straight line that maps one range onto another; a range without width maps onto the middle. */
export function linear(
  [from0, from1]: readonly [number, number],
  [to0, to1]: readonly [number, number],
): (value: number) => number {
  if (from0 === from1) return () => (to0 + to1) / 2;
  return (value) => to0 + ((value - from0) / (from1 - from0)) * (to1 - to0);
}
