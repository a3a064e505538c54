import { apportion } from "./apportion";

/** Points each expert gives: one row per expert, one number per indicator. */
export type Budgets = readonly (readonly number[])[];

/**
 * Weights in per cent: each expert's points as shares of what they spent, then the mean over the experts who spent any.
 * @returns null where nobody has spent anything.
 * Source: OECD/JRC Handbook on Constructing Composite Indicators (2008), 1.6 (budget allocation process).
 */
export function budgetWeights(budgets: Budgets): number[] | null {
  const shares = budgetShares(budgets);
  if (shares.length === 0) return null;
  const means = shares[0].map((_, j) => shares.reduce((sum, row) => sum + row[j], 0) / shares.length);
  return apportion(means, 100);
}

/** Lowest and highest share (per cent) that any expert gives each indicator: how far they agree. */
export function budgetRange(budgets: Budgets): { low: number; high: number }[] {
  const shares = budgetShares(budgets);
  if (shares.length === 0) return [];
  return shares[0].map((_, j) => ({
    low: Math.min(...shares.map((row) => row[j])) * 100,
    high: Math.max(...shares.map((row) => row[j])) * 100,
  }));
}

/** How many experts have spent any points; only they count. */
export function spenders(budgets: Budgets): number {
  return budgetShares(budgets).length;
}

function budgetShares(budgets: Budgets): number[][] {
  return budgets.flatMap((points) => {
    const spent = points.reduce((a, b) => a + b, 0);
    return spent > 0 ? [points.map((point) => point / spent)] : [];
  });
}
