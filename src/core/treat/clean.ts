import { positionsByLabel } from "../labels";
import { columnOf, createMatrix, type Matrix, presentValues } from "../matrix";
import { type GapFilling, type OutlierTreatment } from "../options";
import { type Fences, medianFences, quartileFences } from "./fences";
import { fillGaps } from "./fillGaps";
import { winsorizeOrTransform } from "./skewTransform";
import { winsorize } from "./winsorize";

interface Treatment {
  /** What `limit` is where it is left out: points moved, interquartile ranges, or robust z. */
  readonly limit: number;
  /** @returns the treated values; NaN for those that are dropped. */
  readonly apply: (present: Float64Array, limit: number) => Float64Array;
}

const treatments: Readonly<Record<OutlierTreatment, Treatment>> = {
  none: { limit: 0, apply: (present) => present },
  winsorize: { limit: 5, apply: (present, limit) => winsorize(present, limit).values },
  treat: { limit: 5, apply: winsorizeOrTransform },
  iqr: { limit: 1.5, apply: (present, limit) => pullToFences(present, quartileFences(present, limit)) },
  mad: { limit: 3.5, apply: (present, limit) => pullToFences(present, medianFences(present, limit)) },
  drop: { limit: 1.5, apply: (present, limit) => dropOutside(present, quartileFences(present, limit)) },
};

export function defaultLimit(outliers: OutlierTreatment): number {
  return treatments[outliers].limit;
}

/** Too few values tell nothing about outliers. */
const fewestValues = 4;

/**
 * Treats the outliers of each column, then fills its gaps, with `by` from the rows of the same label only. Columns of fewer than four values or without spread between
 * the quartiles (`iqr`, `drop`) or around the median (`mad`) keep their values.
 * @param data n×k, NaN = missing; stays as it is.
 * @param limit see `Treatment`; `defaultLimit` where the user gives none.
 * @param by n labels, such as the unit of each row of a long panel; null = the whole column. Outliers are those of the
 * whole column in either case.
 * @returns n×k.
 */
export function clean(
  data: Matrix,
  outliers: OutlierTreatment,
  missing: GapFilling,
  limit: number,
  by: readonly string[] | null = null,
): Matrix {
  const groups = by && positionsByLabel(by);
  const result = createMatrix(data.rows, data.columns);
  for (let column = 0; column < data.columns; column++) {
    const out = columnOf(result, column);
    out.set(columnOf(data, column));
    const present = presentValues(columnOf(data, column));
    if (outliers !== "none" && present.length >= fewestValues) {
      replacePresent(out, treatments[outliers].apply(present, limit));
    }
    if (!groups) fillGaps(out, missing);
    else if (missing !== "keep") for (const rows of groups) fillGapsAmong(out, rows, missing);
  }
  return result;
}

/** The rows of one label in their order, as if they were a column of their own. */
function fillGapsAmong(column: Float64Array, rows: readonly number[], filling: GapFilling): void {
  const own = Float64Array.from(rows, (row) => column[row]);
  fillGaps(own, filling);
  rows.forEach((row, i) => (column[row] = own[i]));
}

function pullToFences(present: Float64Array, fences: Fences | null): Float64Array {
  if (!fences) return present;
  const { low, high, outside } = fences;
  return present.map((value, i) => (outside[i] ? (value > high ? high : low) : value));
}

function dropOutside(present: Float64Array, fences: Fences | null): Float64Array {
  return fences ? present.map((value, i) => (fences.outside[i] ? NaN : value)) : present;
}

/** Writes treated values back to the places of the present ones. */
function replacePresent(column: Float64Array, treated: Float64Array): void {
  let next = 0;
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) column[i] = treated[next++];
}
