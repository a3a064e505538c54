/**
 * Ranks from the smallest value up, ties sharing the mean of their ranks (Excel's RANK.AVG, ascending).
 * @param values present values only (no NaN).
 */
export function averageRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  const rankOf = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    // -0 and 0 are one value to a user, and one key of a Map.
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    rankOf.set(sorted[start], (start + 1 + end) / 2);
    start = end;
  }
  return values.map((value) => rankOf.get(value) as number);
}
