import { aggregate } from "../aggregate/aggregate";
import { fail } from "../errors";
import { columnOf, createMatrix, type Matrix } from "../matrix";
import { correlationMatrix } from "../numeric/sums/correlation";
import { mean } from "../numeric/sums/moments";
import { withinReach } from "../numeric/elementary/reach";
import { isConstant } from "../numeric/ranks/ties";
import { type Aggregation } from "../options";
import { type IndexDefinition, prepareIndex } from "../qei";
import { scaleToOne } from "../weight/checkWeights";
import { additiveTerms } from "./additiveTerms";

/** How much an indicator counts in name and in fact; NaN where a figure is not defined. */
export interface Importance {
  /** Share of the total weight. */
  readonly weight: number;
  /** Correlation of the normalized indicator with the index. */
  readonly correlation: number;
  /** Share of the index's variance due to the indicator; all shares sum to 1. May be negative. */
  readonly share: number;
  /** share ÷ weight: 1 where the weight says what it does. */
  readonly ratio: number;
}

/**
 * Weights are not importance: an indicator that varies little, or against the others, moves the index less than its weight
 * says. The index is a sum of weighted terms (of logarithms for `geometric`, of inverses for `harmonic`), so its variance
 * splits exactly into w·cov(term, sum)/var(sum). `min` is no sum; its shares are undefined.
 *
 * Units with every indicator of positive weight are used, at least 3; they are normalized among all units, as in the index.
 * @throws IndexError for too few units, an index without spread, or a zero under `geometric` or `harmonic`.
 * Sources: Becker, Saisana, Paruolo and Vandecasteele (2017), doi:10.1016/j.ecolind.2017.03.056, on importance and weights;
 * Shorrocks (1982), doi:10.2307/1912537, on the split of a variance.
 */
export function importance(data: Matrix, definition: IndexDefinition): Importance[] {
  const { aggregation } = definition;
  const { normalized, weights } = prepareIndex(data, definition);
  const used = Array.from(weights.keys()).filter((column) => weights[column] > 0);
  const rows = completeIn(normalized, used);
  if (rows.length < 3) fail("unitsTooFew", { given: rows.length, needed: 3 });
  const { scores } = aggregate(normalized, weights, aggregation, definition.coverage);
  const index = Float64Array.from(rows, (row) => scores[row]);
  if (index.some(Number.isNaN)) refuseUnscored(normalized, used, rows, aggregation);
  if (isConstant(index)) fail("indexWithoutSpread", {});

  const nominal = scaleToOne(weights);
  const shares = aggregation === "min" ? null : varianceShares(normalized, nominal, used, rows, aggregation);
  return Array.from(nominal, (weight, column) => {
    const position = used.indexOf(column);
    if (position < 0) return { weight: 0, correlation: NaN, share: 0, ratio: NaN };
    const share = shares ? shares[position] : NaN;
    return {
      weight,
      correlation: correlationWith(normalized, column, rows, index),
      share,
      ratio: share / weight,
    };
  });
}

function completeIn(normalized: Matrix, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < normalized.rows; row++) {
    if (columns.every((column) => !Number.isNaN(normalized.values[column * normalized.rows + row])))
      rows.push(row);
  }
  return rows;
}

/** A complete unit without a score has a value that the aggregation cannot take. */
function refuseUnscored(
  normalized: Matrix,
  columns: readonly number[],
  rows: readonly number[],
  aggregation: Aggregation,
): never {
  for (const column of columns) {
    for (const row of rows) {
      if (normalized.values[column * normalized.rows + row] < 0) {
        fail("unitNegative", { column: column + 1, aggregation });
      }
    }
  }
  return fail("resultNotFinite", {});
}

function correlationWith(
  normalized: Matrix,
  column: number,
  rows: readonly number[],
  index: Float64Array,
): number {
  const pair = createMatrix(rows.length, 2);
  const values = columnOf(pair, 0);
  rows.forEach((row, i) => (values[i] = normalized.values[column * normalized.rows + row]));
  columnOf(pair, 1).set(index);
  return isConstant(values) ? NaN : correlationMatrix(pair).values[1];
}

function varianceShares(
  normalized: Matrix,
  weights: Float64Array,
  columns: readonly number[],
  rows: readonly number[],
  aggregation: Exclude<Aggregation, "min">,
): number[] {
  const term = additiveTerms[aggregation];
  const total = new Float64Array(rows.length);
  const parts = columns.map((column) => {
    const part = Float64Array.from(rows, (row) => {
      const value = weights[column] * term(normalized.values[column * normalized.rows + row]);
      if (!Number.isFinite(value)) fail("importanceZero", { row: row + 1, column: column + 1, aggregation });
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
