import { columnSizes } from "../../aggregate/termsSize";
import { indexItself } from "../../index/definition";
import { type IndexScores, scoresWithin } from "../../index/nodeScores";
import { type IndexNode } from "../../index/nodes";
import { allParts, type Branch, isLeaf, type Part, sharesOf } from "../../index/tree";
import { Crossings, type LineUnits } from "./crossings";
import { type Standing, standingOf } from "./placeAbove";

/** What the weight of one part of the index alone would have to be for a unit to stand higher. */
export interface WeightStep {
  readonly node: IndexNode;
  /** Its share of the weight among its siblings, 0 to 1. */
  readonly share: number;
  /** The share nearest to that at which the unit stands higher: it draws level there. */
  readonly needed: number;
  /** The share to type, in per cent: `needed` with as few decimals as are enough. */
  readonly percent: number;
  /** Where the unit then stands. */
  readonly rank: number;
}

/** Whether every score is a weighted mean, which is what weights are found for. */
export function isMeanThroughout(tree: Branch): boolean {
  return allParts(tree).every((part) => isLeaf(part) || part.aggregation === "arithmetic");
}

/**
 * The smallest changes of one weight each, the siblings staying in proportion, that give a unit a better rank among all.
 *
 * With one share moving, every score is a quotient of two straight lines, and one line where nothing is missing; so it is
 * known where any two cross (see `Crossings`). From the present share outward those are walked through, counting who is
 * above, and the first at which fewer are is scored again with the weights that it stands for.
 * @param unit 0-based row, of a unit with a score; the index is a weighted mean throughout.
 * @param most how many are wanted, those of the smallest change.
 */
export function weightSteps(standing: Standing, unit: number, most: number): WeightStep[] {
  const { index, ranks } = standing;
  const units = Array.from(ranks.keys()).filter((row) => ranks[row] > 0);
  const at = units.indexOf(unit);
  const unitRanks = Uint32Array.from(units, (row) => ranks[row]);
  const lines = noLines(units.length);
  const crossings = new Crossings(lines, at, unitRanks);
  const found: { moved: Moved; needed: number; change: number }[] = [];
  for (const { branch, path } of branchesOf(index.tree)) {
    if (branch.parts.length < 2) continue;
    const outside = outsideOf(index, path, units);
    const shares = sharesOf(branch);
    branch.parts.forEach((part, i) => {
      const moved = { branch, part, shares, share: shares[i] };
      drawLines(lines, index, moved, units, outside);
      crossings.meet();
      for (const end of [0, 1] as const) {
        // Farther than those that are found already is of no interest; some more, as not all stand the test.
        const within = found.length < 4 * most ? 1 : found[4 * most - 1].change;
        const needed = crossings.nearest(shares[i], end, within);
        if (!Number.isNaN(needed)) found.push({ moved, needed, change: Math.abs(needed - shares[i]) });
        found.sort((a, b) => a.change - b.change);
      }
    });
  }
  const sizes = columnSizes(index.normalized);
  const steps: WeightStep[] = [];
  const told = new Set<Part>();
  for (const { moved, needed } of found) {
    if (steps.length === most) break;
    if (told.has(moved.part)) continue;
    const step = confirmed(standing, sizes, moved, needed, unit);
    if (!step) continue;
    told.add(moved.part);
    steps.push(step);
  }
  return steps;
}

/** A part whose share of the weight moves. */
interface Moved {
  readonly branch: Branch;
  readonly part: Part;
  /** Of all parts of the branch. */
  readonly shares: Float64Array;
  readonly share: number;
}

interface Placed {
  readonly branch: Branch;
  /** From the index down to the branch itself. */
  readonly path: readonly Branch[];
}

function branchesOf(tree: Branch, above: readonly Branch[] = []): Placed[] {
  const path = [...above, tree];
  return [
    { branch: tree, path },
    ...tree.parts.flatMap((part) => (isLeaf(part) ? [] : branchesOf(part, path))),
  ];
}

const valuesOf = (index: IndexScores, part: Part): Float64Array =>
  !isLeaf(part) && part.dimension === indexItself ? index.scores : index.parts.get(part)!.scores;

/** What of each unit's index stands outside a branch, and the branch's weight in it; 0 where the unit lacks the branch. */
interface Outside {
  readonly rest: Float64Array;
  readonly weight: Float64Array;
  /** By row, whether a unit has all parts of the branch. */
  readonly complete: Uint8Array;
}

function outsideOf(index: IndexScores, path: readonly Branch[], units: readonly number[]): Outside {
  const weight = new Float64Array(units.length).fill(1);
  const present = new Float64Array(units.length);
  for (let level = 1; level < path.length; level++) {
    present.fill(0);
    for (const part of path[level - 1].parts) {
      const values = valuesOf(index, part);
      for (let i = 0; i < units.length; i++)
        if (values[units[i]] === values[units[i]]) present[i] += part.weight;
    }
    const own = valuesOf(index, path[level]);
    for (let i = 0; i < units.length; i++)
      weight[i] =
        own[units[i]] === own[units[i]] && weight[i] > 0 ? (weight[i] * path[level].weight) / present[i] : 0;
  }
  const own = valuesOf(index, path[path.length - 1]);
  const rest = new Float64Array(units.length);
  for (let i = 0; i < units.length; i++) {
    const score = index.scores[units[i]];
    rest[i] = weight[i] > 0 ? score - weight[i] * own[units[i]] : score;
  }
  const complete = new Uint8Array(index.scores.length).fill(1);
  for (const part of path[path.length - 1].parts) {
    const values = valuesOf(index, part);
    for (let row = 0; row < complete.length; row++) if (values[row] !== values[row]) complete[row] = 0;
  }
  return { rest, weight, complete };
}

const noLines = (length: number): LineUnits => ({
  top: new Float64Array(length),
  topSlope: new Float64Array(length),
  bottom: new Float64Array(length),
  bottomSlope: new Float64Array(length),
});

/** Each unit's score as a quotient of lines in the share of one part of a branch. */
function drawLines(
  { top, topSlope, bottom, bottomSlope }: LineUnits,
  index: IndexScores,
  { branch, part, shares, share: ownShare }: Moved,
  units: readonly number[],
  { rest, weight, complete }: Outside,
): void {
  const own = valuesOf(index, part);
  const all = valuesOf(index, branch);
  const siblings = branch.parts
    .map((other, i) => ({ other, values: valuesOf(index, other), share: shares[i] / (1 - ownShare) }))
    .filter(({ other }) => other !== part);
  for (let i = 0; i < units.length; i++) {
    const row = units[i];
    if (weight[i] === 0) {
      top[i] = rest[i];
      bottom[i] = 1;
      topSlope[i] = bottomSlope[i] = 0;
      continue;
    }
    // At share t the branch has (t·x + (1 − t)·others) / (t·here + (1 − t)·theirs), each 0 where missing.
    const here = own[row] === own[row] ? 1 : 0;
    const value = here ? own[row] : 0;
    let others = 0;
    let theirs = 0;
    if (here && complete[row]) {
      others = (all[row] - ownShare * value) / (1 - ownShare);
      theirs = 1;
    } else
      for (const { values, share } of siblings) {
        if (values[row] !== values[row]) continue;
        others += share * values[row];
        theirs += share;
      }
    top[i] = rest[i] * theirs + weight[i] * others;
    topSlope[i] = rest[i] * (here - theirs) + weight[i] * (value - others);
    bottom[i] = theirs;
    bottomSlope[i] = here - theirs;
  }
}

/** How much farther a share may lie than where lines cross, which rounding has moved. */
const roundings = [0, 1e-13, 1e-11, 1e-9];

/** Decimals of a percentage that are tried: few are read with more ease. */
const decimals = [1, 2, 3, 4, 6, 8, 10];

function confirmed(
  { index, ranks }: Standing,
  sizes: Float64Array,
  moved: Moved,
  needed: number,
  unit: number,
): WeightStep | null {
  const { part, share } = moved;
  const away = Math.sign(needed - share);
  const rankAt = (tried: number): number => {
    if (!(tried > 0 && tried < 1)) return Infinity;
    const tree = withShare(index.tree, moved, tried);
    return standingOf(scoresWithin(tree, index.normalized, index), sizes).ranks[unit];
  };
  const exact = roundings.map((more) => needed + away * more).find((tried) => rankAt(tried) < ranks[unit]);
  if (exact === undefined) return null;
  const rounded = decimals
    .flatMap((places) => [Number((100 * exact).toFixed(places)), outward(100 * exact, places, away)])
    .find((each) => rankAt(each / 100) < ranks[unit]);
  const percent = rounded ?? 100 * exact;
  const node = isLeaf(part) ? { indicator: part.indicator } : { dimension: part.dimension };
  return { node, share, needed: exact, percent, rank: rankAt(percent / 100) };
}

/** Rounded up where the way leads up, else down. */
export function outward(value: number, places: number, away: number): number {
  const rounded = Number(value.toFixed(places));
  if (away * rounded >= away * value) return rounded;
  return Number((rounded + away * 10 ** -places).toFixed(places));
}

/** The tree with another share for one part, its siblings in proportion. */
function withShare(tree: Branch, moved: Moved, tried: number): Branch {
  const { branch, part, shares, share } = moved;
  const parts =
    tree === branch
      ? tree.parts.map((each, i) => ({
          ...each,
          weight: each === part ? tried : (shares[i] * (1 - tried)) / (1 - share),
        }))
      : tree.parts.map((each) => (isLeaf(each) ? each : withShare(each, moved, tried)));
  return { ...tree, parts };
}
