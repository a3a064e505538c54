import { type Problem, problem } from "../errors";
import { columnOf, completeRows, type Matrix } from "../matrix";

/** The units that have every indicator, and where they stand in the data. */
export interface CompleteUnits {
  readonly matrix: Matrix;
  /** 0-based row in the data of each row of `matrix`. */
  readonly rows: readonly number[];
  /** Why the others are left out, by 0-based row of the data. */
  readonly problems: Map<number, Problem>;
}

/** Sets incomplete units apart, for methods that compare whole profiles. */
export function completeUnits(data: Matrix): CompleteUnits {
  const present = new Uint32Array(data.rows);
  for (let column = 0; column < data.columns; column++) {
    const values = columnOf(data, column);
    for (let i = 0; i < values.length; i++) if (values[i] === values[i]) present[i]++;
  }
  const rows: number[] = [];
  const problems = new Map<number, Problem>();
  // One problem for all units with as many indicators: there may be a million of them.
  const causes = Array.from({ length: data.columns }, (_, count) =>
    count === 0 ? problem("unitEmpty", {}) : problem("unitNeedsAll", { present: count, of: data.columns }),
  );
  present.forEach((count, row) => {
    if (count === data.columns) rows.push(row);
    else problems.set(row, causes[count]);
  });
  return { matrix: completeRows(data), rows, problems };
}

/** Puts the values of the complete units back to their rows; NaN elsewhere. */
export function spread(values: Float64Array, rows: readonly number[], length: number): Float64Array {
  const result = new Float64Array(length).fill(NaN);
  rows.forEach((row, i) => (result[row] = values[i]));
  return result;
}
