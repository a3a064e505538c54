import { type GroupFit, type Slopes } from "./groupFit";
import { type LinearPart, type Pair } from "./parts";

/** Slopes of both groups together. */
export interface CommonSlopes extends Slopes {
  /** By what the weights of each group, with a mean of 1 there, become weights with a mean of 1 over both. */
  readonly scales: Pair<number>;
  /** The means of each group less those from which the common regression measures: the variables, then y. */
  readonly shifts: Pair<Float64Array>;
}

export interface GapErrors {
  readonly means: Pair<number>;
  readonly gap: number;
  readonly parts: readonly {
    readonly intercept: number;
    readonly variables: Float64Array;
    readonly total: number;
  }[];
}

/**
 * Standard errors by linearization, robust to spread that differs between rows: each figure is followed back to the rows by
 * its first derivative, z = Σ (derivative with each mean and slope)·(what the row moves of it), and SE² = n/(n − 1)·Σ z².
 * A row with the weight w moves a mean by u = w·(x − x̄)/W and the slopes by v = w·e·(X'WX)⁻¹·(x − x̄), e its residual; the
 * intercept by w·e/W − x̄·v. So the variables count as drawn too, as in svymean of R's survey.
 * Sources: Binder 1983, doi:10.2307/1402588; Jann 2008, doi:10.1177/1536867X0800800401 (variables that are drawn).
 */
export function linearizedErrors(
  fits: Pair<GroupFit>,
  common: CommonSlopes | null,
  parts: readonly LinearPart[],
): GapErrors {
  const k = fits[0].slopes.values.length;
  // For each part the intercept, the variables, and the total.
  const squares = parts.map(() => new Float64Array(k + 2));
  const meanSquares = ([0, 1] as const).map((group) =>
    addSquares(fits[group], group, common, parts, squares),
  );
  const n = fits[0].columns[0].length + fits[1].columns[0].length;
  const error = (sum: number) => Math.sqrt((n / (n - 1)) * sum);
  return {
    means: [error(meanSquares[0]), error(meanSquares[1])],
    gap: error(meanSquares[0] + meanSquares[1]),
    parts: squares.map((own) => ({
      intercept: error(own[0]),
      variables: own.subarray(1, k + 1).map(error),
      total: error(own[k + 1]),
    })),
  };
}

/** Adds what the rows of a group give to the squares. @returns those of its mean of y. */
function addSquares(
  fit: GroupFit,
  group: 0 | 1,
  common: CommonSlopes | null,
  parts: readonly LinearPart[],
  squares: readonly Float64Array[],
): number {
  const { columns, weights, means, slopes } = fit;
  const k = slopes.values.length;
  const rows = columns[0].length;
  const sign = group === 0 ? 1 : -1;
  const deviations = new Float64Array(k + 1);
  const shifted = new Float64Array(k + 1);
  const own = new Float64Array(k);
  const shared = new Float64Array(k);
  const scratch = new Float64Array(k);
  const derivatives = parts.map((part) => ({
    constant: sign * part.intercepts,
    byMean: part.byMean[group],
    bySlope: part.bySlope[group],
    byCommon: part.byCommon,
    // Of the total: what the intercept takes back of the slope is left out of both, as nothing of it would remain.
    inTotal: part.bySlope[group].map((value, j) => value - sign * part.intercepts * means[j]),
  }));
  let meanSquares = 0;
  for (let i = 0; i < rows; i++) {
    const weight = weights ? weights[i] : 1;
    const share = weight / rows;
    for (let j = 0; j <= k; j++) deviations[j] = columns[j][i] - means[j];
    meanSquares += (share * deviations[k]) ** 2;
    const residual = moveSlopes(slopes, deviations, weight, scratch, own);
    if (common) {
      const { scales, shifts } = common;
      for (let j = 0; j <= k; j++) shifted[j] = deviations[j] + shifts[group][j];
      moveSlopes(common, shifted, weight * scales[group], scratch, shared);
    }
    const level = share * residual;
    let atOrigin = level;
    for (let j = 0; j < k; j++) atOrigin -= means[j] * own[j];
    for (let p = 0; p < derivatives.length; p++) {
      const { constant, byMean, bySlope, byCommon, inTotal } = derivatives[p];
      const sums = squares[p];
      sums[0] += (constant * atOrigin) ** 2;
      let total = constant * level;
      for (let j = 0; j < k; j++) {
        const besides = byMean[j] * share * deviations[j] + byCommon[j] * shared[j];
        sums[j + 1] += (besides + bySlope[j] * own[j]) ** 2;
        total += besides + inTotal[j] * own[j];
      }
      sums[k + 1] += total * total;
    }
  }
  return meanSquares;
}

/** What a row moves of the slopes: w·e·R⁻¹·R⁻¹'·(x − x̄). @returns e, its residual. */
function moveSlopes(
  { values, inverse, exact }: Slopes,
  deviations: Float64Array,
  weight: number,
  scratch: Float64Array,
  out: Float64Array,
): number {
  const k = values.length;
  out.fill(0);
  if (exact) return 0;
  let residual = deviations[k];
  for (let j = 0; j < k; j++) residual -= values[j] * deviations[j];
  for (let j = 0; j < k; j++) {
    let inner = 0;
    for (let i = 0; i <= j; i++) inner += inverse[j][i] * deviations[i];
    scratch[j] = inner * weight * residual;
  }
  for (let j = 0; j < k; j++) for (let i = 0; i <= j; i++) out[i] += inverse[j][i] * scratch[j];
  return residual;
}
