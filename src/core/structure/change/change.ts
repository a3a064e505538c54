import { fail, problem } from "../../errors";
import { type Matrix } from "../../matrix";
import { type Outcome } from "../../outcome";
import { type ChangeMeasure } from "../../options";
import { blockSum } from "../../numeric/sums/blockSum";
import { logRatio } from "../../numeric/elementary/logRatio";
import { cellsInAll, pick, placeOf, refuseNegative } from "../cellsInAll";
import { sharesOf } from "../shares";

/** Two periods of the same sectors: those with a number in both, jobs in at least one. */
export interface TwoPeriods {
  readonly before: Float64Array;
  readonly after: Float64Array;
  readonly shareBefore: Float64Array;
  readonly shareAfter: Float64Array;
  /** Where each sector stands in the argument. */
  readonly positions: Int32Array;
  readonly shape: Matrix;
}

/** @throws IndexError for negative cells, or a period without jobs. */
export function twoPeriods(before: Matrix, after: Matrix): TwoPeriods {
  refuseNegative(before, "before");
  refuseNegative(after, "after");
  const inBoth = cellsInAll(before, after);
  if (inBoth.length === 0) fail("argumentEmpty", { argument: "before" });
  const positions = withJobs(inBoth, before.values, after.values);
  const jobsBefore = pick(before.values, positions);
  const jobsAfter = pick(after.values, positions);
  if (positions.length === 0) fail("totalZero", { argument: "before" });
  return {
    before: jobsBefore,
    after: jobsAfter,
    shareBefore: sharesOf(jobsBefore, "before"),
    shareAfter: sharesOf(jobsAfter, "after"),
    positions,
    shape: before,
  };
}

/** Positions with jobs in at least one of the periods. */
export function withJobs(positions: Int32Array, before: Float64Array, after: Float64Array): Int32Array {
  const kept = new Int32Array(positions.length);
  let count = 0;
  for (let i = 0; i < positions.length; i++) {
    if (before[positions[i]] > 0 || after[positions[i]] > 0) kept[count++] = positions[i];
  }
  return kept.subarray(0, count);
}

/**
 * How much the structure of employment moved between two periods.
 *
 * `nav` ½Σ|Δs|, the share of jobs in another place (Michaely 1962; Duncan and Duncan 1955, doi:10.2307/2088328);
 * `krugman` Σ|Δs| (Krugman 1991); `moore` the angle in degrees between the two share vectors and `moorecos` its cosine
 * (Moore 1978, Review of Income and Wealth 24:105); `lilien` √Σ s_after·(Δln x − Δln X)² (Lilien 1982, doi:10.1086/261088),
 * a problem when a sector has jobs in one period only.
 */
export function structuralChange(periods: TwoPeriods, measure: ChangeMeasure): Outcome {
  return measures[measure](periods);
}

/** Shares are not negative and sum to 1: rounding carries no measure beyond its bounds. */
const measures: Readonly<Record<ChangeMeasure, (periods: TwoPeriods) => Outcome>> = {
  nav: (periods) => Math.min(1, absoluteChange(periods) / 2),
  krugman: (periods) => Math.min(2, absoluteChange(periods)),
  moore: (periods) => Math.min(90, (2 * Math.asin(Math.min(1, halfChord(periods))) * 180) / Math.PI),
  moorecos: (periods) => Math.max(0, 1 - 2 * halfChord(periods) ** 2),
  lilien,
};

function absoluteChange({ shareBefore, shareAfter }: TwoPeriods): number {
  const changes = new Float64Array(shareBefore.length);
  for (let i = 0; i < changes.length; i++) changes[i] = Math.abs(shareAfter[i] - shareBefore[i]);
  return blockSum(changes);
}

/** ½‖â − b̂‖ of the unit vectors: the sine of half the angle, accurate for small angles where arccos is not. */
function halfChord({ shareBefore, shareAfter }: TwoPeriods): number {
  const [before, after] = [length(shareBefore), length(shareAfter)];
  const squares = new Float64Array(shareBefore.length);
  for (let i = 0; i < squares.length; i++)
    squares[i] = (shareBefore[i] / before - shareAfter[i] / after) ** 2;
  return Math.sqrt(blockSum(squares)) / 2;
}

function length(vector: Float64Array): number {
  const squares = new Float64Array(vector.length);
  for (let i = 0; i < squares.length; i++) squares[i] = vector[i] * vector[i];
  return Math.sqrt(blockSum(squares));
}

function lilien({ shareBefore, shareAfter, positions, shape }: TwoPeriods): Outcome {
  const terms = new Float64Array(shareBefore.length);
  let oneSided = 0;
  let first = -1;
  for (let i = 0; i < terms.length; i++) {
    if (shareBefore[i] === 0 || shareAfter[i] === 0) {
      oneSided++;
      if (first < 0) first = i;
    } else {
      // Δln xᵢ − Δln X = ln(s_after / s_before).
      terms[i] = shareAfter[i] * logRatio(shareAfter[i], shareBefore[i]) ** 2;
    }
  }
  if (oneSided > 0)
    return problem("lilienZero", { ...placeOf(shape, positions[first]), others: oneSided - 1 });
  return Math.sqrt(blockSum(terms));
}
