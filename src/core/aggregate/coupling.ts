import { completeUnits, spread } from "../analyze/completeUnits";
import { fail, type Problem } from "../errors";
import { type Matrix, valueAt } from "../matrix";
import { type CouplingForm } from "../options";
import { exceeds } from "../numeric/ranks/ties";

/** One value per unit, NaN where it has no score. */
export interface Coupling {
  /** C, 0 to 1: how near the subsystems are to each other. */
  readonly coupling: Float64Array;
  /** T, 0 to 1: the weighted mean of the subsystems. */
  readonly development: Float64Array;
  /** D = √(C·T). */
  readonly coordination: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * Coupling coordination of two or more subsystem indices U.
 *
 * `standard` C = n·(U₁·…·Uₙ)^(1/n) / ΣU (Liao 1999); `wang` C = √[(1 − Σᵢ<ⱼ|Uᵢ − Uⱼ| / (n·(n − 1)/2)) · (Π Uᵢ / max U)^(1/(n − 1))],
 * which spreads over the whole of 0 to 1 (Wang, Kong, Ren, Zhi and Dai 2021, Journal of Natural Resources 36(3), 793–810,
 * doi:10.31497/zrzyxb.20210319). Where all U are 0 both are 0, though 0/0.
 * @param indices n×k, from 0 to `scale`; a unit with a missing one has no score.
 * @param weights adding up to 1; they weigh T alone.
 * @param scale 1 or 100; what the indices are divided by.
 * @throws IndexError for a single subsystem, or a value below 0 or above the scale.
 */
export function coupling(
  indices: Matrix,
  weights: Float64Array,
  form: CouplingForm,
  scale: 1 | 100,
): Coupling {
  if (indices.columns < 2) fail("indicesNeeded", {});
  refuseOutside(indices, scale);
  const { matrix, rows, problems } = completeUnits(indices);
  const unit = new Float64Array(matrix.columns);
  const near = new Float64Array(matrix.rows);
  const level = new Float64Array(matrix.rows);
  for (let row = 0; row < matrix.rows; row++) {
    for (let k = 0; k < unit.length; k++) unit[k] = Math.min(1, valueAt(matrix, row, k) / scale);
    near[row] = Math.min(1, forms[form](unit));
    level[row] = Math.min(1, weightedMean(unit, weights));
  }
  const back = (values: Float64Array) => spread(values, rows, indices.rows);
  const coordination = near.map((value, i) => Math.sqrt(value * level[i]));
  return {
    coupling: back(near),
    development: back(level),
    coordination: back(coordination),
    problems,
  };
}

const forms: Readonly<Record<CouplingForm, (unit: Float64Array) => number>> = { standard, wang };

function standard(unit: Float64Array): number {
  const largest = largestOf(unit);
  if (largest === 0) return 0;
  // Relative to the largest, so that the product of small indices does not vanish.
  let sum = 0;
  let product = 1;
  for (let k = 0; k < unit.length; k++) {
    sum += unit[k] / largest;
    product *= unit[k] / largest;
  }
  return (unit.length * Math.pow(product, 1 / unit.length)) / sum;
}

function wang(unit: Float64Array): number {
  const largest = largestOf(unit);
  if (largest === 0) return 0;
  const count = unit.length;
  let product = 1;
  let differences = 0;
  for (let i = 0; i < count; i++) {
    product *= unit[i] / largest;
    for (let j = 0; j < i; j++) differences += Math.abs(unit[i] - unit[j]);
  }
  const nearness = Math.max(0, 1 - differences / ((count * (count - 1)) / 2));
  return Math.sqrt(nearness * Math.pow(product, 1 / (count - 1)));
}

function weightedMean(unit: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let k = 0; k < unit.length; k++) total += weights[k] * unit[k];
  return total;
}

function largestOf(unit: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < unit.length; k++) if (unit[k] > largest) largest = unit[k];
  return largest;
}

function refuseOutside({ rows, values }: Matrix, scale: number): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] < 0 || exceeds(values[i], scale, scale))
      fail("indexOutsideScale", {
        row: (i % rows) + 1,
        column: Math.floor(i / rows) + 1,
        value: values[i],
        scale,
      });
  }
}

/** Whether some index is above 1, so that they stand on a scale of 100. */
export function scaleOf({ values }: Matrix): 1 | 100 {
  return values.some((value) => exceeds(value, 1, 1)) ? 100 : 1;
}

/**
 * The literature's ten levels of D, each a tenth wide; a border belongs to the level below (Tian et al. 2021, Acta
 * Geographica Sinica 76(4), table 1). @returns 1 (extreme imbalance) to 10 (superior coordination).
 */
export function couplingLevel(coordination: number): number {
  let level = 1;
  while (level < 10 && exceeds(coordination, level / 10, 1)) level++;
  return level;
}
