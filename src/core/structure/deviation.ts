import { type Problem, problem } from "../errors";
import { createMatrix, type Matrix } from "../matrix";
import { entropyExcess } from "../numeric/elementary/entropyExcess";
import { logRatio } from "../numeric/elementary/logRatio";
import { sum } from "../numeric/sums/sum";
import { type Outcome } from "../outcome";
import { cellsInAll, pick, placeOf, refuseNegative } from "./cellsInAll";
import { sharesOf } from "./shares";

/** Shares of output and of employment of the sectors that have a figure for both. */
export interface OutputAndJobs {
  readonly output: Float64Array;
  readonly jobs: Float64Array;
  readonly positions: Int32Array;
  readonly shape: Matrix;
}

/** @throws IndexError for negative cells or totals of 0. */
export function outputAndJobs(output: Matrix, employment: Matrix): OutputAndJobs {
  refuseNegative(output, "output");
  refuseNegative(employment, "employment");
  const positions = cellsInAll(output, employment);
  return {
    output: sharesOf(pick(output.values, positions), "output"),
    jobs: sharesOf(pick(employment.values, positions), "employment"),
    positions,
    shape: employment,
  };
}

/**
 * Structural deviation of each sector: output share / employment share − 1. Above 0 the sector produces more than its
 * share of the jobs. Blank where either figure is blank or the sector has neither output nor jobs.
 * Structural deviation (结构偏离度) as used in Chinese employment studies; some authors take the opposite sign.
 */
export function sectorDeviations(data: OutputAndJobs): {
  values: Matrix;
  problems: ReadonlyMap<number, Problem>;
} {
  const { output, jobs, positions, shape } = data;
  const values = createMatrix(shape.rows, shape.columns);
  values.values.fill(NaN);
  const problems = new Map<number, Problem>();
  for (let i = 0; i < positions.length; i++) {
    if (jobs[i] > 0) values.values[positions[i]] = output[i] / jobs[i] - 1;
    else if (output[i] > 0)
      problems.set(positions[i], problem("outputWithoutJobs", placeOf(shape, positions[i])));
  }
  return { values, problems };
}

/** Sum of the absolute deviations over all sectors: 0 = output and jobs are spread alike. */
export function totalDeviation(data: OutputAndJobs): Outcome {
  const { values, problems } = sectorDeviations(data);
  for (const cause of problems.values()) return cause;
  return sum(values.values.filter((value) => value === value).map(Math.abs));
}

/**
 * Theil index of industrial rationality Σ y·ln(y/l), y and l the shares of output and jobs: 0 = spread alike. It is summed as
 * l·(x·ln x − x + 1) with x = y/l: the same, since the shares add up to 1.
 * Source: Gan, Zheng and Yu 2011 (Economic Research Journal 46(5)).
 */
export function rationalityIndex({ output, jobs, positions, shape }: OutputAndJobs): Outcome {
  const terms = new Float64Array(output.length);
  for (let i = 0; i < terms.length; i++) {
    if (output[i] / jobs[i] < Infinity) terms[i] = jobs[i] * entropyExcess(output[i], jobs[i]);
    else if (jobs[i] > 0) terms[i] = output[i] * logRatio(output[i], jobs[i]) - output[i] + jobs[i];
    else if (output[i] > 0) return problem("outputWithoutJobs", placeOf(shape, positions[i]));
  }
  return sum(terms);
}
