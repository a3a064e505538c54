import { fail } from "../../errors";

/** Limits on each indicator's part of a score: k shares each, 0 and 1 where there is none. */
export interface ShareLimits {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface LimitRow {
  readonly indicator: number;
  readonly share: number;
  /** 1: an upper limit; -1: a lower one. */
  readonly sign: 1 | -1;
}

/** Only limits that can bind. */
export function limitRows({ lower, upper }: ShareLimits): LimitRow[] {
  const rows: LimitRow[] = [];
  lower.forEach((share, indicator) => {
    if (share > 0) rows.push({ indicator, share, sign: -1 });
  });
  upper.forEach((share, indicator) => {
    if (share < 1) rows.push({ indicator, share, sign: 1 });
  });
  return rows;
}

/** Rounding that sums of shares typed with a few decimals may have. */
const rounding = 1e-9;

/**
 * The shares themselves where the limits leave no choice: all lower or all upper limits together make up the whole score.
 * @returns k shares of sum 1, or null.
 */
export function fixedShares({ lower, upper }: ShareLimits): Float64Array | null {
  for (const shares of [lower, upper]) {
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (Math.abs(total - 1) <= rounding) return shares.map((share) => share / total);
  }
  return null;
}

/** @throws IndexError for shares outside 0 to 1, or limits that no shares of sum 1 can keep. */
export function checkLimits({ lower, upper }: ShareLimits): void {
  for (const [argument, shares] of [["lower", lower] as const, ["upper", upper] as const]) {
    shares.forEach((value, i) => {
      if (!(value >= 0 && value <= 1)) fail("shareOutside", { argument, position: i + 1, value });
    });
  }
  lower.forEach((share, i) => {
    if (share > upper[i]) fail("shareOrder", { position: i + 1, lower: share, upper: upper[i] });
  });
  const least = lower.reduce((total, share) => total + share, 0);
  const most = upper.reduce((total, share) => total + share, 0);
  if (least > 1 + rounding) fail("shareLowerSum", { total: least });
  if (most < 1 - rounding) fail("shareUpperSum", { total: most });
}
