import { ruleOf } from "../../aggregate/rules";
import { allParts, type Branch, isLeaf, type Part } from "../../index/tree";
import { weightsTaken } from "../rankingScores";

/** The parts whose weights are drawn, in the order in which they are: a dimension that weighs what its parts do has no draw. */
export function drawnParts(tree: Branch): Part[] {
  const [, ...below] = allParts(tree);
  return below.filter((part) => isLeaf(part) || !part.weighsItsParts);
}

/** Fills in the weights of a branch's parts, in the order of `weightsTaken`, each times a factor of its own. */
export function drawWeights(branch: Branch, factor: () => number, out: Float64Array, first = 0): number {
  let place = first;
  for (const part of branch.parts) {
    const own = place++;
    if (isLeaf(part) || !part.weighsItsParts) out[own] = part.weight * factor();
    if (isLeaf(part)) continue;
    const below = place;
    place = drawWeights(part, factor, out, place);
    if (part.weighsItsParts) out[own] = part.weight * growth(part, branch, out, below);
  }
  return place;
}

/** How much the weights of a dimension's parts have grown together; under a `sum` it counts 1 whatever they are. */
function growth(branch: Branch, parent: Branch, weights: Float64Array, first: number): number {
  if (ruleOf(parent.aggregation).weightsAsGiven) return 1;
  let [before, after, place] = [0, 0, first];
  for (const part of branch.parts) {
    before += part.weight;
    after += weights[place];
    place += 1 + (isLeaf(part) ? 0 : weightsTaken(part));
  }
  return after / before;
}
