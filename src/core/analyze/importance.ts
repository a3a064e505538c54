import { fail, IndexError, type Problem } from "../errors";
import { aggregationText, ruleOf } from "../aggregate/rules";
import { combineMatrix } from "../index/combine";
import { ByNode, effectiveWeights, type IndexNode, nodesOf } from "../index/nodes";
import { allParts, type Branch, indicatorsOf, isLeaf } from "../index/tree";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { correlationMatrix } from "../numeric/sums/correlation";
import { mean } from "../numeric/sums/moments";
import { withinReach } from "../numeric/elementary/reach";
import { isConstant, largestSize } from "../numeric/ranks/ties";
import { type IndexDefinition, prepareIndex } from "../qei";
import { scaleToOne } from "../weight/checkWeights";
import { additiveTerm, type MeanOfTerms } from "./additiveTerms";

/** How much an indicator or a dimension counts in name and in fact; NaN where a figure is not defined. */
export interface Importance {
  readonly node: IndexNode;
  /** Share of the total weight: of all indicators, whatever their dimension. */
  readonly weight: number;
  /** Correlation of the normalized indicator, or of the dimension's score, with the index. */
  readonly correlation: number;
  /** Share of the index's variance due to it; those of all indicators sum to 1. May be negative. */
  readonly share: number;
  /** share ÷ weight: 1 where the weight says what it does. */
  readonly ratio: number;
}

/**
 * Weights are not importance: an indicator that varies little, or against the others, moves the index less than its weight
 * says. The index is a sum of weighted terms (of logarithms for `geometric`, of inverses for `harmonic`), so its variance
 * splits exactly into w·cov(term, sum)/var(sum), w the effective weight; a dimension has what its indicators have together.
 * `min`, and a tree of several means, is no sum; its shares are undefined.
 *
 * Units with every indicator that counts are used, at least 3; they are normalized among all units, as in the index.
 * @returns one result for each of `nodesOf`.
 * @throws IndexError for too few units, an index without spread, or a zero under `geometric` or `harmonic`.
 * Sources: Becker, Saisana, Paruolo and Vandecasteele (2017), doi:10.1016/j.ecolind.2017.03.056, on importance and weights;
 * Shorrocks (1982), doi:10.2307/1912537, on the split of a variance.
 */
export function importance(data: Matrix, definition: IndexDefinition): Importance[] {
  const { normalized, tree } = prepareIndex(data, definition);
  const used = indicatorsOf(tree);
  const rows = completeIn(normalized, used);
  if (rows.length < 3) fail("unitsTooFew", { given: rows.length, needed: 3 });
  const values = new ByNode<Float64Array>();
  for (const indicator of used) values.set({ indicator }, columnOf(normalized, indicator));
  const { scores, problems } = combineMatrix(tree, normalized, (branch, own) =>
    values.set(branch, own.scores),
  );
  const index = Float64Array.from(rows, (row) => scores[row]);
  if (index.some(Number.isNaN)) refuseUnscored(rows, problems);
  if (isConstant(index)) fail("indexWithoutSpread", {});

  const weights = effectiveWeights(tree);
  const effective = Float64Array.from(used, (indicator) => weights.get({ indicator })!);
  const nominal = allParts(tree).some((part) => !isLeaf(part) && ruleOf(part.aggregation).weightsAsGiven)
    ? scaleToOne(effective)
    : effective;
  const shares = varianceShares(normalized, nominal, used, rows, commonMean(tree));
  const below = new ByNode<readonly number[]>();
  for (const part of allParts(tree)) below.set(part, indicatorsOf(part));
  return nodesOf(data.columns, definition.hierarchy).map((node) => {
    const positions = below.get(node)?.map((indicator) => used.indexOf(indicator));
    const own = values.get(node);
    if (!positions || !own) return { node, weight: 0, correlation: NaN, share: 0, ratio: NaN };
    const weight = sumAt(nominal, positions);
    const share = shares ? sumAt(shares, positions) : NaN;
    return { node, weight, correlation: correlationWith(own, rows, index), share, ratio: share / weight };
  });
}

function sumAt(values: ArrayLike<number>, positions: readonly number[]): number {
  return positions.reduce((total, position) => total + values[position], 0);
}

/** The mean that every branch takes, if all take the same and it is a mean of terms. */
function commonMean(tree: Branch): MeanOfTerms | null {
  const { aggregation } = tree;
  if (aggregation === "min") return null;
  return allParts(tree).every((part) => isLeaf(part) || part.aggregation === aggregation)
    ? aggregation
    : null;
}

function completeIn(normalized: Matrix, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < normalized.rows; row++) {
    if (columns.every((column) => !Number.isNaN(normalized.values[column * normalized.rows + row])))
      rows.push(row);
  }
  return rows;
}

/** A complete unit without a score has a value that an aggregation cannot take: told of the first column that has one. */
function refuseUnscored(rows: readonly number[], problems: ReadonlyMap<number, Problem>): never {
  const causes = rows.flatMap((row) => problems.get(row) ?? []);
  const columns = causes.flatMap((cause) =>
    cause.code === "unitNegative" ? { cause, column: cause.parameters.column } : [],
  );
  const first = columns.reduce((least, each) => (each.column < least.column ? each : least), columns[0]);
  throw new IndexError(first?.cause ?? causes[0]);
}

function correlationWith(own: Float64Array, rows: readonly number[], index: Float64Array): number {
  const pair = createMatrix(rows.length, 2);
  const values = columnOf(pair, 0);
  rows.forEach((row, i) => (values[i] = own[row]));
  columnOf(pair, 1).set(index);
  return isConstant(values) ? NaN : correlationMatrix(pair).values[1];
}

function varianceShares(
  normalized: Matrix,
  weights: Float64Array,
  columns: readonly number[],
  rows: readonly number[],
  aggregation: MeanOfTerms | null,
): number[] | null {
  if (!aggregation) return null;
  const size = Math.max(...columns.map((column) => largestSize(columnOf(normalized, column))));
  const term = additiveTerm(aggregation, size);
  const total = new Float64Array(rows.length);
  const parts = columns.map((column, position) => {
    const part = Float64Array.from(rows, (row) => {
      const value = weights[position] * term(normalized.values[column * normalized.rows + row]);
      if (!Number.isFinite(value))
        fail("importanceZero", {
          row: row + 1,
          column: column + 1,
          aggregation: aggregationText(aggregation),
        });
      return value;
    });
    for (let i = 0; i < total.length; i++) total[i] += part[i];
    return part;
  });
  const { factor } = withinReach(total);
  const center = mean(total.map((value) => value * factor));
  const deviations = total.map((value) => value * factor - center);
  const variance = deviations.reduce((sum, value) => sum + value * value, 0);
  return parts.map((part) => {
    const near = part.map((value) => value * factor);
    const own = mean(near);
    return near.reduce((sum, value, i) => sum + (value - own) * deviations[i], 0) / variance;
  });
}
