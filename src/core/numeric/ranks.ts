/**
 * Competition ranks from the smallest value up: 1 for the smallest, ties share the lowest rank (Excel's RANK.EQ, ascending).
 * @param values present values only (no NaN).
 */
export function ascendingRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const rankOf = new Map<number, number>();
  // -0 and 0 are one key of a Map, as they are one value to a user.
  for (let i = 0; i < sorted.length; i++) if (!rankOf.has(sorted[i])) rankOf.set(sorted[i], i + 1);
  return values.map((value) => rankOf.get(value) as number);
}
