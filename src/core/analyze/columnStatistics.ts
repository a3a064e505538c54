import { presentValues } from "../matrix";
import { extent } from "../numeric/ranks/extent";
import { mean, sampleDeviation } from "../numeric/sums/moments";
import { quantileOfSorted } from "../numeric/ranks/quantile";
import { type Shape, shapeOf } from "../numeric/sums/shape";
import { withoutSpread } from "../numeric/ranks/ties";
import { countOutside, quartileFences } from "../treat/fences";
import { hasOutliers } from "../treat/winsorize";

/** What a user should know about a column: nothing in it, one value only, much missing, or outliers that dominate. */
export type ColumnNote = "empty" | "constant" | "sparse" | "skewed";

/** Description of one column over its present values; NaN where a figure is not defined. */
export interface ColumnStatistics {
  readonly present: number;
  readonly missing: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly mean: number;
  readonly median: number;
  /** Sample standard deviation (n − 1). */
  readonly deviation: number;
  readonly skewness: number;
  readonly kurtosis: number;
  /** Values beyond 1.5 interquartile ranges from the quartiles. */
  readonly outliers: number;
  readonly notes: readonly ColumnNote[];
}

/** Least share of values per indicator in the rules of thumb of the JRC's COIN Tool. */
const leastShare = 0.65;

export function columnStatistics(values: Float64Array): ColumnStatistics {
  const present = presentValues(values);
  const sorted = present.slice().sort();
  const { low, high } = extent(sorted);
  const constant = withoutSpread(low, high);
  const shape = shapeOf(present);
  const fences = present.length >= 4 ? quartileFences(present, 1.5, sorted) : null;
  return {
    present: present.length,
    missing: values.length - present.length,
    minimum: low,
    maximum: high,
    mean: mean(present),
    median: quantileOfSorted(sorted, 0.5),
    deviation: constant && present.length > 1 ? 0 : sampleDeviation(present),
    ...shape,
    outliers: fences ? countOutside(fences) : 0,
    notes: notesOn(present, values.length, constant, shape),
  };
}

function notesOn(present: Float64Array, rows: number, constant: boolean, shape: Shape): ColumnNote[] {
  if (present.length === 0) return ["empty"];
  const notes: ColumnNote[] = [];
  if (constant && present.length > 1) notes.push("constant");
  if (present.length < leastShare * rows) notes.push("sparse");
  if (hasOutliers(shape)) notes.push("skewed");
  return notes;
}
