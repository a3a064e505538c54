import { isIndicator } from "../../../core/index/nodes";
import { type FactorResult } from "../../../core/analyze/varianceShares/rankShifts";
import { type FactorShares } from "../../../core/analyze/varianceShares/estimate";
import { type IndexModel } from "../index/indexModel";

/** A source of uncertainty that has a share of how far ranks move. */
export interface Source {
  /** The name of what a weight weighs, or a method. */
  readonly source: { readonly weightOf: string } | "normalization" | "aggregation";
  readonly shares: FactorShares;
}

/** The sources from the largest share of their own to the smallest; null where no rank moves. */
export function sourcesOf(factors: readonly FactorResult[], { nodes }: IndexModel): Source[] | null {
  const sources = factors.flatMap(({ factor, shares }): Source[] => {
    if (!shares) return [];
    if (typeof factor === "string") return [{ source: factor, shares }];
    const node = nodes.find((each) =>
      isIndicator(factor)
        ? isIndicator(each) && each.indicator === factor.indicator
        : !isIndicator(each) && each.dimension === factor.dimension,
    );
    return [{ source: { weightOf: node?.name ?? "" }, shares }];
  });
  if (sources.length === 0) return null;
  return sources.sort((a, b) => b.shares.first.share - a.shares.first.share);
}

/** What a sentence says: shares of their own, and what only comes of several together. */
export interface SpokenShares {
  readonly parts: readonly { readonly source: Source["source"] | "weights"; readonly share: number }[];
  /** Of interactions; 0 where the estimates leave none. */
  readonly together: number;
}

/** Beside methods the weights are one source: the sum of what each has by itself. */
export function spokenShares(sources: readonly Source[]): SpokenShares {
  const methods = sources.filter(({ source }) => typeof source === "string");
  const shareOf = ({ shares }: Source) => shares.first.share;
  const sum = (some: readonly Source[]) => some.reduce((all, each) => all + shareOf(each), 0);
  // An estimate below 0 is a share of nothing: it takes nothing from the others.
  const known = sources.reduce((all, each) => all + Math.max(0, shareOf(each)), 0);
  const weights = sources.filter(({ source }) => typeof source !== "string");
  const parts =
    methods.length > 0 && weights.length > 0
      ? [
          ...methods.map((each) => ({ source: each.source, share: shareOf(each) })),
          { source: "weights" as const, share: sum(weights) },
        ].sort((a, b) => b.share - a.share)
      : sources.slice(0, most).map((each) => ({ source: each.source, share: shareOf(each) }));
  return { parts, together: Math.max(0, 1 - known) };
}

/** So many weights are named in a sentence. */
const most = 3;

/** Shares that have a word of their own, in the order of the catalogue's. */
const spoken = [1 / 10, 1 / 5, 1 / 4, 1 / 3, 2 / 5, 1 / 2, 3 / 5, 2 / 3, 3 / 4, 4 / 5, 9 / 10];

/** Which word a share has: "none" below 2 %, "little" below 8 %, "all" from 95 %, else the nearest of the fractions. */
export function fractionOf(share: number): "none" | "little" | "all" | number {
  if (share < 0.02) return "none";
  if (share < 0.08) return "little";
  if (share >= 0.95) return "all";
  return spoken.reduce(
    (best, each, i) => (Math.abs(each - share) < Math.abs(spoken[best] - share) ? i : best),
    0,
  );
}
