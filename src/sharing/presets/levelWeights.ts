interface Leaf {
  readonly weight: number;
  /** Codes of the levels above, from the nearest up; "" where a level is not used. */
  readonly levels: readonly string[];
}

/**
 * Weights in the whole index of indicators that stand in levels: each one's share among its siblings, times the share of
 * each level above. The weights of levels stand elsewhere in a COIN Tool, so levels count alike among their siblings, 1
 * each beside an indicator; levels whose indicators all have weight 0 do not count.
 * @returns numbers of sum 1, or null where the levels part no indicators from others: their weights hold as they are.
 */
export function weightsDownLevels(indicators: readonly Leaf[]): number[] | null {
  const paths = indicators.map(({ levels }) => [...levels].reverse().filter((code) => code !== ""));
  if (new Set(paths.map((path) => JSON.stringify(path))).size < 2) return null;
  const weights = new Array<number>(indicators.length).fill(0);

  function share(members: readonly number[], depth: number, part: number): void {
    const below = new Map<string, number[]>();
    let total = 0;
    for (const at of members) {
      const code = paths[at].at(depth);
      if (code === undefined) total += indicators[at].weight;
      else below.set(code, [...(below.get(code) ?? []), at]);
    }
    const counting = [...below.values()].filter((group) => group.some((at) => indicators[at].weight > 0));
    total += counting.length;
    if (total === 0) return;
    for (const at of members) {
      if (paths[at].length === depth) weights[at] = (part * indicators[at].weight) / total;
    }
    for (const group of counting) share(group, depth + 1, part / total);
  }

  share([...indicators.keys()], 0, 1);
  return weights;
}
