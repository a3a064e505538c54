import { fail, IndexError, type Problem, problem } from "../errors";
import { indexItself } from "../index/definition";
import { ByNode, type IndexNode, isIndicator, nodesOf, parentOf } from "../index/nodes";
import { type Matrix, valueAt } from "../matrix";
import { columnNormalizer } from "../normalize/normalize";
import { largestSize, meets, same } from "../numeric/ranks/ties";
import { sum } from "../numeric/sums/sum";
import { isProblem, type Outcome } from "../outcome";
import { type IndexDefinition } from "../qei";
import { scaleToOne } from "../weight/checkWeights";

/** An index whose aggregation is the weighted mean throughout, over complete units. */
export interface MeanDefinition extends Omit<IndexDefinition, "aggregation" | "coverage"> {
  /** k relative weights. */
  readonly weights: Float64Array;
}

export interface TippingPoint {
  readonly node: IndexNode;
  /** Share of the weight among the siblings, 0 to 1. */
  readonly share: number;
  /** The share at which the units tie, or why there is none. Where they tie at every share: the present one. */
  readonly tie: Outcome;
}

/**
 * For each indicator and dimension the share among its siblings at which two units tie, the siblings staying in proportion
 * (weighted mean).
 *
 * With d the lead of A over B on it, r their lead on the weighted mean of its siblings, and o what they lead by outside the
 * parent over the parent's weight, t·d + (1 − t)·r + o = 0. One of weight 0 has a tipping point too: the share it would
 * have to get.
 * @param unitA 0-based row; `unitB` likewise, another one.
 * @returns one for each of `nodesOf`.
 * @throws IndexError when a unit lacks an indicator that counts.
 * Source: Triantaphyllou and Sánchez (1997), doi:10.1111/j.1540-5915.1997.tb01306.x, on criticality of weights.
 */
export function tippingPoints(
  data: Matrix,
  definition: MeanDefinition,
  unitA: number,
  unitB: number,
): TippingPoint[] {
  const nodes = nodesOf(data.columns, definition.hierarchy);
  const duel = new Duel(data, definition, nodes, [unitA, unitB]);
  duel.settle(indexItself, 0);
  return nodes.map((node) => ({ node, ...duel.points.get(node)! }));
}

/** Two units held against each other on everything below the index. */
class Duel {
  readonly points = new ByNode<Omit<TippingPoint, "node">>();
  private readonly leads = new ByNode<Outcome>();
  /** The largest normalized value: what rounding is measured by. */
  private size = 0;

  constructor(
    private readonly data: Matrix,
    private readonly definition: MeanDefinition,
    private readonly nodes: readonly IndexNode[],
    private readonly units: readonly [number, number],
  ) {
    for (let indicator = 0; indicator < data.columns; indicator++)
      this.leads.set({ indicator }, this.leadOn(indicator));
    // From the deepest up: each stands behind its parent.
    for (const node of [...nodes].reverse())
      if (!isIndicator(node)) this.leads.set(node, this.leadWithin(node));
  }

  /**
   * Finds the points of a dimension's parts, and of theirs.
   * @param outside lead on all that stands outside the dimension, over its weight; NaN where it does not count.
   */
  settle(dimension: number, outside: number): void {
    const parts = this.partsOf(dimension);
    const given = Float64Array.from(parts, (part) => this.weightOf(part));
    const counts = given.some((weight) => weight > 0);
    const shares = counts ? scaleToOne(given) : given;
    const terms = shares.map((share, i) => (share > 0 ? share * Number(this.leads.get(parts[i])) : 0));
    const ahead = sumsOfOthers(terms.map((term) => Math.max(0, term)));
    const behind = sumsOfOthers(terms.map((term) => Math.max(0, -term)));
    const restShare = sumsOfOthers(shares);
    parts.forEach((part, i) => {
      const share = shares[i];
      const lead = this.leads.get(part)!;
      if (isProblem(lead)) this.points.set(part, { share, tie: lead });
      else if (!(restShare[i] > 0) || Number.isNaN(outside))
        this.points.set(part, { share, tie: problem("noTippingPoint", {}) });
      else {
        const rest = this.difference(ahead[i] / restShare[i], behind[i] / restShare[i]);
        this.points.set(part, { share, tie: tie(lead, rest, outside, share, this.size) });
      }
      if (isIndicator(part)) return;
      const beyond = this.difference(ahead[i] + Math.max(0, outside), behind[i] + Math.max(0, -outside));
      this.settle(part.dimension, share > 0 ? beyond / share : NaN);
    });
  }

  private difference(gains: number, losses: number): number {
    return same(gains, losses, this.size) ? 0 : gains - losses;
  }

  private partsOf(dimension: number): IndexNode[] {
    return this.nodes.filter((node) => parentOf(node, this.definition.hierarchy) === dimension);
  }

  private weightOf(node: IndexNode): number {
    if (isIndicator(node)) return this.definition.weights[node.indicator];
    const { weight } = this.definition.hierarchy!.dimensions[node.dimension];
    if (!Number.isNaN(weight)) return weight;
    return sum(this.partsOf(node.dimension).map((part) => this.weightOf(part)));
  }

  /** Whether a node and everything it stands in has a weight. */
  private counts(node: IndexNode): boolean {
    const parent = parentOf(node, this.definition.hierarchy);
    return this.weightOf(node) > 0 && (parent === indexItself || this.counts({ dimension: parent }));
  }

  private leadOn(column: number): Outcome {
    const { data, definition, units } = this;
    const counts = this.counts({ indicator: column });
    const gap = missingValue(data, column, units);
    if (gap && counts) throw new IndexError(gap);
    if (gap) return gap;
    const values = normalizedColumn(data, column, definition, counts);
    if (!(values instanceof Float64Array)) return values;
    const largest = largestSize(values);
    this.size = Math.max(this.size, largest);
    const [a, b] = units.map((unit) => values[unit]);
    return same(a, b, largest) ? 0 : a - b;
  }

  private leadWithin({ dimension }: { readonly dimension: number }): Outcome {
    const parts = this.partsOf(dimension).filter((part) => this.weightOf(part) > 0);
    if (parts.length === 0) return problem("indicatorUnused", {});
    const leads = parts.map((part) => this.leads.get(part)!);
    const unknown = leads.find(isProblem);
    if (unknown) return unknown;
    const shares = scaleToOne(Float64Array.from(parts, (part) => this.weightOf(part)));
    const terms = leads.map((lead, i) => shares[i] * (lead as number));
    return this.difference(
      sum(terms.map((term) => Math.max(0, term))),
      sum(terms.map((term) => Math.max(0, -term))),
    );
  }
}

/** For each number the sum of all others: what stands before it and what behind, so that nothing cancels. */
function sumsOfOthers(numbers: Float64Array): Float64Array {
  const sums = new Float64Array(numbers.length);
  for (let i = 0, before = 0; i < numbers.length; before += numbers[i++]) sums[i] = before;
  for (let i = numbers.length - 1, behind = 0; i >= 0; behind += numbers[i--]) sums[i] += behind;
  return sums;
}

function tie(lead: number, rest: number, outside: number, present: number, size: number): Outcome {
  const without = outside !== 0 && same(rest, -outside, size) ? 0 : rest + outside;
  if (without === 0 && lead === rest) return present;
  const share = without / (rest - lead);
  if (!(meets(share, 0, 1) && meets(1, share, 1))) return problem("noTippingPoint", {});
  return Math.min(1, Math.max(0, share));
}

function missingValue(data: Matrix, column: number, units: readonly number[]): Problem | undefined {
  const unit = units.find((row) => Number.isNaN(valueAt(data, row, column)));
  return unit === undefined ? undefined : problem("unitMissingValue", { unit: unit + 1, column: column + 1 });
}

/** One normalized indicator. One that does not count and cannot be normalized hurts no other. */
function normalizedColumn(
  data: Matrix,
  column: number,
  definition: MeanDefinition,
  counts: boolean,
): Float64Array | Problem {
  const values = new Float64Array(data.rows);
  try {
    columnNormalizer(data, definition, [column])(column, values, 0);
    return values;
  } catch (error) {
    if (counts || !(error instanceof IndexError)) throw error;
    return problem("indicatorUnused", {});
  }
}

/** @throws IndexError when both are the same. */
export function checkDifferent(unitA: number, unitB: number): void {
  if (unitA === unitB) fail("sameUnit", { unit: unitA });
}
