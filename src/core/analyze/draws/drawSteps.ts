import { type Branch, isLeaf } from "../../index/tree";
import { type Variation } from "../../options";
import { type Steps } from "../../workload";
import { variedAggregations, variedNormalizations } from "../applicableMethods";

/** The fewest draws that may be asked for. */
export const fewestDraws = 10;

/**
 * Drawing weights, scoring, ranking and counting ranks, each draw, and the summary of each unit. Many units no longer fit
 * into fast memory together.
 * @param finishing see `finishingSteps`.
 */
export function drawSteps(draws: number, finishing: number): Steps {
  return (n, k) => n * (1800 + draws * (1.5 * k + 12 + finishing + Math.min(110, n / 400)));
}

/** For each unit and draw: what turns sums into means. One aggregation in four or five needs it where they are drawn. */
export function finishingSteps(tree: Branch, vary: Variation): number {
  return Math.max(vary === "weights" ? 0 : 25, branchSteps(tree));
}

function branchSteps({ aggregation, parts }: Branch): number {
  const own = typeof aggregation === "number" ? 95 : aggregation === "geometric" ? 50 : 0;
  return parts.reduce((steps, part) => steps + (isLeaf(part) ? 0 : branchSteps(part)), own);
}

/** Every normalization, and with each every aggregation: to see whether it scores all units, and for its ranks. */
export const methodSteps: Steps = (n, k) =>
  n * (4000 * k + 150 * variedNormalizations.length * variedAggregations.length);
