import { type Problem, problem } from "../errors";
import { createMatrix, type Matrix } from "../matrix";
import { eachRegion, type Regions } from "./regions";

export interface Quotients {
  /** In the shape of employment; NaN where a cell or its reference is blank, or neither has jobs. */
  readonly values: Matrix;
  /** By position in `values`: jobs where the reference has none. */
  readonly cellProblems: ReadonlyMap<number, Problem>;
  /** By row (0-based): regions without jobs. */
  readonly rowProblems: ReadonlyMap<number, Problem>;
}

/**
 * Location quotients: an industry's share in the region over its share in the reference; 1 = as in the reference.
 * Industries blank in either are left out of both.
 * Source: Isard 1960, Methods of Regional Analysis.
 */
export function locationQuotients(regions: Regions): Quotients {
  const { rows, columns } = regions.employment;
  const values = createMatrix(rows, columns);
  values.values.fill(NaN);
  const cellProblems = new Map<number, Problem>();
  const rowProblems = new Map<number, Problem>();
  eachRegion(regions, (row, structure) => {
    if (!structure) {
      rowProblems.set(row, problem("regionWithoutJobs", { row: row + 1 }));
      return;
    }
    const { count, share, reference, columns: industries } = structure;
    for (let i = 0; i < count; i++) {
      const position = industries[i] * rows + row;
      if (reference[i] > 0) values.values[position] = share[i] / reference[i];
      else if (share[i] > 0) cellProblems.set(position, problem("referenceZero", place(row, industries[i])));
    }
  });
  return { values, cellProblems, rowProblems };
}

function place(row: number, column: number): { row: number; column: number } {
  return { row: row + 1, column: column + 1 };
}
