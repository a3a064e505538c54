/** What each of a row of things is called. */
export interface Labels<Name extends string | number = string | number> {
  /** One per thing: the place of its name in `names`, -1 where it has none. */
  readonly codes: Int32Array;
  /** Each once, in order of first appearance. */
  readonly names: readonly Name[];
}

/** The positions that have each name, in order. */
export function positionsByName({ codes, names }: Labels): Int32Array[] {
  const counts = new Int32Array(names.length);
  for (const code of codes) if (code >= 0) counts[code]++;
  const positions = names.map((_, code) => new Int32Array(counts[code]));
  counts.fill(0);
  codes.forEach((code, position) => {
    if (code >= 0) positions[code][counts[code]++] = position;
  });
  return positions;
}

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
