/**
 * Positions of the same label, group by group in order of first appearance. Upper and lower case make no difference, as
 * in Excel's own comparisons.
 */
export function positionsByLabel(labels: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  labels.forEach((label, position) => {
    const key = label.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  });
  return [...groups.values()];
}
