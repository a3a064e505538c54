/** Per cent to which a weight is rounded. */
const unit = 0.01;

/**
 * Splits a total in proportion to non-negative sizes, in hundredths of a per cent, so that the parts add up to it:
 * the largest remainders get the units left over, the largest part what is smaller than a unit.
 * Source: largest remainders (Hamilton's method): Balinski and Young (2001), Fair Representation.
 * @param sizes all equal where none is above 0.
 * @param total in per cent.
 */
export function apportion(sizes: readonly number[], total: number): number[] {
  if (sizes.length === 0) return [];
  const sum = sizes.reduce((a, b) => a + b, 0);
  const exact = sizes.map((size) => (sum > 0 ? (size / sum) * total : total / sizes.length));
  const units = exact.map((part) => Math.floor(part / unit + 1e-9));
  const remainder = exact.map((part, i) => part / unit - units[i]);
  const left = Math.floor(total / unit + 1e-9) - units.reduce((a, b) => a + b, 0);
  const byRemainder = remainder.map((_, i) => i).sort((a, b) => remainder[b] - remainder[a] || a - b);
  for (let i = 0; i < left; i++) units[byRemainder[i % byRemainder.length]]++;
  const parts = units.map((count) => withoutBinaryDigits(count * unit));
  const largest = parts.indexOf(Math.max(...parts));
  parts[largest] = withoutBinaryDigits(total - parts.reduce((a, b, i) => (i === largest ? a : a + b), 0));
  return parts;
}

/** Removes the digits that binary arithmetic adds: 33.300000000000004 becomes 33.3. */
export function withoutBinaryDigits(value: number): number {
  return Number(value.toFixed(10));
}
