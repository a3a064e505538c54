/** 100·part/whole, rounded once where that fits a double: 29 of 100 is 29, while 29/100·100 is not. */
export function percent(part: number, whole: number): number {
  if (part === whole) return 100;
  const hundredfold = 100 * part;
  return Math.abs(hundredfold) < Infinity ? hundredfold / whole : 100 * (part / whole);
}
