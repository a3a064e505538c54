/** Smallest and largest present value, of all or of a part; NaN for both when none is present. */
export function extent(values: Float64Array, from = 0, to = values.length): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let i = from; i < to; i++) {
    const value = values[i];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? { low: NaN, high: NaN } : { low, high };
}
